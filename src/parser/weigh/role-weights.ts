/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	23 14 -16 49 -3 4 33 -12 -18 2 -13 11 8 -2 4 43
after bodies civilians	31 20 8 2 -14 -19 2 -18 -24 -9 54 -6 29 19 -8 19
after bodies military	-23 -10 1 2 -1 0 -8 -19 -5 -4 1 4 -17 23 11 -15
after bodies null	-31 17 -8 24 21 15 26 5 -9 9 3 35 -22 7 9 37
after bodies people	-43 -6 -9 -1 33 -25 -15 -35 -21 0 -14 -1 22 -12 37 -16
after civilians bodies	8 12 -17 2 39 -12 7 -9 -2 10 3 -7 20 -10 -20 -11
after civilians civilians	4 11 -43 -9 -8 -5 6 8 -13 14 -5 8 -9 -10 21 48
after civilians military	23 -12 -4 -1 0 15 14 12 -9 -2 -7 -24 -10 10 1 35
after civilians null	33 15 -34 -44 -18 -6 7 -4 -9 8 2 -9 -44 18 1 -2
after civilians people	-16 5 19 -9 -23 -3 7 -11 -11 2 -19 26 2 1 8 -1
after cumulative both cumulative null	6 2 4 2 2 -9 4 -13 -8 8 21 -6 9 4 9 -26
after cumulative both dropped null	8 8 -2 -13 23 -10 -12 -13 -1 -8 31 -17 2 3 7 -1
after cumulative null cumulative ua	0 31 -6 -21 22 -31 0 -3 18 7 -3 -21 9 -29 -20 -1
after cumulative null dropped null	-16 24 -5 -9 -13 -6 4 -6 30 -5 -6 -6 -1 -10 -3 -2
after cumulative ru cumulative ru	1 22 -26 8 -18 -5 -18 -5 31 -9 -4 4 -26 -11 -2 -29
after cumulative ru cumulative ua	-21 7 -34 -5 -10 0 39 -9 -17 -3 -9 -7 -24 3 25 48
after cumulative ru dropped null	1 3 24 22 9 -14 17 10 -11 3 37 15 -19 4 14 -19
after cumulative ru held ru	-16 10 -11 -16 5 -15 -29 -3 0 -12 -15 9 -3 -25 47 6
after cumulative ua cumulative null	31 15 -3 27 -5 -11 -26 -6 -4 -5 -1 -5 -19 -5 -18 10
after cumulative ua cumulative ru	-16 21 -15 -8 -8 -2 -34 14 6 0 -12 2 -13 -2 -15 36
after cumulative ua cumulative ua	26 -16 -9 -7 38 2 14 9 -3 11 20 -13 17 -3 -9 17
after cumulative ua dropped null	34 -6 17 9 22 12 -24 -6 -7 -3 22 -14 -3 5 -33 -3
after cumulative ua dropped ua	31 -3 3 20 40 1 12 -30 8 -12 -4 -12 8 -8 -26 -9
after cumulative ua figure ua	-5 13 12 12 3 -14 21 -17 -22 -2 11 5 -27 5 17 -14
after cumulative ua held ua	35 -12 -12 -4 -9 3 -24 9 3 -10 11 10 25 19 -17 3
after cumulative ua part ua	-16 20 -2 -10 5 -15 -2 -22 21 2 14 -6 -39 24 14 29
after dropped both dropped both	-27 1 -6 -22 -7 24 31 30 -25 -2 7 -22 -22 -12 -13 27
after dropped both dropped null	0 24 -4 0 2 -6 23 -17 9 2 32 1 -2 18 36 30
after dropped both dropped ua	-5 20 -9 -2 0 -1 13 -3 -1 5 13 -15 -8 27 3 26
after dropped null cumulative both	-7 21 8 -8 -12 10 -16 2 5 -1 -7 3 -11 -6 -17 -19
after dropped null cumulative null	-2 4 -15 -19 -24 -11 -21 5 11 10 -6 3 -12 -3 -20 -17
after dropped null cumulative ru	14 -5 -8 -1 -5 4 8 -6 -12 0 12 12 -1 19 21 11
after dropped null cumulative ua	-7 -3 6 45 -11 -3 -5 -9 -1 2 3 -3 -1 -6 2 5
after dropped null dropped both	-21 18 -21 15 10 4 15 -18 2 -4 0 11 -5 14 16 19
after dropped null dropped null	1 -25 -2 -8 13 -1 22 6 -10 -2 10 2 -4 -1 17 8
after dropped null dropped ru	0 23 -13 6 18 -3 3 -8 4 13 15 -5 -10 11 5 3
after dropped null dropped ua	-47 3 -24 17 27 9 -1 2 1 -8 2 1 -21 6 9 -2
after dropped null figure ru	-12 15 -5 -4 -26 2 24 -22 -7 -3 25 26 -21 -7 -20 22
after dropped null figure ua	-12 -4 -13 -10 -1 8 18 10 28 10 -19 -16 -6 24 -17 6
after dropped null held ru	13 15 -2 0 -4 -11 18 12 -9 13 -1 0 4 1 5 13
after dropped null held ua	-4 -25 -1 -19 -12 -1 16 -28 5 9 37 -19 -8 36 -2 -2
after dropped null part ru	18 10 7 -17 18 3 -8 -8 18 6 4 2 0 28 10 17
after dropped null part ua	17 27 -18 -9 13 6 -4 -24 1 -5 10 -25 -20 10 5 5
after dropped null planned null	14 15 -7 -8 -5 -2 6 -4 14 -7 6 1 -6 28 12 -16
after dropped null planned ru	13 -19 -15 -20 9 11 39 9 15 -11 5 -7 -6 0 14 37
after dropped null planned ua	10 -7 -29 -24 -12 -2 25 -30 10 2 28 -14 -25 17 21 34
after dropped null recap null	-3 26 -6 -14 8 -24 21 -14 -13 1 14 3 7 37 21 25
after dropped null recap ru	2 -22 7 -47 20 10 -21 7 26 -11 -7 -10 9 2 5 -11
after dropped null recap ua	-29 1 -9 -17 -2 -3 25 -23 10 -7 23 -16 -22 2 15 43
after dropped ru dropped null	7 4 2 3 -8 4 9 7 14 9 14 -2 -25 -5 4 5
after dropped ru dropped ru	-2 5 11 0 33 -5 -25 11 34 0 1 -18 6 -1 -1 -24
after dropped ru dropped ua	20 5 9 -23 23 2 -8 2 18 -12 11 29 26 23 4 -21
after dropped ru figure ru	-9 24 2 12 -4 -16 -6 -1 -10 -6 -15 32 12 -28 -10 4
after dropped ru part ru	4 8 -7 3 30 -9 -40 11 11 1 11 14 12 23 -12 1
after dropped ua cumulative ua	-19 19 5 34 12 0 -6 -3 -13 -9 -26 0 9 -26 -9 -15
after dropped ua dropped null	-24 9 3 -1 -11 -8 -10 8 -7 8 -5 11 9 7 6 -3
after dropped ua dropped ru	3 13 9 14 18 -5 16 -5 18 1 27 -21 2 12 7 28
after dropped ua dropped ua	5 -4 -21 -8 11 6 -8 3 -5 4 5 19 -10 7 -7 -12
after dropped ua figure ru	-14 -8 -12 4 -29 -1 8 23 -33 6 -12 -1 -25 -25 -8 10
after dropped ua figure ua	2 12 -11 -37 3 -10 2 -7 4 -4 23 2 -11 38 8 17
after dropped ua held ua	2 -9 12 -2 29 19 4 8 -4 5 6 3 1 23 -12 -29
after dropped ua part ua	11 -6 -11 -12 -21 22 -16 -6 31 0 -2 7 -18 -10 24 -8
after figure both cumulative both	-14 5 -9 6 -9 10 -4 -24 13 -14 8 3 -9 -5 7 -13
after figure both figure ru	-27 -23 -3 28 0 25 37 15 -22 7 -8 -15 -13 -23 23 26
after figure both figure ua	-2 0 18 -21 25 19 -21 2 13 -5 6 8 21 48 -1 -14
after figure both part both	-14 -3 -25 18 -2 -4 41 18 1 4 9 -15 3 -14 -1 -3
after figure ru cumulative both	6 18 -2 -12 -17 -13 -4 8 22 -8 2 2 -25 -15 -15 -30
after figure ru cumulative ua	1 13 -1 10 24 -8 -27 1 -4 -11 -10 -4 20 11 -10 1
after figure ru dropped both	-23 3 4 4 10 2 10 10 11 -2 11 11 20 -7 1 7
after figure ru dropped null	-6 -5 -9 -19 -11 5 4 -8 1 2 -4 6 -6 -17 -8 19
after figure ru dropped ru	-7 2 -16 5 -15 -2 13 2 -13 -6 -11 -1 2 12 11 29
after figure ru dropped ua	36 -3 -3 -27 38 2 -14 1 38 -2 -9 10 8 54 7 6
after figure ru figure both	-18 5 27 -3 -25 6 16 16 20 -5 15 -5 4 0 -11 -13
after figure ru figure ru	-16 -12 -21 30 -11 -8 11 -13 -3 -11 2 -21 -35 -20 -18 -15
after figure ru figure ua	25 -25 0 -5 14 18 -26 0 48 2 -11 27 21 -1 -12 -13
after figure ru held ru	-1 -8 -17 -9 5 13 -5 31 -5 -10 -3 29 30 3 10 -1
after figure ru outside ua	10 -10 -4 -14 -20 -2 -2 -8 -9 10 -11 -11 -13 -8 23 -19
after figure ru part ru	-18 2 -48 16 -37 12 22 11 7 -21 -18 2 -23 2 4 43
after figure ru part ua	-30 -6 -10 5 -25 3 30 5 -22 0 19 -23 -13 -8 26 28
after figure ru planned ua	2 -4 -17 31 -27 13 54 -3 -26 -6 -3 -7 -17 0 9 2
after figure ru recap ru	24 -5 -11 -4 12 -6 4 -16 23 10 2 -18 14 42 -13 -6
after figure ru recap ua	-9 13 -11 6 -14 0 3 -4 -24 -10 -6 1 -17 4 23 29
after figure ua cumulative both	-10 16 4 -9 5 -7 -11 -17 22 -3 -20 -2 -16 -13 -17 -31
after figure ua cumulative ua	-21 -7 30 24 11 -17 -11 -15 -5 -8 -34 -9 -6 -3 0 12
after figure ua dropped both	24 30 2 -11 5 -7 -25 -7 5 8 -5 -17 18 2 16 -2
after figure ua dropped null	13 -8 5 11 -4 7 -2 -5 -10 5 -7 -12 -13 1 -2 9
after figure ua dropped ru	-4 -5 8 17 -26 32 18 14 -3 -1 -20 5 -7 -14 -3 19
after figure ua dropped ua	14 -2 -8 5 22 1 15 4 14 2 -4 0 -3 34 18 18
after figure ua figure ru	15 -5 -32 1 -36 9 25 13 5 1 33 -27 -5 2 -12 42
after figure ua figure ua	-14 -12 -22 20 20 9 -12 16 8 -11 -22 -14 21 10 -12 -20
after figure ua outside ua	76 -19 -8 -15 -23 61 -13 -28 35 6 -7 -2 -9 -28 27 -9
after figure ua part ru	-36 20 -4 2 -31 -10 -16 13 -10 -5 -7 -1 -14 0 3 7
after figure ua part ua	26 -9 -10 -23 0 -39 -1 -35 34 -8 22 4 -13 14 14 3
after figure ua planned ua	-20 3 -21 -16 -14 -20 7 -9 21 3 26 -3 -16 25 33 25
after figure ua recap ru	2 45 -10 -24 14 -32 -13 -17 4 -3 7 9 -11 15 19 -11
after figure ua recap ua	0 -15 -8 -31 2 -2 1 8 36 -4 -1 -23 5 19 28 -22
after held ru dropped null	2 17 22 3 35 -1 14 -19 19 14 17 12 2 34 11 21
after held ru held ru	3 2 9 -24 -5 -13 -27 16 5 -2 0 7 19 -5 3 -21
after held ru held ua	23 7 9 -9 2 -1 -14 -9 -8 -11 9 18 32 19 -16 -1
after held ua cumulative ua	-15 -3 2 -4 2 23 10 -5 14 1 -11 7 -18 28 11 13
after held ua dropped null	14 20 -8 2 -9 -3 -27 0 -10 7 -14 2 12 8 -15 -21
after held ua dropped ua	-14 8 7 -10 -29 -16 -12 6 -3 1 44 28 7 25 16 -20
after held ua held ru	-23 -27 -9 -11 -12 -10 3 53 -6 4 1 9 -25 -26 47 -11
after held ua held ua	32 -22 9 -4 -19 4 -30 38 -1 10 1 14 -7 6 -2 -33
after military bodies	-25 -20 -17 3 39 6 -26 14 16 -7 6 8 10 15 -31 -19
after military civilians	-14 -10 0 27 28 15 -13 20 -1 -6 4 6 8 -5 -18 -38
after military military	29 -2 8 -21 -40 9 1 -12 -3 -8 -22 15 -16 2 46 11
after military null	3 26 -1 -7 -12 -2 3 -19 35 -17 12 8 -54 -1 18 -3
after military people	17 15 11 -7 12 -10 -3 -2 -3 0 -18 3 -6 -5 27 13
after null bodies	-26 8 -25 19 13 9 6 -12 -8 -11 -5 0 16 6 2 27
after null civilians	2 7 -15 10 4 2 -10 11 -1 14 2 -30 13 -3 8 -11
after null military	-19 16 -22 11 -3 5 4 -7 9 5 -3 -8 -14 21 -10 -9
after null null	-3 -3 -9 3 12 5 15 -11 12 -3 19 1 -31 -6 16 3
after null people	8 31 12 22 14 -3 24 -11 3 -12 10 -1 10 -3 -8 -1
after outside ua outside ru	-16 -11 -2 43 -12 -30 13 19 -22 5 -2 -18 11 -17 24 -26
after part ru dropped null	16 9 11 -15 21 -10 7 -20 15 -5 13 -7 5 29 28 6
after part ru dropped ru	-16 13 0 -4 0 -15 25 -30 16 -1 18 -15 -7 17 30 35
after part ru figure ru	-15 3 7 -28 27 -5 -12 19 28 -9 -14 16 13 18 -15 -4
after part ru figure ua	15 7 39 -7 16 12 -36 18 -19 0 -5 28 24 7 -20 -39
after part ru held ru	-20 -1 1 -8 7 -11 -18 15 -24 4 -18 17 4 -21 26 -10
after part ru part ru	18 -2 -12 -25 -12 21 -14 -1 18 -7 -7 3 4 14 -24 -15
after part ua cumulative ua	10 1 4 10 -16 5 1 11 -19 1 19 22 -23 -4 21 -15
after part ua dropped null	-5 21 1 -44 -1 -1 -6 -6 6 12 1 -32 7 0 14 -6
after part ua dropped ua	9 34 -8 -37 -18 -26 -1 -9 35 1 8 -3 -24 13 1 -8
after part ua figure ru	-27 -10 5 14 -17 17 42 23 -21 -6 -18 -10 -41 -3 -4 60
after part ua figure ua	25 -13 -7 17 16 26 -29 19 9 6 -5 -5 18 -3 -12 -40
after part ua part ru	-7 11 8 -3 -12 -11 -11 -21 -2 12 3 -8 5 2 33 8
after part ua part ua	-17 9 -15 -45 2 15 21 -43 -11 -11 -7 -22 -19 8 7 22
after part ua recap ua	4 7 -1 -17 -14 -14 29 -13 6 -6 14 -12 -39 26 30 26
after people bodies	5 17 -6 -14 39 13 -27 17 37 4 5 9 3 10 -12 -27
after people civilians	12 -9 -28 -12 -12 11 -2 17 9 2 11 -3 2 26 -10 -29
after people military	15 -8 -8 5 4 1 1 10 -16 -11 -18 12 -12 14 -7 -24
after people null	9 12 -16 -11 20 -30 3 -10 17 -17 6 -29 -27 -8 3 5
after people people	-7 12 19 4 -36 -6 4 -6 8 8 4 10 -7 1 -8 36
after planned null planned null	-15 5 -1 -12 -2 -4 23 -11 12 10 6 -6 2 28 29 14
after planned ru dropped null	7 -5 -5 -11 17 -4 -2 4 16 3 -23 -15 15 33 1 -2
after planned ru dropped ua	-21 10 -17 -6 -11 -5 15 -23 5 7 29 -12 -21 20 27 3
after planned ru figure ua	4 -7 18 -11 35 19 -31 17 24 -1 -18 11 15 26 -24 -27
after planned ru planned ru	-11 -14 -16 -1 -1 -3 17 13 -12 12 3 14 -2 -16 -9 24
after planned ru planned ua	11 5 24 -4 5 -13 -10 12 23 -3 32 -10 10 22 9 -11
after planned ua dropped null	-13 43 -4 11 32 -6 -20 -16 -26 2 2 10 8 -19 -3 43
after planned ua figure ru	8 0 -7 13 -4 -11 8 -17 10 8 -10 -21 -34 7 10 -9
after planned ua planned ru	-11 22 -2 3 -3 -6 -9 -29 6 -14 14 -18 -26 -9 -3 31
after recap null dropped null	1 13 -5 -15 2 7 4 -16 18 5 2 -31 4 20 7 6
after recap null recap null	-27 17 7 16 -6 8 3 1 -22 -6 -11 8 -10 -13 -17 45
after recap ru dropped null	1 -16 8 -17 -28 29 -1 25 -20 -12 -22 19 1 -41 -8 -24
after recap ru recap ru	-10 29 7 -7 6 -9 15 -14 6 -7 5 -17 -9 31 19 26
after recap ru recap ua	-29 24 3 7 -5 -21 37 -12 -7 8 22 -31 -19 20 44 15
after recap ua dropped null	6 1 -5 -6 12 1 -4 -11 8 11 7 13 5 9 -11 -20
after recap ua recap null	-5 11 -7 9 -4 -6 -20 5 -11 2 9 10 -9 -1 5 -16
after recap ua recap ru	-20 8 23 -10 -6 -8 20 -15 9 25 21 8 -9 5 32 -8
after recap ua recap ua	-8 16 -2 6 -6 -4 21 -7 -3 7 25 -1 -5 27 20 2
after role both	12 -7 18 9 -17 7 -16 21 35 -2 -16 13 -4 18 4 -17
after role both of as many	-14 3 -17 -46 -17 -43 43 11 50 5 34 -40 -12 -36 -18 -23
after role both people military	6 -1 27 -1 -1 17 9 13 -1 -8 -7 -4 27 9 -12 -9
after role both people null	-38 -35 -17 46 -17 -42 38 -3 -10 -2 -5 22 -5 -3 30 -2
after role both people people	-6 -19 25 -8 -6 28 -18 24 29 -9 -47 -19 -2 -1 -14 -34
after role each	-19 -8 -1 17 -23 -13 9 -16 22 2 -9 -18 -43 -10 13 0
after role each civilians people	0 -9 -12 -28 -9 -16 24 -16 10 -10 24 -17 -4 35 22 19
after role each military civilians	-10 -36 -13 33 -1 -24 -16 -16 9 -11 -26 2 -35 -14 -19 -20
after role held ru	50 24 38 8 -23 -19 12 -8 -35 21 17 48 27 -3 7 -35
after role held ru civilians civilians	-1 11 -10 16 9 15 30 -22 0 -9 -2 4 -23 14 10 12
after role held ru civilians null	-5 -19 -11 7 18 -8 33 -25 17 12 23 -22 -21 41 29 43
after role held ru civilians people	3 28 30 46 -20 -22 1 18 -24 -3 -51 56 -22 4 28 -40
after role held ru military military	50 17 -15 -38 -19 -16 -33 -40 -19 -1 11 15 50 -3 -33 -29
after role held ru military null	-14 -6 6 17 34 14 17 -29 39 5 30 -37 -22 34 14 43
after role held ua	-6 18 -1 -5 0 -59 -46 23 -35 5 -3 -26 16 -15 4 -35
after role held ua civilians civilians	-7 15 -6 -15 12 -16 -34 -21 -13 -1 5 -4 26 -16 37 -23
after role held ua civilians military	15 25 1 -12 -23 -26 -28 19 -22 -5 -5 -27 33 -10 -12 17
after role held ua civilians null	31 24 5 -3 13 -19 0 -46 -4 3 28 -7 2 49 -4 18
after role held ua civilians people	-13 18 15 -7 -5 -2 -35 -36 -35 7 13 14 41 -13 -27 -9
after role held ua military civilians	36 0 -10 -20 -7 -21 -22 -31 -2 -3 47 -14 38 52 -7 -18
after role held ua military military	-14 20 -26 -11 4 -16 -42 46 -33 -5 -3 -26 -1 -13 11 -22
after role held ua military null	-9 28 2 26 2 4 -21 -2 -9 -13 -8 26 4 -8 -17 -25
after role held ua military people	-39 -23 -7 -5 -23 -5 30 36 6 1 -11 -1 -28 -44 46 -25
after role held ua people null	-8 22 -6 2 -9 -6 -14 -12 5 5 -35 20 15 -31 -3 -8
after role held ua people people	-28 3 -5 29 -3 -21 -10 38 -20 5 -30 -3 -24 -12 15 10
after role missing	14 38 -13 -5 22 -31 -13 7 -10 -11 26 -8 10 18 6 7
after role missing people military	9 23 -2 4 -1 5 4 17 -8 6 42 -2 13 27 9 19
after role missing people null	-2 -7 -10 5 8 1 29 -19 20 2 37 -20 -18 38 7 31
after role missing people people	34 1 -4 -18 -17 -11 -12 7 -11 -4 34 -3 9 12 -24 -10
after role none	-1 19 -16 -1 8 17 15 -20 8 7 12 0 0 15 5 4
after role none bodies bodies	20 11 -8 -26 -32 -18 17 -30 14 10 16 -13 1 37 39 15
after role none bodies civilians	5 27 -2 18 -6 3 39 -22 -1 9 50 -15 -21 21 -4 32
after role none bodies military	11 22 -11 -21 -3 -17 6 -26 11 -4 11 -6 -4 10 5 4
after role none bodies null	3 38 10 -24 12 -23 54 -35 40 -6 42 -19 -27 55 55 38
after role none bodies people	-12 -30 -1 19 54 9 30 -10 27 11 19 3 -18 40 18 29
after role none civilians bodies	-32 32 -8 14 15 -30 -11 -25 -35 9 16 -15 -2 -10 -2 35
after role none civilians civilians	-6 37 -23 -17 10 -30 -17 -19 -30 7 19 2 -8 -5 21 64
after role none civilians military	-22 20 4 0 -18 -14 35 -28 -13 0 42 -15 -34 19 36 62
after role none civilians null	15 7 -17 -33 9 15 11 -30 28 -8 5 0 19 13 11 8
after role none civilians people	-16 26 -5 15 -36 -16 7 -7 -18 -1 12 -31 -43 -19 35 4
after role none military bodies	-7 -34 -12 -13 31 19 -33 5 36 -9 10 0 -8 30 -20 -23
after role none military civilians	-38 16 -14 -30 23 1 12 -5 50 9 19 14 2 79 15 -56
after role none military military	24 2 -9 3 -10 -3 25 -18 41 1 -3 4 -31 20 41 13
after role none military null	-16 27 3 -47 25 -23 28 2 67 8 32 -10 -41 48 41 7
after role none military people	2 8 4 11 4 23 20 3 11 2 7 -38 -12 -6 12 88
after role none null bodies	-9 11 -16 -6 14 10 11 -4 13 -3 3 -25 0 12 12 9
after role none null civilians	20 4 -13 -8 10 -11 -18 -13 6 20 5 -13 15 -2 12 41
after role none null military	10 -12 -12 -14 -8 14 19 -12 1 -4 7 1 -19 9 3 -2
after role none null null	20 9 -19 -31 1 1 4 -10 28 3 23 -15 -40 11 6 1
after role none null people	5 31 24 23 4 -2 22 -4 18 -2 -2 -4 11 4 9 10
after role none of as many	-24 64 -2 -49 -18 -65 40 -70 72 -7 97 -37 -42 87 112 57
after role none people bodies	-17 30 10 -21 9 -24 28 -47 5 -8 23 0 -49 32 43 42
after role none people civilians	0 14 -17 12 9 -8 8 0 1 -5 16 19 -14 15 5 -5
after role none people military	-3 15 12 -11 -4 -9 7 -5 2 -8 8 21 9 14 15 10
after role none people null	36 -14 -29 -38 -1 -21 4 18 10 -4 32 -14 -33 41 24 0
after role none people people	-33 -1 -36 -16 8 14 26 -52 22 -17 14 16 36 11 7 29
after role outside ru	40 19 -13 -19 -12 30 -26 -18 44 -5 -13 -20 -10 -13 16 -8
after role outside ua	-21 -22 13 54 -13 -48 2 13 -9 4 -8 -28 -15 -26 57 -28
after role outside ua military military	-29 -3 -6 49 -6 -62 -11 -12 -29 -6 -9 -17 -19 -22 65 -38
after role outside ua military null	27 -4 -2 4 2 30 -9 -32 30 -1 -5 -9 -21 0 26 -13
after role outside ua military people	-25 33 3 16 0 -19 -1 14 -28 10 -13 1 15 -26 -10 19
after role outside ua people people	-15 -14 4 3 -16 -32 -11 22 4 -7 0 -19 -29 -12 57 -29
after role ru	9 -4 19 -7 -19 -7 13 7 30 -21 -39 17 13 -2 11 -3
after role ru bodies bodies	15 4 13 15 30 1 -36 13 25 -2 -6 15 33 22 -23 2
after role ru bodies null	-12 -2 -14 18 69 -19 -13 -10 4 -9 -16 31 -13 -6 -21 15
after role ru civilians civilians	1 4 -22 -34 13 -12 -13 5 20 -6 -14 28 9 41 13 1
after role ru civilians military	1 -22 -10 -11 10 28 5 21 -10 2 -15 2 3 -32 -20 18
after role ru civilians null	-17 8 1 -34 -46 7 70 -2 -16 7 8 -46 -20 12 35 89
after role ru civilians people	-4 -6 -14 19 7 6 28 -5 20 3 16 -17 -21 -5 -9 25
after role ru military bodies	12 -32 -1 18 6 38 6 36 17 -9 -19 19 13 -29 -32 -18
after role ru military civilians	7 -53 26 20 -54 1 23 34 -7 -15 -49 7 -22 -26 -7 -6
after role ru military military	9 -15 23 -45 20 19 -13 2 26 -2 -38 -12 11 8 13 4
after role ru military null	-2 7 -1 1 -33 -7 19 -35 -11 -8 0 14 -26 10 30 7
after role ru military people	1 8 -22 -32 6 -20 -13 14 39 -4 -36 -1 4 38 8 8
after role ru null bodies	19 1 13 -19 -10 10 17 -14 4 -6 10 -8 -18 8 16 -7
after role ru null civilians	-6 9 -29 -34 -21 36 48 6 -18 11 -7 -22 -27 -22 19 47
after role ru null military	-28 -9 -13 -1 18 9 5 10 12 -7 -24 25 -3 -2 -18 -10
after role ru null null	2 -11 43 -30 14 12 -7 22 10 5 -22 26 6 10 -27 -22
after role ru of as many	27 -58 49 0 -10 96 1 93 2 -14 -47 18 20 -11 -65 13
after role ru people civilians	-8 -40 -13 49 -58 31 15 53 -19 -15 -49 4 -5 -45 -28 18
after role ru people military	-20 -14 -18 24 -15 9 0 9 -4 6 -10 23 15 -20 -11 9
after role ru people null	18 16 -3 -29 12 -22 27 -12 38 7 17 -30 -15 11 -2 -15
after role ru people people	17 15 31 -6 -30 8 -16 11 39 -11 -16 -26 8 21 -12 -31
after role total both	-5 69 -39 32 17 -65 -27 -50 -20 -5 1 -17 0 -17 -19 10
after role total both null military	14 18 -6 19 3 -23 -23 -14 -19 -8 -2 14 12 -8 -12 -3
after role total both null null	-11 29 -5 1 1 -10 -18 -30 17 -1 -7 -6 -10 3 -19 -13
after role total both null people	-29 71 -1 25 9 -38 -48 -35 -13 -3 -60 15 17 -62 -6 2
after role total both people null	1 19 -13 -27 13 -19 -16 -28 14 -6 42 -26 -10 12 14 -26
after role total both people people	17 29 -36 -6 17 -26 2 -34 -22 -2 2 -16 -19 9 -14 36
after role total ru	-50 40 11 -4 -2 -53 -51 26 -10 -13 -23 3 -10 -45 10 6
after role total ru civilians civilians	-8 2 -14 -18 6 -13 -31 5 -13 5 5 7 25 -17 -7 2
after role total ru civilians null	-18 -13 -4 -14 -2 -24 -32 48 -36 -1 -31 30 -9 -24 37 -32
after role total ru military civilians	-5 32 11 8 0 -19 -23 -15 -20 9 -20 31 -12 -4 -4 -15
after role total ru military military	-32 18 21 -7 -22 -22 -24 18 1 11 -31 -13 -31 -42 4 -21
after role total ru military null	-23 41 -16 -22 33 0 -37 -27 74 -12 -9 -24 -20 -5 -30 -2
after role total ru of as many	-13 59 4 40 11 -21 -58 -9 -14 3 -46 -21 38 -49 -29 32
after role total ru people military	3 -5 9 28 0 2 13 4 3 -9 15 24 -29 5 3 9
after role total ru people null	6 -8 0 1 31 -4 37 -14 16 -3 27 -4 -5 21 17 38
after role total ru people people	-2 44 7 2 11 -28 -52 -27 -1 7 -17 -36 -2 -40 -16 33
after role total ua	-2 33 25 25 3 -32 -32 -30 -23 19 12 20 -8 -12 -17 -19
after role total ua bodies bodies	-18 27 16 63 -49 -10 10 13 -30 -7 16 45 -31 -1 35 -25
after role total ua bodies null	-18 7 10 19 45 6 -19 8 4 11 4 19 -45 17 2 -11
after role total ua bodies people	-8 -5 13 6 -9 -12 -13 -13 8 -2 -41 16 30 -30 30 0
after role total ua civilians civilians	4 24 10 14 2 -2 -18 5 8 0 -15 13 48 18 -19 -35
after role total ua civilians null	20 11 -16 -17 2 -1 -11 -17 11 -8 13 4 -19 -3 -16 -9
after role total ua military civilians	11 38 -4 34 48 -22 -45 -20 -28 12 -27 -12 48 -28 -33 0
after role total ua military null	28 -28 6 -2 28 33 -11 -13 32 -5 -6 -11 -19 -3 -21 -29
after role total ua null null	-18 18 9 20 -30 -23 -11 -22 -28 -1 -16 23 5 -18 33 -28
after role total ua of as many	-17 73 34 62 24 -53 -50 -50 -81 27 -52 36 15 -68 -41 9
after role total ua people bodies	-27 26 0 18 36 -21 -2 -5 -20 -5 -38 28 45 -38 -43 -1
after role total ua people civilians	11 26 9 3 6 -25 7 -24 2 0 35 -35 -1 32 -1 47
after role total ua people military	30 -17 18 -7 -19 16 10 4 -10 1 -10 1 3 31 -14 -18
after role total ua people null	3 13 0 -15 19 -9 -33 -36 6 -8 11 -38 -22 -23 -32 -11
after role total ua people people	-25 26 31 39 24 -27 -27 -29 -29 25 8 6 -5 -4 -7 41
after role ua	12 -7 -104 9 9 19 -7 6 15 0 -73 -46 -15 -3 5 35
after role ua bodies bodies	-1 1 -61 20 -1 -1 40 -14 -28 4 -33 -37 -4 -14 5 98
after role ua bodies military	-19 4 -1 3 -2 24 5 -2 -17 -3 -11 5 -32 5 -1 18
after role ua bodies null	-4 19 -17 15 -8 12 75 -8 0 2 15 -9 -34 27 41 41
after role ua bodies people	-11 0 -1 -15 18 15 -15 10 -5 12 -1 5 10 0 7 -25
after role ua civilians bodies	30 -28 11 -16 11 26 -8 23 36 7 -1 -9 14 28 -7 -34
after role ua civilians civilians	-16 -8 -28 14 -12 35 35 -8 -9 -4 -23 -12 -32 -14 19 52
after role ua civilians military	-5 -23 -13 7 15 3 21 3 -4 -4 -10 -27 -5 10 1 21
after role ua civilians null	2 10 9 -48 4 14 12 -24 30 6 19 -36 -40 10 -13 0
after role ua civilians people	7 -14 -20 -12 17 4 11 -7 23 -3 -8 -30 18 22 -6 14
after role ua military bodies	5 -25 0 -28 37 14 -32 20 48 2 -25 -7 37 29 -28 -44
after role ua military civilians	-14 -23 22 20 43 64 -6 53 30 -10 -56 2 59 20 -14 -12
after role ua military military	33 -13 -88 14 -44 17 9 -36 -2 15 -23 16 -45 -6 35 18
after role ua military null	24 6 -21 -23 14 -33 -18 -21 5 -11 -32 7 -46 -2 30 8
after role ua military people	14 28 14 8 -5 8 -8 -34 -20 2 12 -6 -4 5 18 2
after role ua null bodies	8 23 -15 14 -7 -11 -16 -3 -4 2 -17 -9 6 -27 -6 8
after role ua null civilians	5 2 3 -29 35 -11 -35 28 13 1 -9 10 13 35 -5 -15
after role ua null military	-22 17 12 14 45 -23 -45 -21 -13 10 -20 -4 41 5 -11 -18
after role ua null null	-60 -22 -6 21 -16 21 60 20 -31 10 -15 2 2 -20 9 50
after role ua null people	6 20 -2 -11 29 1 -15 19 0 2 -13 0 19 5 -5 -7
after role ua of as many	50 -82 -128 50 14 113 7 138 -9 1 -60 25 15 -27 -141 -14
after role ua people bodies	47 -20 1 -27 44 42 -46 42 40 5 -26 21 30 18 -50 -36
after role ua people civilians	-16 -10 -10 -16 20 15 -44 31 33 -6 -56 3 26 38 -14 -38
after role ua people military	-21 -23 -22 10 17 -1 -27 8 26 -1 -21 -19 -50 17 -15 -13
after role ua people null	12 -1 3 -6 30 -15 15 -13 30 -5 13 -19 -38 60 15 6
after role ua people people	-11 -6 -79 19 -35 10 40 -3 -9 1 -21 0 -20 -19 35 53
always	-19 11 -14 5 42 20 36 9 45 -24 37 -26 10 57 31 17
bracketed	17 -5 -3 -5 40 11 9 0 32 3 10 -24 0 31 0 -15
counts bodies	0 2 14 51 21 15 5 9 -4 -5 -6 3 17 26 -7 12
counts civilians	3 0 -16 4 8 6 -11 19 -9 18 2 -7 9 5 -4 -21
counts military	7 -24 4 9 -7 15 1 8 -23 -7 6 -6 4 20 8 -11
counts null	18 24 -22 -29 -2 15 4 -6 17 -12 -4 11 -61 0 23 7
counts people	-25 19 7 3 0 -5 16 1 12 3 2 8 17 -5 8 8
day ahead	-23 47 -4 5 8 -19 23 -44 -7 -3 40 -28 17 24 21 49
day ahead left	-22 39 -16 12 17 -26 2 -36 -11 1 23 -18 10 26 20 48
day ahead right	7 -11 8 -19 -24 10 19 -8 26 5 16 -5 -11 33 21 -3
day before	-10 27 43 8 2 -24 8 -32 0 -5 12 -14 -56 3 16 35
day before left	3 12 15 -18 26 -15 6 -20 1 -5 -12 -15 -45 42 -2 36
day before right	-28 21 25 45 -28 -17 -13 -39 -2 2 30 -36 -28 -15 25 9
day long before	-8 31 -10 -5 35 9 32 -29 4 -12 -1 18 -10 16 1 20
day long before left	15 29 -17 -22 35 -12 33 -33 -2 -3 -3 0 -31 20 6 6
day long before right	1 3 4 25 23 -1 14 -7 -10 4 -8 0 30 0 -5 42
day same	-16 10 20 31 5 10 10 -6 -12 -21 -31 -33 -2 1 -17 2
day same left	-5 3 3 2 13 7 12 3 -5 -1 -30 -25 -3 8 -8 3
day same right	38 24 0 28 16 -20 -27 -24 -8 5 -27 -27 12 -1 -24 20
day the day before	24 -2 -3 -19 -9 18 23 -7 25 -12 1 1 -20 25 6 -18
day the day before left	28 8 -11 -3 15 2 31 -2 18 -5 -17 -3 -8 27 34 12
day the day before right	1 -10 8 16 11 18 11 27 13 -5 -1 -11 -18 -10 -7 3
fate cumulative	20 39 -9 29 -11 5 -28 0 -6 -4 6 0 -11 -10 -3 5
fate cumulative both	-17 45 1 -11 -23 -8 -40 -12 49 -10 -26 -16 -26 -12 -12 -22
fate cumulative null	27 31 -19 -7 -23 0 -16 -11 26 -1 -14 8 -32 -6 -25 -2
fate cumulative ru	-4 27 -4 44 -15 6 -2 -14 -9 2 13 20 -16 13 20 31
fate cumulative ua	22 6 10 14 21 -15 -7 6 -23 -15 19 -37 6 -13 6 31
fate dropped	-5 -17 -35 -16 21 -1 2 -8 -10 6 8 12 -23 -1 8 -3
fate dropped both	-12 -12 35 15 0 18 20 4 -7 0 12 18 6 5 13 18
fate dropped null	8 3 -20 -10 8 14 10 -3 1 -18 -13 10 -17 9 8 1
fate dropped ru	-16 9 -23 5 22 2 9 15 -7 15 31 7 -27 5 9 2
fate dropped ua	-3 19 -13 -1 13 -6 -12 9 5 -7 11 5 -12 31 9 -5
fate figure	-8 -14 9 19 -2 2 24 6 11 9 19 5 16 14 -18 -13
fate figure both	0 -7 4 -20 -24 -24 37 -11 44 -6 46 -17 10 3 -29 -1
fate figure ru	15 -1 -39 19 -14 -3 32 -1 -2 1 5 -14 -28 -10 -10 25
fate figure ua	4 -7 13 16 0 10 -21 2 38 -10 12 -21 20 23 -4 -15
fate held	-4 -30 -24 -34 -10 0 -14 6 -4 -8 36 -24 20 2 17 -40
fate held ru	-8 -14 -20 -22 11 18 -31 16 -7 -5 -10 11 9 -17 36 -19
fate held ua	16 -26 -7 -26 -17 -12 1 -12 -4 -10 11 4 27 19 10 -57
fate outside	36 -12 -25 15 -26 -17 -31 0 2 -8 -26 -25 -25 -45 37 -24
fate outside ru	7 -11 -6 27 -6 -33 -33 5 -8 -4 -6 -6 13 -2 29 -28
fate outside ua	27 -12 -24 5 -30 23 -17 -11 10 8 -20 -5 -18 -24 26 -11
fate part	-11 -4 -31 -24 8 -7 -9 -22 8 -5 -20 8 -14 -1 9 20
fate part both	1 7 2 14 -6 -15 42 2 -16 6 19 -19 -7 11 0 28
fate part ru	-18 14 -22 10 -21 -7 16 11 6 -7 5 6 -27 -3 -9 6
fate part ua	7 -6 -3 -32 -4 -8 -20 -20 17 -8 -16 1 -24 4 3 19
fate planned	22 12 11 4 -1 -23 4 -4 -16 -1 5 -11 -41 1 -1 36
fate planned both	-7 9 -5 -5 2 -15 6 -23 -1 -7 -4 -10 -12 11 17 3
fate planned null	20 16 -8 4 -5 1 10 -24 -14 3 -7 -24 2 4 -14 18
fate planned ru	2 6 -1 10 -8 -4 3 -10 -23 -3 2 -15 -17 6 2 20
fate planned ua	8 37 19 13 3 -4 3 -13 6 -8 18 2 -35 18 6 22
fate recap	5 23 -9 -1 -5 -10 9 -27 10 6 -17 -9 -5 30 8 25
fate recap null	5 -25 -17 19 0 11 14 18 -25 -5 -12 17 -26 -9 -24 23
fate recap ru	20 16 24 -18 -7 11 1 -14 38 16 -7 -27 7 27 21 -9
fate recap ua	-32 30 -31 -23 12 -5 9 -14 -25 10 -6 -33 -6 26 24 36
found N for N	-7 23 29 19 -4 28 19 24 2 -18 7 -37 7 33 -19 36
found N from each side	-12 14 40 12 23 40 5 30 7 9 -2 -4 -19 45 -14 48
found N-for-N	13 -23 22 30 15 26 -13 38 -20 9 -27 -13 30 1 -10 42
found number and noun	-1 5 -29 9 7 -1 6 5 17 -10 0 0 19 -4 12 -9
found number without a noun	25 18 -9 -7 10 -1 0 7 -7 -11 5 28 -28 3 2 13
found that many	-9 -1 -24 35 10 -20 -9 -5 -22 3 -11 -8 1 -17 2 3
found the same number	6 3 -15 -33 -19 15 4 -16 21 -5 6 -17 10 -15 -27 -51
language ar	-6 12 19 -7 -6 -7 12 19 1 1 29 -30 -17 -7 7 -3
language en	-17 9 0 10 16 3 15 5 9 -12 8 -5 -1 -7 7 -10
language ru	13 10 14 17 -13 1 11 17 4 -3 6 -3 -3 -2 11 -1
language uk	-10 0 -21 -8 19 9 -7 -2 11 -15 0 -9 20 9 4 20
last a look back at a period	-16 43 -12 -26 -5 -12 -31 -17 56 1 -21 -5 -20 -22 -20 -36
last beyond the exchange formula	23 -8 -28 30 -17 -20 -39 -6 11 -5 -26 -20 -20 -28 32 -27
last both sides together	-27 9 2 -12 0 17 -4 0 10 0 8 10 -4 10 13 11
last counts no person	4 1 -33 -33 8 12 17 -8 7 -19 -16 -33 -10 20 18 -7
last exchanges counted beside a total	1 45 -20 -14 -15 -15 -10 -11 30 11 -28 -21 -13 -9 -24 -32
last formula of an agreement	-7 26 20 2 -14 -28 11 -16 -3 -18 16 -18 -38 4 2 44
last has not happened	9 39 -28 -20 13 -25 15 -44 -8 10 24 -2 -12 22 15 20
last no transfer in its sentence	-18 0 -14 17 2 7 -4 12 -1 12 16 25 -18 4 3 5
last no transfer is spoken of	-1 5 28 6 25 0 4 1 2 -14 21 6 -6 15 -6 8
last one number for a side	1 -13 13 15 0 7 10 6 15 6 4 1 -2 4 -12 -10
last part of a whole	-30 1 -32 -21 -1 -7 7 -27 18 -6 -21 4 13 16 4 27
last recalls an earlier transfer	12 7 -2 15 13 -15 12 -22 -15 -2 5 12 -32 -2 21 33
last running total	13 27 -8 -13 -52 5 4 -25 7 2 25 -24 -48 1 6 7
last side of a running total	25 31 2 13 -12 10 -28 8 -6 7 -22 6 5 -42 -10 -10
last side of return	19 41 -27 2 15 -3 -9 5 -4 -14 12 4 8 4 24 -13
last taken prisoner, not returned	-22 36 -8 -16 32 -9 14 -26 14 2 56 -27 -13 38 19 15
last to a third country	-11 38 -8 -13 -11 -18 41 -31 -12 -1 51 -11 -33 46 39 23
last too many for one day	11 9 15 15 3 -7 0 -7 -5 8 12 -8 -15 -6 12 19
last who holds them	-17 -8 -23 -14 5 10 -20 9 5 -9 1 -7 21 -15 3 -22
left (	20 0 8 -6 43 5 15 -15 19 7 1 6 -24 19 -3 5
left )	8 -19 5 9 12 -1 13 12 25 -4 15 9 -18 28 13 4
left ,	13 8 -6 -3 -9 3 2 1 7 -10 -15 7 13 18 6 17
left :	6 13 -6 -2 -7 2 5 13 -1 -7 16 17 0 7 -11 -3
left ;	8 -9 6 1 4 -22 -34 -15 19 17 46 30 11 34 28 6
left weekday other	2 -8 -26 1 -31 -12 27 -13 20 -9 3 15 -26 20 38 -11
left weekday same	11 -16 -7 39 12 -1 -12 -6 -5 -1 -13 32 -8 -4 -4 -19
left –	20 16 -16 -9 -2 -1 0 4 9 -12 -18 5 13 -17 14 3
line of a list	5 34 4 -13 11 -10 8 -9 21 -9 21 -12 7 -10 -2 3
narrow false	-3 15 -5 10 4 10 5 15 8 -9 6 -2 11 2 5 -4
narrow true	36 -27 -8 -28 -12 -5 31 -28 14 -15 -15 27 -30 29 17 33
noun noun.body	0 12 -6 30 30 15 13 12 6 -6 -7 21 13 -1 -8 16
noun noun.branch	12 5 -25 -10 -2 17 30 -11 -19 7 26 -6 -26 14 -3 34
noun noun.child	-10 23 24 21 46 -4 -6 -16 30 -4 -21 -4 5 19 -11 28
noun noun.civilian	11 -16 -19 14 6 30 -9 31 -21 14 35 -9 8 15 7 -53
noun noun.exchange	23 52 18 2 -61 18 -11 -18 28 -8 -31 -24 -56 0 -5 -13
noun noun.family	13 0 -23 -21 32 6 -2 11 21 -6 -1 -5 -40 40 17 8
noun noun.foreigner	35 7 -27 -24 -10 -15 -1 -24 2 -5 2 -10 -2 60 9 14
noun noun.man	16 16 -19 -6 10 2 -4 -23 17 -9 9 -47 -25 25 22 24
noun noun.military	-6 -5 -9 4 3 17 -3 11 -15 -26 1 -2 10 1 6 -23
noun noun.other	23 -10 -7 -33 6 20 13 -19 10 -15 20 -56 -36 24 52 11
noun noun.people	-10 15 0 2 13 3 2 15 18 8 11 21 14 -21 15 0
noun noun.rank	37 9 -8 -9 27 -25 21 -43 37 1 -2 -14 -76 64 28 24
noun noun.soldier	20 -18 -4 15 -11 7 -1 14 -11 3 14 -13 -12 3 -14 -1
noun noun.woman	11 -8 24 -42 -27 7 43 -35 5 -15 3 24 17 11 13 42
noun null	-14 5 17 4 7 1 7 4 -6 -10 -1 12 -12 13 -1 27
numbers 1	-8 3 -5 13 17 21 10 15 3 -3 29 1 12 4 22 -13
numbers 2	3 23 8 2 -7 18 -3 20 -8 14 10 8 17 6 6 4
numbers 3	4 9 -4 8 3 -2 11 14 17 -13 6 9 8 -7 6 9
numbers 4	4 9 -31 -1 6 7 5 15 12 -14 -10 -1 1 10 -1 -12
numbers 5	-10 -3 3 6 6 -5 14 -16 11 -26 -25 -7 -11 9 -9 5
own agent	-40 -18 27 6 -15 33 5 7 8 2 3 -4 20 -21 -51 21
own null	-2 17 -5 -2 7 4 9 1 16 -9 5 0 5 -1 -5 1
own opposite	8 -26 1 5 -6 14 17 23 -23 0 27 -11 -23 -2 5 -5
own perspective	5 6 -59 13 -2 12 11 28 -28 -12 10 30 18 14 9 -4
own ru	-14 9 -12 40 -80 0 56 33 -62 8 12 7 -44 -38 65 17
own ua	44 18 47 -16 59 8 -62 -23 29 -18 -4 -4 38 61 25 4
party media	1 -6 8 5 -7 7 4 1 8 -1 -1 -9 9 9 -1 2
party mediator	2 14 15 -1 -23 3 13 30 32 -10 14 -7 -21 -9 -6 -5
party ru	17 8 25 18 -14 6 28 20 -6 -12 18 17 -30 -16 27 3
party ua	2 13 -10 -11 30 13 -22 -4 9 -17 -4 1 14 27 3 15
place 0	-10 12 3 12 0 11 24 17 21 -13 12 -3 29 2 2 -8
place 1	8 10 5 18 -8 5 -16 17 6 10 2 4 6 11 6 24
place 2	-20 -1 -23 1 -2 -1 0 -15 1 -2 -3 5 6 0 6 2
place 3	31 12 -15 -16 -10 -1 5 -6 -9 -17 14 2 0 2 -6 6
place 4	18 12 -15 14 0 -2 8 -15 -4 -8 -7 -1 -30 2 -6 20
qualifier approx	24 -17 -4 -29 -2 -6 -5 7 -11 -16 10 3 22 -5 14 -30
qualifier at_least	8 13 -16 -8 -34 -51 14 0 -9 -13 38 20 24 44 9 2
qualifier at_most	4 33 -7 -35 -3 -15 3 -32 -10 5 42 -28 17 19 38 26
qualifier more_than	-33 21 -24 13 -1 -34 -18 6 -10 4 7 0 23 -13 18 3
qualifier null	-8 10 3 9 3 10 2 7 12 -14 2 3 0 6 0 3
right (	-17 2 -14 16 36 8 -31 -9 -34 7 -4 32 20 -25 18 8
right )	-9 8 -6 -7 17 3 8 -14 19 -5 21 -11 6 45 25 5
right ,	14 11 -12 -7 2 7 8 0 3 -14 7 -9 -1 7 2 -5
right :	-28 1 1 5 10 7 7 12 24 -6 2 6 28 24 3 9
right ;	4 15 -14 -10 -3 9 7 5 0 -6 7 3 7 30 5 7
right weekday other	-3 16 15 5 -1 9 18 -29 1 3 18 -11 7 53 33 1
right weekday same	-11 -7 24 41 -13 15 10 -9 5 28 -39 13 12 -15 -31 -25
right –	-4 -6 -10 10 -2 -3 -7 0 16 2 -1 -1 7 1 7 1
said both	9 8 3 18 -36 24 -2 6 26 9 -25 5 -26 6 -1 4
said both alike larger	39 -23 21 29 -2 45 0 7 -12 4 -32 36 8 20 7 25
said both alike same	-9 -16 -35 -24 -6 -51 55 15 64 17 34 -22 -1 -23 -14 -25
said both alike smaller	-7 66 2 -16 -11 19 -36 -56 47 1 0 -3 -27 17 -16 -21
said both other larger	-10 -10 1 18 -3 11 10 20 0 5 0 1 -30 4 -2 -2
said both other smaller	-17 40 -7 -26 -37 -35 2 -33 18 1 9 -40 -33 3 17 7
said each	0 12 2 -19 -28 -38 1 -22 -1 9 27 -8 -36 23 -2 8
said each alike larger	-21 44 -29 -5 -34 -40 17 -55 -14 -2 35 -30 -54 5 52 45
said each other larger	-13 1 -2 10 0 -28 -3 3 28 7 -14 -21 -32 -10 1 6
said each other smaller	-3 13 16 -23 -17 -18 4 -2 17 7 20 15 -17 28 22 13
said ru	8 24 11 -22 -29 -4 1 5 7 -24 -47 18 -7 13 7 -11
said ru alike larger	25 1 10 -53 -13 -43 -32 -28 34 5 -16 -1 -23 18 62 -4
said ru alike same	17 -63 30 -11 -2 60 -13 89 12 8 -49 30 37 0 -52 2
said ru alike smaller	12 45 9 -10 -9 -35 -38 6 6 8 0 25 22 47 -2 -54
said ru other larger	-11 -11 2 -8 -18 5 1 3 8 -15 -19 -28 -24 0 35 -7
said ru other same	38 -70 24 0 -10 96 9 93 -24 -1 -49 48 8 -55 -81 -13
said ru other smaller	11 3 -26 -16 0 -21 4 -11 12 -17 -2 24 8 3 -3 -15
said twice	46 -10 -15 -36 -6 63 -2 21 -16 14 -11 -5 -38 -9 -72 -17
said ua	5 -7 -67 12 1 4 4 -12 3 -5 -73 -18 -21 -3 -5 26
said ua alike larger	37 -18 -58 39 -53 23 24 -31 1 -6 -57 -16 -109 1 91 30
said ua alike same	51 -81 -107 39 -5 103 35 118 -3 -4 -44 73 48 -30 -104 11
said ua alike smaller	-35 64 -24 9 -1 -38 26 -29 -29 1 8 -67 4 -34 -32 21
said ua other larger	-31 -27 -38 -14 0 22 7 6 32 3 -42 -45 -2 28 28 1
said ua other same	20 -106 -28 15 12 113 -34 130 26 10 -72 55 -12 -27 -112 -51
said ua other smaller	-2 23 0 14 5 -10 24 -12 -10 -10 -10 -20 25 6 -11 17
sentence 0	-9 -7 7 16 -1 8 13 18 24 2 10 -4 15 5 0 1
sentence 1	-26 2 3 8 10 14 8 5 12 -15 8 7 3 -4 -5 -5
sentence 2	11 7 -3 14 1 7 -3 -9 -1 -1 11 7 2 1 2 5
sentence 3	10 13 -22 12 -3 -14 -24 3 -13 8 -4 13 3 8 11 -4
sentence 4	22 22 -11 -11 17 -11 13 -2 -19 6 12 -11 -5 3 20 4
side both	-7 4 7 -23 -21 -24 12 -8 11 -2 17 8 -20 -2 -14 -1
side both by both	-4 9 -1 -19 -29 -11 17 4 17 0 21 9 -2 -2 -18 0
side both by view	-17 18 -8 -8 -21 7 -15 -9 27 -10 -16 -8 -15 -11 -6 -20
side null	7 7 -4 3 -11 -2 -1 2 10 -9 1 5 -23 3 6 2
side null by null	11 8 -14 -3 0 9 1 -7 0 -13 -6 -1 -16 8 4 -2
side ru	2 13 -39 8 -22 -5 19 6 -11 4 1 -1 -27 -7 9 1
side ru by agent	-6 -1 -30 15 -36 -6 -1 -10 0 1 5 -7 -30 10 -29 3
side ru by direction	15 -1 -1 12 -24 3 13 -13 -13 -9 -14 15 -40 -10 0 -13
side ru by formula	-55 14 -25 33 -32 -3 45 -15 -20 15 24 -7 -56 -22 16 67
side ru by phrase	0 7 -13 11 -51 12 7 7 -34 6 5 5 -23 -5 31 10
side ru by return	-7 17 7 2 -7 -8 -3 -7 2 7 27 -1 1 -17 11 4
side ru by view	0 12 -44 -13 1 1 18 1 3 -2 -19 2 -16 6 4 -15
side ua	3 -6 10 4 15 -1 -29 -6 12 -17 4 -2 13 16 11 -1
side ua by agent	5 -1 -31 1 18 18 -3 -8 30 4 4 8 15 -9 -1 4
side ua by direction	6 11 -20 -1 7 -1 -10 -7 22 -15 -10 14 21 13 -3 15
side ua by formula	3 10 38 -2 17 -8 -35 1 3 1 12 -17 17 40 4 -12
side ua by phrase	2 4 9 -5 23 12 -40 -1 14 1 0 1 17 30 13 7
side ua by return	-9 17 1 -2 -1 -11 6 -18 -29 6 36 5 -17 -1 14 32
side ua by view	27 -11 -22 -6 15 -10 -7 -16 -1 -11 -1 -13 0 2 5 0
size more	14 91 -40 4 5 -85 -42 -29 -15 -9 53 -5 32 -12 34 15
size more bodies	-25 64 -16 21 83 -39 -20 -60 -31 -9 42 -47 24 -5 -6 87
size more civilians	22 27 18 -14 -5 -58 -8 -68 -24 -6 48 -7 13 21 9 49
size more military	29 55 -34 14 -26 -59 -20 13 -38 -4 45 30 28 -15 -4 -25
size more null	27 16 -27 -15 24 -58 -13 -67 -11 3 19 7 22 -17 54 35
size more people	-26 75 -23 -12 3 -64 -47 -52 3 -10 23 -43 10 -46 19 3
size one	-11 8 -38 -8 40 21 54 -32 26 1 29 -46 -8 76 28 8
size one bodies	-22 6 2 -35 14 -11 14 -10 17 3 42 -6 -4 42 2 5
size one civilians	-29 -8 -22 -14 20 34 -8 -2 22 -10 6 -18 24 32 -4 -24
size one military	-4 12 -16 18 9 -33 52 -26 -22 -1 13 -20 -52 16 26 42
size one null	26 18 -17 -23 26 -3 58 -55 6 -9 39 -20 -42 93 44 37
size one people	-10 27 -12 -33 -19 -27 28 -36 41 2 66 -23 -35 49 45 37
size under 10	10 -15 -29 -41 -14 50 11 -3 28 -23 10 -59 -16 36 14 21
size under 10 bodies	-6 15 -40 -39 31 15 -6 4 33 -3 26 -27 7 50 8 -15
size under 10 civilians	-14 -25 -3 -15 8 40 -8 35 3 -6 -2 -31 13 25 25 -11
size under 10 military	37 6 -36 12 -1 29 34 -13 19 6 -3 -27 -52 25 -8 16
size under 10 null	39 8 -50 -44 -16 33 37 -42 28 8 13 -37 -83 21 10 19
size under 10 people	15 -3 -18 -47 -31 24 39 -19 -12 -9 29 -28 -34 23 11 34
size under 1500	-16 23 10 8 48 -44 -16 -8 6 7 15 22 2 28 2 -33
size under 1500 bodies	33 13 19 -24 63 19 -30 7 48 -10 -4 19 37 74 15 -28
size under 1500 civilians	-34 22 11 -16 37 -33 -30 -52 10 0 2 -9 -1 -12 65 52
size under 1500 military	-19 61 11 9 12 -66 -34 1 -29 -8 23 22 -12 6 49 7
size under 1500 null	-22 -16 24 -23 66 -29 -24 11 22 -8 -4 23 -72 25 -3 3
size under 1500 people	-25 68 -4 36 5 -66 30 -39 -22 0 50 -11 -15 -1 -7 20
size under 400	-22 -7 20 23 0 9 40 10 37 18 -6 18 -4 10 1 -8
size under 400 bodies	-1 -7 20 27 -15 4 12 5 -14 -4 -32 60 -14 23 29 -40
size under 400 civilians	-13 23 12 27 15 -25 -8 -14 -13 30 11 36 -39 -26 0 3
size under 400 military	-3 -32 13 5 3 14 36 20 17 -5 -8 -2 1 22 11 5
size under 400 null	5 24 -8 7 -5 38 22 3 44 -13 5 11 -63 5 -5 -1
size under 400 people	0 -12 14 11 4 0 48 25 45 6 8 24 16 3 2 3
size under 50	-22 0 -6 -11 -16 39 -6 20 34 -15 5 -20 -8 2 32 2
size under 50 bodies	0 -7 1 -3 -21 43 47 24 -18 -6 17 -38 -14 -3 4 56
size under 50 civilians	11 -1 -7 0 9 12 6 31 0 -3 12 -25 10 -1 -7 -20
size under 50 military	-13 -17 4 -21 -4 29 -7 9 33 -6 0 -39 -18 8 23 -12
size under 50 null	-26 51 -29 -19 -39 18 -2 20 32 -10 33 -9 -82 -17 33 10
size under 50 people	-26 -13 32 -19 -3 48 23 -3 21 -3 -3 5 5 30 54 13
tag inside: adj.dead	-12 0 -15 40 31 21 3 26 12 8 -12 -13 7 -6 -22 11
tag inside: adj.freed	-4 16 -6 33 5 -20 10 -17 -1 -7 -10 21 0 -27 -27 -8
tag inside: adj.modifier	13 -11 3 31 -14 15 -14 -1 -8 -9 7 12 11 -6 12 -6
tag inside: adj.wounded	33 -38 -22 23 -8 9 -28 2 28 -2 -7 -35 -5 -24 36 -50
tag inside: category	21 2 7 -11 -8 10 2 -3 3 23 -21 6 4 -15 29 0
tag inside: country	-26 39 -3 -15 6 -34 -10 -18 5 -6 14 -11 -28 -7 -2 -3
tag inside: cue.among	-12 20 -6 -15 -18 -11 15 -12 -13 1 26 5 -27 31 20 6
tag inside: cue.anniversary	-12 23 -17 -4 5 -8 7 -27 -4 6 17 -5 -26 26 34 21
tag inside: cue.born	35 22 -16 -18 40 14 25 -28 50 -1 24 -35 -31 65 32 38
tag inside: cue.captivity	30 8 12 -13 -29 -3 11 6 51 12 30 3 -13 -12 -32 -11
tag inside: cue.captured	3 24 15 18 -3 8 14 -7 -1 -6 12 10 -27 13 10 12
tag inside: cue.claims	25 15 8 -9 -13 -11 0 0 -8 -3 22 1 18 25 14 25
tag inside: cue.count	10 -6 10 36 29 -5 -11 34 -27 -3 -15 3 2 -1 12 52
tag inside: cue.crime	-10 21 0 1 4 -5 21 -19 13 6 30 2 -20 25 24 17
tag inside: cue.deported	-11 22 -6 10 19 -16 9 -27 16 8 11 -20 -21 1 3 -3
tag inside: cue.each	17 -7 14 3 24 18 18 -31 4 11 -5 -1 1 7 2 3
tag inside: cue.evacuation	19 -31 -12 -26 0 4 34 -36 30 3 33 -15 -30 36 39 21
tag inside: cue.held	1 19 -26 12 -13 -23 9 23 -3 -11 7 16 -14 -37 2 1
tag inside: cue.in_return	-2 18 -1 -31 10 -15 20 -15 16 -6 27 -14 -10 48 17 5
tag inside: cue.included	41 6 14 22 10 -12 -3 -27 23 -5 -2 27 1 17 -12 -9
tag inside: cue.local	-16 29 -8 5 -20 -37 4 -28 -1 14 27 10 -34 9 47 30
tag inside: cue.mediated	-34 54 -9 -6 -23 2 -42 -7 38 11 -41 -5 -23 -39 -47 -16
tag inside: cue.missing	-22 -19 10 -32 -23 -16 3 -56 -5 2 -25 16 26 -5 83 -14
tag inside: cue.money	-10 18 -2 -10 24 0 55 -26 42 -9 50 6 -29 38 34 36
tag inside: cue.of_whole	9 -2 17 21 17 -4 19 -5 14 3 8 -1 -7 10 -11 7
tag inside: cue.of_year	3 2 -11 -6 52 18 0 -29 29 -4 -5 -14 -31 48 0 -16
tag inside: cue.other_exchange	-25 18 2 -24 15 -11 23 -23 4 8 20 -5 0 34 24 25
tag inside: cue.other_return	-8 18 -3 -10 2 -5 16 -10 12 6 15 -4 0 6 13 5
tag inside: cue.other_war	-4 24 -7 -3 11 -21 47 -28 19 4 47 -15 -19 27 53 22
tag inside: cue.part	3 3 -35 2 7 22 17 -19 -4 12 31 12 -12 17 14 12
tag inside: cue.recap	-19 27 -7 -8 -10 -30 32 11 -16 2 22 12 -18 7 42 24
tag inside: cue.repatriation	8 11 10 21 40 -4 -21 1 -11 -4 -23 -11 44 1 -19 -3
tag inside: cue.reunion	-17 15 8 -14 6 -33 21 -16 13 -1 30 -15 -26 26 34 29
tag inside: cue.same_number	14 16 -15 -22 -15 15 12 9 17 9 5 3 3 -11 -22 -28
tag inside: cue.since	13 -1 -2 -40 18 22 0 -10 38 0 -9 -20 -24 30 -5 -15
tag inside: cue.span	17 -20 -5 -74 15 28 36 -18 0 3 -15 -17 -48 13 -12 25
tag inside: cue.stage	-37 16 -3 -24 6 -10 41 -7 -13 6 8 4 -28 60 35 30
tag inside: cue.to_date	15 -19 25 -9 2 15 20 -39 30 3 16 -18 2 23 19 34
tag inside: cue.unit	-15 43 28 -41 26 -38 -20 -25 31 10 33 17 13 39 24 -5
tag inside: cue.year	-22 20 -11 -7 -32 -13 -4 -20 28 2 -7 -12 -8 -4 14 10
tag inside: foe.agent	12 15 -9 -15 18 -13 -19 -9 23 7 28 6 8 15 11 -1
tag inside: foe.of	-30 20 -4 27 -24 14 54 -1 -21 1 21 -22 -38 -6 21 51
tag inside: noun.body	-2 6 -7 23 39 18 13 23 18 15 -5 -16 0 -1 -16 14
tag inside: noun.branch	9 -16 0 0 28 2 25 -14 -1 3 13 -14 -13 14 -15 28
tag inside: noun.child	-11 29 23 11 45 -17 -16 -9 45 -6 -7 -35 3 16 -20 25
tag inside: noun.civilian	3 -18 -13 9 3 15 -2 37 -30 3 26 -4 16 0 -7 -58
tag inside: noun.exchange	22 71 2 -43 -68 5 -16 -44 43 -7 -14 -44 -54 5 0 -28
tag inside: noun.family	-7 0 -32 5 26 23 9 17 11 0 11 -7 -40 38 5 -12
tag inside: noun.foreigner	31 -2 -23 -39 27 -9 -5 -19 35 3 15 -32 2 71 32 3
tag inside: noun.man	41 7 7 -10 6 0 20 -23 11 -7 -15 -33 -24 30 13 9
tag inside: noun.military	7 -6 -17 17 4 22 3 13 1 -7 12 11 11 0 9 -20
tag inside: noun.other	45 -8 -46 -8 25 -3 -5 -38 -6 -6 16 -10 11 16 50 13
tag inside: noun.people	-11 8 2 -3 11 2 19 10 9 -9 12 5 24 -16 8 -6
tag inside: noun.rank	26 18 -30 8 22 -25 30 -51 11 -8 -1 -28 -67 41 17 29
tag inside: noun.soldier	12 -21 14 14 -13 7 -8 10 2 7 -3 -9 -20 5 9 11
tag inside: noun.woman	31 -6 39 -54 -24 -8 25 -7 11 -7 -23 27 16 13 -6 29
tag inside: own.of	-10 8 -6 10 4 24 3 26 -23 -12 8 10 10 9 -3 -10
tag inside: qualifier.approx	43 -18 15 -20 -2 -14 -10 1 -4 -1 11 15 10 -9 18 -13
tag inside: qualifier.at_least	36 9 -23 -10 -34 -31 -1 -5 -16 -8 35 39 10 41 14 -4
tag inside: qualifier.at_most	6 6 -10 -3 11 -3 2 8 9 -3 22 15 7 11 24 -1
tag inside: qualifier.more_than	-40 29 -6 10 11 -28 -10 9 -20 17 9 -7 32 -19 19 -5
tag inside: ru.agent	-27 -10 -37 20 -15 3 17 0 -44 1 8 -6 -36 -12 34 5
tag inside: ru.of	-31 -4 2 35 -62 8 50 51 -58 -3 8 17 -66 -51 64 27
tag inside: ua.agent	-21 10 2 2 35 23 -44 7 8 -6 -22 -16 38 28 6 -8
tag inside: ua.of	43 16 2 -11 44 11 -49 -16 34 -11 -4 -12 52 38 5 -9
tag inside: verb.bring	0 20 -7 -33 -14 7 8 25 43 9 17 6 15 7 5 -8
tag inside: verb.come	-4 -2 -20 -7 16 -14 23 2 3 -8 -6 -13 10 -10 15 7
tag inside: verb.get	-5 5 3 -9 -11 2 17 -4 -8 4 27 -9 -13 -9 15 26
tag inside: verb.give	0 -7 14 2 17 3 -5 15 8 -7 -1 -7 24 12 6 -17
tag inside: verb.held_exchange	-13 29 23 -8 -33 6 -3 -21 -1 -7 4 -16 -12 11 2 0
tag inside: verb.home	-9 -8 -3 -17 -22 13 24 21 -1 -8 13 0 -17 6 34 -27
tag inside: verb.other	32 -23 -3 -2 -5 35 -25 -6 24 -3 -4 -3 -15 -28 33 -30
tag inside: view.ru	-15 45 1 -24 23 -24 -15 -34 34 -12 42 -10 -23 34 40 22
tag inside: view.ua	38 -19 32 -27 19 8 -27 4 20 -10 -16 -8 20 12 -6 24
tag left 1: adj.dead	5 -2 -7 5 13 2 10 -24 15 -11 37 -5 -12 35 31 29
tag left 1: adj.freed	10 11 8 14 4 -6 2 6 12 19 -18 14 9 1 -16 9
tag left 1: adj.modifier	-3 -18 14 11 -2 -10 -20 8 -16 -21 -3 -6 4 -9 18 -13
tag left 1: adj.wounded	-6 15 -5 -1 7 -14 27 -22 -4 -7 19 -12 -29 16 28 24
tag left 1: category	-15 12 3 2 18 -12 9 -34 9 5 4 -28 -4 -9 28 -3
tag left 1: country	-5 26 7 -13 27 -10 -8 -22 9 -5 17 -6 9 14 8 7
tag left 1: cue.agreed	10 23 -10 -45 23 -7 15 -28 49 -8 31 -12 -33 58 17 -11
tag left 1: cue.agreement	20 8 -20 -39 30 -5 -6 -23 27 -1 29 2 -33 29 7 -7
tag left 1: cue.all	-12 -4 -24 -11 27 15 8 16 18 -12 20 -3 1 16 -9 -25
tag left 1: cue.already	-24 56 -12 19 0 -29 -24 -27 14 7 3 29 -15 -16 2 5
tag left 1: cue.among	17 3 -11 -18 32 10 -20 -21 43 11 -1 -20 12 32 -1 -15
tag left 1: cue.border	4 -2 7 0 18 -6 7 -2 17 9 5 26 2 31 26 20
tag left 1: cue.born	0 34 10 -14 -4 -22 42 -16 -17 -7 33 -7 -19 38 39 35
tag left 1: cue.called_off	-14 30 3 -1 -8 -13 12 -20 8 -6 27 5 -2 23 14 11
tag left 1: cue.captivity	-7 1 24 24 -7 25 31 1 -23 -6 12 34 38 15 -4 17
tag left 1: cue.captured	12 23 4 -14 26 -30 34 -21 43 8 37 -20 -2 13 32 13
tag left 1: cue.claims	-5 2 -2 9 -15 -13 11 -3 -11 -1 -2 4 -5 -16 8 24
tag left 1: cue.completed	16 18 1 -15 -20 5 -20 14 -2 2 -5 1 -5 -18 -37 -4
tag left 1: cue.count	14 26 3 -7 29 -11 8 -22 0 12 7 -19 33 14 -3 5
tag left 1: cue.crime	-12 17 11 5 -4 -12 15 -16 7 0 30 -10 -21 19 31 -1
tag left 1: cue.denied	-1 16 -6 11 -9 -2 0 -1 -7 -12 21 2 -14 4 19 19
tag left 1: cue.deported	4 -16 10 -19 -1 8 13 -11 42 -7 44 -33 -19 55 44 8
tag left 1: cue.each	-11 23 15 -14 -7 6 13 -23 -4 -5 6 -5 -10 16 37 33
tag left 1: cue.evacuation	2 0 -7 -16 -15 -18 37 -9 23 9 23 -11 -25 48 34 19
tag left 1: cue.ever_captured	-11 -4 0 -9 -5 -4 14 -3 29 7 33 -11 -26 32 16 5
tag left 1: cue.footage	-5 -10 -13 13 -14 24 18 0 -4 8 16 -5 -33 4 10 45
tag left 1: cue.held	6 30 -26 -41 -20 -36 -33 8 -26 -16 28 12 4 3 24 -20
tag left 1: cue.in_captivity	19 41 -7 -11 -28 -12 27 -27 -2 -9 52 14 22 59 -25 11
tag left 1: cue.in_return	-19 10 22 26 15 -11 15 -14 -21 10 9 8 -19 -5 23 25
tag left 1: cue.included	12 11 -11 -27 33 3 -3 -6 35 -6 -14 -30 1 5 -10 -2
tag left 1: cue.local	-31 -3 5 25 -32 -60 7 -21 29 -9 -1 -15 -27 -13 10 -6
tag left 1: cue.mediated	-2 40 -11 10 6 -4 15 -3 -7 9 11 -22 -29 7 0 17
tag left 1: cue.missing	-24 -10 28 -3 -2 1 2 -33 13 -1 -12 2 4 -2 24 -18
tag left 1: cue.month	10 14 2 -13 -5 -16 7 -15 4 7 20 1 -4 8 9 0
tag left 1: cue.of_whole	-8 1 -1 -17 24 6 0 -4 36 -17 12 -11 -21 9 -13 10
tag left 1: cue.of_year	35 -10 0 12 30 9 21 -6 16 0 10 9 -13 37 -2 9
tag left 1: cue.one_sided	8 14 -5 14 -3 9 2 -12 -11 -4 -21 -7 5 -5 -24 -4
tag left 1: cue.other_exchange	-5 18 -12 -11 15 -26 30 -22 -21 0 7 3 -23 24 35 21
tag left 1: cue.other_return	-15 -2 -12 -11 14 -8 3 -28 29 3 39 -9 -15 23 24 14
tag left 1: cue.outside	3 -11 -11 7 -4 51 -3 6 2 -6 -14 -20 -1 -32 10 17
tag left 1: cue.part	-16 6 -3 -25 15 3 -19 -19 30 -1 -1 -26 -13 34 2 11
tag left 1: cue.planned	9 14 -16 -17 16 10 10 2 21 2 27 6 -28 40 13 15
tag left 1: cue.ready	-3 3 2 2 0 -16 18 -5 7 3 27 -1 -15 17 12 1
tag left 1: cue.recap	25 8 -7 -46 19 -1 -9 -28 21 -16 23 -17 -22 47 14 7
tag left 1: cue.record	-28 36 -8 -2 -15 -20 14 -12 11 7 -1 -5 -11 -6 3 -2
tag left 1: cue.relative	7 3 -17 -18 -12 1 -7 -1 -24 -13 5 -18 0 4 0 15
tag left 1: cue.repatriation	0 -1 4 -6 3 7 30 12 13 12 -15 -7 0 -1 4 1
tag left 1: cue.reunion	6 40 5 -22 -4 -18 -16 -31 14 10 23 -25 -14 21 -14 -13
tag left 1: cue.same_number	-30 -24 -7 -14 10 9 -11 17 2 -10 -13 -13 9 7 -6 -9
tag left 1: cue.since	24 15 -7 14 23 12 -22 -32 20 4 5 -5 0 3 9 -20
tag left 1: cue.span	14 -11 -11 -18 24 23 36 -19 3 -17 -21 1 -36 5 -17 -6
tag left 1: cue.stage	-10 -21 -12 -31 25 3 -18 15 46 3 -7 -23 -1 -12 -27 -35
tag left 1: cue.to_date	-24 35 7 -28 13 -7 -16 -16 13 -1 -9 -54 15 -14 -11 -16
tag left 1: cue.today	21 -21 -8 2 17 33 -9 -2 1 -7 17 24 24 -9 7 -1
tag left 1: cue.total	-18 -21 -18 23 5 -3 23 33 17 -9 -6 12 29 -26 -56 -15
tag left 1: cue.training	2 8 7 5 10 -10 17 -14 15 7 6 -4 -22 12 5 7
tag left 1: cue.transit	-4 -1 -15 10 0 -2 14 12 2 12 -10 -18 -14 -20 -12 -10
tag left 1: cue.venue	28 6 4 -22 13 -11 -26 -23 5 2 13 7 17 16 15 -2
tag left 1: cue.visit	15 -8 0 -2 18 0 9 -28 2 -10 41 2 -7 23 11 11
tag left 1: cue.year	-39 47 1 24 -31 7 -23 1 16 12 7 17 0 -16 -18 -14
tag left 1: cue.yesterday	25 42 -15 -37 25 -24 16 -45 26 11 -6 -8 -10 63 45 17
tag left 1: foe.of	-12 10 4 -19 -33 -7 3 30 3 2 15 -3 -33 11 32 5
tag left 1: foe.to	-8 18 3 -38 11 -37 -38 5 -10 6 10 3 33 11 6 -31
tag left 1: noun.body	33 0 -2 23 25 9 5 15 6 -11 6 13 24 -8 -6 0
tag left 1: noun.branch	-4 28 3 0 -6 -19 4 -11 2 -6 18 -8 -11 7 22 21
tag left 1: noun.child	-10 -10 -12 -13 6 11 8 -27 4 -9 3 -5 -2 6 13 36
tag left 1: noun.civilian	-10 12 13 -20 25 -10 -7 -12 18 -2 -3 -4 18 51 7 -27
tag left 1: noun.exchange	-3 1 -2 -5 -17 -22 13 -11 17 -3 6 -18 -2 -1 -13 9
tag left 1: noun.family	-29 28 -23 -43 -2 -7 -21 -49 24 9 9 -6 -28 -5 12 -19
tag left 1: noun.military	-30 13 23 7 6 11 27 -11 16 -7 14 -17 31 27 19 23
tag left 1: noun.other	-9 -8 16 21 26 6 17 7 19 20 2 2 2 21 -8 -1
tag left 1: noun.people	6 -11 2 -37 6 -7 -9 -2 29 1 -26 -26 9 10 17 -10
tag left 1: noun.rank	30 -10 3 -12 39 11 -19 3 28 1 10 -16 4 16 -9 -20
tag left 1: noun.woman	11 19 8 -8 -12 -15 17 -17 9 -7 0 6 0 27 31 17
tag left 1: own.of	25 -6 -11 -16 18 -9 -26 9 35 0 -24 4 3 27 -10 -25
tag left 1: own.to	-20 0 30 22 8 28 -2 17 -9 -7 17 -11 23 10 -13 -2
tag left 1: ru.agent	2 11 -2 16 -15 20 2 3 -34 9 -4 -4 10 -23 7 24
tag left 1: ru.from	-9 10 -10 -14 58 -10 -20 13 6 -11 -15 19 36 7 -17 -8
tag left 1: ru.of	29 16 -1 5 13 22 22 -8 -2 8 12 -3 11 -3 5 25
tag left 1: ru.to	20 13 7 24 -31 28 20 3 -29 0 -15 16 -22 -11 -6 36
tag left 1: ua.agent	19 -25 13 -1 32 28 -14 34 16 2 -34 8 28 2 -29 -18
tag left 1: ua.from	-19 7 -14 22 -18 25 50 0 -19 15 -18 14 -39 -1 11 23
tag left 1: ua.of	-5 -17 8 -22 32 5 2 14 12 0 -14 9 6 20 13 -1
tag left 1: ua.to	10 18 0 9 36 -2 -32 11 22 -13 4 0 19 -3 6 18
tag left 1: verb.bring	-15 20 2 30 8 12 18 2 -3 0 -23 23 9 -12 -8 -6
tag left 1: verb.come	-20 -6 2 39 10 1 15 -6 0 25 -8 5 1 -7 -8 -12
tag left 1: verb.future	-17 -11 2 -1 -9 9 32 25 -28 9 -8 -33 -29 7 13 22
tag left 1: verb.get	-26 -5 36 25 -2 11 21 5 -10 5 6 12 6 -15 -8 0
tag left 1: verb.give	42 -3 28 -2 15 25 -1 6 9 9 -6 5 -5 -24 -11 27
tag left 1: verb.held_exchange	-13 6 17 -14 -32 8 12 -13 18 -12 -9 -17 -4 6 -21 -8
tag left 1: verb.home	-18 -4 -17 20 18 -3 25 -16 4 7 -17 -1 4 -1 1 -9
tag left 1: verb.managed	11 14 23 16 17 -5 15 -11 -18 -6 -9 -1 -2 -21 -11 7
tag left 1: verb.noun	12 10 6 -26 -4 1 16 22 23 2 4 11 -8 8 3 11
tag left 1: verb.other	26 11 -8 23 -41 -12 18 -24 26 -9 26 -36 -24 24 46 4
tag left 1: verb.swap	12 14 13 -10 -6 -15 18 16 26 4 2 -4 2 -28 -20 -9
tag left 1: verb.will	2 27 -22 2 9 7 3 -2 -31 -7 12 -12 -12 27 8 32
tag left 1: view.ru	-14 22 4 25 -14 11 29 -8 5 -7 11 -4 -7 16 1 27
tag left 1: view.ua	3 5 12 -17 19 1 -12 -3 -3 8 -7 11 28 5 -1 -16
tag left 3: adj.dead	0 -16 0 20 24 10 15 21 -11 -4 -22 4 4 -4 -8 22
tag left 3: adj.freed	-11 8 2 -10 0 -7 29 9 29 3 18 -10 -3 -15 0 20
tag left 3: adj.modifier	1 -1 2 5 -12 -21 14 8 5 -10 11 -18 11 5 -2 16
tag left 3: adj.wounded	12 -15 13 -1 27 -27 18 -18 9 9 -10 -20 -42 12 12 -24
tag left 3: category	-20 -14 3 -7 14 -3 -6 8 16 0 -8 -9 -9 3 27 5
tag left 3: country	37 17 -5 -23 -7 18 -2 10 28 -9 -2 -19 -1 -10 6 -14
tag left 3: cue.agreed	23 38 9 9 -27 -4 20 2 3 -11 20 -29 1 11 11 20
tag left 3: cue.agreement	15 26 17 20 -38 6 26 4 -1 -3 15 -22 -5 0 10 11
tag left 3: cue.all	6 18 -23 -13 -31 -17 -7 32 -17 14 -12 -5 8 -1 9 -3
tag left 3: cue.already	-17 37 5 27 10 1 -14 -27 0 3 6 -28 5 -1 7 -28
tag left 3: cue.among	28 -5 -4 -42 36 -7 0 -22 31 -5 0 -11 -12 47 0 9
tag left 3: cue.anniversary	8 37 -5 -18 -16 -13 42 -26 20 -12 40 -13 -42 37 41 29
tag left 3: cue.border	-8 8 25 -2 8 14 15 5 -5 7 -7 -13 -3 13 12 -11
tag left 3: cue.born	-21 40 -9 -27 8 -34 41 -33 25 3 46 -16 -28 60 51 58
tag left 3: cue.called_off	-15 23 -2 -17 -11 -23 40 -27 -7 4 32 -11 -23 26 22 28
tag left 3: cue.captivity	3 9 9 12 -18 17 -5 10 -2 4 12 2 17 6 -9 25
tag left 3: cue.captured	1 46 -15 -3 -3 -20 11 -42 -2 -16 50 -20 4 40 -6 3
tag left 3: cue.claims	2 -31 -17 -1 2 19 16 12 -15 -12 1 7 9 1 8 -2
tag left 3: cue.completed	11 2 -15 15 -1 7 2 2 0 -11 -11 3 22 -25 -8 -14
tag left 3: cue.count	7 -4 12 6 14 -11 0 -16 36 1 -7 -10 5 5 -22 12
tag left 3: cue.crime	-22 5 0 10 17 -19 21 -42 22 -11 28 -23 -26 10 19 20
tag left 3: cue.denied	5 1 -1 -11 5 -17 22 -27 4 2 25 -6 14 35 0 0
tag left 3: cue.deported	-19 12 4 -3 23 -21 -10 -36 23 -8 4 19 -4 23 5 12
tag left 3: cue.each	6 5 22 -6 2 20 -1 26 -7 -5 -36 -33 13 21 -10 20
tag left 3: cue.evacuation	-33 -13 25 -25 -20 -9 28 -8 -25 -2 -5 -6 -47 0 39 12
tag left 3: cue.ever_captured	-8 -16 -4 -18 -7 7 27 -1 28 7 28 -17 -24 21 32 19
tag left 3: cue.footage	12 -15 11 -29 32 5 -11 6 25 -8 12 -23 -43 35 20 -5
tag left 3: cue.good_news	12 -20 -13 19 3 35 1 20 -2 -2 -10 -7 -5 -13 -22 -16
tag left 3: cue.held	-13 -1 -10 1 -8 -33 -11 37 -22 -2 39 -13 -1 0 14 -14
tag left 3: cue.in_captivity	-13 18 9 -53 -14 -29 6 4 -40 -5 69 -12 -2 19 17 8
tag left 3: cue.in_return	9 -25 26 25 -7 0 30 16 24 0 19 14 7 6 -8 2
tag left 3: cue.included	-35 6 -7 -8 11 -40 -5 7 24 -5 -7 -13 11 1 7 10
tag left 3: cue.local	-10 -14 0 3 -28 -40 10 -43 14 -5 22 -5 -27 6 11 5
tag left 3: cue.mediated	10 21 -26 14 -15 -7 -20 10 12 3 -16 -23 -27 -30 -11 -23
tag left 3: cue.missing	-12 -11 10 -36 -16 -5 2 -56 11 -8 -35 -25 32 -21 53 -17
tag left 3: cue.money	-11 -5 -7 -10 4 -11 8 -18 19 -8 19 -8 -14 10 13 13
tag left 3: cue.month	-5 33 1 9 26 -9 -5 -11 -12 14 -4 14 -12 -11 0 7
tag left 3: cue.of_whole	13 18 5 17 -3 24 6 -5 -6 -7 -4 5 -5 27 12 -11
tag left 3: cue.of_year	4 15 10 27 3 20 4 2 16 5 21 -2 9 -11 1 3
tag left 3: cue.on_shield	-2 -18 3 -9 40 6 -14 27 16 7 -29 -7 37 7 -36 -19
tag left 3: cue.one_sided	14 -3 -15 10 0 22 1 17 31 5 3 -25 13 -16 -27 -20
tag left 3: cue.other_exchange	-18 43 -3 -25 -7 -26 41 -31 -18 -11 35 -13 -32 31 47 31
tag left 3: cue.other_return	-1 -23 16 -15 33 5 -16 -3 47 4 9 6 3 61 12 -16
tag left 3: cue.other_war	-16 36 -19 -30 14 -30 41 -52 12 -8 60 -14 -17 34 41 22
tag left 3: cue.outside	15 -13 -6 43 -8 -2 -7 8 -4 -6 -5 -12 -28 -42 22 -14
tag left 3: cue.parcel	4 29 -13 -13 -13 -8 14 -18 -10 11 22 -4 -22 14 16 5
tag left 3: cue.part	0 15 0 -9 3 24 14 -1 30 11 4 2 4 29 22 15
tag left 3: cue.planned	40 19 -24 -17 -9 -20 -11 -19 -4 -11 42 -1 -52 54 34 -14
tag left 3: cue.postponed	0 26 -1 -2 -3 -16 -4 -16 2 -3 25 -6 -16 19 21 4
tag left 3: cue.ready	2 9 -33 -46 7 3 -6 4 19 4 27 20 -8 30 41 4
tag left 3: cue.recap	41 23 -29 -32 25 -32 15 -44 8 -10 9 -22 -17 35 21 32
tag left 3: cue.record	-6 38 8 -40 -13 -21 -18 -44 20 3 3 -27 -28 4 -14 -2
tag left 3: cue.relative	2 13 12 -1 5 -11 11 -40 -2 1 30 -22 -25 6 3 -6
tag left 3: cue.repatriation	1 -4 -18 -3 43 -10 -31 3 4 -1 -16 11 32 7 -29 -6
tag left 3: cue.reunion	0 22 4 12 -8 -2 8 8 4 6 8 -34 -10 -5 -29 -5
tag left 3: cue.same_number	-12 -2 -2 -13 -15 1 12 4 -7 -9 -5 2 -14 -6 -7 13
tag left 3: cue.since	-20 26 -11 46 2 0 -31 -1 22 -19 5 13 2 -17 -4 -1
tag left 3: cue.span	0 26 -31 24 4 -17 -10 -15 -29 16 9 12 4 -2 10 35
tag left 3: cue.stage	-8 0 -27 -10 5 15 33 -20 1 -3 -14 23 8 1 -27 44
tag left 3: cue.thanks	-18 28 -6 8 30 -13 -4 -20 -2 10 21 0 11 15 9 39
tag left 3: cue.third	9 5 6 -7 10 -13 13 -27 5 3 31 -15 -18 21 12 28
tag left 3: cue.to_date	0 39 -8 -19 -10 -23 -8 -30 22 -2 3 -25 2 3 -1 -11
tag left 3: cue.today	7 -4 -6 -8 4 18 19 15 10 4 -24 -3 17 -10 4 -16
tag left 3: cue.total	-4 15 -35 -11 17 -11 6 -12 28 14 6 -29 22 -13 -25 21
tag left 3: cue.training	-11 26 6 -10 0 -21 8 -18 1 -6 17 -14 -20 18 28 15
tag left 3: cue.transit	-20 -11 -10 5 3 24 17 19 13 -2 3 -10 3 -15 -5 13
tag left 3: cue.unit	-8 5 38 -30 30 -21 -1 -11 47 6 -4 0 9 39 4 1
tag left 3: cue.venue	4 14 -1 -13 -28 -19 30 -10 1 -1 7 -23 -23 -8 -3 12
tag left 3: cue.visit	-16 27 -8 -12 16 2 28 -24 11 8 34 -17 -15 15 29 4
tag left 3: cue.year	-25 33 12 4 13 -2 -9 4 34 -8 13 -8 -5 -23 -2 14
tag left 3: cue.yesterday	-12 -19 -15 -15 -3 3 30 -10 -10 -2 -9 0 -14 26 33 17
tag left 3: foe.agent	5 3 8 4 2 5 23 1 6 -9 27 -7 19 -3 -8 22
tag left 3: foe.from	31 -6 -18 17 -20 23 36 12 -28 13 0 -1 15 -13 -27 18
tag left 3: foe.of	0 -4 6 -5 -20 -13 4 29 -12 -7 7 10 1 -1 31 -9
tag left 3: foe.to	-2 -19 29 -2 -3 12 13 37 19 -11 13 -4 -2 6 12 12
tag left 3: noun.body	2 -3 9 -2 4 -21 1 2 19 -16 -13 14 -11 29 17 -5
tag left 3: noun.branch	-21 -6 6 -11 -1 24 10 3 8 1 17 -15 22 15 13 4
tag left 3: noun.child	4 36 -5 21 24 -11 7 -11 -16 0 -14 -24 -5 -12 -5 44
tag left 3: noun.civilian	-19 -2 -41 -20 6 -5 -16 8 15 -5 -5 -19 22 0 -2 -10
tag left 3: noun.exchange	12 18 2 3 -2 -5 -2 -4 16 -10 -12 10 -3 -11 -21 21
tag left 3: noun.family	-2 4 4 8 10 -2 -11 -10 -36 -11 -18 23 -32 18 -5 10
tag left 3: noun.foreigner	-38 18 5 -21 0 -19 11 10 20 5 31 -4 -34 1 46 10
tag left 3: noun.man	-26 20 3 -1 -54 -8 43 -9 -31 -8 -10 -37 -46 -24 0 60
tag left 3: noun.military	11 4 3 18 13 -4 14 5 -9 -3 13 -28 15 -1 -2 -3
tag left 3: noun.other	18 25 -11 10 14 0 -4 6 -16 30 28 8 -14 -1 -5 14
tag left 3: noun.people	-8 -15 10 13 -16 18 6 -6 11 17 3 -5 9 19 14 2
tag left 3: noun.rank	-43 -23 -3 -37 -2 8 15 3 -7 2 8 -27 19 22 9 37
tag left 3: noun.soldier	12 -17 22 7 -16 -10 1 14 3 -4 13 16 -2 -11 -37 6
tag left 3: noun.woman	-18 39 -2 8 6 4 23 -4 13 9 28 -17 2 28 23 23
tag left 3: own.agent	-8 10 -20 38 0 -4 1 13 -13 -7 -1 4 -6 -13 13 -4
tag left 3: own.from	22 24 -8 1 47 -12 -18 7 13 -9 2 22 22 1 -20 7
tag left 3: own.of	29 6 -5 -13 -26 9 18 25 -10 20 -5 3 0 28 13 6
tag left 3: own.to	-11 7 -27 21 6 13 0 3 -7 1 -12 20 9 4 -6 -9
tag left 3: qualifier.approx	15 -12 -10 -29 29 0 -6 -26 31 -7 13 0 8 24 17 -16
tag left 3: qualifier.at_least	22 10 -20 -18 -9 -16 39 -12 6 11 13 -6 14 25 15 -3
tag left 3: qualifier.at_most	3 13 5 12 15 15 -2 5 3 4 22 12 -1 0 -2 26
tag left 3: qualifier.more_than	-3 21 -5 -18 6 6 10 1 6 4 27 -20 -4 4 7 11
tag left 3: ru.agent	37 22 -2 18 -46 22 18 -5 -12 -17 15 -12 18 -20 -5 9
tag left 3: ru.from	-1 8 -8 -11 27 -20 -27 -26 29 -7 16 -3 30 12 -22 1
tag left 3: ru.of	21 -4 23 5 -28 -1 35 -23 -33 -9 19 -12 7 -12 -17 -6
tag left 3: ru.to	25 1 10 22 -64 -3 21 -4 -27 -16 15 34 -6 -14 4 1
tag left 3: ua.agent	-26 4 20 6 19 -14 -5 20 1 -11 1 -2 -2 -1 1 13
tag left 3: ua.from	23 -15 9 42 -33 2 28 3 -11 -15 -10 17 -16 -12 8 12
tag left 3: ua.of	-2 -10 6 3 2 -7 -2 21 13 -1 -4 7 2 13 15 4
tag left 3: ua.to	-6 -3 8 7 14 27 -27 18 11 -6 -4 13 27 5 -14 4
tag left 3: verb.bring	-4 15 -9 12 22 11 11 6 9 -8 -15 -4 9 -15 -6 11
tag left 3: verb.come	3 9 -5 23 -8 14 -2 -11 -8 -13 -10 25 -4 9 -2 0
tag left 3: verb.future	49 -12 -48 4 -51 28 38 -3 -1 -5 35 -47 0 55 21 26
tag left 3: verb.get	-3 6 3 33 15 36 8 11 -2 -1 18 29 17 15 -8 35
tag left 3: verb.give	35 0 1 9 2 21 1 1 10 -1 -10 -23 11 -10 -4 28
tag left 3: verb.held_exchange	1 4 -2 8 -9 28 -4 14 9 -5 -26 4 10 14 -2 0
tag left 3: verb.home	-17 4 -25 17 7 7 5 -18 8 13 -19 -2 13 -3 -2 -3
tag left 3: verb.managed	-18 9 -25 32 20 -13 -2 18 -5 11 -17 7 -9 -13 -16 17
tag left 3: verb.noun	9 -1 -6 -16 6 1 4 1 20 -1 22 0 -4 -11 -15 -4
tag left 3: verb.other	14 0 -19 -4 24 7 -8 -29 17 4 9 -6 8 -3 35 -4
tag left 3: verb.swap	15 2 24 46 -39 12 15 7 5 23 -28 15 -3 -6 -10 16
tag left 3: verb.will	56 5 -21 0 2 -16 0 -18 -8 2 33 3 11 24 -14 9
tag left 3: view.ru	-12 0 -3 16 -24 -11 -9 28 -11 -12 13 -11 -12 -24 27 -3
tag left 3: view.ua	5 10 15 10 19 20 -22 9 19 3 -3 -19 19 35 -4 13
tag left 3: voice.ru	25 -33 -11 -8 -7 2 -1 19 -14 -10 -10 10 9 -16 32 1
tag left 3: voice.ua	-2 30 -2 -28 14 -2 -16 3 6 -11 -6 11 27 18 -11 -8
tag left 7: adj.dead	-9 12 7 11 17 12 -5 -4 9 -14 -17 16 11 21 1 2
tag left 7: adj.freed	-16 23 -23 24 36 13 -25 -11 20 -6 -1 -39 -31 9 -30 21
tag left 7: adj.modifier	-17 -8 -2 13 -15 -22 -9 2 -4 19 3 7 0 5 -6 10
tag left 7: adj.wounded	22 -42 -17 22 32 -40 21 -12 13 4 11 2 -12 -13 -6 -8
tag left 7: category	-19 -13 -5 10 4 1 -11 -20 -7 -12 -14 3 10 -15 11 1
tag left 7: country	26 21 8 -7 -20 -7 19 7 27 0 28 -36 -27 -9 2 -14
tag left 7: cue.agreed	5 5 19 9 -11 -6 36 -18 3 -8 23 -22 -5 37 13 -2
tag left 7: cue.agreement	12 22 17 34 21 11 16 -15 14 2 2 -3 7 9 -29 23
tag left 7: cue.all	-9 50 2 9 9 -13 4 -35 27 10 -3 32 14 17 -13 41
tag left 7: cue.already	-17 5 -20 34 -16 -4 24 -1 36 -9 -10 15 -14 -7 -3 -7
tag left 7: cue.among	6 -4 -18 -43 0 32 36 8 -1 3 13 -2 4 19 1 26
tag left 7: cue.anniversary	-16 7 -3 -26 10 -9 5 -9 5 -11 50 -11 -23 12 11 -8
tag left 7: cue.border	-20 4 20 19 2 1 23 -2 12 1 -5 -32 -4 -3 2 5
tag left 7: cue.born	10 8 -18 -6 33 -3 15 -21 12 -8 6 -10 -7 21 0 6
tag left 7: cue.called_off	-10 16 5 -5 -14 -17 5 -25 -19 -3 33 -20 -19 9 0 16
tag left 7: cue.captivity	10 0 -3 3 -5 -7 -20 22 -16 -20 15 1 20 -1 5 3
tag left 7: cue.captured	28 33 -6 -22 18 -6 -4 -28 -7 -3 49 19 17 39 -8 4
tag left 7: cue.claims	-19 -14 5 17 -8 -8 9 16 4 -4 0 12 3 -8 -25 12
tag left 7: cue.completed	4 2 -12 -6 -13 9 3 13 3 -13 -15 9 -1 15 -12 1
tag left 7: cue.count	-7 33 14 7 2 -4 -25 -14 -2 -16 -24 9 2 -22 -13 16
tag left 7: cue.crime	-2 28 -12 -1 -1 -20 25 -19 6 -6 34 -14 -5 19 20 23
tag left 7: cue.denied	7 31 14 -2 0 -12 37 -48 9 -3 35 -20 -22 44 57 30
tag left 7: cue.deported	-6 20 4 10 -4 4 -16 -8 -25 -11 10 4 52 9 -12 5
tag left 7: cue.each	-14 -24 6 24 -22 -31 -16 -9 17 0 -18 3 -30 -5 -5 -26
tag left 7: cue.evacuation	8 -1 11 -9 24 6 -6 12 49 6 25 -19 12 54 9 -9
tag left 7: cue.ever_captured	-11 -17 -13 0 3 16 27 -25 13 1 37 -22 -27 44 46 2
tag left 7: cue.film	3 16 -8 3 14 -10 13 -9 -9 0 23 2 -20 19 9 6
tag left 7: cue.footage	-34 -9 1 -26 -8 -1 -17 8 -19 -9 17 3 -24 3 33 -12
tag left 7: cue.good_news	19 -18 -14 -12 21 9 8 -3 40 -4 15 6 17 23 -9 -3
tag left 7: cue.held	-11 9 -23 -20 -16 1 -14 29 -22 13 14 32 -7 19 2 -13
tag left 7: cue.in_captivity	5 1 6 -34 -7 -16 -12 18 -26 3 0 11 -14 13 16 -25
tag left 7: cue.in_return	0 -19 20 -5 -14 24 15 12 1 12 -9 19 6 8 -10 41
tag left 7: cue.included	-4 13 -22 21 8 23 34 -2 25 -4 13 -33 -18 26 18 -1
tag left 7: cue.local	-30 36 -5 -11 -27 -16 25 -32 -14 -11 31 -1 -34 45 30 25
tag left 7: cue.mediated	10 5 -1 -24 -19 -27 2 3 28 -15 -17 -41 -18 -10 -24 -16
tag left 7: cue.missing	-28 -21 3 -22 2 -15 -17 -58 8 6 -4 -21 -1 11 48 3
tag left 7: cue.money	-5 -15 -5 1 -15 -3 32 -24 27 11 30 -14 -28 14 23 13
tag left 7: cue.month	-26 47 14 5 40 -47 1 -34 -25 3 25 -6 -37 -21 8 61
tag left 7: cue.of_whole	-10 20 2 30 6 25 1 8 20 -11 -7 4 -3 9 1 -4
tag left 7: cue.of_year	0 9 -13 15 15 -13 3 -17 7 -14 5 13 -12 -2 -3 -10
tag left 7: cue.on_shield	12 -16 1 -7 26 12 -18 18 26 0 -7 10 8 17 -2 -25
tag left 7: cue.one_sided	29 -21 -15 -34 -30 13 -5 -5 40 2 5 -11 -8 -18 -15 -27
tag left 7: cue.other_exchange	-17 21 -11 -26 37 -6 10 -32 22 -9 46 -6 10 26 7 2
tag left 7: cue.other_return	0 10 -8 0 2 -8 24 -10 0 7 24 -4 -26 22 30 19
tag left 7: cue.other_war	-22 33 -13 -18 -3 -23 47 -25 -21 -10 40 -14 -39 41 47 31
tag left 7: cue.outside	35 -11 -6 15 -8 -15 -47 -18 20 -4 -3 -11 -5 -49 50 -59
tag left 7: cue.parcel	6 28 -20 -23 -6 -18 -1 -23 4 -1 21 -5 -21 26 26 21
tag left 7: cue.part	-19 3 -42 1 4 7 17 4 14 0 -4 -6 3 5 -17 18
tag left 7: cue.planned	43 -1 -16 -16 -23 -4 7 -30 16 -11 43 -32 -38 27 20 14
tag left 7: cue.postponed	0 -6 -11 9 -1 -4 14 19 0 -10 3 -6 -14 19 7 10
tag left 7: cue.ready	-10 -2 -3 -23 5 -29 30 -33 28 -12 46 -19 -31 44 41 23
tag left 7: cue.recap	30 28 -19 -56 24 -39 13 -44 25 2 9 -25 20 43 26 3
tag left 7: cue.record	11 -1 -19 -19 16 39 17 -6 26 6 -12 -11 -8 17 8 16
tag left 7: cue.relative	5 -1 6 -15 -11 1 24 1 19 -5 34 -9 -5 -2 -2 1
tag left 7: cue.repatriation	-1 1 22 10 33 -15 -29 -2 -5 11 15 7 -9 34 12 -19
tag left 7: cue.reunion	-16 -14 3 22 -26 42 1 -9 -2 -9 6 -14 25 7 0 -1
tag left 7: cue.review	0 29 -7 39 13 -18 -9 -8 2 -9 -14 -3 -5 -5 -11 -1
tag left 7: cue.same_number	3 2 1 -2 -29 10 22 -14 -19 -3 4 -8 -35 -18 18 -4
tag left 7: cue.since	-13 41 -7 28 9 4 -21 -36 3 -3 10 20 -16 -24 -2 1
tag left 7: cue.span	-25 20 -14 23 -6 -13 5 -8 -29 10 12 14 -18 -14 -4 20
tag left 7: cue.stage	2 14 -25 5 21 0 19 -9 9 -9 -2 3 13 34 17 20
tag left 7: cue.thanks	7 0 -6 9 23 -2 7 5 0 -8 13 -22 20 -15 -14 24
tag left 7: cue.third	-15 36 -15 -8 20 -37 17 -32 9 10 42 -10 -12 47 52 24
tag left 7: cue.to_date	-7 45 -14 -12 6 -42 -28 -6 -17 13 -2 19 31 -21 6 -23
tag left 7: cue.today	-1 -33 -22 -7 11 -10 8 2 -4 -16 -27 16 9 9 -1 -17
tag left 7: cue.total	-8 21 -14 23 16 -5 -17 -11 -11 -6 9 10 8 -5 -27 10
tag left 7: cue.training	29 -20 -11 -23 -8 8 -3 -12 29 -10 9 -28 -15 -14 -17 -34
tag left 7: cue.transit	5 -12 16 27 -6 37 23 0 -12 -11 -31 -8 -7 -3 4 39
tag left 7: cue.unit	-13 -2 9 1 25 31 -18 -10 26 -11 1 -15 14 25 -9 -12
tag left 7: cue.venue	29 12 -2 6 9 1 8 3 2 6 -11 -16 -11 0 2 35
tag left 7: cue.visit	-19 37 -3 -15 -4 -27 26 -20 -1 -2 27 -9 -9 28 23 17
tag left 7: cue.year	-21 29 -13 42 1 13 14 -4 -3 -1 16 2 -17 -12 13 -7
tag left 7: cue.yesterday	6 5 -30 0 12 -25 4 -27 -1 9 -9 -29 -35 7 -6 -8
tag left 7: foe.agent	7 -9 8 -31 -31 20 9 -6 1 -8 21 15 -1 20 -1 -4
tag left 7: foe.from	8 -14 27 30 -9 13 24 9 -6 5 -1 1 -6 -7 5 9
tag left 7: foe.of	15 -18 -17 -25 2 12 -16 14 47 5 14 -12 -4 29 -14 -27
tag left 7: foe.to	15 -26 21 -21 10 1 -6 29 9 -5 5 20 42 -6 1 -22
tag left 7: noun.body	2 1 44 20 -14 8 -1 8 -8 1 -5 7 4 11 6 -10
tag left 7: noun.branch	-29 14 15 -17 11 25 8 18 11 2 17 -11 9 8 -3 15
tag left 7: noun.child	8 1 17 27 1 9 -4 -12 -9 3 15 -3 -7 30 4 10
tag left 7: noun.civilian	21 13 4 -13 -23 -12 1 -7 -15 2 -12 34 13 4 -5 18
tag left 7: noun.exchange	-16 14 -21 -2 -6 5 18 4 25 1 -13 14 12 -4 -1 2
tag left 7: noun.family	-13 -1 -15 6 5 15 8 9 1 -6 20 -23 -18 9 -2 44
tag left 7: noun.foreigner	25 2 -4 6 -25 19 27 3 -12 -3 19 -9 -9 -1 -2 36
tag left 7: noun.man	29 -21 -12 10 17 11 16 17 1 -4 -2 -6 5 30 16 11
tag left 7: noun.military	-1 -5 30 9 0 1 -10 3 6 -9 12 -2 -17 -7 10 6
tag left 7: noun.other	14 0 18 17 5 -26 15 -1 6 0 25 -5 5 6 10 -9
tag left 7: noun.people	5 7 0 11 -15 8 7 5 23 -23 0 -13 16 2 7 -1
tag left 7: noun.rank	-17 4 -6 -31 -4 23 11 18 25 1 -10 -33 6 11 -1 5
tag left 7: noun.soldier	-9 5 20 -2 -4 1 -20 18 12 5 -5 1 -10 15 -3 -7
tag left 7: noun.woman	-18 12 -14 21 -2 14 32 17 -19 0 13 -2 9 -3 -3 18
tag left 7: own.agent	12 -19 -4 9 4 28 7 3 9 -9 29 -13 3 -15 -8 11
tag left 7: own.from	-4 17 8 -23 32 -7 -32 -25 10 -6 -4 20 35 20 5 13
tag left 7: own.of	5 12 35 10 -19 -24 19 18 -28 5 1 -3 12 -11 5 14
tag left 7: own.to	-12 4 -7 -7 -10 24 6 -7 4 15 -12 1 -8 10 -6 -10
tag left 7: qualifier.approx	-11 -9 -22 -7 6 -1 8 3 4 0 16 -20 7 -4 -12 -1
tag left 7: qualifier.at_least	-8 -2 -21 -16 -14 12 5 -6 18 6 46 -16 -12 3 17 4
tag left 7: qualifier.at_most	10 14 -4 2 16 -1 -7 -7 40 0 -6 17 -14 11 25 7
tag left 7: qualifier.more_than	19 26 -3 27 -4 -30 -13 -35 4 -9 18 23 -3 8 42 4
tag left 7: ru.agent	26 12 27 -3 -31 4 26 9 19 1 18 -31 -10 -2 -18 10
tag left 7: ru.from	5 8 1 23 32 -4 -22 8 28 -1 3 -8 10 23 5 -7
tag left 7: ru.of	16 19 6 1 -22 -2 18 26 0 1 11 -35 -12 -15 -14 -6
tag left 7: ru.to	29 6 -4 -30 -10 -14 20 17 -6 -4 10 -5 12 7 23 26
tag left 7: ua.agent	-28 -5 23 -5 2 -1 -2 4 0 9 20 30 7 -23 -12 4
tag left 7: ua.from	-1 -9 -2 51 -59 -1 31 -5 -13 -12 -1 3 -28 -2 18 -23
tag left 7: ua.of	-11 1 9 -5 1 -16 -7 3 -12 8 0 -15 8 4 -12 -9
tag left 7: ua.to	37 8 8 15 14 16 -21 17 9 0 -18 11 -4 19 2 -2
tag left 7: verb.bring	-4 4 -11 22 16 4 -1 -1 9 -7 -16 -7 7 -2 9 -12
tag left 7: verb.come	-7 3 18 5 1 32 10 -5 2 19 6 -11 -1 -1 13 -18
tag left 7: verb.future	12 24 6 -15 15 -1 14 -14 -19 -1 14 -16 -35 30 15 40
tag left 7: verb.get	13 7 10 0 -2 5 8 8 -1 3 -9 7 8 18 -7 15
tag left 7: verb.give	25 -11 -4 -13 -15 4 -2 8 17 -6 24 0 4 -5 10 8
tag left 7: verb.held_exchange	-15 -5 4 8 9 32 12 4 29 -16 -19 16 4 13 3 -2
tag left 7: verb.home	1 8 -17 4 12 9 1 -12 22 2 -1 -13 -4 -7 24 -18
tag left 7: verb.managed	-7 -3 20 1 -11 -3 -24 9 14 -1 0 23 10 -19 11 -6
tag left 7: verb.noun	-19 12 19 23 23 14 3 -7 2 -14 3 38 13 14 -23 20
tag left 7: verb.other	-11 25 -18 39 -3 -2 5 -28 -11 1 20 1 -6 -16 20 30
tag left 7: verb.swap	-22 24 32 20 -14 5 -3 2 6 -12 -18 -4 -1 2 -16 7
tag left 7: verb.will	-13 33 -1 18 9 -7 6 2 -13 3 -9 18 -2 -3 4 21
tag left 7: view.ru	-9 18 -17 7 -28 17 10 17 -15 0 18 6 -29 8 30 -46
tag left 7: view.ua	-10 -25 18 -9 -18 27 -11 -15 36 8 -4 -3 -14 7 7 25
tag left 7: voice.ru	-11 -26 -7 -7 3 -2 4 11 -27 10 5 3 -8 -21 -1 -6
tag left 7: voice.ua	-5 11 -8 4 14 5 -22 1 -12 7 -7 -7 28 -1 -7 2
tag left beyond: adj.dead	26 32 -2 -1 6 14 16 2 12 -6 -17 12 18 36 1 33
tag left beyond: adj.freed	-35 12 12 26 -3 -4 -18 7 14 -14 25 -41 -19 3 -12 2
tag left beyond: adj.modifier	-16 12 15 -16 -24 -15 6 6 3 -3 -16 3 5 9 4 6
tag left beyond: adj.wounded	29 -29 -15 13 21 -28 14 -23 23 3 2 -23 -26 -11 20 -15
tag left beyond: category	-21 -17 -11 2 11 -9 -1 -6 -11 -13 4 -2 10 9 12 0
tag left beyond: country	19 17 16 -10 -36 3 30 6 26 12 4 -5 -15 -9 -6 -10
tag left beyond: cue.agreed	-28 -8 -8 13 -6 -12 -12 -21 22 -8 11 2 -15 19 6 -8
tag left beyond: cue.agreement	-22 9 -2 12 4 -3 -1 3 30 -12 6 22 -18 11 -22 -3
tag left beyond: cue.all	-2 37 -20 23 -23 -26 6 -12 -20 -5 52 13 -25 -1 39 -22
tag left beyond: cue.already	-2 32 -8 -15 -16 -7 -1 -15 14 6 -10 -18 -40 -1 -2 4
tag left beyond: cue.among	-23 -1 -18 -48 13 -20 2 -3 -1 7 17 12 2 18 15 4
tag left beyond: cue.anniversary	3 24 -1 -33 -7 -18 56 -26 17 -9 45 -15 -48 27 40 -3
tag left beyond: cue.border	-11 -3 -3 -17 20 16 -26 11 25 -11 -7 5 16 5 -18 -23
tag left beyond: cue.born	10 -6 -19 -30 9 -23 -13 0 -8 6 -4 -25 -37 10 31 -14
tag left beyond: cue.called_off	-19 15 -4 -14 10 -34 23 -25 -11 -7 30 -7 -26 34 25 38
tag left beyond: cue.captivity	7 17 15 -3 -2 -12 11 4 6 18 8 5 0 -12 8 -3
tag left beyond: cue.captured	-11 19 10 -17 23 8 -3 -5 31 -11 19 -28 -6 56 -6 -8
tag left beyond: cue.claims	-12 -4 -4 -1 -26 -8 -5 8 12 -19 12 2 26 -7 -14 -9
tag left beyond: cue.completed	24 3 5 0 -6 2 4 12 15 -9 -18 -7 -14 0 -4 12
tag left beyond: cue.count	11 2 0 -22 14 -5 -5 -7 0 -13 -10 29 -12 -18 -17 12
tag left beyond: cue.crime	-22 -1 1 18 9 -4 20 -22 -6 -4 32 -9 -34 21 13 19
tag left beyond: cue.denied	-3 24 -9 -28 4 -2 49 -36 33 -7 41 -20 -31 44 36 32
tag left beyond: cue.deported	-32 40 5 -8 22 0 -30 -4 13 4 4 0 12 20 -28 -19
tag left beyond: cue.each	5 -28 16 30 -24 -26 0 -11 20 2 -10 -5 -40 -26 -11 -12
tag left beyond: cue.evacuation	-23 -10 -4 -66 -5 11 15 -4 18 1 40 -17 -4 25 28 28
tag left beyond: cue.ever_captured	-1 12 -1 3 1 -15 19 -27 23 9 29 2 -27 45 35 24
tag left beyond: cue.film	-12 35 -15 -16 -9 -14 17 -11 -5 11 29 -15 -7 14 29 26
tag left beyond: cue.footage	-4 -3 19 -18 0 23 31 -8 5 13 44 26 -7 1 33 32
tag left beyond: cue.good_news	7 -19 -26 12 15 19 2 0 30 12 6 -4 0 24 -14 4
tag left beyond: cue.held	31 0 -6 -17 -19 -6 -19 21 -27 -1 21 2 -11 16 8 3
tag left beyond: cue.in_captivity	40 3 -7 -11 -5 -24 -25 12 -3 -4 9 49 16 29 7 -28
tag left beyond: cue.in_return	34 -26 22 9 -21 13 3 8 18 -9 -9 9 9 -16 -2 20
tag left beyond: cue.included	-53 14 -14 12 20 -5 -40 -27 26 1 -6 4 -9 0 -12 -19
tag left beyond: cue.local	13 -8 -8 -14 20 2 9 -48 28 -5 15 -8 -14 45 6 -6
tag left beyond: cue.mediated	17 -6 20 2 -14 5 13 10 32 -4 10 -20 -24 -12 1 -8
tag left beyond: cue.missing	-26 10 -3 -27 -14 -39 -8 -47 -12 1 -24 -3 13 -13 48 -32
tag left beyond: cue.money	3 -9 1 -13 -13 -3 27 -14 29 -1 30 -5 -10 45 36 13
tag left beyond: cue.month	-16 41 -18 16 30 -38 -15 -30 -11 5 -11 20 8 -5 -9 3
tag left beyond: cue.name	-11 1 9 20 21 6 -10 16 -18 -4 -25 3 14 -30 -41 12
tag left beyond: cue.nth	0 -38 -1 1 25 17 11 18 7 3 -30 4 24 3 -25 -7
tag left beyond: cue.of_whole	-4 13 -1 1 1 9 4 -7 29 -3 -2 -7 -8 -10 10 -1
tag left beyond: cue.of_year	-2 21 -17 15 20 -11 11 -3 -6 -2 8 6 5 5 2 -4
tag left beyond: cue.on_shield	-15 25 2 -28 -1 -15 19 -16 18 -2 20 -18 -16 18 26 13
tag left beyond: cue.one_sided	-1 -25 -22 -8 -10 -5 -13 14 37 13 -22 -22 8 -30 -7 -6
tag left beyond: cue.other_exchange	-10 23 -24 -44 24 3 5 -37 35 9 47 -24 0 31 16 8
tag left beyond: cue.other_return	4 -6 3 12 -12 10 42 -3 9 10 32 22 -23 21 19 35
tag left beyond: cue.other_war	-18 35 0 -14 -4 -46 41 -37 -14 3 63 -30 -26 52 52 53
tag left beyond: cue.outside	46 -7 -31 42 -7 -37 -53 -1 -16 4 -25 -30 -19 -41 32 -42
tag left beyond: cue.parcel	-5 14 -20 -8 4 -16 19 -28 -17 8 28 -11 -7 19 15 18
tag left beyond: cue.part	-40 -13 -3 0 6 -2 33 7 51 4 0 -33 4 11 -14 18
tag left beyond: cue.planned	-5 -9 -26 -37 46 -10 6 -12 18 -8 39 -33 -6 40 38 15
tag left beyond: cue.postponed	13 -7 3 -15 19 12 -6 19 22 11 17 -30 2 40 -23 -6
tag left beyond: cue.ready	-7 2 -30 -6 2 4 5 16 -14 -1 29 -2 -12 4 35 -9
tag left beyond: cue.recap	29 40 -39 -46 5 -28 24 -40 -4 -6 -6 -1 -12 39 36 10
tag left beyond: cue.record	-32 20 29 0 14 14 5 10 21 4 -28 5 -8 22 -15 13
tag left beyond: cue.relative	-6 7 5 0 -3 8 -2 -8 1 -10 8 -16 4 -14 -7 25
tag left beyond: cue.repatriation	5 -3 -32 1 31 8 8 11 -12 2 -35 -16 13 13 -2 10
tag left beyond: cue.reunion	15 0 -26 21 -34 25 0 13 10 -12 2 2 16 6 -10 12
tag left beyond: cue.review	-16 43 -14 32 14 -20 -15 -28 -8 -15 -45 -20 32 -16 -36 -7
tag left beyond: cue.same_number	10 -11 -8 -27 -20 -11 23 3 -21 2 5 3 9 -1 9 17
tag left beyond: cue.since	3 36 -6 26 24 -7 -26 -23 -15 0 -6 36 -17 7 -15 23
tag left beyond: cue.span	-24 34 -3 30 33 -8 -6 9 -28 -21 0 33 -20 1 -11 4
tag left beyond: cue.stage	-32 28 -4 25 38 15 19 -10 6 27 -16 -3 11 6 -3 17
tag left beyond: cue.thanks	6 18 4 -3 1 13 -8 12 -3 -8 10 -20 -12 2 21 -13
tag left beyond: cue.third	-3 51 -5 -16 20 -13 16 -33 12 -8 46 -5 -6 22 41 33
tag left beyond: cue.to_date	7 50 -15 -21 5 -16 -4 -32 -14 0 -10 -21 14 -34 10 3
tag left beyond: cue.today	8 -8 -4 -2 3 3 10 1 11 2 -20 25 14 -2 8 14
tag left beyond: cue.total	2 17 -11 22 8 -6 3 -5 -2 0 10 13 -3 -22 -18 1
tag left beyond: cue.training	29 -27 -7 -36 -11 11 2 15 35 -8 13 -37 -45 -2 -11 -20
tag left beyond: cue.transit	-14 -1 -26 7 -19 -3 38 5 -48 -3 -21 -8 -39 13 44 37
tag left beyond: cue.unit	-25 1 -8 -15 -2 0 4 11 8 -4 -18 -6 -4 22 7 1
tag left beyond: cue.venue	8 -13 -2 24 18 -6 -13 -14 29 -9 13 -7 -10 12 -15 12
tag left beyond: cue.visit	-4 27 -27 -10 9 -19 42 -18 15 -9 38 -19 -14 22 46 37
tag left beyond: cue.year	-1 32 -15 16 -12 -45 -11 -24 -18 -13 -22 4 -5 -3 8 5
tag left beyond: cue.yesterday	22 -4 7 8 9 0 19 -10 4 8 5 4 -37 7 1 -6
tag left beyond: foe.agent	15 -19 -19 -4 -13 6 35 26 13 -11 15 19 -5 5 8 -5
tag left beyond: foe.from	5 -12 0 25 -16 13 24 17 -7 9 -1 5 -5 -23 -11 5
tag left beyond: foe.of	-5 -19 -3 -11 -21 20 -5 33 -8 -12 28 7 -12 13 23 -23
tag left beyond: foe.to	16 -25 -6 14 -18 9 21 -3 19 1 22 -7 -6 5 -16 11
tag left beyond: noun.body	25 12 -3 16 0 14 25 2 -9 -2 -11 14 -16 14 21 11
tag left beyond: noun.branch	-20 12 -5 -10 22 28 38 10 3 9 15 5 -4 14 2 33
tag left beyond: noun.child	31 2 3 5 -9 -2 -4 -8 -39 -2 5 -24 10 26 -2 27
tag left beyond: noun.civilian	6 11 -7 -16 -16 -15 -1 28 -22 -15 -13 24 3 26 0 8
tag left beyond: noun.exchange	6 10 -5 4 5 3 -1 -10 33 -25 -9 -4 1 -16 16 0
tag left beyond: noun.family	1 -12 -3 20 -9 -6 7 8 -6 6 6 34 -7 15 8 4
tag left beyond: noun.foreigner	-35 -29 6 4 -6 2 -23 9 38 0 -6 0 6 7 -1 -3
tag left beyond: noun.man	-21 -9 -25 -15 -19 11 13 12 -38 7 2 -10 37 -19 0 10
tag left beyond: noun.military	-12 5 24 1 -8 10 -19 -1 3 9 -3 -12 10 5 7 14
tag left beyond: noun.other	3 19 22 17 12 -19 9 10 4 1 9 5 -13 -2 9 -2
tag left beyond: noun.people	-6 -4 -13 -17 -7 -3 -5 9 7 -5 -5 0 11 -1 5 14
tag left beyond: noun.rank	-15 -1 -21 -18 13 19 15 17 30 -10 -2 -34 36 33 -1 16
tag left beyond: noun.soldier	13 -3 25 3 33 -8 6 -7 9 -9 -2 -2 24 22 14 12
tag left beyond: noun.woman	-5 10 -16 11 16 27 39 34 -22 -8 9 -18 21 -11 -12 39
tag left beyond: own.agent	17 -17 18 19 10 29 3 5 23 -10 28 -23 -20 -4 -2 9
tag left beyond: own.from	11 9 0 43 -2 7 10 25 -17 7 5 -6 2 -47 -32 7
tag left beyond: own.of	22 1 13 8 -12 -11 -16 16 -29 10 -12 -15 4 -2 14 -10
tag left beyond: own.to	-28 0 -6 6 18 36 -1 2 36 0 -11 3 12 19 2 2
tag left beyond: qualifier.approx	7 -15 -3 -29 -7 -9 5 16 28 13 18 -5 -19 2 8 8
tag left beyond: qualifier.at_least	-26 1 -15 -25 10 -8 -4 -1 -19 11 27 -12 -1 23 11 32
tag left beyond: qualifier.at_most	6 -8 -15 5 18 4 8 -9 19 0 -2 7 -7 -4 36 13
tag left beyond: qualifier.more_than	8 21 25 17 -26 -13 -11 -25 -17 -4 8 11 4 -15 14 -5
tag left beyond: ru.agent	-3 -10 27 17 -25 4 19 16 -9 -1 13 13 2 -12 11 -1
tag left beyond: ru.from	28 10 -29 4 15 19 -20 2 13 -2 9 -47 1 8 1 15
tag left beyond: ru.of	23 6 14 -4 -29 -12 21 15 -13 -17 10 6 -1 -4 15 8
tag left beyond: ru.to	21 -10 4 -33 -34 28 29 13 13 11 17 39 23 -10 -17 19
tag left beyond: ua.agent	4 2 -12 19 -9 2 1 16 16 -3 -11 -13 8 18 -9 -1
tag left beyond: ua.from	-15 34 14 9 -26 18 21 4 -3 -1 -6 -1 -11 6 9 -17
tag left beyond: ua.of	-23 -13 -1 10 -7 -16 -4 6 2 0 -3 -11 23 11 -1 1
tag left beyond: ua.to	-11 5 -27 12 9 8 -16 7 -18 -14 3 16 -2 0 -16 3
tag left beyond: verb.bring	3 2 5 4 7 -12 -2 7 12 -15 -7 8 -6 5 -3 19
tag left beyond: verb.come	10 -4 9 12 -6 17 7 -4 16 5 -11 -21 -6 2 11 1
tag left beyond: verb.future	8 16 8 18 5 10 25 -24 -19 -4 32 10 16 23 26 31
tag left beyond: verb.get	21 1 6 21 -12 6 16 6 -1 9 0 -1 -7 15 7 -8
tag left beyond: verb.give	22 -13 1 -1 -30 -9 -3 11 2 -11 17 20 -9 -1 14 27
tag left beyond: verb.held_exchange	3 0 -2 -2 18 14 -3 17 10 15 10 0 -10 0 10 7
tag left beyond: verb.home	-5 -1 -17 -10 5 35 -6 -10 20 -6 -5 -7 4 3 5 17
tag left beyond: verb.managed	1 17 13 10 8 11 -11 21 -4 6 -20 3 -1 -4 -9 22
tag left beyond: verb.noun	7 15 -13 17 3 15 0 6 14 -14 -17 8 -6 21 12 -5
tag left beyond: verb.other	-17 12 -4 -12 2 33 30 -12 15 2 37 -15 -38 43 20 41
tag left beyond: verb.swap	-13 12 7 3 -11 10 18 7 23 2 16 -22 -5 1 4 -1
tag left beyond: verb.will	35 23 0 7 -2 -1 -12 5 -34 2 11 3 25 -8 -13 8
tag left beyond: view.ru	-2 13 7 17 -5 12 9 16 -5 10 12 28 13 15 26 3
tag left beyond: view.ua	-1 -13 14 -11 -11 7 -15 -19 19 -3 20 -30 -5 -10 40 -11
tag left beyond: voice.ru	-22 0 7 6 -7 -9 -2 8 -12 25 13 10 -7 -19 20 1
tag left beyond: voice.ua	-15 19 10 -6 9 10 -42 22 -5 8 19 -37 25 11 -19 4
tag left clause: adj.dead	-30 17 13 1 11 -12 22 -15 -3 5 28 -13 10 5 1 22
tag left clause: adj.freed	14 25 6 -18 -5 25 7 -25 20 11 -7 2 -8 -11 -22 24
tag left clause: adj.modifier	2 1 -10 15 4 -5 -11 8 -2 1 12 0 18 -10 19 -3
tag left clause: adj.wounded	-21 -10 26 22 36 -39 22 2 0 0 6 -12 -18 27 46 -10
tag left clause: category	-13 -4 17 -5 14 -5 -12 -17 4 -9 -2 -3 2 -9 33 14
tag left clause: country	17 26 -3 -12 -11 15 10 -6 39 -4 4 -31 -18 10 -3 -13
tag left clause: cue.agreed	16 18 18 25 -20 -13 21 -30 -5 -18 11 -36 18 37 -18 12
tag left clause: cue.agreement	0 15 10 33 5 4 18 -8 -8 -2 10 -19 14 23 -6 19
tag left clause: cue.all	-19 24 -10 26 9 -21 -17 4 -17 12 -5 21 15 -9 2 -10
tag left clause: cue.already	-5 40 7 21 16 5 -21 -25 7 2 8 15 6 5 -5 -14
tag left clause: cue.among	8 7 -3 -41 -9 11 15 -10 13 9 11 -6 -24 -2 -6 -2
tag left clause: cue.anniversary	-15 4 -15 -14 -10 19 15 1 24 7 30 -6 -10 16 4 19
tag left clause: cue.border	0 -3 12 -14 12 16 11 8 15 1 0 -10 0 26 9 -5
tag left clause: cue.born	-11 39 -21 -1 -4 -14 10 -34 25 -5 27 -3 -1 31 20 19
tag left clause: cue.called_off	-1 28 -1 11 -2 -5 18 -23 -12 -2 49 -17 -23 27 23 23
tag left clause: cue.captivity	-2 19 -8 20 -11 14 -9 8 -8 -10 0 0 23 10 -1 3
tag left clause: cue.captured	19 25 8 -25 21 -20 12 -13 38 -4 52 -21 -2 33 19 17
tag left clause: cue.claims	0 -18 -9 -4 -3 18 14 9 17 -7 15 18 17 14 -12 19
tag left clause: cue.completed	4 20 13 9 -5 13 6 -5 11 -15 -12 -6 0 -6 -21 -9
tag left clause: cue.count	20 29 8 10 10 1 7 -18 12 -1 -21 -10 7 -12 -20 13
tag left clause: cue.crime	-4 29 -2 -28 13 -14 32 -31 18 -9 39 -12 -12 31 44 35
tag left clause: cue.denied	-22 16 24 -17 -26 -14 12 -38 -4 -4 49 11 5 37 26 7
tag left clause: cue.deported	0 22 6 -7 11 -33 13 -33 33 3 30 -26 6 25 34 11
tag left clause: cue.each	4 -3 37 3 1 3 5 -14 1 -17 -15 -1 -15 8 10 12
tag left clause: cue.evacuation	-8 1 -8 -4 -20 -21 31 -21 2 9 33 -8 -36 19 48 16
tag left clause: cue.ever_captured	-12 -7 -15 -21 1 -1 26 -13 20 -5 35 -25 -29 39 37 -1
tag left clause: cue.film	-7 0 8 -17 16 -16 -8 -19 22 -3 22 -1 -20 18 35 15
tag left clause: cue.footage	6 -12 7 -21 1 -13 -22 1 -12 -17 28 -6 -12 3 40 1
tag left clause: cue.good_news	28 -36 -7 21 19 27 -23 46 17 -3 -39 1 33 -23 -38 -19
tag left clause: cue.held	-12 -2 -17 -39 -7 -34 -24 22 -32 -22 31 0 8 -5 29 -30
tag left clause: cue.in_captivity	-5 22 -24 -31 -16 -36 13 22 -38 10 64 -27 -5 41 18 -2
tag left clause: cue.in_return	-10 -18 31 26 -4 1 21 12 9 -6 11 7 11 10 -7 3
tag left clause: cue.included	-9 6 -19 -30 37 -5 -20 -26 66 3 11 -27 22 13 3 2
tag left clause: cue.local	-28 9 -6 27 -56 -57 28 -37 8 -3 20 -18 -39 0 13 -9
tag left clause: cue.mediated	17 21 0 -12 0 -24 2 -4 32 0 -13 -8 -20 -6 -22 -15
tag left clause: cue.missing	-35 -26 16 2 -1 -14 -23 -50 29 1 -26 -16 9 -10 67 -21
tag left clause: cue.money	10 10 -2 -7 27 -14 26 -8 5 0 27 -8 -19 29 28 19
tag left clause: cue.month	-17 50 2 15 33 -39 -18 -31 -16 5 43 -23 -20 15 26 44
tag left clause: cue.of_whole	-3 19 13 19 6 15 8 -8 16 -16 10 -10 -8 8 -17 -9
tag left clause: cue.of_year	4 32 -26 34 20 -13 -9 -8 17 21 30 2 -11 -14 5 1
tag left clause: cue.on_shield	21 -11 18 -12 26 20 -27 23 17 -5 -16 25 24 14 -25 -24
tag left clause: cue.one_sided	12 7 -5 19 7 14 -7 6 5 -10 -9 -32 25 1 -5 -10
tag left clause: cue.other_exchange	6 36 -8 -21 7 -26 30 -29 -23 4 29 -16 -16 39 38 28
tag left clause: cue.other_return	6 -5 21 -28 24 -6 3 -7 40 -3 29 -1 2 46 23 3
tag left clause: cue.other_war	-4 34 -7 -16 15 -15 42 -39 7 -10 67 -16 -31 43 32 55
tag left clause: cue.outside	17 -32 22 -11 -45 23 -14 -20 46 2 7 -4 3 -30 28 -14
tag left clause: cue.part	-7 -2 -15 2 -9 1 -9 -17 29 9 1 -11 -11 25 -6 3
tag left clause: cue.planned	26 13 -30 -17 -37 -15 20 -28 -3 -3 32 8 -59 45 46 9
tag left clause: cue.postponed	-15 11 -5 1 -2 -19 23 -24 -10 -5 30 -17 -17 41 24 26
tag left clause: cue.ready	-14 5 -14 -30 -2 -13 25 -1 11 -7 38 34 -30 26 38 14
tag left clause: cue.recap	21 25 -5 -37 33 -37 11 -29 48 8 19 -10 -18 37 22 25
tag left clause: cue.record	7 17 -8 -39 2 11 -9 -19 44 -2 12 -16 -5 41 2 0
tag left clause: cue.relative	21 26 14 -3 -10 -17 -8 -8 0 -15 16 -31 -33 1 11 -29
tag left clause: cue.repatriation	14 4 17 7 23 -6 3 -11 1 0 15 10 -6 15 -3 1
tag left clause: cue.reunion	-3 20 9 25 -31 14 -5 9 -16 4 6 -21 3 21 -7 23
tag left clause: cue.same_number	-27 25 -10 -4 3 1 22 -14 -3 6 12 -30 -31 -3 34 13
tag left clause: cue.since	-19 61 -12 34 14 -6 -30 -40 15 6 10 25 -2 -21 -4 2
tag left clause: cue.span	16 10 -32 23 2 7 -10 -21 4 5 -11 -12 -33 13 -16 24
tag left clause: cue.stage	-10 27 -30 -6 -9 -3 44 -33 1 3 2 31 -7 20 -1 21
tag left clause: cue.thanks	17 21 7 3 38 -5 -8 -14 -4 -16 16 7 3 -4 6 37
tag left clause: cue.third	6 23 -8 -16 9 -9 19 -20 4 -7 27 -9 -24 21 19 3
tag left clause: cue.to_date	-24 62 -14 6 -7 -31 -21 -30 2 -11 20 17 2 -15 5 -7
tag left clause: cue.today	10 -9 0 -15 -3 1 18 15 -1 -7 -13 21 -12 0 5 -6
tag left clause: cue.total	-18 12 -18 33 9 -13 -21 -6 -9 8 6 3 16 -25 -39 0
tag left clause: cue.training	-16 19 -10 8 6 -5 16 -34 24 -7 38 -3 -8 20 24 16
tag left clause: cue.transit	5 -21 18 3 -1 22 19 15 1 -3 -20 -3 10 -1 -22 -7
tag left clause: cue.unit	37 6 11 -45 17 -15 -4 -16 33 7 22 -2 31 16 20 -13
tag left clause: cue.venue	24 -2 -6 -7 17 23 -3 4 23 -11 18 1 4 33 12 12
tag left clause: cue.visit	-10 11 -8 -7 20 -7 13 -32 19 10 47 -17 -11 18 33 7
tag left clause: cue.year	-30 26 4 36 -10 -8 2 -13 1 4 27 5 -7 -19 27 1
tag left clause: cue.yesterday	17 24 -14 -4 12 11 5 -24 -6 -8 -10 6 -25 7 22 0
tag left clause: foe.agent	6 0 29 5 -15 -4 18 -3 5 4 33 -15 4 21 -11 38
tag left clause: foe.from	15 10 -28 2 -40 14 23 10 -7 6 29 2 0 5 4 -3
tag left clause: foe.of	6 -1 -9 -1 -15 -14 -11 32 22 -5 25 6 11 22 30 -15
tag left clause: foe.to	-8 -10 25 -29 1 -7 -25 38 2 -6 24 1 17 -1 28 -3
tag left clause: noun.body	5 5 -8 30 15 22 6 4 -7 7 1 -14 11 17 -12 -18
tag left clause: noun.branch	-23 4 -3 -3 31 15 20 16 30 -4 7 -8 29 9 6 28
tag left clause: noun.child	35 15 -32 11 7 12 -1 -20 5 9 -5 18 -18 -1 -13 12
tag left clause: noun.civilian	0 6 -14 -29 8 14 -4 -33 -5 -18 6 -2 51 15 8 -14
tag left clause: noun.exchange	-9 23 -1 -3 -16 11 0 -17 11 -6 0 10 12 -11 -17 16
tag left clause: noun.family	22 14 4 -4 18 4 -24 -27 16 3 -16 14 -25 3 -30 1
tag left clause: noun.foreigner	-15 9 6 -6 1 -19 30 -21 -2 -7 6 -18 -10 26 17 18
tag left clause: noun.man	-17 23 5 1 -47 10 43 -25 -17 3 18 -27 -41 -2 14 62
tag left clause: noun.military	-3 -9 -5 -4 21 -3 3 10 1 -11 10 -12 2 -18 1 -19
tag left clause: noun.other	20 28 -3 19 1 -13 1 -6 6 7 19 12 0 0 1 5
tag left clause: noun.people	-5 -11 -9 -17 -12 17 0 -20 6 -16 3 9 14 -10 22 1
tag left clause: noun.rank	2 9 6 -28 -19 13 13 28 0 -7 31 -30 -15 14 2 20
tag left clause: noun.soldier	-1 -8 23 -8 -37 0 9 20 -2 -2 12 17 -9 -28 -22 -33
tag left clause: noun.woman	6 27 4 -14 20 -25 11 -14 9 -11 31 -10 1 56 21 23
tag left clause: own.agent	8 9 -14 26 1 2 -11 14 -3 13 10 1 11 -3 6 -8
tag left clause: own.from	-1 19 12 -16 10 -21 -31 -21 2 4 -18 19 29 4 30 -17
tag left clause: own.of	1 17 -5 -9 -20 13 4 1 -22 5 -14 8 -4 -8 -5 -5
tag left clause: own.to	-9 22 -20 20 13 8 11 3 1 3 -15 8 12 -11 6 -14
tag left clause: qualifier.approx	-6 4 -25 -8 8 -14 -17 16 -5 -6 2 -15 34 13 4 -5
tag left clause: qualifier.at_least	-4 13 -9 -30 -18 2 26 -22 12 -4 47 -10 -22 32 32 8
tag left clause: qualifier.at_most	-17 -5 7 23 16 26 -1 3 24 4 -8 25 -31 15 -9 26
tag left clause: qualifier.more_than	24 17 14 23 -15 -7 -4 -27 -11 -3 15 24 -2 -13 43 -2
tag left clause: ru.agent	33 7 12 9 -42 13 10 -6 0 2 21 -31 1 -18 -30 19
tag left clause: ru.from	17 9 -1 -12 35 -16 -23 -12 24 -1 -10 -25 22 18 -11 -1
tag left clause: ru.of	39 1 2 8 -28 11 23 -3 -17 4 14 0 0 -16 -30 4
tag left clause: ru.to	-7 -7 11 33 -58 13 41 -7 -39 2 19 -5 -35 -12 24 13
tag left clause: ua.agent	-46 -6 -5 -7 16 -4 -19 11 25 3 -8 22 9 8 -6 7
tag left clause: ua.from	-20 -17 -20 53 -56 -14 4 10 -22 -9 -15 4 -60 -26 13 -7
tag left clause: ua.of	-19 -4 0 4 1 -11 -29 24 9 12 6 7 -11 1 -2 -3
tag left clause: ua.to	-1 10 4 -12 29 13 -19 5 20 14 -11 26 33 23 8 5
tag left clause: verb.bring	-5 20 7 42 18 22 13 -7 17 8 -22 0 21 -9 -1 -12
tag left clause: verb.come	-1 2 24 31 3 13 32 -27 -3 14 -10 14 3 7 -11 -3
tag left clause: verb.future	35 -5 -25 -18 -17 2 50 8 -13 -10 37 -36 -30 36 19 46
tag left clause: verb.get	-44 10 29 36 5 22 11 15 -14 1 11 25 8 -7 -9 3
tag left clause: verb.give	34 -2 41 25 22 19 1 -9 13 -3 8 -12 20 -28 11 26
tag left clause: verb.held_exchange	-4 18 -19 -12 -32 -2 -4 6 5 -17 -44 -17 3 9 -13 -5
tag left clause: verb.home	-10 17 -15 7 17 16 1 -3 9 -3 -23 -1 9 -5 3 -8
tag left clause: verb.managed	-13 5 14 19 10 13 4 9 31 -17 -31 -3 -1 -35 11 -25
tag left clause: verb.noun	-6 -4 -3 -2 -14 9 -2 3 32 14 32 31 -4 -10 5 21
tag left clause: verb.other	19 5 4 5 -14 -3 17 -31 32 -10 33 -3 -5 14 16 35
tag left clause: verb.swap	9 18 17 12 -33 7 9 15 29 8 -26 -13 -22 1 -9 5
tag left clause: verb.will	6 17 -14 -7 1 -12 8 -2 -6 -3 10 4 -10 29 -6 28
tag left clause: view.ru	-26 15 -14 16 -14 -15 -23 17 -26 -17 2 -10 5 -17 2 -8
tag left clause: view.ua	22 6 0 -4 6 35 -24 8 3 0 -17 15 19 6 -40 -9
tag left clause: voice.ru	24 -18 -19 -12 -25 16 2 -5 2 5 -5 2 -4 -10 26 -1
tag left clause: voice.ua	-2 11 -26 -16 10 -5 -8 13 -7 6 4 -2 4 -5 11 -4
tag right 1: adj.dead	2 -7 27 14 20 -9 3 -2 -16 -9 -2 -1 -11 13 -14 10
tag right 1: adj.freed	-16 9 6 -4 3 3 27 8 18 -1 8 6 -16 -7 -1 5
tag right 1: adj.modifier	-11 17 -2 15 7 27 5 23 -10 -19 9 22 3 -11 10 -13
tag right 1: adj.wounded	12 18 -26 16 44 -19 -28 -44 15 1 10 -17 -18 -8 18 -15
tag right 1: category	11 -7 -17 31 -11 -1 12 12 -21 13 0 15 -25 -35 36 23
tag right 1: country	-3 -14 2 -12 7 12 -7 14 18 -1 8 3 3 11 -15 -18
tag right 1: cue.agreed	8 11 11 -13 -11 0 14 -6 8 -3 36 0 -12 29 30 15
tag right 1: cue.agreement	-10 -3 -12 -15 0 -3 28 -23 9 10 33 -20 -12 31 18 29
tag right 1: cue.already	-21 -10 -7 5 11 10 2 6 13 1 5 9 20 -11 -8 8
tag right 1: cue.among	30 -4 11 -17 34 -9 3 2 39 7 -4 -20 -28 33 2 -1
tag right 1: cue.anniversary	-15 23 11 -9 -3 -17 11 -8 6 -6 11 -5 4 11 18 13
tag right 1: cue.border	-1 -3 -3 -12 24 20 -10 16 28 -7 -17 -9 28 9 -33 -15
tag right 1: cue.born	14 -24 1 7 19 7 5 10 18 0 -18 -7 28 14 1 -20
tag right 1: cue.called_off	-5 35 5 -8 10 -27 13 -27 24 -10 34 -7 -6 36 38 20
tag right 1: cue.captivity	-2 8 11 -14 1 6 20 6 16 -5 13 -5 -5 17 6 -17
tag right 1: cue.captured	-35 -1 -12 9 7 14 18 -11 8 8 10 3 -1 29 9 22
tag right 1: cue.claims	-1 5 11 -9 14 5 0 7 -11 -9 4 -21 29 8 -4 3
tag right 1: cue.completed	-3 -3 -17 -19 -10 32 -1 -10 25 7 -28 -27 13 -6 -25 1
tag right 1: cue.count	-16 13 -5 -24 20 16 19 -7 29 -9 16 -23 -6 14 -1 5
tag right 1: cue.crime	-16 18 -6 -4 -8 -22 11 -22 7 -4 4 8 -4 24 13 34
tag right 1: cue.denied	13 -5 -1 -8 11 7 -1 -21 10 11 -5 -18 -17 9 -17 -10
tag right 1: cue.deported	-9 22 11 -23 10 -25 -9 -17 15 8 10 5 12 19 32 -6
tag right 1: cue.each	-18 2 41 10 -1 41 -5 2 -4 20 10 -4 -17 24 -14 31
tag right 1: cue.evacuation	-10 32 -8 5 3 -17 22 -11 7 -5 20 4 -22 36 19 31
tag right 1: cue.ever_captured	-10 21 7 2 10 -27 7 -12 1 8 23 -1 -4 6 24 25
tag right 1: cue.footage	3 21 -9 -22 11 -12 5 -23 13 -4 17 -19 -7 23 15 23
tag right 1: cue.good_news	12 -8 4 -16 11 8 -9 2 16 4 19 -12 -5 38 4 13
tag right 1: cue.held	1 9 -18 -35 -4 -38 -10 16 -14 -3 49 18 1 28 21 -13
tag right 1: cue.in_captivity	-3 16 -5 3 6 7 39 -6 -13 9 51 -19 -2 47 10 11
tag right 1: cue.in_return	-14 12 -19 0 18 -14 -15 -12 20 8 26 1 6 6 27 17
tag right 1: cue.included	0 13 15 -10 2 -14 20 -3 30 -12 -11 10 -8 -6 -22 -7
tag right 1: cue.local	19 10 -4 -36 7 -3 36 5 28 -3 29 -11 -7 40 29 19
tag right 1: cue.mediated	-18 28 -6 -27 10 -14 -26 -10 46 3 -15 -12 5 -3 2 -27
tag right 1: cue.missing	4 2 6 -21 -10 -20 11 -28 5 -4 -11 14 1 -2 13 -1
tag right 1: cue.money	-6 -15 -2 9 3 7 29 -13 11 5 17 -5 1 14 11 15
tag right 1: cue.of_whole	9 5 -15 18 5 -7 7 18 -11 1 -13 -13 -13 15 4 -4
tag right 1: cue.of_year	0 17 -12 -9 -8 13 14 -11 18 -8 22 -26 -16 22 9 10
tag right 1: cue.one_sided	-1 14 -6 18 -8 13 11 16 -16 -7 13 -8 11 13 9 -5
tag right 1: cue.other_exchange	-19 3 1 4 17 0 9 -1 -5 5 29 0 4 16 12 15
tag right 1: cue.other_return	-1 8 -5 -33 -5 -14 11 -21 -9 -1 0 17 -4 25 15 -21
tag right 1: cue.other_war	9 -8 3 4 10 -13 2 -5 17 -7 17 -9 -4 21 11 13
tag right 1: cue.part	16 8 -6 1 12 7 -1 -19 13 0 -6 -23 -5 29 -4 37
tag right 1: cue.planned	18 -8 2 -37 -14 29 18 9 10 6 -29 7 -8 -11 -13 -10
tag right 1: cue.postponed	20 17 -6 -10 23 -10 7 13 0 8 -9 -2 -2 31 -4 6
tag right 1: cue.ready	10 -22 -13 -22 -2 9 3 -38 35 -1 6 -18 -1 31 -5 -27
tag right 1: cue.recap	2 0 0 1 18 -1 0 18 -18 4 0 1 36 -2 0 -6
tag right 1: cue.relative	9 -3 13 -5 24 8 -16 2 24 -1 2 -3 0 8 28 -22
tag right 1: cue.repatriation	7 2 18 17 19 3 -6 10 14 -10 -4 -10 24 13 -13 -17
tag right 1: cue.reunion	9 -9 15 15 -12 33 22 16 -22 0 -19 12 10 15 -31 8
tag right 1: cue.since	-7 24 8 17 36 -4 -3 -19 -3 -5 0 -18 21 -2 10 41
tag right 1: cue.span	14 9 -23 4 9 1 15 0 -33 -11 -16 -29 0 -10 1 52
tag right 1: cue.stage	1 44 -5 -23 5 -30 10 -54 27 -5 53 -4 -11 51 42 23
tag right 1: cue.third	11 13 7 -11 -6 14 6 -9 -19 8 26 7 2 34 8 23
tag right 1: cue.to_date	-5 29 25 3 16 -4 -27 -32 10 4 -3 3 5 21 9 -3
tag right 1: cue.today	9 2 -8 5 15 22 8 3 15 1 -7 -16 15 -7 -30 -1
tag right 1: cue.total	-24 -2 -21 -6 -1 -27 4 39 40 -10 1 -13 13 -31 -47 -43
tag right 1: cue.training	-8 -10 -5 7 -2 7 12 7 -11 12 11 -1 -12 -5 -1 8
tag right 1: cue.transit	25 18 0 -34 -1 7 -15 -1 13 0 8 -2 19 34 -16 -27
tag right 1: cue.unit	-33 18 -20 21 -15 0 34 1 -14 -2 -6 -13 -38 15 44 69
tag right 1: cue.venue	-10 8 2 10 -5 -11 -1 -11 6 -3 19 -7 -12 18 18 8
tag right 1: cue.visit	4 -14 -14 -11 12 3 2 -3 0 5 3 -7 -3 29 -1 -13
tag right 1: cue.year	-17 8 10 -1 -24 -4 -13 -27 31 -5 14 -18 -33 6 5 9
tag right 1: cue.yesterday	-9 16 -1 -24 3 -24 0 -7 5 5 20 -4 -12 30 17 14
tag right 1: foe.of	-10 1 -16 5 2 10 20 -7 0 7 15 6 -11 0 7 26
tag right 1: noun.body	12 -24 -8 2 -27 20 32 15 -4 -10 14 -5 -10 -12 -1 16
tag right 1: noun.branch	10 11 0 -30 9 9 -21 9 23 3 -6 14 3 42 -19 -5
tag right 1: noun.exchange	15 8 -6 -33 -23 0 -7 -2 41 3 -6 -14 -6 15 15 10
tag right 1: noun.family	-5 18 -4 -7 -4 -10 24 -8 10 1 24 2 -11 9 21 -13
tag right 1: noun.military	11 -3 1 3 14 26 13 29 -1 -11 -23 1 12 13 13 -6
tag right 1: noun.other	13 9 13 -36 -17 -10 -16 4 -10 -2 35 -3 24 29 12 6
tag right 1: noun.people	7 34 6 14 0 -7 5 -11 6 -2 -14 3 -3 9 -1 -10
tag right 1: own.agent	-27 7 15 30 1 -6 -9 2 -8 14 -15 42 6 0 6 11
tag right 1: own.from	8 19 28 -15 -4 -21 10 2 13 12 1 7 -20 30 1 -5
tag right 1: own.of	-1 -5 24 21 -16 24 16 14 -12 2 -10 19 10 -4 0 17
tag right 1: own.to	-33 19 -11 8 6 6 12 -4 18 3 -4 -5 3 2 -9 10
tag right 1: qualifier.approx	-23 14 -2 -9 -3 -10 -16 -19 7 10 5 2 -13 13 2 0
tag right 1: qualifier.at_most	-21 27 -7 -7 12 -15 24 -32 18 -8 12 13 -33 42 24 14
tag right 1: qualifier.more_than	16 45 -21 8 13 -27 -12 -13 -25 8 -12 22 24 24 -12 -8
tag right 1: ru.agent	38 15 -21 -12 -35 9 -4 6 -4 0 3 -10 17 26 27 -14
tag right 1: ru.from	-24 6 -16 2 40 -9 -26 -5 13 0 3 -9 8 15 -3 18
tag right 1: ru.of	-39 -8 -8 20 -32 5 19 9 -8 17 1 19 -3 -5 22 20
tag right 1: ru.to	-8 -8 -10 26 -46 -14 17 -7 -23 16 23 2 -30 -40 -18 4
tag right 1: ua.agent	2 -20 11 14 6 1 11 10 15 8 -33 30 2 -8 16 0
tag right 1: ua.from	-25 -1 -14 13 -8 24 2 -7 -12 2 -8 -1 -2 0 7 -3
tag right 1: ua.of	51 -9 8 -8 21 -2 -31 -14 21 3 -4 2 6 30 22 15
tag right 1: ua.to	-8 9 38 -4 26 19 -22 -9 24 -5 21 11 10 -2 1 11
tag right 1: verb.bring	-26 4 -17 12 18 15 -5 -7 10 -4 -12 -10 -5 -12 -8 -1
tag right 1: verb.come	-4 -11 -14 11 7 21 -16 1 10 -1 8 13 11 -26 -21 3
tag right 1: verb.future	33 -6 -16 -7 -1 4 23 -3 36 -2 5 -8 8 27 4 -11
tag right 1: verb.get	-9 -11 8 -2 -1 25 -3 14 17 2 -2 4 -43 7 0 -13
tag right 1: verb.give	-22 -1 13 -7 -18 -13 -26 13 9 -9 8 -18 -13 10 6 -7
tag right 1: verb.held_exchange	-14 36 13 17 -7 -11 2 6 -15 4 -13 0 3 5 -9 16
tag right 1: verb.home	-15 16 -20 2 17 19 13 20 20 0 7 -36 21 -12 -20 -11
tag right 1: verb.managed	-6 3 17 11 8 27 -14 -19 -16 -1 -40 -9 11 -3 9 11
tag right 1: verb.noun	-3 -7 17 -17 -8 -18 12 -10 20 -6 22 4 -6 25 26 15
tag right 1: verb.other	1 12 14 -36 7 -12 -6 -22 55 1 31 -8 -29 24 31 8
tag right 1: verb.swap	-18 34 -21 0 -14 2 3 12 47 2 14 -15 -15 -20 -27 -18
tag right 1: verb.will	-9 25 -11 -5 -15 -12 48 -18 7 -7 39 0 -23 40 27 43
tag right 1: view.ru	-10 12 -7 -15 -5 -11 1 -19 -2 13 29 -1 -5 1 20 20
tag right 1: view.ua	5 -4 -8 -33 11 11 7 11 13 -8 35 28 16 29 8 10
tag right 1: voice.ua	-20 -18 18 2 4 19 3 16 -2 11 6 14 8 8 2 4
tag right 3: adj.dead	-16 16 41 1 29 -4 -5 -9 -4 8 10 -2 1 11 14 22
tag right 3: adj.freed	17 11 -7 2 4 -3 -10 -10 12 -3 -13 -25 13 2 4 11
tag right 3: adj.modifier	9 -10 16 9 9 2 6 -8 2 -22 22 -1 20 4 19 13
tag right 3: adj.wounded	0 7 -12 13 -9 13 -33 -16 17 -9 -16 9 -20 -26 -20 12
tag right 3: category	-32 -8 -7 0 -3 -1 -4 1 -8 22 -46 7 6 -3 26 13
tag right 3: country	-11 14 -6 -12 -22 0 7 13 -3 -4 10 4 8 34 17 4
tag right 3: cue.agreed	-27 19 28 28 -10 -15 22 -32 -16 6 1 8 -16 1 2 8
tag right 3: cue.agreement	-15 27 13 25 3 -8 17 -7 -15 12 -6 10 -7 -25 4 18
tag right 3: cue.all	16 -11 -10 -27 -20 18 -23 1 -18 12 -8 -14 2 0 -24 -33
tag right 3: cue.already	1 25 6 -10 21 10 -16 -25 24 -3 5 1 2 12 7 2
tag right 3: cue.among	32 -9 -3 -22 39 5 -15 0 37 -2 13 -25 -27 21 3 -1
tag right 3: cue.border	-14 -1 6 -7 8 1 0 3 8 -1 -44 -6 -3 25 -3 10
tag right 3: cue.born	-11 -19 -4 -8 42 -6 14 -8 34 8 26 -19 -9 57 21 -8
tag right 3: cue.called_off	26 10 1 -15 25 4 -15 -14 24 -9 0 -9 8 16 -7 0
tag right 3: cue.captivity	17 2 6 24 37 6 16 18 -10 -9 -8 -23 4 15 11 25
tag right 3: cue.captured	23 1 -17 -9 -1 15 17 2 16 -6 -6 -23 -5 14 -6 12
tag right 3: cue.claims	0 -5 3 2 19 8 -4 13 -6 -12 11 -2 17 -16 -17 1
tag right 3: cue.completed	-14 14 6 1 4 10 -2 14 7 -7 11 -28 7 -11 -8 -1
tag right 3: cue.count	-2 39 -5 -27 16 -2 -8 -1 36 14 29 7 19 -3 -29 -12
tag right 3: cue.crime	-5 25 1 1 11 -22 29 -21 3 -10 33 -4 -1 18 26 15
tag right 3: cue.denied	18 26 -27 -16 -1 -19 1 -12 25 -6 35 -6 17 28 10 5
tag right 3: cue.deported	-1 -2 31 29 36 3 -14 14 -8 -1 -13 -18 5 -3 -2 -5
tag right 3: cue.died	-6 9 4 -25 27 -19 -9 5 8 -3 -21 37 10 15 11 4
tag right 3: cue.each	-25 -8 18 8 -18 -22 -7 7 18 2 9 -15 -30 1 -16 -2
tag right 3: cue.evacuation	-15 25 -7 6 14 -29 29 -36 8 1 26 -15 -26 29 32 29
tag right 3: cue.ever_captured	17 11 -15 5 -4 33 9 4 21 -2 1 -26 8 8 6 6
tag right 3: cue.footage	-11 11 7 11 22 -4 11 -5 1 -3 14 25 11 4 -3 16
tag right 3: cue.good_news	-25 22 10 -12 4 -24 21 -10 -8 -3 10 -6 -4 27 33 29
tag right 3: cue.held	-4 -15 -23 -26 -13 -5 -11 20 -49 -23 9 13 17 16 4 -13
tag right 3: cue.in_captivity	20 2 -7 -9 4 0 30 7 -20 -12 9 -18 -9 44 11 35
tag right 3: cue.in_return	16 -25 25 37 9 40 7 7 -12 4 8 -6 36 -7 0 5
tag right 3: cue.included	21 24 -10 -21 14 -4 -17 -6 28 0 22 -6 -17 0 5 -3
tag right 3: cue.local	5 -1 -13 -11 12 -5 17 -10 9 4 26 -8 -1 38 24 21
tag right 3: cue.mediated	-9 -8 17 11 -6 8 -2 20 26 8 -17 2 -8 -20 0 -1
tag right 3: cue.missing	-41 -25 6 -15 3 -11 6 -31 10 -9 -23 -4 22 -21 50 -5
tag right 3: cue.money	-3 -2 -2 -6 -11 -15 3 -18 -5 0 22 3 -8 15 13 12
tag right 3: cue.month	-11 -11 -9 -8 -35 9 24 -10 18 -10 19 -11 -14 26 16 20
tag right 3: cue.of_whole	-28 26 -7 3 -3 14 4 7 8 -8 -8 24 -1 3 5 -5
tag right 3: cue.of_year	19 5 12 -11 23 11 9 22 10 13 -4 0 -23 7 -30 8
tag right 3: cue.on_shield	21 -22 -3 -3 22 8 -12 32 22 -10 -11 7 38 19 -23 -23
tag right 3: cue.one_sided	20 3 0 8 29 46 -12 30 20 11 -15 2 16 9 -15 -18
tag right 3: cue.other_exchange	-6 24 -4 7 7 -5 26 -33 20 -4 28 -1 -18 33 36 23
tag right 3: cue.other_return	30 6 37 -26 18 15 -10 1 12 -9 -10 4 -8 25 0 3
tag right 3: cue.other_war	11 22 -6 -14 17 -8 41 -25 1 -6 34 -8 -13 29 36 26
tag right 3: cue.outside	24 27 -4 21 3 9 -6 -21 -5 -1 -33 37 -21 -54 8 -4
tag right 3: cue.part	-16 4 -4 13 11 7 6 -4 5 -22 -5 17 4 26 -1 -3
tag right 3: cue.planned	-19 42 -6 -14 -2 -20 -8 -3 -15 10 17 7 -19 -7 55 19
tag right 3: cue.postponed	8 24 -5 -23 -8 -6 -13 -17 -13 -1 19 17 13 16 -7 14
tag right 3: cue.ready	-20 56 -11 11 19 -43 10 -20 -1 -10 26 5 -6 -5 27 42
tag right 3: cue.recap	12 22 -11 -9 37 -7 2 -7 14 4 11 1 23 19 -2 12
tag right 3: cue.record	-21 7 -14 40 10 -10 13 -16 8 -3 11 5 -4 7 18 17
tag right 3: cue.relative	10 7 -28 -14 -1 3 18 3 5 -12 2 7 6 -5 -10 -32
tag right 3: cue.repatriation	-35 27 33 11 32 -3 13 -20 -9 6 5 -19 -5 7 10 19
tag right 3: cue.reunion	-12 -14 21 -22 5 12 32 18 15 5 20 -12 1 -6 -26 -12
tag right 3: cue.same_number	-52 -3 3 -7 15 -4 20 -9 4 -9 5 -13 -3 33 18 10
tag right 3: cue.since	3 45 -13 4 7 -26 -18 -50 2 11 11 -4 10 -15 -35 5
tag right 3: cue.span	13 20 10 -7 14 -19 -1 -14 17 -23 -2 -35 -1 0 10 9
tag right 3: cue.stage	-7 10 -1 22 -6 -17 -9 -8 0 -12 -11 -13 0 11 -11 7
tag right 3: cue.thanks	-28 18 4 -11 -1 -3 -4 -8 16 -8 5 23 0 9 14 -1
tag right 3: cue.third	14 20 -3 -23 -10 -12 12 -26 -25 -15 27 -4 5 23 23 32
tag right 3: cue.to_date	-13 21 -10 -14 2 -33 -18 -4 9 4 1 -25 -9 -8 2 -11
tag right 3: cue.today	5 3 -34 -14 12 6 23 28 21 -7 -4 -12 10 -22 -22 9
tag right 3: cue.total	-19 10 -25 -15 5 -16 9 13 25 -10 12 -21 5 -22 -10 10
tag right 3: cue.training	-2 10 -2 5 -2 -16 20 -15 10 -1 19 5 -15 11 27 6
tag right 3: cue.transit	23 0 -9 -5 -4 37 9 -1 19 -2 16 -8 24 41 8 -16
tag right 3: cue.unit	19 1 1 -12 10 1 -3 11 10 -8 -12 19 -4 46 -6 -1
tag right 3: cue.venue	-19 20 -4 -17 16 -25 0 -21 9 -2 22 -3 -10 32 21 21
tag right 3: cue.visit	-13 -5 16 -14 -1 -1 10 -6 6 -11 -8 -1 -3 26 17 0
tag right 3: cue.year	11 19 -4 -11 17 -17 -15 -8 -9 1 -6 8 13 -3 -22 13
tag right 3: cue.yesterday	-17 13 -18 -2 -3 -2 27 -12 7 -12 26 -46 -18 25 40 46
tag right 3: foe.agent	0 -9 -15 19 -25 8 4 -19 -6 -12 23 -27 15 -15 -13 2
tag right 3: foe.of	30 -3 12 11 13 42 17 12 34 6 6 -6 12 32 -3 -25
tag right 3: foe.to	5 -21 39 9 -15 27 11 35 -10 0 -14 27 -8 -12 -12 7
tag right 3: noun.body	10 18 22 -12 16 -8 7 -29 10 -10 14 -32 -9 21 18 25
tag right 3: noun.branch	0 28 35 -35 3 0 7 9 15 1 -2 9 26 22 -2 14
tag right 3: noun.child	-46 27 -3 -23 64 -14 -8 -21 45 -4 20 -37 19 37 25 3
tag right 3: noun.civilian	-41 2 11 13 30 2 -17 40 -5 -12 0 -40 -23 4 -21 -4
tag right 3: noun.exchange	-4 -12 20 20 11 6 5 22 -13 19 -8 14 23 -9 -9 9
tag right 3: noun.family	47 -13 21 -8 8 44 15 15 16 -4 8 -32 -21 26 -12 -17
tag right 3: noun.foreigner	-25 5 12 9 -1 -9 -25 17 -16 -2 17 31 10 29 -5 -11
tag right 3: noun.man	-8 20 14 -32 42 -37 -8 -15 18 8 17 3 1 52 28 13
tag right 3: noun.military	-6 -23 -1 -17 14 -5 -5 -3 4 -2 6 -21 12 2 -14 -5
tag right 3: noun.other	21 23 -12 -4 12 10 13 1 25 21 1 -6 -5 8 8 0
tag right 3: noun.people	0 -13 -15 -7 -10 -6 16 1 20 -6 -1 -13 5 -1 6 -2
tag right 3: noun.rank	-17 -49 10 -50 -2 -1 28 -3 -9 -6 4 23 14 -8 14 24
tag right 3: noun.soldier	-14 23 14 18 4 -3 13 -4 14 9 -16 -4 8 9 13 22
tag right 3: noun.woman	-11 23 -2 2 -4 -32 13 -19 34 -1 1 9 -8 21 39 18
tag right 3: own.agent	-38 -5 -15 15 -5 -28 2 4 -12 3 6 -20 13 -11 -22 27
tag right 3: own.from	8 14 20 -8 23 -7 1 -4 23 5 6 -5 -22 20 1 -15
tag right 3: own.of	10 -17 -1 -17 -3 8 16 26 17 4 6 -25 -29 -25 -22 2
tag right 3: own.to	7 23 5 10 7 18 5 4 12 -11 2 11 9 -8 -17 11
tag right 3: qualifier.approx	33 8 -15 -6 26 -9 -12 -5 10 -4 20 1 21 44 -9 -34
tag right 3: qualifier.at_least	22 -5 14 21 -12 20 -16 14 -9 3 -11 17 23 6 -18 -31
tag right 3: qualifier.at_most	5 -1 21 -11 -12 10 -6 16 -11 -7 -7 -18 0 4 23 -1
tag right 3: qualifier.more_than	38 0 1 -24 -17 -3 7 -1 -8 -9 9 -22 19 9 17 -19
tag right 3: ru.agent	-3 -5 -16 1 -3 1 -2 -4 -7 -7 7 3 32 -14 -22 0
tag right 3: ru.from	-20 14 4 8 27 -10 -8 -15 25 3 -33 -26 23 18 -19 -24
tag right 3: ru.of	-11 16 13 -3 -23 13 10 21 -18 3 5 16 19 -10 3 21
tag right 3: ru.to	-37 -17 20 15 6 6 13 -4 10 8 -5 -15 -22 -19 -11 12
tag right 3: ua.agent	-3 -8 11 28 12 -11 -3 10 14 7 2 -14 -4 17 -22 4
tag right 3: ua.from	-20 14 12 32 -27 38 -1 14 -12 2 -7 18 -27 -7 -11 -16
tag right 3: ua.of	-8 -12 11 23 19 -11 -7 7 11 -11 -36 12 -3 10 14 14
tag right 3: ua.to	10 -3 14 3 24 3 -15 26 4 -8 -12 22 -1 8 -8 1
tag right 3: verb.bring	-8 31 -8 32 7 21 16 10 7 -3 -15 -7 3 -2 0 1
tag right 3: verb.come	12 9 12 13 13 2 -10 -16 -20 -11 -14 8 -7 -2 6 19
tag right 3: verb.future	-38 9 -21 2 8 9 7 -4 -8 2 3 -11 -6 3 27 35
tag right 3: verb.get	-5 -2 -8 40 -7 14 19 21 -7 -8 -25 -1 36 -7 2 19
tag right 3: verb.give	26 5 -25 18 -15 43 1 -4 29 12 14 16 -20 -20 8 3
tag right 3: verb.held_exchange	9 17 1 25 2 4 -8 8 3 6 8 24 8 -10 -8 10
tag right 3: verb.home	-24 16 -6 2 8 6 -1 -5 28 -11 -12 -8 2 -2 -24 -7
tag right 3: verb.managed	20 0 -9 25 27 1 -18 -3 -1 3 3 11 8 -20 -23 20
tag right 3: verb.noun	-17 14 33 -23 11 -1 6 -19 12 0 18 1 0 19 24 -1
tag right 3: verb.other	-2 2 -26 5 18 1 16 4 18 -4 16 -6 10 13 41 -8
tag right 3: verb.swap	-11 24 -2 -4 -18 -5 28 1 23 -1 22 -20 3 -2 2 -18
tag right 3: verb.will	-20 1 -7 7 -10 9 17 -21 33 -1 0 -21 -25 -16 17 13
tag right 3: view.ru	-1 31 -2 -2 -13 -2 11 0 -29 -10 -3 9 2 14 35 17
tag right 3: view.ua	23 0 15 10 59 -1 -2 -20 -16 9 -2 13 27 22 -11 11
tag right 3: voice.ru	5 0 18 27 -30 25 29 4 -19 10 -6 12 -15 1 -12 47
tag right 3: voice.ua	-21 -5 0 30 -3 -21 -1 9 -5 0 -7 12 16 -3 -23 1
tag right 7: adj.dead	2 -8 25 -27 14 -1 -22 -9 10 -12 -17 14 -26 11 -13 1
tag right 7: adj.freed	-13 21 14 13 -16 -3 1 3 13 -12 10 -8 1 22 -23 6
tag right 7: adj.modifier	28 8 -6 2 7 2 -10 10 -12 24 3 0 3 -11 9 -2
tag right 7: adj.wounded	12 2 -4 27 5 22 -22 -16 18 -7 8 11 0 0 12 -3
tag right 7: category	7 -12 -8 -1 4 12 12 -15 10 -22 -12 10 2 5 19 -7
tag right 7: country	32 1 11 8 -2 13 -5 -13 29 -5 1 -11 -1 9 2 19
tag right 7: cue.agreed	5 1 7 6 -26 -6 -3 -24 -12 -2 0 8 -35 0 -1 -2
tag right 7: cue.agreement	-2 -7 -1 0 3 -10 -6 -26 -9 -4 14 -4 -1 0 -12 26
tag right 7: cue.all	-15 18 6 -3 11 -1 -1 8 -9 8 36 11 1 -4 -1 -4
tag right 7: cue.already	-20 -3 5 -5 27 -22 18 -5 6 2 25 13 30 39 -5 13
tag right 7: cue.among	-3 24 8 -4 6 -3 17 -24 7 7 24 -19 -30 25 33 29
tag right 7: cue.anniversary	6 -20 20 14 1 23 6 18 -7 -7 -15 1 13 6 -10 -11
tag right 7: cue.border	18 0 4 7 8 17 20 1 -2 2 -25 11 -5 3 14 14
tag right 7: cue.born	20 6 -18 2 -12 6 10 7 -14 7 -8 -12 10 14 -2 -3
tag right 7: cue.called_off	29 20 -19 -25 -10 -11 3 -3 2 -10 21 -4 1 39 12 5
tag right 7: cue.captivity	32 13 2 22 -13 15 7 11 3 7 25 23 -1 -8 -1 -6
tag right 7: cue.captured	39 6 3 7 -13 24 33 -1 4 -6 14 -7 -43 16 8 8
tag right 7: cue.claims	-4 2 -10 14 -16 -5 -2 5 20 11 3 -1 5 7 -6 5
tag right 7: cue.completed	7 1 12 6 -17 -9 5 10 9 -1 7 18 2 19 -18 -14
tag right 7: cue.count	14 27 -12 18 17 4 -5 3 25 -3 -4 -2 -3 0 -10 -6
tag right 7: cue.crime	-21 -2 8 -7 -15 3 19 -20 21 -3 28 -8 -32 23 33 29
tag right 7: cue.denied	14 2 -12 -20 43 -17 -15 -39 31 9 39 -5 25 35 10 6
tag right 7: cue.deported	-28 1 23 26 -9 24 29 -7 -33 4 12 -19 6 -26 -6 62
tag right 7: cue.died	-4 1 -10 11 -2 10 11 30 14 7 2 12 9 16 -2 -3
tag right 7: cue.each	-25 -18 16 -13 -44 -42 14 10 26 3 9 -7 -26 -14 -10 -20
tag right 7: cue.evacuation	-3 25 -9 2 12 9 33 -9 6 6 38 -7 -10 26 23 29
tag right 7: cue.ever_captured	11 8 -5 24 -3 5 19 6 14 3 -4 2 -8 -1 -7 1
tag right 7: cue.footage	18 -9 -4 13 8 -2 -18 0 20 -9 -4 -29 -36 -5 6 -24
tag right 7: cue.held	5 13 -24 -21 -29 -31 20 27 -38 -22 16 2 1 11 5 0
tag right 7: cue.in_captivity	22 13 -20 8 -15 7 30 14 -24 7 1 -10 33 38 -5 17
tag right 7: cue.in_return	26 0 23 11 -6 -11 16 -15 -22 14 -6 -27 -5 7 7 16
tag right 7: cue.included	-9 2 10 5 20 -8 24 2 16 -5 20 -7 30 -5 0 17
tag right 7: cue.local	7 3 -7 -35 43 1 10 8 30 12 -5 -37 -10 37 3 -7
tag right 7: cue.mediated	-24 29 1 -18 -2 -17 4 -13 14 -11 -17 -36 -2 -17 -5 -6
tag right 7: cue.missing	-17 -10 41 -33 -6 -40 -11 -51 23 -24 -49 25 47 2 59 15
tag right 7: cue.money	-12 13 -3 3 -3 -20 25 -17 1 10 31 6 0 9 11 30
tag right 7: cue.month	-11 22 -23 6 25 -11 -6 -29 -18 -3 -16 -1 12 -6 -6 35
tag right 7: cue.of_whole	-39 -8 15 1 -20 18 18 1 8 27 -8 9 12 -8 13 1
tag right 7: cue.of_year	4 55 -20 9 20 -7 -7 -17 21 -5 -6 -15 -9 2 -22 15
tag right 7: cue.on_shield	4 -9 -7 -12 27 24 1 10 15 -1 -3 9 9 11 -2 -13
tag right 7: cue.one_sided	42 -6 0 10 0 27 -29 1 21 1 -11 -12 3 -14 -24 -38
tag right 7: cue.other_exchange	6 24 -6 35 -26 21 -2 -18 13 5 14 -17 -15 -13 44 2
tag right 7: cue.other_return	5 20 -19 27 11 -13 39 -7 -38 3 30 -31 -45 20 12 41
tag right 7: cue.other_war	-25 29 3 -16 6 -40 44 -29 -1 1 35 -8 -30 43 47 46
tag right 7: cue.outside	21 -37 -6 21 -36 7 -16 -33 -12 -19 -24 -7 -23 -61 33 -7
tag right 7: cue.part	-26 -3 6 -3 -21 -2 -4 -2 5 7 6 1 -14 3 -20 -11
tag right 7: cue.planned	13 17 -7 -33 32 2 -7 -43 35 6 29 -7 18 48 18 -18
tag right 7: cue.postponed	-16 0 -5 22 -15 23 35 0 3 -7 12 -2 -16 13 11 30
tag right 7: cue.ready	6 14 12 -32 19 -1 9 -2 35 -8 38 15 -22 34 19 11
tag right 7: cue.recap	22 3 -6 -1 -10 18 18 -9 -13 23 -21 5 -11 4 -15 -2
tag right 7: cue.record	-14 -18 24 33 -18 -2 10 1 -2 1 3 -43 -21 0 37 -16
tag right 7: cue.relative	17 6 1 -13 -22 15 18 -16 -5 6 2 20 -4 -5 -12 -3
tag right 7: cue.repatriation	-10 -1 5 2 9 -2 -11 1 17 2 3 -37 -8 -19 -10 -14
tag right 7: cue.reunion	0 10 -3 -12 -3 -4 28 18 -2 -21 4 -5 14 -15 -19 5
tag right 7: cue.same_number	2 -1 -15 -13 7 -8 5 -3 12 9 -4 3 12 22 0 -4
tag right 7: cue.since	-11 55 -16 39 -3 -4 -20 -5 2 0 -27 -10 -12 -18 -19 -8
tag right 7: cue.span	10 4 6 30 37 9 0 -7 11 -11 9 -19 11 4 1 39
tag right 7: cue.stage	2 7 -2 0 -8 35 7 -11 22 0 5 9 -8 6 7 13
tag right 7: cue.thanks	3 -5 -16 -9 9 2 23 11 14 10 6 1 -4 -11 3 -9
tag right 7: cue.third	-2 40 -10 -6 -1 -17 13 -36 -8 -17 26 -12 -7 46 19 33
tag right 7: cue.to_date	-10 18 11 3 -14 -24 -19 16 -3 -11 3 20 -16 -32 -1 -2
tag right 7: cue.today	-9 7 11 25 11 -13 -6 15 5 5 -8 14 -23 21 -11 6
tag right 7: cue.total	-22 1 11 -28 -7 -29 5 14 -2 19 2 -12 0 -24 -1 5
tag right 7: cue.training	-12 29 1 -21 -28 -16 30 -20 -7 -8 32 -15 -33 26 23 22
tag right 7: cue.transit	-4 -20 -1 13 12 6 22 -8 4 -2 3 -4 -1 -2 10 5
tag right 7: cue.unit	-25 -9 -9 -17 6 8 7 -9 20 0 3 -10 -18 31 -14 8
tag right 7: cue.venue	-3 31 12 14 -17 -21 11 6 -2 2 16 3 -9 26 3 25
tag right 7: cue.visit	12 -1 -18 -19 -6 -6 8 -16 9 -9 13 -8 -13 14 16 8
tag right 7: cue.year	-10 54 -6 -2 18 -11 -13 -21 6 11 -33 5 16 -10 -21 2
tag right 7: cue.yesterday	9 1 2 -5 -20 -11 12 8 39 -2 18 -23 -9 -16 -33 0
tag right 7: foe.agent	36 -18 -2 5 26 28 -18 8 49 -11 -23 -17 -1 -6 37 -11
tag right 7: foe.of	-45 6 31 15 15 38 7 15 -4 -2 5 19 13 7 -5 17
tag right 7: foe.to	16 7 22 0 4 3 20 16 -12 9 5 -3 8 4 0 13
tag right 7: noun.body	-5 23 6 20 8 -5 10 8 5 -12 -2 -18 -5 7 -8 43
tag right 7: noun.branch	-18 -21 23 28 5 8 42 8 -2 -11 -3 25 -24 10 18 31
tag right 7: noun.child	35 2 6 -8 -4 10 9 31 30 3 33 -13 5 2 9 -2
tag right 7: noun.civilian	12 -18 12 30 8 -4 5 15 -3 -9 -4 26 13 0 -1 -14
tag right 7: noun.exchange	14 1 -1 5 -7 29 -8 -13 6 -5 -2 31 -26 -19 -2 -8
tag right 7: noun.family	28 -6 -13 -8 37 -3 28 7 36 -13 29 -12 -5 -14 2 -11
tag right 7: noun.foreigner	-29 6 -6 -12 12 -10 -22 13 -26 -11 12 13 24 7 -15 -9
tag right 7: noun.man	-21 -18 -4 30 -7 24 13 26 -9 11 -14 35 7 -19 -6 8
tag right 7: noun.military	6 11 9 -22 -1 24 7 3 -12 -13 -25 7 -10 3 -2 -5
tag right 7: noun.other	3 7 2 2 1 -7 14 -3 11 7 1 -7 -16 -13 21 15
tag right 7: noun.people	12 8 7 -9 -28 5 6 -4 31 -18 8 -9 -1 -9 8 -1
tag right 7: noun.rank	-3 -4 10 -44 16 2 3 -1 24 -10 -35 -1 14 10 -12 12
tag right 7: noun.soldier	10 -6 10 -13 2 5 -3 9 4 -10 -22 11 -5 11 3 -12
tag right 7: noun.woman	-20 13 42 -27 -4 7 -14 7 31 5 3 20 14 1 -14 -6
tag right 7: own.agent	-9 -22 19 12 -6 16 23 29 -23 -2 -1 -18 16 -6 14 -2
tag right 7: own.of	27 7 -7 10 -8 -8 25 -4 44 -6 6 6 11 -4 -3 -13
tag right 7: own.to	-8 28 15 26 0 1 3 9 0 4 -24 -7 -4 12 -18 -19
tag right 7: qualifier.approx	-33 2 6 3 -17 -24 -4 -12 1 1 0 17 -20 -16 41 -16
tag right 7: qualifier.at_least	-20 10 -12 22 1 -15 32 -26 -4 -9 -6 25 -42 7 1 12
tag right 7: qualifier.at_most	-10 -2 4 14 -20 10 7 5 9 4 3 -1 13 -22 -13 4
tag right 7: qualifier.more_than	6 16 -2 2 -17 -27 9 -6 -8 6 -11 -15 18 -20 6 26
tag right 7: ru.agent	18 -9 -11 20 -16 14 5 -1 1 16 13 5 15 16 3 25
tag right 7: ru.from	15 -3 -44 29 1 -13 -20 -11 -14 -9 -14 12 20 15 0 -8
tag right 7: ru.of	20 0 12 14 -16 10 4 2 -8 -6 4 4 9 10 8 -5
tag right 7: ru.to	-8 10 42 33 17 35 13 18 -10 0 -1 22 3 -4 -1 6
tag right 7: ua.agent	-3 15 4 -24 -1 -5 0 25 5 -5 -1 -10 5 -2 -10 -5
tag right 7: ua.from	24 -2 18 10 -59 19 27 -21 -1 -23 18 4 -20 11 12 17
tag right 7: ua.of	0 11 -24 -13 2 -8 16 12 2 -27 -25 -16 -7 -1 1 -2
tag right 7: ua.to	16 14 -14 -9 10 27 -2 23 1 7 11 -4 22 -3 7 22
tag right 7: verb.bring	-16 25 -4 -9 4 5 2 -16 3 5 6 -13 25 -12 -11 -11
tag right 7: verb.come	-15 25 24 17 17 -15 10 2 8 -7 -13 19 -4 24 -14 10
tag right 7: verb.future	9 33 -3 25 -6 16 21 -31 -19 5 8 -38 -27 -2 18 25
tag right 7: verb.get	25 -8 9 -9 8 -18 18 2 10 2 -6 -26 6 -1 14 21
tag right 7: verb.give	32 -13 6 28 -4 23 -1 4 -8 7 -1 -11 9 -16 -6 -11
tag right 7: verb.held_exchange	-6 -13 20 -4 -5 8 15 8 16 -15 25 28 -27 -1 0 10
tag right 7: verb.home	-3 20 -13 38 0 -2 1 10 6 -7 -30 14 0 0 -10 -13
tag right 7: verb.managed	18 -8 -17 -15 -5 11 3 38 37 8 9 -9 -10 7 -28 -17
tag right 7: verb.noun	-7 18 3 -32 31 8 -8 -14 13 5 19 -18 -18 8 6 -10
tag right 7: verb.other	4 4 -10 -2 51 -8 4 -3 0 -4 13 1 20 10 -6 27
tag right 7: verb.swap	-31 15 3 17 -14 -16 11 -11 21 -10 14 -7 -16 3 -2 10
tag right 7: verb.will	1 15 -19 10 41 -9 -5 6 1 0 14 -14 14 31 -31 0
tag right 7: view.ru	10 18 -16 -10 -29 4 15 2 -15 -9 -10 -3 -14 -8 18 30
tag right 7: view.ua	28 -3 -36 4 24 -29 1 -10 5 2 -4 -8 18 15 -18 -35
tag right 7: voice.ru	-11 -36 9 14 -9 -14 -3 6 -15 -1 5 -12 -14 -28 22 -8
tag right 7: voice.ua	-12 11 -8 21 49 -16 -8 16 27 2 3 -20 26 4 -9 8
tag right beyond: adj.dead	5 23 21 -20 25 8 14 2 7 10 -30 -13 -24 9 15 16
tag right beyond: adj.freed	22 6 2 -3 -19 11 19 5 4 0 7 5 5 -2 5 16
tag right beyond: adj.modifier	10 1 1 1 7 -5 0 9 6 0 -10 -5 2 -2 9 20
tag right beyond: adj.wounded	12 11 19 2 10 -2 -16 -17 25 -3 7 8 -5 3 5 -1
tag right beyond: category	-3 -9 -41 -8 1 5 -5 10 3 -6 -32 -3 -1 13 9 4
tag right beyond: country	2 -32 20 -5 11 10 42 10 22 6 -4 -31 6 18 -4 17
tag right beyond: cue.agreed	2 -13 7 13 -25 -2 6 -7 -7 -8 9 18 -2 -9 -17 17
tag right beyond: cue.agreement	6 -1 18 12 5 -9 5 -13 0 -7 10 20 -2 -4 -7 18
tag right beyond: cue.all	7 4 -14 -2 13 2 -11 14 -18 -11 4 14 12 -13 -16 -21
tag right beyond: cue.all_civilians	-6 0 3 -9 18 -12 1 -8 11 -2 -14 8 4 25 18 14
tag right beyond: cue.already	-1 -15 -24 -16 7 -16 12 20 39 7 31 -8 0 27 20 -14
tag right beyond: cue.among	-3 40 12 -20 -11 -25 34 -22 -21 5 24 -1 -11 23 33 25
tag right beyond: cue.anniversary	-13 -9 12 21 -5 15 7 29 -2 12 -8 -3 6 -31 -28 17
tag right beyond: cue.border	-13 -19 12 5 14 19 11 3 21 2 3 6 14 26 3 16
tag right beyond: cue.born	13 2 -10 -4 -3 1 8 12 -12 5 10 -34 4 31 -8 5
tag right beyond: cue.called_off	9 12 -18 3 -9 -15 23 -23 3 -8 30 -9 -7 26 12 27
tag right beyond: cue.captivity	20 -9 4 7 -10 12 22 0 20 -11 19 -1 -7 10 -2 -4
tag right beyond: cue.captured	48 -12 5 23 -15 17 8 -14 18 8 -4 18 -29 29 -11 13
tag right beyond: cue.claims	8 -7 20 7 -9 5 5 12 -8 -8 17 1 18 -12 -3 4
tag right beyond: cue.completed	-8 -5 10 2 -19 2 8 3 0 2 1 -1 15 14 -9 18
tag right beyond: cue.count	12 -20 2 17 14 7 23 8 12 -7 4 -12 22 10 11 2
tag right beyond: cue.crime	3 34 -6 0 28 -19 17 -28 -7 -2 4 -27 0 29 22 34
tag right beyond: cue.denied	21 6 -2 -24 -4 -3 10 -10 39 -3 27 7 -18 28 37 7
tag right beyond: cue.deported	-6 -8 16 38 19 4 -7 7 -4 1 -41 -13 7 -11 -30 17
tag right beyond: cue.died	-19 12 -1 -13 11 -9 -17 0 21 -7 -10 36 11 23 -1 -5
tag right beyond: cue.each	-29 18 4 -19 -34 -31 29 -27 40 -14 10 -25 -2 -17 -31 -13
tag right beyond: cue.evacuation	-9 22 -14 7 23 -3 33 -6 -2 7 40 -4 -16 8 32 42
tag right beyond: cue.ever_captured	14 3 1 19 0 2 6 2 -4 -5 -23 24 1 9 -1 5
tag right beyond: cue.footage	3 4 24 -1 -19 -5 1 1 -1 -19 5 -6 6 -21 25 14
tag right beyond: cue.good_news	11 -34 -3 -25 12 19 12 12 26 -7 -8 -7 34 33 -7 -16
tag right beyond: cue.held	6 1 -8 12 -41 -7 1 5 -24 -7 -2 35 27 -22 -9 -3
tag right beyond: cue.in_captivity	21 13 -19 -8 -13 19 22 8 2 1 -18 -12 1 14 -1 7
tag right beyond: cue.in_return	4 -12 -5 -25 5 -10 9 -17 -2 17 15 -19 7 -6 10 -18
tag right beyond: cue.included	2 33 -7 0 -1 -24 4 -10 2 8 15 -7 3 -7 11 10
tag right beyond: cue.local	-19 13 -27 -33 28 0 -2 1 15 0 11 -16 -27 43 -5 -10
tag right beyond: cue.mediated	-10 -1 13 -2 -15 0 7 10 21 7 -4 -15 -10 2 -11 6
tag right beyond: cue.missing	-11 6 31 -35 -17 -14 -21 -34 -6 -7 -17 11 28 -17 39 12
tag right beyond: cue.money	2 35 -18 -22 -10 -5 -1 -29 19 8 21 -20 -32 -4 3 -3
tag right beyond: cue.month	0 -6 13 5 0 6 -2 10 9 12 2 13 -5 9 13 -3
tag right beyond: cue.of_whole	-7 17 2 0 3 7 8 -8 4 3 -23 12 7 -5 19 -7
tag right beyond: cue.of_year	-9 -3 2 8 3 -6 -16 14 -4 -12 11 -14 15 6 -13 -1
tag right beyond: cue.one_sided	28 -4 10 20 11 37 0 13 8 12 -31 -8 16 -23 -28 0
tag right beyond: cue.other_exchange	-5 21 -9 1 -24 -3 2 -26 3 3 36 -10 -19 -5 37 19
tag right beyond: cue.other_return	-2 25 25 2 14 -17 4 12 -4 3 6 -13 5 45 12 2
tag right beyond: cue.other_war	-20 27 -19 -36 0 -10 -8 -13 41 10 10 -6 -11 23 5 -6
tag right beyond: cue.outside	32 -11 -2 43 2 22 -20 4 -8 -8 -28 8 28 -48 7 -12
tag right beyond: cue.part	-35 -7 -15 5 20 -7 10 15 16 -5 12 12 8 0 -2 -6
tag right beyond: cue.planned	0 9 21 -2 9 2 3 -4 -22 1 18 17 -2 11 22 -4
tag right beyond: cue.postponed	-7 30 -16 -12 -4 -29 25 -29 -15 10 43 -5 -18 24 34 37
tag right beyond: cue.ready	2 31 -4 20 36 -7 -13 -3 15 4 6 15 4 1 -6 15
tag right beyond: cue.recap	5 -3 -20 3 4 -6 -2 -16 34 -7 -8 -31 -4 4 -13 -3
tag right beyond: cue.record	-18 -1 8 9 33 -8 8 -14 16 -9 14 -18 10 -3 4 -9
tag right beyond: cue.relative	22 -12 -12 0 2 16 3 -4 -7 5 -1 -8 5 2 3 7
tag right beyond: cue.repatriation	-25 10 -5 -1 0 -16 25 -23 -1 -4 9 -25 -15 18 7 33
tag right beyond: cue.reunion	8 -1 16 23 0 22 16 21 -6 5 2 6 13 10 -16 27
tag right beyond: cue.same_number	11 -10 6 3 4 22 11 19 -17 -12 20 15 -6 -7 19 -2
tag right beyond: cue.since	2 31 10 -15 2 8 -4 4 33 -2 -2 -23 -4 7 -18 1
tag right beyond: cue.span	-21 1 18 12 -4 17 5 11 5 -15 14 -16 10 -9 -15 13
tag right beyond: cue.stage	-2 -9 8 30 -18 1 12 -20 17 -6 -18 -2 -9 -5 -19 3
tag right beyond: cue.thanks	-13 12 -22 7 13 -5 -7 0 25 23 -15 7 9 -20 -16 17
tag right beyond: cue.third	-10 29 -21 -27 -12 -17 11 -22 -1 5 28 -8 -14 25 29 10
tag right beyond: cue.to_date	-2 -22 6 -23 -26 -7 -5 10 0 -12 23 5 -24 -8 -12 -8
tag right beyond: cue.today	-7 18 6 28 1 -8 -8 -5 11 2 -27 -2 -3 -8 -21 12
tag right beyond: cue.total	-27 -28 17 -10 5 -21 7 28 14 -8 3 1 23 12 3 30
tag right beyond: cue.training	-4 22 -17 -15 12 -18 18 -21 5 7 17 0 -24 30 14 24
tag right beyond: cue.transit	12 -9 8 6 14 19 16 16 7 -7 -9 -12 -21 16 10 39
tag right beyond: cue.unfinished	-7 17 -16 -14 -12 -22 27 -20 13 -2 26 -14 -28 32 32 25
tag right beyond: cue.unit	-28 1 -9 -5 12 10 9 -14 22 -15 -15 -12 -14 23 3 15
tag right beyond: cue.venue	-9 28 -5 3 5 -30 -8 -11 -5 -8 -3 14 -9 -8 -6 -3
tag right beyond: cue.visit	8 -10 -26 -16 -23 11 -5 -11 9 -2 19 -15 -18 -9 27 20
tag right beyond: cue.year	-4 23 1 -5 -5 -11 -12 -15 -24 -4 -2 11 10 -3 -2 -6
tag right beyond: cue.yesterday	8 5 -13 1 -10 -5 22 0 18 1 14 -23 -13 8 15 6
tag right beyond: foe.agent	2 -25 10 8 -5 42 10 -2 22 -7 -14 -5 -7 -19 24 -4
tag right beyond: foe.of	-18 9 -26 7 7 5 20 -2 13 3 11 -21 -5 24 13 -3
tag right beyond: foe.to	16 3 29 15 -5 12 24 -7 0 -7 -5 30 14 2 -9 14
tag right beyond: noun.body	-2 3 14 19 11 19 25 5 6 -4 -23 -8 7 10 15 10
tag right beyond: noun.branch	9 4 13 -10 33 -2 26 -14 7 8 1 24 -19 21 17 23
tag right beyond: noun.child	-14 2 -17 -12 -12 -2 4 18 0 6 17 -26 -14 -9 2 7
tag right beyond: noun.civilian	-33 -8 -15 15 8 15 -7 15 -27 -1 -3 -5 12 -3 -12 -18
tag right beyond: noun.exchange	3 -9 20 15 0 18 -5 -1 27 -2 -6 6 -19 -15 9 -14
tag right beyond: noun.family	10 25 -8 0 17 13 -7 -13 23 4 1 3 14 19 4 -21
tag right beyond: noun.foreigner	-28 -8 -6 -15 0 2 -32 11 -15 -2 15 37 30 28 2 -31
tag right beyond: noun.man	-25 -17 -4 5 -2 29 18 23 -14 11 -18 15 9 8 -3 -6
tag right beyond: noun.military	-14 -6 -3 -6 6 -7 3 0 -9 -12 -40 1 6 2 8 -5
tag right beyond: noun.other	0 -5 2 12 5 8 22 -4 3 -19 7 -31 3 6 9 -4
tag right beyond: noun.people	-7 6 2 -3 -19 11 1 -6 27 -6 11 4 24 -9 11 4
tag right beyond: noun.rank	-3 -16 10 -32 5 7 -13 8 19 -6 -9 12 10 24 -6 10
tag right beyond: noun.soldier	-21 -7 -6 -14 10 -31 18 11 -13 1 -26 35 11 23 -2 16
tag right beyond: noun.woman	-28 -7 1 25 -18 3 -1 3 52 -12 -3 4 11 -5 -22 -3
tag right beyond: own.agent	-28 3 -7 26 -10 3 23 6 -22 6 14 -18 36 -1 -11 21
tag right beyond: own.of	13 -10 -27 17 -19 3 -7 7 27 -3 9 -7 15 -6 -4 10
tag right beyond: own.to	13 8 15 13 12 0 11 11 -9 20 -15 -30 6 6 -11 29
tag right beyond: qualifier.approx	1 16 -13 -9 10 -5 -5 25 -7 -8 21 -11 10 4 13 -16
tag right beyond: qualifier.at_least	-17 27 11 24 1 10 8 -9 15 -1 0 15 -18 8 3 6
tag right beyond: qualifier.at_most	-15 14 0 11 -22 29 -4 14 22 -10 12 -32 -18 17 -7 -11
tag right beyond: qualifier.more_than	20 34 -21 3 -13 -19 2 -35 -40 -5 22 -18 15 -3 3 15
tag right beyond: ru.agent	28 4 11 -8 18 -10 1 2 20 -6 1 3 8 1 6 6
tag right beyond: ru.from	39 25 -11 -15 0 -20 -29 -40 1 5 -22 23 13 15 11 3
tag right beyond: ru.of	20 2 -19 -11 -13 -15 6 -2 14 16 -12 -15 21 -3 11 -9
tag right beyond: ru.to	-18 4 1 -13 20 7 14 0 31 -10 1 -3 5 -5 -19 -5
tag right beyond: ua.agent	23 -4 1 2 -14 -3 16 -21 5 -11 10 -34 -7 -13 -6 -13
tag right beyond: ua.from	18 -2 -4 -2 -51 8 15 -22 -10 -2 7 -1 -10 -23 -10 25
tag right beyond: ua.of	-8 -6 -1 -11 -14 -17 15 16 14 9 -13 -8 -22 10 -6 0
tag right beyond: ua.to	10 -11 -19 -1 -39 5 23 12 -12 6 -13 28 9 -6 -4 8
tag right beyond: verb.bring	-12 8 -23 -5 16 4 3 11 -2 -13 21 -9 -5 -3 -15 -19
tag right beyond: verb.come	-15 2 -8 1 7 9 17 7 29 17 -13 2 -16 2 -16 5
tag right beyond: verb.future	-27 4 -12 17 13 30 33 -12 7 -18 17 -15 4 5 -4 43
tag right beyond: verb.get	23 -1 -6 12 15 17 -15 14 5 2 7 -14 15 -20 8 27
tag right beyond: verb.give	21 5 -14 12 -17 4 -5 -4 -15 -8 -6 -18 -13 8 4 -13
tag right beyond: verb.held_exchange	-33 -23 36 4 3 0 28 19 9 0 17 37 -38 11 5 17
tag right beyond: verb.home	-23 6 -13 10 10 -25 11 4 25 -3 -21 -48 -4 8 -17 -14
tag right beyond: verb.managed	-3 -9 -19 -28 25 -10 2 -2 43 -7 4 1 2 12 2 -14
tag right beyond: verb.noun	-13 -17 39 -25 0 22 8 32 -11 -1 3 0 -5 1 33 -5
tag right beyond: verb.other	10 10 -13 -13 16 10 18 -5 15 -10 12 -8 3 7 -1 25
tag right beyond: verb.swap	2 -18 10 2 17 -5 18 5 11 4 15 6 16 21 11 8
tag right beyond: verb.will	4 -20 15 -19 12 4 -26 -11 42 -5 15 2 5 36 0 -9
tag right beyond: view.ru	24 -8 -1 -9 -22 7 20 0 -14 3 3 -26 -12 -4 14 14
tag right beyond: view.ua	19 13 11 -3 5 -11 -6 -8 -18 -11 -26 9 -3 -2 2 -11
tag right beyond: voice.ru	-4 -9 -16 17 -28 16 0 -4 10 24 -17 15 10 -16 -5 -13
tag right beyond: voice.ua	-21 19 25 15 35 -5 -8 -3 18 6 -22 -36 31 7 -11 10
tag right clause: adj.dead	-13 -8 18 13 22 13 0 6 1 -12 9 10 3 5 3 25
tag right clause: adj.freed	-17 16 1 5 3 13 13 -4 18 -3 5 -2 -10 -1 -21 13
tag right clause: adj.modifier	13 -8 15 4 -2 -3 10 14 0 -15 10 3 13 2 20 -2
tag right clause: adj.wounded	9 -16 -21 8 -5 -20 -5 -18 26 -1 0 -4 -38 -7 42 5
tag right clause: category	-4 -20 -7 -7 18 3 14 -14 -2 28 -38 6 -17 8 40 31
tag right clause: country	23 21 1 10 -29 -3 7 9 15 -14 4 12 -2 16 7 -5
tag right clause: cue.agreed	31 -10 12 6 -4 25 3 -9 -22 1 -12 14 17 -20 -8 9
tag right clause: cue.agreement	-10 -4 15 37 3 7 2 -13 -20 -5 -2 18 -6 7 5 1
tag right clause: cue.all	-8 5 16 -9 8 22 19 14 5 6 18 -2 -14 19 34 -4
tag right clause: cue.already	-22 27 -1 21 38 11 -14 -9 17 -10 14 -3 12 6 5 -7
tag right clause: cue.among	27 11 -2 -16 26 -15 5 2 26 8 13 -16 -22 34 2 2
tag right clause: cue.anniversary	-5 28 -9 4 3 -12 18 -13 -8 0 12 -2 -3 18 14 12
tag right clause: cue.border	-19 -6 -8 -5 11 33 -3 14 7 8 0 12 -2 11 -3 -2
tag right clause: cue.born	5 8 -14 -36 50 15 8 4 30 2 -2 -30 16 44 6 -1
tag right clause: cue.called_off	-13 3 -3 -3 5 -11 7 -20 27 5 39 -7 -11 24 15 19
tag right clause: cue.captivity	15 10 3 36 7 15 21 -1 -28 -6 -17 16 22 16 0 1
tag right clause: cue.captured	-32 12 2 -16 9 4 20 -9 32 -11 24 -15 -22 42 15 6
tag right clause: cue.claims	6 -12 -1 -10 -8 18 13 18 -21 -8 -1 13 24 39 7 16
tag right clause: cue.completed	-3 -8 2 9 -9 -8 6 -2 8 -1 -13 -31 2 -15 -22 -6
tag right clause: cue.count	-7 10 -22 17 -2 2 -4 -5 45 -4 8 -2 -11 -2 -13 -3
tag right clause: cue.crime	2 14 -10 3 -17 -35 27 -23 14 7 33 -20 -19 32 44 23
tag right clause: cue.denied	24 4 -14 -16 -2 7 -1 -20 21 11 19 -21 17 30 -12 10
tag right clause: cue.deported	-26 19 46 23 51 -32 -1 -46 26 -12 28 -32 -9 25 24 40
tag right clause: cue.died	-10 6 22 -7 6 -2 3 4 13 0 19 14 10 26 12 -7
tag right clause: cue.each	7 -15 20 19 -21 18 -11 0 3 -12 -1 -6 -17 9 -15 12
tag right clause: cue.evacuation	9 40 11 -14 31 0 40 -41 6 9 37 -3 -24 29 30 22
tag right clause: cue.ever_captured	-1 28 -14 -8 10 6 14 -3 21 -1 13 -18 -5 28 9 -3
tag right clause: cue.footage	12 -14 1 5 24 14 -3 -11 35 3 -2 -20 -10 28 -9 -12
tag right clause: cue.good_news	23 -31 -2 -13 20 18 11 20 26 -3 13 -6 9 27 -11 3
tag right clause: cue.held	0 -5 -27 -49 -27 -50 -25 11 -49 -4 37 1 9 34 19 -31
tag right clause: cue.in_captivity	27 -19 -17 -28 -19 -2 -12 5 -17 0 16 -34 12 44 5 -5
tag right clause: cue.in_return	18 -7 12 24 14 22 8 21 3 1 -3 -17 18 12 4 17
tag right clause: cue.included	-9 6 -19 -21 4 -1 4 4 40 -4 13 5 20 -10 24 3
tag right clause: cue.local	13 -4 -16 -51 -3 19 16 -4 36 4 24 -16 5 53 10 4
tag right clause: cue.mediated	-10 23 22 17 -5 11 -1 -3 23 1 -2 -12 -2 -1 1 -15
tag right clause: cue.missing	-24 -35 -7 -17 12 -13 -11 -58 20 -9 -25 -7 26 -8 61 -29
tag right clause: cue.money	7 12 6 -4 13 -17 21 -9 3 -11 28 5 -12 35 35 34
tag right clause: cue.month	-16 38 -37 15 22 -19 -15 -44 -22 1 22 -12 32 -1 2 38
tag right clause: cue.of_whole	5 9 -4 22 -7 1 2 21 18 8 -2 -14 -27 -2 12 -11
tag right clause: cue.of_year	26 8 -17 13 14 -23 -13 2 20 14 -4 -12 -24 -5 -13 -11
tag right clause: cue.on_shield	29 -29 3 -10 37 26 4 30 25 9 1 15 22 23 -8 -19
tag right clause: cue.one_sided	21 15 -19 1 12 16 -10 -3 26 -7 -5 -6 9 -15 -25 -35
tag right clause: cue.other_exchange	-21 29 -18 -19 -6 -10 46 -33 1 -6 41 -8 -24 30 22 29
tag right clause: cue.other_return	18 14 9 12 5 -13 22 -11 -18 2 21 -3 -2 22 14 19
tag right clause: cue.other_war	-24 23 2 -30 23 -17 8 -14 22 9 67 -34 -3 51 39 17
tag right clause: cue.outside	7 -2 -6 19 -16 -13 -23 -33 1 -15 -22 -17 -28 -56 19 -28
tag right clause: cue.part	4 4 11 15 -5 -6 -17 -5 -4 10 -10 6 -7 28 15 15
tag right clause: cue.planned	-2 -4 -17 -43 2 8 -10 -3 7 -3 -1 -2 -19 11 4 3
tag right clause: cue.postponed	21 23 2 -1 -6 -3 20 -5 -14 -11 -2 33 20 23 0 21
tag right clause: cue.ready	17 -13 -33 -38 14 -1 1 -3 12 -4 16 -35 -55 20 21 -23
tag right clause: cue.recap	4 20 2 26 6 7 13 7 -21 13 -12 0 -3 3 34 21
tag right clause: cue.record	-1 11 12 -3 -1 13 19 -12 -6 -7 1 -4 -14 42 37 -4
tag right clause: cue.relative	-16 10 6 0 -15 5 -4 -22 3 16 -9 -16 -6 2 17 -21
tag right clause: cue.repatriation	-20 21 24 11 4 -1 4 -2 0 4 26 -31 -4 -1 6 9
tag right clause: cue.reunion	-5 9 0 -7 0 2 5 21 18 1 3 -14 -8 -7 -33 7
tag right clause: cue.same_number	1 -25 -6 -24 12 -38 -13 20 54 -11 -6 17 48 16 -5 -11
tag right clause: cue.since	-16 59 -13 32 17 6 -35 -30 -10 -2 1 3 -7 7 1 -9
tag right clause: cue.span	19 11 -2 24 20 4 23 -6 -19 0 -19 -25 13 0 11 49
tag right clause: cue.stage	-8 12 16 -22 29 -15 23 -28 16 3 19 -13 28 23 31 13
tag right clause: cue.thanks	-14 4 -1 -12 -7 1 22 33 37 -2 -6 25 17 -4 4 9
tag right clause: cue.third	7 25 -9 -3 -4 -10 22 -34 -18 5 30 8 -3 27 23 20
tag right clause: cue.to_date	-18 33 -17 7 6 -4 -38 -24 24 3 -15 20 2 0 16 -9
tag right clause: cue.today	9 -20 8 2 17 2 26 21 26 -5 7 -10 5 -9 -12 5
tag right clause: cue.total	-16 -4 -16 -9 -12 -21 2 11 33 9 -14 2 14 -34 -44 -26
tag right clause: cue.training	-19 23 3 -2 -7 -27 21 -25 -2 0 34 -5 -24 20 33 31
tag right clause: cue.transit	7 -14 -7 17 -2 5 8 -3 5 16 14 -32 -17 -8 -11 -11
tag right clause: cue.unit	12 -15 -18 -28 -3 -17 -17 2 -13 16 -2 -15 3 30 -15 -20
tag right clause: cue.venue	-19 40 37 48 4 -27 -7 -33 -11 -12 -14 11 -10 14 29 -4
tag right clause: cue.visit	14 7 6 -16 0 -4 11 -10 31 -9 -2 -9 7 35 14 2
tag right clause: cue.year	-17 35 -2 0 17 -22 -19 -32 25 9 -10 -7 -7 -25 -22 -12
tag right clause: cue.yesterday	20 -2 -13 -15 3 4 3 24 -22 4 2 -21 -7 2 13 -10
tag right clause: foe.agent	13 -3 -11 -1 -7 -19 -28 -32 18 -9 18 14 27 39 -14 -21
tag right clause: foe.of	-14 -18 3 -11 5 15 7 -9 27 4 20 21 16 14 6 17
tag right clause: foe.to	16 -20 25 7 5 25 3 31 14 -6 -17 -31 5 5 4 14
tag right clause: noun.body	16 11 8 -8 16 10 -21 -10 7 -7 -8 -19 -16 -2 -2 13
tag right clause: noun.branch	-12 -5 -2 30 -30 12 35 31 -7 10 4 -11 -26 11 5 34
tag right clause: noun.child	3 12 34 -22 37 -18 -17 -12 21 2 24 -12 -8 50 34 6
tag right clause: noun.civilian	-7 1 7 12 7 -19 -12 28 0 -7 9 -35 -20 11 -36 -11
tag right clause: noun.exchange	10 8 12 10 -3 3 7 -5 16 -7 6 8 1 -7 14 -4
tag right clause: noun.family	33 -1 3 -8 9 6 -5 16 33 -1 16 -35 -24 4 3 -4
tag right clause: noun.foreigner	-9 25 -4 -26 14 -18 -2 -12 -5 8 25 -15 4 43 27 13
tag right clause: noun.man	-15 29 -5 -13 0 -28 -7 -27 12 2 26 -26 -30 26 41 40
tag right clause: noun.military	0 7 -10 -24 -5 15 30 4 18 2 16 12 -4 19 -14 4
tag right clause: noun.other	17 28 -9 -1 10 7 6 5 4 19 15 -17 -18 0 21 2
tag right clause: noun.people	-8 15 14 1 -25 35 -3 -26 -2 -16 -13 12 -3 12 20 -11
tag right clause: noun.rank	-46 17 33 -16 -1 -31 22 -8 -12 -3 -3 5 -17 21 62 39
tag right clause: noun.soldier	9 14 18 7 21 0 -1 10 13 -2 -23 -9 16 15 -15 1
tag right clause: noun.woman	0 18 17 -25 28 -10 -11 -7 32 -3 16 5 2 67 25 2
tag right clause: own.agent	-18 9 0 15 6 -20 -15 8 -2 15 -13 13 -20 -13 -5 9
tag right clause: own.from	14 11 25 -15 17 -9 -13 -9 5 6 19 -4 -26 25 12 11
tag right clause: own.of	11 -5 14 11 13 18 23 3 14 -2 -1 33 -29 7 -14 -5
tag right clause: own.to	4 18 20 24 3 12 9 17 20 4 3 25 16 5 -6 12
tag right clause: qualifier.approx	-12 9 7 -18 4 -19 -12 -17 15 -4 20 13 -19 31 34 0
tag right clause: qualifier.at_least	13 2 11 -11 -24 1 -15 4 -25 2 15 7 32 15 -9 3
tag right clause: qualifier.at_most	-20 -7 2 23 -2 -15 15 0 11 -1 23 12 9 3 33 -5
tag right clause: qualifier.more_than	40 9 15 -2 -2 -7 2 -9 -8 -5 -3 22 -2 -1 13 -21
tag right clause: ru.agent	15 -9 -8 5 -22 7 -2 -21 4 -18 6 -4 8 3 0 7
tag right clause: ru.from	2 -5 -21 -2 23 -2 -9 -5 4 -8 -10 -22 29 24 -6 -17
tag right clause: ru.of	17 14 31 3 -40 17 5 -2 -18 2 12 14 13 -1 6 28
tag right clause: ru.to	-8 3 32 52 -14 14 11 7 -20 12 6 35 2 -4 -5 8
tag right clause: ua.agent	12 8 8 -6 21 -11 9 25 4 8 -22 -1 -14 -26 -14 -8
tag right clause: ua.from	-23 -5 34 35 -35 43 24 26 -44 -6 11 18 -43 -28 13 5
tag right clause: ua.of	10 -8 12 7 11 -6 -6 6 -3 13 -23 11 -2 0 26 6
tag right clause: ua.to	26 3 8 -6 59 14 -46 26 8 0 4 -29 29 1 3 4
tag right clause: verb.bring	-19 17 0 24 9 21 4 3 5 -11 -15 -1 13 -2 -6 1
tag right clause: verb.come	14 2 0 23 2 2 9 1 4 3 6 15 5 -9 -10 19
tag right clause: verb.future	9 1 -3 1 -12 18 -8 15 -5 9 -3 1 -13 17 14 11
tag right clause: verb.get	-5 10 15 0 -8 12 0 4 19 -7 14 4 -31 11 1 1
tag right clause: verb.give	29 -17 -3 -2 -16 -2 -20 6 19 -4 7 1 -1 0 14 -21
tag right clause: verb.held_exchange	-9 15 15 17 20 16 -2 -11 15 -6 -7 -36 9 4 -4 2
tag right clause: verb.home	-32 9 2 15 1 18 23 1 13 -21 -19 17 12 -7 -16 7
tag right clause: verb.managed	14 4 6 10 15 2 -18 22 24 4 -1 -6 2 -4 -31 -5
tag right clause: verb.noun	-23 12 6 -22 13 -20 3 -17 28 -9 27 -19 -23 5 14 -2
tag right clause: verb.other	-9 23 14 10 21 3 9 -17 16 -2 19 4 -31 23 38 17
tag right clause: verb.swap	-6 28 14 1 -25 -14 0 -3 11 -16 21 -1 -18 -21 1 -10
tag right clause: verb.will	-29 19 -12 23 2 2 11 -35 13 -1 15 -18 -12 -6 9 29
tag right clause: view.ru	1 -20 -9 9 -23 5 21 -2 -12 5 -9 3 1 7 34 20
tag right clause: view.ua	0 5 -18 28 22 -17 -12 -14 30 7 -18 5 24 -4 -14 -4
tag right clause: voice.ru	-31 16 14 -21 -9 -1 0 15 17 -3 23 -38 20 12 2 16
tag right clause: voice.ua	-20 -13 34 19 0 16 -17 14 9 4 8 29 20 13 -3 -12
verb away -1	13 -2 6 -6 -8 -15 -2 0 3 -27 -4 -1 -18 -3 -7 0
verb away 0	-4 -3 4 4 10 -3 5 2 6 8 -6 10 -2 -12 1 2
verb away 1	16 7 10 7 5 0 7 -9 15 -16 -22 -3 6 -10 4 5
verb away 2	10 9 -12 6 -2 7 -12 2 2 -11 -3 -5 8 13 -18 11
verb bring cumulative both	-24 27 -3 -18 -23 -4 -21 -14 14 -2 -18 -15 -14 -9 -13 -20
verb bring cumulative null	11 25 -17 9 -16 6 -27 5 1 -2 -4 23 -17 -17 1 -19
verb bring cumulative ru	-4 24 -17 36 4 7 -20 -35 19 -8 -12 22 -26 -13 4 13
verb bring cumulative ua	-4 25 -3 9 6 -15 -28 -19 -14 -2 22 -31 6 -8 1 11
verb bring done	-10 16 -13 11 9 11 7 -4 2 -1 -6 0 5 3 -1 -9
verb bring dropped both	26 10 13 -6 18 -1 -19 16 -12 -6 -7 11 21 18 1 -8
verb bring dropped null	-9 0 14 4 38 -14 18 6 -1 -4 8 13 -21 -6 -3 8
verb bring figure both	-14 -33 -18 -18 -23 -37 6 2 20 -7 29 -18 -22 -8 -14 1
verb bring figure ru	0 9 -22 3 1 14 18 1 7 23 7 3 -25 1 -30 18
verb bring figure ua	10 -12 -6 -5 9 3 -9 9 38 4 -13 19 17 14 6 -29
verb bring open	44 -8 -7 -4 -1 24 1 -8 -9 -11 19 -29 -25 40 7 0
verb bring outside ua	51 -5 0 2 -12 31 -17 -34 15 10 2 -11 3 -31 24 -3
verb bring part both	6 7 14 1 0 -28 47 6 -13 7 33 -30 3 15 -10 12
verb bring part ru	-17 26 -22 4 -29 2 18 -5 -18 10 30 -5 -41 13 6 23
verb bring part ua	2 3 -16 -7 28 -15 -4 -29 3 12 -6 4 7 4 36 23
verb bring planned both	10 27 -8 -3 -5 -12 -15 -5 -10 3 8 -5 -13 2 -3 5
verb bring planned null	7 20 -8 21 19 2 9 -32 -18 -11 -15 4 9 -5 -22 7
verb bring planned ru	44 -12 4 7 -2 10 6 3 22 -10 11 5 -1 1 -23 -6
verb bring planned ua	-22 7 12 -9 -32 -8 32 -23 0 -12 22 -7 -33 27 10 5
verb bring recap null	23 -6 -10 4 11 -6 -1 1 -8 12 -1 2 -7 3 3 4
verb bring recap ru	-6 8 -3 1 28 -18 14 -25 13 6 -10 -16 -24 29 6 9
verb bring recap ua	-4 2 -24 -23 -14 17 35 -27 13 0 -6 2 -16 13 17 32
verb come cumulative ru	2 -18 0 13 -15 18 18 16 -18 6 8 33 -12 8 16 -15
verb come cumulative ua	2 10 -12 5 9 7 1 -2 10 -6 -9 9 13 -16 -26 14
verb come done	3 20 12 23 16 26 12 1 8 -7 16 8 -8 2 -16 -5
verb come dropped both	-23 -9 6 10 -7 7 22 13 13 8 -20 14 7 -1 -17 -22
verb come dropped null	12 20 -7 5 32 -8 -5 -13 9 -12 4 4 -1 -8 -11 -8
verb come figure both	8 20 10 -17 18 -26 10 -19 -17 4 49 -23 6 23 -19 16
verb come figure ru	-13 -7 -31 34 -28 -5 32 -15 -16 5 16 -14 -44 -15 10 30
verb come figure ua	-21 4 20 12 21 -4 -15 2 27 2 -1 12 8 32 -13 -8
verb come outside ua	31 -14 -7 -2 -20 14 -17 -26 -4 -12 2 3 -16 -21 20 -4
verb come part ru	4 16 -14 18 -9 -7 -14 -15 21 12 -16 31 -15 16 4 -15
verb come part ua	14 8 4 -14 -16 5 14 -17 2 9 16 -24 -34 -5 6 18
verb come planned ru	1 9 -16 -15 22 -14 -14 -16 6 3 17 -20 0 -10 -4 8
verb come planned ua	-22 -6 -4 10 -22 14 -8 13 -7 12 -17 8 -1 -15 -12 10
verb come recap ru	4 40 12 2 -5 -30 5 -27 24 -1 31 -34 -25 26 26 -17
verb come recap ua	-17 37 4 1 -30 -31 40 -13 -11 7 38 -23 -42 29 43 -1
verb get cumulative ru	-29 9 18 50 -7 8 12 21 -13 2 -16 14 8 -37 -17 -18
verb get cumulative ua	29 8 -10 -8 35 15 -11 8 26 8 -10 -12 11 1 -23 8
verb get done	13 -9 -19 29 -13 -7 -19 -6 2 -8 6 9 26 -15 1 -17
verb get dropped both	-3 -7 11 -14 17 13 -9 21 18 10 8 25 5 4 0 -13
verb get dropped null	-22 -8 6 15 -28 29 4 -3 -21 3 10 -9 -12 -9 13 -4
verb get figure ru	12 -11 -25 7 -5 7 8 2 -6 -6 -14 -8 8 -19 -23 3
verb get figure ua	32 5 -13 10 17 6 -17 26 19 -9 -19 20 4 23 2 -7
verb get part ru	-27 -7 -3 2 3 -14 -17 -10 -3 6 1 -22 -4 -3 -1 14
verb get part ua	21 9 -7 -14 -7 13 1 0 11 2 7 12 -7 12 11 -7
verb get recap ua	12 -2 5 -3 3 2 8 -4 3 -9 7 -5 10 -4 4 11
verb give cumulative ru	3 14 6 -18 0 -9 -5 -13 6 -5 -22 5 -3 -8 -10 16
verb give cumulative ua	10 -4 -1 10 29 -5 8 -10 11 -8 -25 -12 14 -8 -31 40
verb give done	12 -7 -11 0 -5 2 -14 -1 -2 -11 -5 -16 9 -7 1 -5
verb give dropped both	3 -1 23 -18 1 7 -19 -12 -2 -10 -36 2 15 -18 9 -13
verb give dropped null	-2 -12 17 -45 1 19 10 17 6 9 32 22 -14 -10 -5 5
verb give figure ru	0 -4 -1 39 -46 2 19 -2 -14 -8 2 9 -32 -14 -31 3
verb give figure ua	1 7 2 -20 8 18 -18 -14 19 -6 14 11 33 11 -19 22
verb give outside ru	31 -19 4 16 -14 -21 -12 10 15 -9 -15 -10 -8 -15 -5 -19
verb give outside ua	23 -21 -10 5 -23 17 -23 4 11 5 -15 -2 -15 -18 33 -17
verb give part ru	-13 -12 -33 12 -2 6 12 17 -18 -1 -3 -10 -12 1 22 3
verb give part ua	-3 27 -25 -18 -7 -11 1 -26 -5 3 -12 3 -10 1 -2 20
verb give planned ua	14 5 8 -8 -7 -16 6 -9 6 -3 15 -1 -8 27 9 -3
verb give recap ru	30 2 8 -12 7 -8 -27 1 27 3 6 12 -11 26 12 -20
verb give recap ua	-7 34 -12 -7 -2 -19 32 -29 -7 7 27 -18 -29 9 15 23
verb held_exchange cumulative null	20 6 -6 -13 -15 -1 -20 -11 15 -3 8 -2 -15 11 8 6
verb held_exchange done	20 -15 -4 8 5 12 -10 3 -18 -9 -6 3 -7 5 -14 -6
verb held_exchange dropped null	-2 -4 -6 -25 -24 -2 -8 -3 -18 10 9 12 -26 6 8 -29
verb held_exchange figure both	-6 -18 -16 -17 -7 -11 19 12 5 7 -2 -3 -14 -15 10 -9
verb held_exchange figure ru	-14 -34 -21 24 -14 43 41 19 -38 6 -14 8 -26 -17 -36 54
verb held_exchange figure ua	9 -19 13 -6 21 0 -27 -2 40 -1 -8 -5 41 34 -7 -31
verb held_exchange open	14 8 -1 -14 -4 5 18 -13 8 7 43 -5 -24 22 31 16
verb held_exchange part ru	-11 3 10 19 -14 2 11 -16 -28 -10 -22 -15 -2 -29 5 0
verb held_exchange part ua	-15 -21 -11 -27 17 10 -34 7 50 10 -4 -4 4 11 -9 -22
verb held_exchange planned ru	5 36 -6 8 34 -6 3 -14 -2 1 -5 -28 -13 9 1 -10
verb held_exchange planned ua	-11 28 -31 -14 25 -14 -3 -29 1 8 3 -29 -17 9 1 65
verb held_exchange recap ru	-6 7 2 -40 3 -8 19 -34 14 6 38 -22 -9 27 46 22
verb held_exchange recap ua	-8 7 -18 -28 -21 -11 29 -25 10 -1 34 -2 -18 37 27 19
verb home cumulative both	1 15 3 -13 -11 -4 -29 -7 28 -3 -8 -14 -29 -11 -18 -32
verb home cumulative ru	1 8 1 42 -16 2 -1 15 -19 0 -22 27 0 -9 10 -26
verb home cumulative ua	-9 24 3 6 37 -1 9 -6 12 -2 3 -20 4 -24 -16 21
verb home done	-29 11 7 -8 -5 -5 10 -1 3 -4 -8 -20 16 -2 -3 0
verb home dropped null	-14 16 9 -27 -16 -20 9 -2 -16 1 18 1 -30 26 28 16
verb home figure both	-1 5 -1 -27 -22 -28 19 -8 34 0 22 -10 -18 -12 -15 -6
verb home figure ru	-11 0 -37 -3 -2 -7 34 0 -9 -6 -3 -17 -13 6 9 23
verb home figure ua	9 0 -11 19 9 8 3 16 23 -7 12 3 15 10 -9 -27
verb home open	24 -11 3 -4 4 1 -3 3 12 4 27 1 9 8 20 -4
verb home part ru	-13 30 0 -1 20 -12 12 -6 -3 4 -8 -5 -11 4 18 38
verb home part ua	-20 4 -14 -16 4 -19 2 -25 -30 0 4 4 0 -6 10 31
verb home planned ru	10 2 -24 2 5 12 -6 9 12 7 -13 -10 1 5 1 23
verb home planned ua	2 17 -2 3 9 -2 -7 -11 -17 10 10 18 -13 -15 8 1
verb home recap ru	-2 11 9 -14 27 -9 -2 -20 49 -6 -10 -19 3 35 13 0
verb home recap ua	-15 26 18 -19 -14 -4 14 -12 1 0 4 -8 -5 16 6 6
verb list cumulative ua	-22 -10 -3 10 -12 -26 -14 -14 -18 5 10 -20 -19 19 19 -8
verb list done	-1 -8 -3 3 -9 11 0 8 8 1 -20 7 -9 -8 -2 5
verb list figure ru	-33 9 -10 23 -10 10 40 16 -4 -12 23 -18 -18 -11 15 28
verb list figure ua	1 -10 23 -1 32 4 -13 4 10 -8 -19 28 -2 15 -2 11
verb list part ru	-7 22 6 -27 5 -21 -31 -11 21 6 -2 12 -12 5 5 -14
verb list part ua	3 2 -6 1 -25 -14 5 -20 15 2 5 -12 -15 0 21 14
verb swap cumulative both	4 17 -4 -19 -3 -6 -23 -3 35 -2 -3 -17 -7 14 8 -6
verb swap done	-6 14 19 12 -26 -3 9 -2 23 16 -10 -8 -19 -2 -18 1
verb swap dropped null	-21 -3 -8 -26 -11 -19 27 -14 35 9 19 -17 -12 -5 -13 3
verb swap figure both	-3 -6 -40 -13 -16 -13 31 17 44 14 37 -29 -10 -36 -23 -28
verb swap figure ru	-28 1 -31 30 -25 21 32 -1 -35 11 -9 -12 -25 -34 -8 35
verb swap figure ua	22 -19 12 -3 17 6 -33 9 32 -9 -3 2 -4 29 -11 -17
verb swap part ru	-7 -11 -9 10 -20 14 17 6 -31 -4 23 -16 -18 -12 4 25
verb swap part ua	16 -24 -10 -9 5 -12 -17 4 35 0 25 18 20 28 -28 -17
verb swap planned ru	-17 12 -11 5 -12 -10 -5 -6 -6 1 9 -12 -6 -15 -5 31
verb swap planned ua	21 1 30 19 -10 -1 13 -19 -6 -4 5 -21 7 15 20 -31
verb swap recap ru	4 11 23 4 -14 -9 2 -7 3 24 7 13 -7 19 20 -8
verb swap recap ua	-19 29 -30 -2 19 -19 -7 -17 -7 10 -10 3 -16 2 5 49
verdict announcement	8 110 -25 -27 -9 -91 7 -39 -14 22 65 -24 -45 31 75 32
verdict follow_up	-11 137 -21 3 8 -64 7 -86 -26 9 68 26 -16 7 50 82
verdict irrelevant	-3 43 -8 -37 5 -15 84 -99 68 -16 112 -50 -86 83 90 55
verdict report	-15 -18 -3 9 -2 -5 15 19 26 -11 -78 12 6 12 -1 11
verdict statement	-2 106 -21 7 -10 -92 -68 -21 -30 11 43 18 27 -41 39 -16
view null	12 11 13 0 -32 -7 18 9 33 -7 19 -2 -17 -3 -17 -1
view null guessed	-6 -1 15 3 -3 14 -7 -4 0 -21 9 -4 13 11 17 -3
view ru	18 15 16 17 -25 6 31 13 4 2 13 11 -23 4 26 0
view ru guessed	4 -2 -7 9 3 6 0 1 10 -5 -17 -20 -14 7 10 16
view ua	0 2 6 -4 18 5 -7 1 10 -28 -6 -10 12 11 0 9
view ua guessed	-25 8 -3 4 4 -7 11 -9 7 20 17 11 14 -17 -9 5
whole	18 8 -11 10 28 7 7 12 19 6 15 4 8 31 -11 -15
word after 1: 	-25 14 1 17 23 4 18 9 6 11 -3 -10 25 21 0 -2
word after 1: !	-1 -3 -15 17 19 32 -1 38 -19 -7 -49 15 19 -13 -36 2
word after 1: "	-11 13 11 15 -3 7 -15 -10 -31 -12 10 -47 -11 21 -4 -2
word after 1: (	-33 1 5 6 25 2 -15 5 -10 7 0 18 37 -18 14 -2
word after 1: )	-6 5 -9 -10 14 11 16 -12 9 9 33 -21 19 42 8 5
word after 1: +	-13 -10 5 23 -11 18 15 5 -15 6 0 -14 -3 -25 -3 41
word after 1: ,	11 9 -27 -7 -4 -2 9 -2 6 -22 1 -7 4 4 4 5
word after 1: -	-24 -8 -11 -15 14 -1 9 13 27 11 34 -26 -12 -3 -18 -4
word after 1: .	6 21 1 3 6 17 8 10 11 -28 -2 12 17 -10 2 -6
word after 1: /	-2 21 -7 4 1 -18 43 -37 26 5 67 -26 5 45 51 46
word after 1: :	-39 -8 -9 2 4 8 8 13 15 -4 15 -14 24 12 1 7
word after 1: ;	3 5 18 -2 -3 3 2 -3 3 8 6 2 4 14 -1 -15
word after 1: ?	-10 -15 -17 4 -38 39 45 10 -3 3 5 18 -18 2 18 28
word after 1: after	-6 8 8 -13 24 -15 8 -11 14 -3 30 -10 10 23 20 18
word after 1: ago	-8 19 -1 0 1 0 7 -8 -8 -6 3 1 -11 11 -3 -1
word after 1: airpla	-3 -3 -3 -3 5 -7 9 8 -12 -5 1 -5 -8 13 1 17
word after 1: among	26 -25 -10 -14 -24 34 2 39 28 -4 16 -3 5 -4 -13 -5
word after 1: and	6 1 14 21 4 21 1 10 4 13 -20 -21 2 7 10 -1
word after 1: apiece	4 -30 18 7 -4 31 -18 35 19 -8 -13 32 30 -8 -21 -4
word after 1: are	5 -33 -16 -47 -9 -23 -21 -11 5 -3 1 -5 40 -11 17 -12
word after 1: as	5 -12 -1 17 -3 34 12 -1 -9 -3 -23 -2 -15 -27 2 15
word after 1: at	-22 -16 9 0 -34 8 -19 4 -48 -4 -12 1 -16 -26 48 -8
word after 1: back	21 -16 18 5 0 38 14 43 6 6 -5 0 -5 17 -2 13
word after 1: betwee	-27 -5 -8 -5 -13 -37 6 -6 35 3 12 -29 5 -22 -9 -18
word after 1: brough	-13 27 7 24 -12 -11 -38 -15 -21 8 -20 32 16 4 -5 -8
word after 1: by	-24 0 5 28 9 23 26 20 -12 -7 -18 12 12 -16 -8 31
word after 1: came	8 20 -31 10 14 8 -33 -25 -9 7 10 27 -1 -3 -7 16
word after 1: captur	-14 -1 -10 -10 38 37 2 38 10 12 -17 -4 30 -12 -18 -11
word after 1: code	-20 30 0 -7 -12 -23 35 -19 -4 8 36 -19 -31 53 31 32
word after 1: dead	14 4 -3 -15 27 16 3 3 19 11 5 -7 -16 8 -10 0
word after 1: each	-13 -10 24 11 0 17 -12 15 -11 17 -18 10 7 -2 -8 28
word after 1: exchan	-14 14 -20 -24 -22 1 -12 10 48 11 -22 10 -8 -16 -9 -20
word after 1: for	-6 10 15 3 -3 10 25 0 -10 5 40 2 12 16 29 31
word after 1: freed	-1 -16 -15 -38 -7 -26 25 -2 19 4 -18 -17 6 -11 -20 -11
word after 1: from	-13 22 10 2 -30 2 -18 1 16 -5 -3 16 -18 6 -5 21
word after 1: go	4 0 0 -14 -10 -10 35 -8 11 0 18 -18 -3 -13 -15 -11
word after 1: had	-9 24 -10 9 33 -12 1 -21 -9 -11 1 -23 -11 -9 3 44
word after 1: has	6 12 -2 -7 3 -22 34 -27 -8 -1 26 -9 -12 37 38 31
word after 1: have	-8 14 -7 41 22 2 0 20 -10 12 -17 13 5 -3 -10 2
word after 1: held	-14 18 -12 -6 -3 4 -5 49 -17 -8 18 1 -17 -4 12 -11
word after 1: himars	4 5 7 -10 8 4 8 -10 -4 3 1 -4 3 9 2 0
word after 1: home	-4 17 -4 -8 30 -26 12 -8 8 -12 -11 -14 8 -3 -2 16
word after 1: in	-12 -24 -29 -1 11 -27 -6 6 -1 -1 7 -23 22 -22 16 7
word after 1: is	4 27 -4 21 35 -27 -16 -14 -20 0 5 15 15 1 -2 35
word after 1: killed	-6 -15 20 -21 20 34 7 11 26 11 -2 25 -27 19 -12 2
word after 1: left	-14 -1 1 15 -2 22 -15 16 -15 -1 -16 16 14 6 11 26
word after 1: more	-16 -10 7 -14 -13 -18 -13 19 -25 5 -21 35 31 -10 29 -25
word after 1: motor	5 1 -7 0 10 -4 -1 7 -6 -1 -1 4 3 11 8 15
word after 1: number	1 -13 -15 31 3 29 33 12 12 -9 14 -37 -46 3 5 13
word after 1: of	1 11 -2 0 7 10 11 16 -11 11 4 -21 -5 15 3 3
word after 1: offici	-1 -4 -3 9 0 2 11 -6 -18 -11 19 -10 11 12 8 8
word after 1: old	-7 15 9 -11 9 -14 13 0 0 3 -2 7 4 14 6 8
word after 1: on	-4 19 -1 -14 11 17 -5 4 38 7 -6 -2 1 16 2 -12
word after 1: over	-17 16 -2 25 -11 -17 3 -19 -7 -10 22 7 -13 1 19 -15
word after 1: patien	1 18 -4 -4 20 -5 8 -27 -15 -10 12 -3 -12 17 24 26
word after 1: per	11 1 -5 -13 0 2 -1 -5 -6 -5 18 -26 -12 31 9 11
word after 1: receiv	11 17 -6 4 9 -9 35 -15 15 -3 26 -1 -20 13 18 21
word after 1: releas	-16 16 4 -30 -16 0 6 -11 21 1 19 -10 -24 0 23 3
word after 1: remain	12 4 -15 -14 -8 -23 -47 -8 -14 4 10 36 12 4 6 -15
word after 1: return	-1 -4 2 12 13 13 16 -4 0 3 18 11 -3 11 -3 28
word after 1: russia	-16 -29 -32 26 -6 33 34 28 -24 8 4 -3 -25 -25 9 36
word after 1: said	8 -15 -2 -15 8 12 -16 6 9 -4 -16 10 19 3 3 -20
word after 1: since	-8 17 -12 6 40 -18 -20 -20 -17 7 4 1 28 -6 4 41
word after 1: surren	0 21 -12 8 16 -11 17 0 17 9 24 0 -8 26 15 1
word after 1: taken	0 -10 1 -2 13 -7 0 11 3 1 -1 4 1 8 -7 2
word after 1: that	27 -10 16 -12 27 20 1 12 31 -8 -16 13 8 24 -4 4
word after 1: the	-4 10 -2 -8 -19 15 5 6 26 -7 -15 -20 -18 -1 -2 26
word after 1: this	-22 25 9 7 7 -5 -16 -2 -1 -2 -17 3 -7 -25 -8 4
word after 1: to	-17 18 14 20 11 5 -9 -10 -5 -4 -16 5 10 -4 27 3
word after 1: today	-12 -23 20 -11 27 19 -29 27 19 -9 -21 7 11 23 -28 -21
word after 1: uavs	0 -14 10 -5 -9 -1 19 -9 5 -3 17 10 -6 7 5 8
word after 1: ukrain	7 -4 6 11 11 18 -5 34 -7 7 -22 14 5 5 -23 -9
word after 1: was	-1 -1 29 6 9 11 30 17 -9 -11 11 -23 -1 1 26 27
word after 1: went	0 -21 9 20 -19 -9 -26 16 7 -8 -15 2 -3 -23 -20 -38
word after 1: were	6 -16 -3 -8 5 6 35 9 12 5 10 -16 5 2 27 3
word after 1: who	11 5 27 -11 12 23 0 -3 12 13 12 -1 4 -1 23 10
word after 1: will	14 -7 17 -22 13 -2 14 -10 23 -2 15 -3 15 16 -1 19
word after 1: with	26 -19 13 10 16 33 4 26 -17 11 -27 -1 10 27 -1 1
word after 1: wounde	-7 29 -22 12 24 -29 -5 -27 -6 -1 -7 5 0 -22 -9 25
word after 1: або	-9 2 -5 -9 -2 -3 8 -18 -3 1 9 -9 -13 0 -4 2
word after 1: автомо	-10 14 6 8 -1 0 16 0 11 6 10 -5 -12 30 21 20
word after 1: без	-8 -2 12 -32 18 -24 5 -14 5 -8 -12 -9 41 9 22 -30
word after 1: беспил	-7 -22 10 -49 -4 23 30 13 -9 4 14 -15 -10 -8 -8 55
word after 1: бмп	11 6 -9 -8 8 3 1 -12 9 -4 24 -8 -7 17 11 15
word after 1: боепри	-11 12 3 0 9 9 -2 4 13 8 5 -3 -5 0 13 11
word after 1: бойови	-4 -25 0 -10 -2 17 23 -19 16 -1 29 -25 -5 35 34 25
word after 1: борони	-3 35 -11 -12 -8 -21 19 -14 -1 0 12 -8 -28 37 34 37
word after 1: братів	-36 39 -9 -9 -14 -32 25 -41 -21 1 29 0 -15 43 37 41
word after 1: були	-15 7 -4 -13 -23 -17 27 -15 11 7 19 -10 -17 18 38 24
word after 1: в	3 14 -16 34 -12 -46 -4 -36 27 11 7 30 8 15 12 -17
word after 1: вважал	-2 20 -6 -13 28 -16 36 -9 8 -2 17 -13 -19 36 8 34
word after 1: вважаю	-10 -25 9 -7 -28 -5 -21 -1 -10 -3 -27 19 13 -23 41 -17
word after 1: вдалос	4 -9 4 -3 0 11 -8 -31 12 -7 -8 -6 4 -18 30 -2
word after 1: вдома	-27 4 25 9 53 5 -13 5 -8 -3 -9 57 49 9 -9 12
word after 1: велико	-17 21 -8 0 -7 -13 19 -27 -11 -4 14 0 -10 12 22 31
word after 1: вернул	-14 -1 -4 -16 -6 11 22 18 20 3 9 -17 2 -33 -18 14
word after 1: ветера	12 7 -2 -12 -9 -7 18 -16 0 5 5 -12 -11 7 1 14
word after 1: вже	-20 1 31 -26 8 13 -7 8 9 10 8 -6 16 33 9 -4
word after 1: взяты	-3 8 4 6 0 3 0 -13 7 -1 9 -7 -4 2 -1 -8
word after 1: визвол	-12 2 14 -29 14 -12 16 -1 24 -7 0 27 28 40 4 12
word after 1: вийшли	3 -27 15 -35 11 -8 -11 -9 32 3 3 -12 22 55 22 10
word after 1: викона	-21 13 -20 -16 -12 -17 39 -22 5 -2 29 -7 -25 36 39 15
word after 1: випадк	8 13 -10 1 8 1 16 1 5 2 32 4 -12 33 25 27
word after 1: вмс	-3 8 6 -1 7 -10 8 -21 1 1 -2 4 -22 25 24 32
word after 1: военно	11 -16 -8 26 -24 30 3 22 -10 -7 6 13 -2 -15 -15 -2
word after 1: возвра	-28 18 -7 38 -20 22 28 14 -45 -12 12 9 -10 -34 -6 21
word after 1: возз'є	-1 -14 -4 -11 22 16 -6 17 19 -5 -6 -4 33 12 11 -15
word after 1: вооруж	19 -12 -5 -8 16 5 7 -4 7 9 7 -20 5 32 -11 20
word after 1: воссое	5 9 19 4 -1 22 -41 10 -4 -2 -26 20 23 19 -25 -31
word after 1: вс	-5 2 -5 9 -6 0 15 8 -2 0 0 -24 -8 1 11 43
word after 1: всу	40 11 5 -37 37 9 -54 -19 45 4 36 1 7 25 11 -17
word after 1: від	-4 11 4 15 16 3 0 11 -7 1 9 5 8 6 2 17
word after 1: відбув	-5 -11 23 19 5 14 11 24 -11 0 -3 1 15 -11 7 -6
word after 1: віддал	20 -27 -10 23 -6 -1 -14 -2 17 0 -8 14 -11 9 3 -33
word after 1: відпус	8 12 -7 -10 8 -13 8 2 1 11 -1 0 -7 5 14 -6
word after 1: військ	-14 11 14 -4 12 8 1 0 -11 1 -6 -11 -12 11 15 1
word after 1: генера	8 6 3 -8 -8 -4 13 -2 1 9 22 -1 2 2 5 -1
word after 1: госпит	-32 37 6 -6 -30 -22 -25 -16 47 -1 -21 -12 -13 -30 -19 -24
word after 1: гумани	-11 15 2 -4 14 -19 19 -18 -1 12 26 2 -3 14 20 -3
word after 1: держав	3 -3 -6 -4 12 -9 14 -19 14 -7 31 -4 -28 38 35 22
word after 1: для	-28 37 5 -25 1 -26 37 -26 -11 3 16 -11 -28 41 35 45
word after 1: днр	-3 15 2 13 -1 8 3 -12 -16 -4 10 -5 -10 -2 19 13
word after 1: до	-37 16 -13 -4 27 -14 23 -10 10 0 26 14 -25 39 4 21
word after 1: додому	-24 6 -1 -14 19 -8 -13 -16 21 -1 -28 7 15 27 14 4
word after 1: докуме	-12 11 5 -2 4 -11 -2 -5 13 12 32 4 -23 9 20 3
word after 1: дома	5 2 -2 15 -20 25 38 12 -32 13 -18 -11 -12 -4 -9 44
word after 1: домов	0 24 -10 3 24 8 29 -11 22 8 29 -3 -13 24 11 26
word after 1: домой	-5 20 -13 -32 4 -31 8 -28 -21 -3 33 -17 -36 19 34 5
word after 1: достав	-1 1 2 -6 -6 20 1 7 -3 -2 7 2 2 10 -1 5
word after 1: единиц	-9 23 -7 -5 29 -1 21 -22 18 10 22 -3 -1 20 20 24
word after 1: з	21 20 -4 -12 12 -5 15 2 39 -7 3 -8 -9 46 6 4
word after 1: за	14 2 -17 -3 6 5 16 3 -9 -2 -31 43 -6 5 -4 5
word after 1: забрал	-22 -25 10 -1 2 30 -2 13 5 -12 0 5 -1 -8 -11 8
word after 1: заверш	4 -1 -4 -4 11 6 17 -7 4 11 -19 3 -4 7 -22 7
word after 1: загибл	9 5 18 5 -3 11 26 2 11 10 15 -19 -13 2 5 22
word after 1: загину	-20 7 3 -17 -11 -16 15 -25 10 2 15 -5 -20 25 33 5
word after 1: заключ	-4 9 -6 -16 12 -5 -3 -15 7 6 16 -12 4 14 8 3
word after 1: залиши	31 -22 2 -13 24 14 -13 11 3 1 -13 -12 13 3 -6 4
word after 1: записі	-22 -20 1 -8 -31 -16 -18 -11 -15 -4 -52 22 42 -38 43 -32
word after 1: засудж	-17 13 -10 -11 1 -30 17 -27 -8 5 12 -11 -7 26 36 13
word after 1: захисн	-8 16 -9 -19 10 -17 10 -17 5 -7 -9 -3 1 16 26 6
word after 1: захища	-7 14 10 -13 4 -18 17 -21 0 4 19 -10 -23 40 20 18
word after 1: збройн	63 -16 14 -53 13 -33 26 -12 7 5 -4 0 -11 36 32 27
word after 1: звільн	19 3 21 6 36 17 19 28 7 1 -30 34 32 29 -9 17
word after 1: здалис	-10 9 0 -4 -2 -18 10 -18 0 11 22 -4 7 0 6 12
word after 1: земляк	1 6 5 -22 -18 17 21 -21 10 3 16 -12 -24 21 29 5
word after 1: знову	-3 8 23 -14 38 -6 -9 -7 -10 -10 -21 25 15 -8 -16 1
word after 1: зрк	9 -11 -11 -7 6 9 19 -20 9 11 18 -23 -9 19 16 20
word after 1: зсу	7 6 -10 -37 -4 -23 23 -2 -8 -6 -26 19 -17 46 13 26
word after 1: зустрі	-16 -26 12 -24 35 -4 12 13 15 7 22 -5 -24 35 5 11
word after 1: зі	-9 14 5 -3 19 -19 31 -19 -2 12 9 7 -8 22 23 21
word after 1: и	-10 -10 -14 14 27 -8 -10 13 37 -2 -13 -6 -28 11 -16 -6
word after 1: из	-40 13 -27 -6 -41 -2 3 11 -6 -7 -13 3 -2 10 26 13
word after 1: й	13 8 -3 -11 36 -7 -17 3 7 -9 -29 -17 -11 6 8 0
word after 1: к	-1 -21 -6 9 20 22 7 2 9 8 0 29 -2 -8 -10 8
word after 1: кв	-12 16 12 -11 7 -13 -5 -10 -3 10 31 -13 5 13 18 12
word after 1: колони	-8 2 6 -7 9 -4 2 -10 -2 -4 21 -5 -12 20 1 -6
word after 1: контра	-18 31 5 3 12 -16 12 -23 16 5 16 5 -9 17 25 24
word after 1: курсан	1 15 1 0 -1 -13 0 -14 10 -8 19 -1 -3 14 5 16
word after 1: курско	-14 9 -11 8 -40 -16 8 -1 -8 12 -9 -20 -4 -22 17 -2
word after 1: курськ	-4 -12 -11 34 -25 28 44 31 -33 -1 -4 -1 -30 -19 1 30
word after 1: курщин	-21 -23 -12 46 -38 48 37 26 -45 2 -12 3 -27 -42 -22 44
word after 1: маріуп	-29 67 -7 -39 20 -40 24 -31 4 -12 59 -35 -28 59 35 44
word after 1: мають	-16 37 -6 -15 4 -30 41 -23 7 -9 33 4 -14 33 30 25
word after 1: ми	-18 11 6 3 7 -1 10 -2 1 15 -26 9 -5 -10 -9 -7
word after 1: мільяр	5 16 9 4 2 -19 20 -9 6 -2 11 -5 -8 18 15 21
word after 1: містах	-9 13 -2 3 6 -14 13 -29 -11 -3 22 -9 -4 6 11 9
word after 1: на	10 2 10 -1 -7 -1 21 12 22 2 9 22 0 12 6 -3
word after 1: назад	-4 14 -11 -18 7 -18 16 -27 7 7 29 -1 3 31 30 31
word after 1: нарешт	7 20 -7 -20 5 -28 -14 -11 0 1 11 -6 -8 33 4 6
word after 1: наших	18 -25 -4 21 -9 10 13 17 -15 1 -18 18 -18 0 -23 -9
word after 1: не	-25 42 5 -12 2 -22 26 -35 4 9 26 -19 -16 25 21 33
word after 1: незако	2 -5 -7 -16 5 -17 16 -24 27 -5 18 -4 -3 37 33 18
word after 1: о	-10 32 8 -7 12 -6 8 -30 7 -5 12 3 -2 25 13 7
word after 1: обмін	-32 44 8 -15 -15 -36 26 -15 -30 8 32 2 -4 19 38 23
word after 1: обміня	1 -16 7 -12 18 2 -10 -2 5 2 -16 13 7 30 -2 7
word after 1: оборон	-4 12 -13 -48 30 -13 3 -21 17 4 4 -2 -21 32 17 -7
word after 1: окупан	16 -9 20 -16 11 3 -19 -1 14 -10 -17 11 16 9 -22 -7
word after 1: освобо	-8 2 -14 29 -19 28 26 11 -12 -2 -15 -5 -5 -27 6 19
word after 1: остают	-28 4 -9 -10 -3 -26 -13 23 -25 12 6 15 -11 -23 21 -11
word after 1: остров	-10 21 -5 -5 -10 -22 5 -34 -8 6 21 -10 -3 40 37 31
word after 1: от	-9 22 -15 -17 16 -30 34 -27 4 -1 29 -5 -15 37 25 40
word after 1: отдали	4 5 14 7 7 -16 -19 15 0 11 11 3 -11 -1 25 5
word after 1: отправ	-32 -15 -9 1 -17 -5 3 -17 3 -8 4 -19 9 -2 2 18
word after 1: отрима	8 -17 4 36 -7 51 16 45 -9 -6 -23 20 -6 -15 -10 -13
word after 1: павших	15 -30 29 -13 35 6 -15 4 42 -11 6 1 18 39 -1 -11
word after 1: палест	-16 16 5 7 7 -2 18 -10 15 6 5 2 -12 16 9 18
word after 1: паузи	14 8 7 -3 10 11 -11 1 12 -1 -24 1 4 10 0 -11
word after 1: перебу	8 24 -2 -12 -8 -22 23 -25 -12 -11 12 3 -1 10 15 -5
word after 1: переда	-3 37 47 -22 12 -6 -6 5 -5 2 -3 23 1 15 14 12
word after 1: пленны	-1 8 15 -22 16 1 -27 8 24 4 -18 -18 20 -9 -19 -9
word after 1: по	-23 -29 10 -3 -35 25 24 9 -27 -1 5 6 -13 -34 -8 30
word after 1: поверн	-31 7 -17 22 45 13 -24 7 12 -11 1 -28 20 -1 -13 -16
word after 1: поверт	-2 -31 10 -45 5 -5 -9 10 57 5 -12 11 -1 -2 0 -36
word after 1: погибш	-23 10 10 11 0 -11 -1 -7 -7 -9 9 23 -6 7 -1 -1
word after 1: покину	0 -18 -21 25 -22 35 30 34 -35 4 -12 -5 -21 -20 -6 34
word after 1: полегл	6 22 -17 9 24 -1 -4 2 19 2 -16 -19 11 -11 4 10
word after 1: полку	-17 -24 4 2 42 22 -14 15 41 -8 5 0 22 16 -32 -21
word after 1: полоне	-11 20 2 -20 -19 -13 4 -26 -7 3 26 -21 -30 10 17 -20
word after 1: получи	4 6 21 8 12 3 9 -10 -3 1 12 -16 -22 15 22 35
word after 1: поране	-12 -16 -9 36 19 -31 1 -19 -19 11 -3 -13 -30 -14 14 -21
word after 1: потрап	-16 23 -11 -10 0 -33 2 -15 -15 -2 16 5 0 35 25 22
word after 1: праців	32 29 -3 -11 -27 -38 -26 25 -37 -7 -27 -9 23 -3 -29 -24
word after 1: предст	-2 22 -3 -18 -7 -22 16 -17 -12 12 30 6 -6 20 25 34
word after 1: привез	0 3 5 13 3 6 7 -12 -12 -11 9 -9 -23 2 20 9
word after 1: пригра	-35 -4 21 39 -33 25 32 7 -22 7 -31 18 -7 -29 46 7
word after 1: приеха	-5 -9 -6 20 -23 34 22 14 -14 8 6 13 -15 -25 2 20
word after 1: провел	-13 27 -1 -22 -11 -16 30 -23 -15 8 25 3 -32 35 40 25
word after 1: пройшл	-3 22 -3 -7 -17 -20 33 -25 -5 5 31 -16 -11 13 27 30
word after 1: просят	-10 20 -8 3 -3 -9 0 -15 4 -6 12 11 -11 22 9 5
word after 1: против	-12 -16 -25 -5 12 21 -5 34 -28 10 -19 4 9 -40 -36 31
word after 1: психол	2 19 -5 -7 19 2 20 -12 5 2 19 -11 -2 5 9 21
word after 1: пункта	-14 13 0 -17 21 -17 14 -21 18 6 10 -7 -13 21 19 21
word after 1: пункто	-8 5 9 -8 17 8 7 -14 4 7 26 -3 -2 11 7 11
word after 1: пункті	7 -21 -5 -20 -4 7 11 4 15 -5 35 -16 -23 17 21 -5
word after 1: під	-2 19 -7 -7 6 3 15 -13 20 -6 18 8 -16 18 15 7
word after 1: після	-26 43 -6 -1 -23 -26 24 -32 -20 -6 33 -6 -28 27 44 2
word after 1: рабочи	-1 11 -10 6 5 -13 9 -21 13 -11 17 3 0 15 26 17
word after 1: ранены	1 29 -10 4 8 10 7 -31 12 4 24 -27 -14 -7 34 14
word after 1: реакти	-3 -2 1 -5 2 -11 10 -11 3 -10 6 -3 -11 5 9 7
word after 1: регион	-26 -9 -10 -17 -11 -25 -17 32 -18 10 0 -1 -12 -1 36 -8
word after 1: репатр	-6 -3 7 9 8 0 15 -4 5 10 -3 1 -3 7 7 19
word after 1: россии	4 -15 -12 25 -16 17 36 24 -9 7 1 -23 -21 -28 -7 33
word after 1: россий	-29 -5 -7 -1 -33 8 26 16 2 0 22 -20 -19 -8 27 18
word after 1: россия	18 -23 12 5 5 4 8 31 4 -3 -11 26 7 15 -16 17
word after 1: російс	-42 -10 49 -3 17 17 -1 29 16 -4 -9 -7 11 23 -15 -6
word after 1: росія	30 20 1 -33 -38 9 -4 -35 -8 -4 2 5 25 5 19 -2
word after 1: рф	-6 -8 -6 30 -25 24 53 -8 -30 -2 3 -13 -24 -15 8 57
word after 1: с	7 14 24 16 5 29 -25 -5 -6 0 -9 -20 -11 6 -19 -2
word after 1: своих	15 -18 -12 10 1 16 -4 35 23 -16 -31 30 15 -2 -26 -22
word after 1: своїх	-8 -19 -11 10 -28 26 19 9 -29 1 -5 5 -20 -25 -19 24
word after 1: сдалис	1 -2 -3 -4 -11 -4 15 -10 7 4 10 -2 8 3 -2 16
word after 1: сегодн	-8 15 -18 -1 -19 -12 20 -4 -3 -9 13 -26 1 -14 2 6
word after 1: служат	3 33 -9 -3 -5 -24 20 -8 -9 -11 1 -11 -10 12 30 19
word after 1: служил	-14 36 -1 -18 -1 -38 25 -11 -17 -5 16 -1 1 23 19 24
word after 1: снаряд	10 17 9 -13 -1 1 2 -1 11 2 23 7 -2 4 6 16
word after 1: снова	-5 -10 -6 32 -26 23 14 37 -34 1 -18 2 -16 -27 12 26
word after 1: сопров	4 9 -8 -5 -5 -16 12 -3 5 -1 24 -3 -3 24 26 10
word after 1: состоя	27 -22 12 2 17 48 -15 49 3 7 -36 0 19 -17 -27 -26
word after 1: сотруд	-6 0 -4 -4 -2 7 3 -16 -3 2 21 4 -3 3 15 6
word after 1: спожив	0 -12 -5 -7 6 7 16 -14 22 2 39 -7 -32 34 28 7
word after 1: ст	5 -2 1 -10 -3 -8 2 -6 3 -7 6 5 -5 7 9 2
word after 1: сторон	5 -12 -34 -29 46 15 -11 -41 37 2 10 -23 -9 43 -9 -9
word after 1: страни	-2 21 -3 -5 16 1 12 -10 -4 0 9 -9 5 14 19 4
word after 1: суджан	-21 -3 -17 3 -21 34 23 31 18 15 -22 7 -18 -6 -7 16
word after 1: сьогод	22 -42 14 -12 35 44 -28 48 45 -4 -24 27 36 6 -38 -24
word after 1: та	-58 12 14 -21 41 7 -16 1 30 0 4 -1 13 48 11 16
word after 1: таких	1 -13 3 -16 -2 17 29 -15 10 7 12 -6 -13 31 18 9
word after 1: теробо	15 11 -1 -22 -16 0 -12 -11 0 5 0 5 4 21 1 0
word after 1: тиші	-11 32 1 -4 -9 -29 17 -20 -19 -7 3 11 -13 9 19 15
word after 1: тому	-5 22 1 -14 -6 -25 18 -32 6 11 30 1 -2 32 27 33
word after 1: тримал	-2 27 10 -6 6 -9 13 -4 7 -5 2 -3 -17 11 16 23
word after 1: тяжело	50 -8 -7 -27 -4 18 -39 -25 55 2 5 -2 7 -1 12 -20
word after 1: у	-10 -24 -29 1 7 9 18 18 9 -9 13 22 13 1 20 -21
word after 1: удержи	3 -12 -4 -18 10 -3 -1 13 -17 -11 -9 24 -9 -5 12 20
word after 1: удома	2 -23 21 -27 48 27 -42 47 47 1 -31 40 46 34 -59 -28
word after 1: уехали	21 -13 -13 -22 26 15 -18 12 28 12 3 6 15 9 -22 -15
word after 1: уже	-26 -18 -19 -2 34 3 13 7 29 4 5 -5 10 -3 4 4
word after 1: украин	14 6 21 -3 4 -17 -6 8 -1 0 -12 -9 17 4 -7 12
word after 1: україн	2 -4 8 -1 -7 6 2 2 -3 3 2 15 38 -9 2 -8
word after 1: управл	-6 -2 6 -8 -4 -9 14 -2 3 -8 22 -13 2 19 15 1
word after 1: урожен	-3 7 0 4 7 -11 0 -21 21 -9 22 3 6 21 -2 7
word after 1: учасни	-10 26 -12 -6 -4 -26 31 -16 5 -4 14 0 -26 21 19 15
word after 1: це	6 4 -6 -8 16 -11 6 -7 7 3 2 -9 -14 25 6 -5
word after 1: чекают	-19 14 -8 -20 0 -4 26 -25 27 6 35 9 -13 24 12 -6
word after 1: челове	1 -14 -17 23 -12 27 39 9 -24 5 -6 -20 -30 -14 26 41
word after 1: через	0 26 -10 -14 3 -13 -3 -15 -3 1 4 -9 -11 26 19 10
word after 1: членов	-7 13 9 -14 -11 -10 5 -6 0 -7 23 10 -1 4 15 19
word after 1: штурмі	-14 9 -5 -1 -9 -10 8 -13 4 7 11 2 -9 4 2 14
word after 1: ще	9 -4 -9 -29 -34 7 18 -22 -3 9 22 -4 -14 18 29 -7
word after 1: і	-7 27 12 7 7 -7 -8 -4 6 -9 2 23 9 -10 -25 -12
word after 1: із	3 -5 -26 14 21 -26 -11 10 29 2 -7 21 -17 6 -11 -10
word after 1: їдуть	19 -17 5 -21 45 17 -42 42 44 6 -24 3 40 30 -33 -17
word after 1: їхніх	-16 -25 -24 23 -26 12 42 13 -26 -11 8 -24 -15 -11 11 32
word after 1: الي	-14 -13 20 3 -12 6 -8 -6 -1 -11 26 6 0 -14 -11 -14
word after 1: اوكران	47 -7 38 1 28 15 -37 8 -3 6 -14 22 46 24 2 -15
word after 1: بين	-11 21 -4 -17 12 -10 16 -23 28 4 2 -15 -12 3 3 -5
word after 1: دولار	-5 -12 -6 -11 17 -3 2 -8 -18 -10 18 -11 12 20 16 12
word after 1: روس	-8 -20 15 41 8 8 17 19 -19 -11 -13 -13 -16 -16 17 -2
word after 1: روسي	-27 -23 -21 24 -14 31 12 38 -30 -11 -4 -4 -19 -29 18 13
word after 1: روسيا	-20 -18 -18 35 -13 43 35 33 -36 -3 -16 -21 -30 -22 10 38
word after 1: عادوا	3 -1 8 -10 9 -8 -17 14 13 3 -7 0 16 13 -11 -1
word after 1: في	12 -17 17 -18 27 10 -14 12 14 -6 -15 -8 29 24 -18 -9
word after 1: لكل	-1 -15 -2 12 -2 25 6 4 -4 16 -26 4 2 12 -16 3
word after 1: من	-11 26 5 9 -5 -6 16 0 22 9 18 -13 -5 15 4 24
word after 1: و	-18 -23 -5 14 3 21 17 21 -9 -7 3 0 4 4 4 23
word after 1: –	-15 -7 -15 0 0 -7 -2 5 11 5 2 0 22 2 5 10
word after 1: ₴	-9 5 -4 8 9 13 19 4 17 -12 14 9 -3 12 6 1
word after 2: 	-27 -3 -9 -2 27 7 8 0 7 -3 0 -4 25 45 11 6
word after 2: !	-36 18 39 41 7 7 -6 33 -26 -4 -20 -12 -5 -19 -20 43
word after 2: "	-9 4 6 -6 14 -5 28 -15 15 5 -4 2 -1 34 16 44
word after 2: (	-13 25 -5 -18 6 -18 -7 0 10 3 28 3 -29 37 28 5
word after 2: )	10 -18 -10 7 27 38 18 9 23 -4 19 1 -5 10 4 -3
word after 2: +	14 -1 19 -2 8 -4 50 2 39 10 37 -20 -33 46 27 22
word after 2: ,	-7 -8 11 -20 -2 0 6 4 -4 -20 4 10 10 -11 22 17
word after 2: -	15 -43 0 -4 14 29 -12 29 29 12 -30 -1 -8 22 -45 -15
word after 2: .	20 7 -2 4 10 7 13 23 2 -4 17 -5 4 -7 12 11
word after 2: :	-23 15 -3 -12 3 -1 -7 4 17 -11 24 32 2 -9 -4 -22
word after 2: ;	20 20 8 12 9 1 21 2 -4 -12 23 -4 7 17 18 27
word after 2: a	37 10 29 14 -22 22 6 -15 -7 4 17 6 -10 13 15 42
word after 2: accord	8 -35 -2 23 -6 20 15 12 -14 2 3 12 -2 -20 -9 -20
word after 2: after	1 -5 -5 -9 6 3 1 -12 4 5 7 8 9 13 3 -4
word after 2: agreed	-7 -35 7 -24 -25 16 30 12 32 -4 22 7 -8 22 21 6
word after 2: all	16 -27 -13 -11 -1 5 7 29 42 9 -3 7 -15 -16 -17 -15
word after 2: alread	4 15 15 -8 14 -6 9 -6 -2 1 22 -22 -4 17 1 21
word after 2: among	-4 0 20 -7 10 16 -2 16 10 -11 -2 8 24 27 -13 25
word after 2: an	-24 37 6 -15 11 -20 25 -16 -2 11 43 -14 -20 20 37 17
word after 2: and	-3 18 14 11 19 20 -8 5 7 8 0 4 0 6 9 15
word after 2: as	-6 -17 -7 -22 -17 -3 -9 -13 -4 6 -19 4 11 -11 22 -17
word after 2: at	11 -11 17 1 5 18 5 4 5 2 5 14 3 8 7 13
word after 2: azovst	16 9 3 -25 9 -23 11 -6 25 9 -7 -2 18 30 1 8
word after 2: back	1 -1 -19 17 7 1 -11 6 -12 3 -28 36 12 -19 -24 8
word after 2: be	14 13 -1 -7 7 0 16 -27 2 -1 29 5 -2 30 23 36
word after 2: been	-5 4 -9 34 25 -9 2 12 2 -10 -23 1 6 2 -14 9
word after 2: being	4 -15 0 -21 2 -7 -20 15 -8 -10 -8 8 -4 -5 21 -13
word after 2: both	-5 20 -18 -21 -17 -17 3 -3 34 11 -11 -23 -22 -6 -13 -18
word after 2: brough	-10 22 19 9 -34 22 -7 8 30 8 -4 -2 -31 17 0 -18
word after 2: by	-5 2 28 -42 -4 19 -18 -11 16 0 16 17 -20 30 1 -1
word after 2: captiv	4 19 -13 6 -4 1 26 -3 -11 -2 -18 3 -4 -15 -5 18
word after 2: civili	26 -22 -10 -16 30 17 -26 20 14 2 -4 11 48 30 -30 -28
word after 2: code	-14 0 -2 -8 27 -8 21 5 21 -5 5 -6 0 21 1 0
word after 2: come	2 26 -4 23 7 4 15 -12 -7 10 -14 -8 19 6 -4 25
word after 2: coming	16 -16 30 -17 28 24 -35 6 46 6 -17 10 15 2 -15 -31
word after 2: defend	-6 26 -10 8 -10 -41 29 -34 -36 -2 5 -9 -18 28 24 40
word after 2: down	-15 16 -15 -1 6 -23 8 -11 -3 11 6 -15 -20 11 20 -7
word after 2: each	-37 -28 -1 30 -8 4 -10 23 16 -10 -11 8 -23 29 -4 13
word after 2: either	-13 -1 10 2 -8 3 13 -11 -18 6 22 -3 -10 13 10 28
word after 2: exchan	-15 -15 11 -16 -12 -15 27 20 35 -9 35 12 17 0 -25 -12
word after 2: fallen	14 -11 39 3 20 23 -13 9 17 -1 -12 -6 12 -3 -13 -11
word after 2: five	-15 -13 15 -20 -7 2 11 6 -5 0 9 19 15 23 -3 6
word after 2: for	-26 -21 37 26 14 21 12 6 -5 3 -20 13 -3 27 -9 34
word after 2: free	0 12 -5 -35 0 -27 18 1 41 -4 22 -16 7 7 -18 7
word after 2: freed	25 13 4 29 6 9 33 -6 -16 2 13 -13 -8 -7 33 27
word after 2: friday	6 16 13 -2 15 4 -29 -20 19 -4 -45 3 20 -16 -10 -14
word after 2: from	16 20 15 8 8 -1 -8 16 6 17 -11 22 3 15 7 20
word after 2: had	-26 19 -13 3 -44 -10 27 -13 -23 0 22 -10 -12 13 21 39
word after 2: handed	27 -12 -5 -16 35 11 -7 -1 17 9 11 3 27 24 -3 22
word after 2: has	-2 -10 1 -21 -20 7 18 -13 17 9 30 -10 -3 32 24 3
word after 2: have	2 2 -17 -20 -9 -4 40 0 -24 6 -11 -14 1 -9 7 44
word after 2: held	5 18 -24 -7 -25 -14 33 -20 -23 -10 10 -18 -20 29 25 26
word after 2: home	-25 13 10 -13 -9 -7 2 -17 34 -11 7 -4 5 11 3 -1
word after 2: in	-11 -3 -4 -36 -21 -15 -14 23 -2 -9 0 12 -4 0 18 -22
word after 2: includ	-6 -17 0 -5 29 16 -22 26 24 10 -8 24 40 16 -13 -23
word after 2: its	-26 -30 18 8 -21 32 2 27 -17 -7 -12 1 3 -21 -1 22
word after 2: killed	-15 12 -1 -6 -7 -4 8 2 5 1 2 7 -16 24 8 15
word after 2: kursk	-27 1 -15 21 -39 10 17 48 -35 -1 -7 20 -29 -29 -8 11
word after 2: kyiv	-20 -12 -30 27 -4 41 30 21 -41 4 -4 -27 -19 -41 -6 42
word after 2: listed	-7 -18 -8 -8 -15 -7 -20 -34 -15 0 -40 9 42 -7 32 -22
word after 2: many	-8 20 -1 -42 8 -6 0 -5 19 8 -15 4 0 46 23 -9
word after 2: mariup	-34 22 7 -18 4 -33 27 -41 -23 -2 20 -7 -29 27 33 36
word after 2: milita	-5 7 12 13 21 1 -21 -4 -14 11 -11 -5 16 -13 -29 23
word after 2: moscow	18 -10 26 -6 5 15 -5 9 -1 -1 24 11 13 24 -1 -18
word after 2: not	6 -11 -4 0 -5 -18 20 -14 13 -5 25 -6 -7 19 19 8
word after 2: now	-1 29 18 18 9 -14 -22 -17 12 -9 -6 -4 3 0 -19 5
word after 2: number	-12 -3 -9 -1 9 0 21 -1 28 -2 -2 3 -26 0 -8 -4
word after 2: of	-6 10 -4 11 48 7 -2 -5 17 -2 -1 8 3 -9 -13 3
word after 2: office	-17 -3 -15 -10 -13 -24 -7 15 -5 -2 8 -4 0 2 25 -12
word after 2: on	-7 -9 10 -11 8 23 5 -17 20 15 -16 -17 23 4 30 29
word after 2: one	10 5 13 -20 33 -1 -16 -12 19 -4 22 -26 22 39 3 -4
word after 2: ones	6 5 -1 6 -14 20 16 33 -20 -3 14 17 2 -27 -21 6
word after 2: our	-6 11 -9 -18 -13 -19 32 -24 0 3 24 1 -31 22 35 17
word after 2: out	-15 -6 -16 29 -42 -26 17 -34 33 -2 14 -38 -48 -35 17 -12
word after 2: prison	7 1 27 6 8 0 3 12 -14 -6 2 0 -22 4 7 17
word after 2: releas	4 -37 -20 -24 2 23 -7 5 47 -2 -4 -15 11 17 -11 -12
word after 2: relief	1 15 -5 1 19 8 15 -10 -7 3 4 -3 2 26 19 -6
word after 2: return	-1 21 -15 -2 3 8 -8 -3 8 8 5 -2 -9 -9 -15 14
word after 2: reunit	7 -20 10 24 12 22 -2 23 3 -1 -7 -8 6 15 -9 9
word after 2: rocket	5 12 7 8 5 12 -8 1 -9 -3 -5 9 -5 1 11 0
word after 2: russia	-24 15 3 -1 -8 -12 15 8 5 9 13 -1 -7 3 -6 -11
word after 2: sergea	-4 23 0 -24 -26 -42 38 -38 -17 9 19 -11 -30 47 36 32
word after 2: side	0 4 7 2 10 17 15 2 -3 -7 9 -18 15 19 17 26
word after 2: since	2 31 19 32 12 -6 -9 0 -23 1 -30 14 24 -27 -28 -4
word after 2: six	2 -9 0 -15 37 27 -11 19 35 10 25 -18 20 42 0 4
word after 2: some	-21 -22 5 9 16 29 1 23 12 -5 -23 -5 28 -6 -11 7
word after 2: still	-8 3 -14 -22 1 -19 29 -36 -17 -12 30 -10 11 -6 6 -15
word after 2: taken	-9 7 0 -20 19 -16 19 -4 17 12 23 -1 0 34 25 10
word after 2: talks	19 -13 3 1 19 9 1 6 17 -7 -4 -4 8 8 -3 8
word after 2: ten	3 7 8 -13 29 2 -9 -21 14 -1 10 1 -6 12 -22 18
word after 2: that	15 -1 0 -2 -8 13 -10 11 19 -6 -10 4 0 25 -29 -22
word after 2: the	-6 -6 9 7 1 7 -11 10 -10 9 -23 23 14 -4 13 -4
word after 2: their	1 5 3 26 -19 1 31 7 -17 11 19 -5 -19 10 19 9
word after 2: them	8 -3 -43 -1 12 3 -4 -9 3 0 -1 -29 -1 20 -4 56
word after 2: those	-19 24 -13 -12 13 -29 -4 -9 6 1 5 -9 -16 20 33 27
word after 2: three	-7 25 0 21 18 -19 7 -5 -13 11 -17 -14 9 10 -3 33
word after 2: thursd	-12 26 8 9 9 -9 10 31 -4 6 14 -3 -6 6 22 31
word after 2: to	6 3 9 -7 30 15 -4 2 13 5 -4 31 7 2 -12 14
word after 2: today	-5 21 8 -29 44 -5 -3 -5 22 -1 18 16 10 34 30 -13
word after 2: total	-6 0 -7 -8 20 -17 3 23 23 -11 -26 24 34 -21 -23 -24
word after 2: transf	41 0 2 -15 12 18 -21 20 22 -1 -14 20 25 10 -22 -3
word after 2: tuesda	-8 14 7 -6 9 -6 7 0 26 9 -10 13 4 -14 -22 -19
word after 2: two	-19 10 1 6 52 16 -26 1 1 -7 6 -29 49 -10 -16 12
word after 2: ukrain	2 20 -23 20 26 -10 9 -8 -17 -4 -7 -29 4 -1 3 2
word after 2: vehicl	-1 1 2 -2 10 7 4 -6 -7 9 9 -7 12 14 -7 9
word after 2: views	-8 4 -5 -9 15 4 -4 4 13 7 7 -7 6 8 13 -3
word after 2: war	20 -31 3 -15 8 -15 39 -9 -35 -11 19 -7 -7 46 42 28
word after 2: was	23 -7 4 -21 24 4 -10 -18 22 -11 -6 1 -6 20 -16 -10
word after 2: wednes	-3 -19 18 -4 25 4 -24 24 16 11 -9 14 16 16 -8 2
word after 2: were	46 -10 -9 10 5 29 -6 -3 19 4 3 -21 10 -5 13 -13
word after 2: which	-15 9 -10 -8 0 -3 8 -13 15 12 10 -6 10 -13 -9 -8
word after 2: whom	-8 36 -5 -27 -2 -28 6 -29 8 9 19 -2 -9 51 20 19
word after 2: with	11 -15 -6 -17 49 3 -9 -29 49 -3 11 0 4 17 2 -13
word after 2: women	6 -1 -22 -6 39 3 -29 18 28 -4 -19 20 15 25 -2 1
word after 2: а	5 19 18 9 -8 -7 25 -3 -16 8 -23 -41 -11 1 13 28
word after 2: авиабо	-10 -3 -6 4 13 -8 1 -4 -6 -8 19 4 2 8 5 -3
word after 2: азова	-14 12 23 -21 33 1 -13 17 31 -8 19 -15 18 34 -17 -15
word after 2: азовст	-19 -21 8 -30 22 -12 -2 -31 7 3 -13 -25 15 33 19 19
word after 2: азову	-29 -8 -10 -14 29 11 -3 18 24 10 -16 -7 13 37 -7 8
word after 2: бахмут	29 -4 7 8 16 7 -14 10 27 -11 -1 6 24 25 -14 -5
word after 2: без	-24 25 -8 1 27 -16 36 6 -14 8 -10 10 13 5 4 48
word after 2: беспил	-9 21 -8 -5 -10 -5 10 -1 2 2 17 -9 4 10 6 6
word after 2: бойцов	-2 17 7 8 -12 -10 6 -17 -16 -10 -9 -23 9 -3 16 32
word after 2: больши	17 -18 1 5 -2 34 29 -6 12 -11 10 -15 -22 7 17 17
word after 2: бригад	-13 31 -17 -23 -27 -30 19 -20 -33 -8 23 1 -35 33 25 11
word after 2: бронет	8 11 0 -9 11 -20 -1 -12 16 -4 10 4 -14 26 16 23
word after 2: будет	-1 8 -6 -32 5 -3 4 -23 28 1 16 -11 -12 28 40 8
word after 2: был	2 -21 16 22 -8 10 -1 13 2 10 12 -10 4 -7 -17 3
word after 2: бійці	1 4 6 -8 3 -4 7 6 7 -8 -5 10 23 23 -7 0
word after 2: більші	-14 -11 10 -5 13 11 -3 3 12 -4 -9 5 2 -12 8 -5
word after 2: в	-11 -16 8 -27 -21 18 18 13 27 -1 12 -14 -13 -4 1 7
word after 2: вдалос	-8 1 20 -25 -9 -2 -7 1 19 2 28 -25 -28 -1 17 -17
word after 2: вдома	-8 -11 -6 -22 34 5 -12 13 12 8 4 14 0 16 -1 -3
word after 2: вернув	-15 44 4 -3 4 -6 6 -30 1 -5 26 0 -13 13 29 23
word after 2: вернул	-10 -7 4 -2 -4 23 32 21 -29 6 -16 -28 -2 -21 -31 12
word after 2: вже	17 -2 12 8 17 -11 -22 -4 -7 -10 -15 -4 29 -22 -13 -11
word after 2: взамен	-25 -10 -14 24 -31 25 21 19 -21 -4 4 0 -24 -20 -1 28
word after 2: взятых	-24 -18 -13 30 -10 40 17 47 -17 3 -25 -1 0 -25 -3 19
word after 2: визвол	-34 63 12 -26 -5 -20 -3 -18 18 11 -9 -7 -6 16 17 0
word after 2: вийшли	-5 -8 2 -28 2 -10 -20 -4 13 4 18 8 15 25 7 1
word after 2: викона	19 20 -35 -21 19 -8 -2 -31 1 12 19 -6 -21 -6 -5 45
word after 2: включа	30 11 -2 -25 27 20 -25 -3 20 -8 8 17 2 11 -4 -18
word after 2: вместе	16 14 -2 1 -4 0 8 4 10 -8 15 -7 -7 8 15 6
word after 2: вмс	6 47 9 -12 11 -14 27 -27 -11 -1 15 -6 -13 21 40 24
word after 2: военно	5 -20 13 -2 -15 20 29 31 9 -8 2 -16 0 -21 -23 4
word after 2: военны	-19 2 -21 24 29 16 17 6 8 7 14 -6 -10 13 -24 -9
word after 2: возвра	-20 11 -1 26 -19 5 32 -15 -7 5 22 -19 -9 -13 29 31
word after 2: волі	18 1 -4 -29 10 -3 -4 36 40 3 -9 -27 5 2 -29 -27
word after 2: вони	-25 2 -2 -9 2 20 -1 -4 27 6 1 -8 -4 -9 4 -8
word after 2: вооруж	16 -5 11 -13 16 -8 -2 5 18 -3 0 -8 27 28 -4 -14
word after 2: восемь	-14 -1 -15 10 -8 27 9 20 -20 6 -3 30 -3 -13 -4 13
word after 2: все	-19 1 -12 -17 -5 -13 -3 14 6 -1 -4 10 16 5 23 -11
word after 2: всего	-3 35 -4 -35 30 -28 10 -41 16 -2 41 -14 -39 30 36 33
word after 2: всу	17 0 -3 -11 14 -4 -8 19 17 -11 11 4 -12 16 -5 -10
word after 2: вывезе	15 -22 -2 -24 29 21 -30 10 20 -6 -16 10 36 19 -23 -27
word after 2: выполн	8 18 19 5 -6 6 -9 -4 -14 -6 0 7 5 -18 18 5
word after 2: вышли	-1 7 -7 -8 -11 7 26 -11 -8 6 -26 -18 -11 16 27 21
word after 2: від	12 8 0 -14 -25 0 -25 -10 50 7 -19 -18 4 -12 -32 -28
word after 2: віддал	37 -5 10 9 -28 42 -4 -26 29 6 -7 -3 -23 -30 28 -11
word after 2: відпов	-14 20 -10 -6 -15 -8 3 -6 -39 -4 -15 15 46 -9 -12 -10
word after 2: військ	9 4 8 12 -12 23 -20 29 -20 7 25 -26 3 -7 -29 -5
word after 2: він	-12 6 8 3 0 0 20 -23 3 4 9 -1 1 9 28 30
word after 2: вісім	8 1 -6 -1 -8 -11 -1 0 -6 -6 8 -6 4 7 10 1
word after 2: гварді	-13 7 -3 -13 3 -33 11 -21 7 6 4 -9 -7 39 34 30
word after 2: гражда	-32 -39 -21 22 -3 41 -4 48 -4 2 -31 -15 -6 -9 -23 -20
word after 2: громад	-15 11 -1 8 11 -10 7 -1 10 8 20 3 8 14 12 2
word after 2: группы	0 8 4 6 -2 -8 -5 5 13 -2 5 -11 -12 9 18 4
word after 2: два	-42 -3 -13 4 15 -22 7 -26 2 5 -14 10 20 7 7 -4
word after 2: двадця	-10 1 -2 8 24 6 -11 -9 7 -10 4 19 -2 12 -11 4
word after 2: две	8 2 -5 18 6 10 11 1 -3 -1 14 -2 -21 -15 9 0
word after 2: двое	3 3 -10 -28 31 -16 -31 16 41 1 8 17 35 46 2 -8
word after 2: двоих	22 6 12 -30 14 -15 -5 -23 1 7 8 -7 7 27 11 3
word after 2: двох	25 -1 -5 -10 35 -1 -26 24 32 -11 -7 -5 7 39 -15 -32
word after 2: двоє	-20 -3 14 -36 29 0 -13 9 25 -8 -2 21 26 37 -3 2
word after 2: двух	-3 2 9 -3 2 22 -15 12 19 4 1 -5 4 13 -7 13
word after 2: дев'ят	5 -27 9 -9 38 34 -27 36 19 9 -17 5 39 5 -30 -16
word after 2: день	-38 1 -22 -18 33 11 8 4 21 3 5 -11 15 17 7 3
word after 2: держсп	-10 37 8 -10 -16 -32 28 -23 -16 -1 11 5 -8 25 42 19
word after 2: десяти	-8 8 6 -11 -28 -14 26 -39 13 3 4 4 -14 42 38 18
word after 2: дехто	3 -20 -8 -8 18 16 -17 -4 35 -10 -17 15 31 -1 -30 -29
word after 2: для	15 -3 -4 20 33 -9 -15 -8 10 2 3 15 11 4 -5 -2
word after 2: днр	-23 24 6 -13 -6 -25 -3 -21 17 -8 16 -7 -16 12 25 7
word after 2: до	-9 -8 7 31 8 28 32 28 -4 0 15 -19 -19 13 -1 27
word after 2: довічн	-12 25 -9 -5 -4 -7 12 -22 -5 -8 27 -3 -8 27 23 22
word after 2: додому	-1 4 1 -43 32 4 9 -6 26 -2 24 -10 13 24 4 -7
word after 2: дома	-2 -12 13 17 -14 32 15 25 -15 -11 3 17 0 -6 -3 24
word after 2: домовл	-6 7 3 -34 -9 -16 24 -23 5 6 24 -1 -7 36 35 0
word after 2: домой	3 -12 -26 7 4 -14 1 2 10 8 1 8 0 -12 6 -12
word after 2: донецк	0 4 -9 -14 -8 -3 3 -12 -9 7 -23 -15 -19 17 4 5
word after 2: донець	0 40 -2 -28 5 -39 31 -37 -2 -5 19 -25 -19 29 42 32
word after 2: достав	3 -15 -3 -18 23 15 -30 20 33 -1 4 7 -4 21 -21 -10
word after 2: дпсу	-4 45 4 -13 -22 -30 21 -20 -21 5 2 -7 -29 17 38 37
word after 2: друг	7 3 32 0 16 31 8 33 -15 1 -21 11 7 17 -2 19
word after 2: других	-8 -1 -10 -7 0 10 15 -2 11 -4 -2 6 9 17 8 3
word after 2: есть	-11 10 -9 -16 5 -19 8 -8 10 -10 33 -13 -12 42 27 26
word after 2: еще	-2 4 -3 5 -3 15 12 -16 28 3 24 15 -18 23 24 1
word after 2: женщин	-8 13 -7 -4 -2 -9 -13 -13 12 -12 14 -1 -19 27 15 19
word after 2: жителе	-22 -9 12 18 -45 21 24 50 -37 3 15 14 -36 -37 6 27
word after 2: жители	-12 8 -10 29 -12 9 48 -7 -20 8 10 0 -27 -5 13 32
word after 2: жінки	-8 44 1 -26 11 -21 23 -15 3 3 6 -10 -24 33 42 37
word after 2: з	2 14 9 -10 12 -16 5 -18 4 -10 -4 41 24 22 19 -6
word after 2: за	12 24 -5 -3 13 4 9 3 16 -11 8 -19 14 27 7 26
word after 2: забрал	-5 16 -2 3 1 -14 12 5 0 5 -6 -5 10 6 19 32
word after 2: заверш	-14 38 10 29 16 -28 -10 -24 -47 8 26 -13 -6 -18 28 -1
word after 2: завтра	-19 19 -6 19 21 -10 -27 -6 -19 -9 -11 4 30 -9 -12 40
word after 2: заключ	-16 10 1 12 11 -13 5 -8 7 7 6 -6 4 15 5 12
word after 2: запорі	-14 28 11 -8 -2 -23 27 -19 6 -1 -6 18 4 49 34 29
word after 2: заступ	-6 -17 8 -4 35 23 -33 24 38 -8 -16 10 43 -1 -33 -24
word after 2: засудж	0 -11 -3 -13 16 14 4 11 15 -1 -15 -1 18 24 1 5
word after 2: захвач	15 -1 8 0 12 13 -8 -1 -7 12 -15 23 6 9 -16 -5
word after 2: захисн	-22 -12 17 2 38 1 -16 7 4 -5 -4 42 34 13 -12 3
word after 2: захопл	25 -16 -7 -12 13 -14 -29 4 1 -2 -4 -14 5 13 -19 -19
word after 2: защитн	41 -24 -7 -12 49 -12 -26 -15 20 9 2 -11 22 -10 -29 -17
word after 2: заявил	-4 -3 -10 9 -12 -11 -11 20 -14 -4 -6 -8 -9 -16 7 -8
word after 2: збройн	3 35 -14 -5 1 -26 34 -12 -19 -6 15 -11 -21 19 34 36
word after 2: звільн	0 -2 -6 -29 -16 3 6 12 25 6 10 -6 -24 12 -3 -9
word after 2: зміїни	-2 25 -2 -20 -2 -38 3 -22 2 4 -4 -1 -3 39 48 28
word after 2: зникли	-16 -25 -9 -14 18 21 8 1 19 6 -31 8 37 -9 -2 -15
word after 2: зокрем	-6 5 7 9 16 -6 -8 8 -3 -11 -8 25 31 4 -26 5
word after 2: зсу	-29 15 18 -34 3 -6 18 -14 -6 -2 0 -3 1 42 16 11
word after 2: зі	15 -17 -4 1 44 34 -21 33 32 6 -23 26 4 -7 -27 -19
word after 2: зіткне	-9 -22 -3 -23 5 11 42 -28 22 7 57 -24 -4 42 36 46
word after 2: и	-11 -24 -22 3 -5 -15 -2 -7 49 3 -5 -1 -10 1 10 4
word after 2: из	9 8 -7 -24 -27 9 5 11 -2 0 11 -11 5 17 14 27
word after 2: им	17 -19 14 -5 -4 36 2 32 21 11 -10 0 4 15 -16 -14
word after 2: их	3 -11 -2 5 15 27 7 13 5 4 -2 -12 -16 4 -14 30
word after 2: й	-29 5 -7 34 -34 23 41 1 -14 6 14 8 -31 -21 20 16
word after 2: к	11 -13 22 12 -9 40 4 34 13 -7 3 16 -4 1 -29 -14
word after 2: каждой	-7 15 9 31 17 8 -26 8 12 3 25 -34 -9 23 -28 28
word after 2: киев	35 14 24 -31 22 -16 -16 -18 17 3 24 16 25 35 2 -26
word after 2: киеву	-5 -32 37 33 -9 39 34 26 -32 7 -13 -26 -26 -26 13 11
word after 2: кожног	-31 -14 37 19 -16 -12 12 24 21 -3 6 -5 -21 -5 3 6
word after 2: кожної	-10 -18 -3 26 -29 -13 20 15 23 -4 8 16 -15 10 -8 -11
word after 2: конца	-2 18 7 -11 -10 2 10 -10 10 -7 19 10 2 18 5 20
word after 2: кордон	4 -2 4 -10 25 4 -12 -1 10 0 -2 26 17 15 -5 -5
word after 2: которы	-2 10 -22 -16 -11 13 -14 14 -10 -1 -13 -18 2 -1 -5 -24
word after 2: курско	-5 -15 2 39 -27 32 31 46 -26 -11 -22 5 -6 -27 -18 25
word after 2: летате	-13 5 -7 -3 6 5 18 -4 18 -6 13 -3 -11 23 10 13
word after 2: луганс	-18 21 5 -8 -9 -36 20 8 -13 -1 13 7 2 -4 40 38
word after 2: льотчи	-7 -9 11 -15 23 20 -4 17 14 10 -24 -1 27 -2 -48 -28
word after 2: лікува	-11 28 -9 -2 -3 -24 29 -3 -22 -9 9 -17 -19 12 21 -5
word after 2: майже	-5 13 -4 4 -1 6 5 -8 -8 4 13 -7 21 16 -3 1
word after 2: маріуп	22 31 -2 -18 33 -12 -11 -11 27 6 28 -13 -30 26 21 8
word after 2: медвед	0 -3 8 25 -4 21 37 6 -20 2 6 -12 -27 -6 2 34
word after 2: месяц	-2 -4 7 2 0 -5 8 -17 16 4 1 -2 4 -1 -4 13
word after 2: ми	-7 -22 -7 6 0 22 7 14 -1 4 -8 -5 27 -15 -17 -11
word after 2: микола	-25 24 -12 1 -10 -7 14 -26 -7 2 33 -11 -12 19 15 18
word after 2: может	-2 6 2 5 -9 3 16 -7 7 -8 20 -13 -5 17 22 10
word after 2: морги	-1 17 -10 -9 6 -8 24 -10 -5 12 7 3 4 8 12 20
word after 2: москва	-8 -5 6 -4 8 11 6 3 10 -6 -27 2 -2 10 -1 -4
word after 2: мужчин	4 25 -2 -5 -10 -3 -6 -21 14 -3 10 -11 -9 29 22 18
word after 2: на	14 -34 24 10 7 14 -5 18 19 -4 25 0 3 25 12 13
word after 2: над	0 23 5 5 18 -7 19 -26 17 -3 17 -7 5 21 19 12
word after 2: наймол	-4 28 -11 -12 -13 -36 26 -23 -12 12 12 2 -14 36 45 40
word after 2: найста	-3 48 3 -8 -6 -32 46 -30 -1 -11 51 -1 -24 33 58 42
word after 2: нам	36 -9 9 -3 5 20 -29 -2 22 10 -3 -1 34 -34 -36 4
word after 2: находи	-23 7 -3 5 -17 20 22 8 -6 8 -26 -5 -30 -9 -6 54
word after 2: находя	33 12 -14 -40 1 -48 -42 14 4 5 13 20 35 18 0 -49
word after 2: нацгва	-41 9 13 -18 35 16 -28 -15 31 -6 0 -5 16 14 -27 -23
word after 2: націон	-1 33 8 -4 -25 -20 20 -14 -2 12 -2 8 -16 29 13 24
word after 2: наших	-8 10 -2 29 -6 -2 24 6 -15 -6 -6 9 -20 -5 -7 43
word after 2: наші	13 14 3 -19 11 -30 -23 -24 33 -10 27 0 10 40 36 -21
word after 2: нгу	-13 34 9 -2 -18 -38 39 -19 -22 11 7 7 -14 42 47 30
word after 2: не	-2 2 4 7 -3 17 -5 11 0 -8 17 9 8 -1 -27 14
word after 2: неволі	8 8 5 1 32 19 -25 -6 -5 4 -10 7 20 -18 -13 -12
word after 2: незако	29 -5 3 -18 7 6 0 15 14 4 4 -14 22 36 -1 -21
word after 2: них	-13 11 -25 -2 16 2 25 7 41 -10 12 -17 -3 20 9 7
word after 2: но	10 -11 -26 36 -30 28 35 -12 -34 9 42 -40 -19 8 23 22
word after 2: нуждаю	19 -14 -21 26 -23 11 -4 -3 12 3 -24 -15 -25 -34 35 -23
word after 2: о	-9 1 -19 10 3 -2 16 8 1 9 6 -20 4 23 29 10
word after 2: об	3 0 -9 -12 5 19 32 -11 -18 2 10 -9 -11 20 24 17
word after 2: обеих	-4 3 -7 -26 -3 21 -17 26 27 7 -18 8 -22 -11 -24 -18
word after 2: област	-14 -3 3 6 -20 1 5 -9 -24 5 -11 20 14 -34 8 13
word after 2: обмен	-2 -16 15 10 -13 2 13 -4 -20 4 1 -4 -7 -7 12 20
word after 2: обмін	-28 8 7 8 9 -5 4 16 -4 -7 4 29 15 -4 -10 -9
word after 2: обміну	23 -20 -3 -4 17 -10 8 -1 30 1 3 -1 20 21 3 -14
word after 2: обміня	-12 -6 7 -3 23 11 -34 28 32 7 -7 1 33 12 -29 -17
word after 2: оборон	-1 7 -11 -30 5 -12 30 -11 -28 -7 3 -1 5 15 9 36
word after 2: обратн	9 7 14 5 27 1 -29 2 6 -9 -13 7 40 15 -28 2
word after 2: один	22 -1 14 -34 -4 18 -37 1 -2 4 -18 3 -6 -14 -25 -36
word after 2: одна	-13 -9 -25 48 -26 -32 8 -8 1 5 -14 -8 -39 -2 24 -17
word after 2: одного	-30 -3 7 -26 3 -3 14 2 -1 -9 -7 -16 -5 46 6 24
word after 2: они	-7 -21 8 -4 -22 20 -2 14 -19 5 -19 16 15 -46 30 -8
word after 2: освобо	-9 21 0 -21 25 -19 -2 -30 22 9 33 -13 7 17 36 -5
word after 2: острів	-15 13 -11 -2 9 -24 11 -2 11 -2 3 11 7 18 22 28
word after 2: от	-10 25 -12 -23 25 -15 -1 -11 38 5 33 -11 22 36 5 27
word after 2: отданы	53 -32 -23 -4 5 18 -21 -10 10 5 -23 22 -10 -31 9 -22
word after 2: отправ	-3 -10 -1 -24 2 14 7 -11 26 -8 18 1 2 26 15 7
word after 2: отрима	-34 41 -4 28 13 -10 -12 -5 -14 8 -17 -11 20 -12 -10 56
word after 2: офицер	-32 9 17 2 -10 11 -11 34 -14 2 -18 29 19 -14 -20 -14
word after 2: офіцер	27 5 -7 -15 23 -10 -5 -29 21 2 31 28 -25 35 12 -2
word after 2: п'ятер	2 -21 4 -4 11 25 -13 6 10 9 23 4 26 -4 -12 -23
word after 2: павших	-13 -21 -17 13 -25 23 19 11 -17 -2 -18 -5 -12 -15 -19 28
word after 2: переда	9 3 8 9 -23 44 22 2 12 12 8 26 4 5 21 1
word after 2: пленны	23 -19 -7 -6 46 19 -26 39 22 4 -18 11 0 10 -13 -25
word after 2: по	-35 -10 -1 -3 -21 -29 17 8 42 6 43 4 4 -26 -18 13
word after 2: поверн	5 27 18 -4 11 -5 -22 -15 30 -2 -25 -8 15 2 -4 -29
word after 2: поверт	14 -4 15 -7 29 8 -33 8 21 -5 -16 -5 16 8 -14 -28
word after 2: повідо	26 -23 -6 11 12 10 -15 19 7 3 -18 -1 13 -7 7 -13
word after 2: погибш	-24 -1 -3 13 -8 10 10 2 0 10 -11 20 -17 -6 21 1
word after 2: под	7 21 8 -8 11 -5 15 -30 19 9 26 -2 -16 18 11 17
word after 2: поза	9 2 1 31 8 24 -44 -11 -6 -6 -31 27 -16 -70 -18 -31
word after 2: полоне	-3 9 1 5 0 -20 21 -10 -14 2 0 -10 -4 19 18 16
word after 2: полону	-36 16 4 10 4 6 2 14 -12 10 1 19 3 -1 5 14
word after 2: полоні	-17 31 -10 0 -16 -14 7 -14 1 10 23 -12 -1 26 1 6
word after 2: получи	-10 46 -18 -3 19 -32 -7 -25 8 0 8 -14 -5 20 13 32
word after 2: понад	-9 -23 -4 3 4 -25 23 -17 -15 -9 -7 4 -7 8 33 -14
word after 2: попавш	-17 -2 -22 -2 -4 -6 36 -7 -6 -2 -34 8 -17 6 1 33
word after 2: поране	-1 26 -4 2 -13 19 -11 -27 28 -11 5 -17 -22 3 32 8
word after 2: послед	-11 11 -19 17 -25 30 38 -1 -19 -4 0 -33 -16 -13 8 34
word after 2: посред	-14 16 -36 31 -9 2 -2 8 -6 1 -25 -17 4 -25 -30 1
word after 2: привез	-7 3 -4 -20 20 -13 -3 6 -1 8 17 8 13 28 8 -4
word after 2: прикор	-13 41 3 -5 4 -35 22 -39 14 -9 31 -1 -28 46 45 19
word after 2: принял	16 -9 7 0 17 3 1 13 23 10 -6 13 32 24 -20 -9
word after 2: приїха	-15 23 -4 -2 -18 -7 8 -12 -11 4 14 -7 -14 21 14 17
word after 2: про	-19 19 5 -14 -20 -12 49 -15 -9 11 63 -18 -16 38 28 25
word after 2: провед	6 4 14 -13 -16 15 -31 3 17 3 -7 2 -7 2 -13 -22
word after 2: провел	-34 25 -8 28 -11 -15 -13 -20 -19 4 -23 23 -13 -11 15 -16
word after 2: против	1 -11 7 4 -10 9 21 8 -9 7 1 -8 -3 -5 -7 -1
word after 2: прошел	-2 -9 1 -23 5 3 14 7 6 8 22 16 -3 31 -28 -3
word after 2: під	-16 16 -4 -2 2 -13 4 -2 18 9 -8 -1 -1 10 21 19
word after 2: підтве	7 -37 -1 -20 1 8 -7 13 7 -9 14 -2 22 48 -5 -9
word after 2: після	-3 -1 4 -8 6 -13 3 10 7 -3 -2 5 6 31 8 -3
word after 2: работа	3 -5 12 -18 -27 -36 -32 8 -21 -8 -8 -6 4 -15 39 -17
word after 2: разом	-7 23 -3 0 11 -19 -12 1 -5 7 -3 6 9 26 11 20
word after 2: района	-4 4 -8 16 5 21 29 5 11 4 18 -8 -24 16 9 22
word after 2: ранены	-11 17 13 -5 -10 -7 15 -27 8 6 9 -13 -14 18 11 0
word after 2: расска	6 5 15 14 -2 17 2 16 5 0 -11 17 3 7 -2 12
word after 2: решта	-7 -29 -8 -20 35 14 -20 -1 46 -11 -7 -11 -9 23 -2 12
word after 2: решту	-22 -3 4 -13 17 -31 8 -29 12 4 15 -8 -32 30 31 35
word after 2: родных	-6 1 -4 -9 34 -9 2 -3 16 -4 21 -18 -1 33 16 32
word after 2: родств	16 -3 31 -28 11 9 -7 3 30 -11 4 11 20 24 -15 -9
word after 2: россии	-9 -13 -5 6 9 9 -1 7 -8 11 6 4 14 -7 -11 13
word after 2: россий	6 40 13 -3 36 -24 -20 -23 16 0 23 1 37 19 6 9
word after 2: россия	-22 1 -6 27 30 21 -6 10 -18 -10 -24 2 18 -8 -28 20
word after 2: російс	-24 -12 -3 21 -21 41 31 19 -13 -7 14 -22 -5 -30 12 35
word after 2: росія	20 0 10 5 -3 7 -16 -5 -21 0 3 14 43 0 -21 7
word after 2: росіян	22 -9 10 -22 28 -9 -13 -4 26 6 3 10 42 32 -28 -25
word after 2: росії	-12 -24 11 31 9 23 20 12 4 10 29 -13 -3 1 3 21
word after 2: рсзо	-4 17 5 0 9 -11 14 -14 4 -10 19 -7 -5 11 -1 13
word after 2: рф	9 10 -24 -12 30 3 -13 15 20 -2 4 -18 -2 18 -6 3
word after 2: рядови	3 -10 3 -1 -3 -10 -1 -4 -1 -8 -9 -11 3 5 9 1
word after 2: рядові	-38 7 8 -10 -40 -35 46 -26 -21 -6 40 -24 -21 29 51 36
word after 2: рідній	14 -13 -2 -10 24 22 -27 23 26 -2 -19 -6 35 31 -16 -26
word after 2: рік	-10 23 6 -16 -19 -2 -13 1 23 0 -5 3 -12 -13 0 -11
word after 2: с	11 25 37 26 9 -11 1 -20 -9 -5 1 11 0 27 32 -16
word after 2: самому	-11 1 3 -13 26 -2 9 15 -4 9 -1 4 12 15 4 19
word after 2: сверх	4 -3 3 6 4 0 -12 10 -4 3 14 7 -22 -15 24 -17
word after 2: свого	-2 2 -15 6 -15 10 25 -2 -7 1 0 -15 -30 -14 41 22
word after 2: сегодн	22 -18 11 5 -1 33 4 22 -6 2 -41 -5 18 13 -14 7
word after 2: семеро	3 -3 -2 -10 18 19 -2 13 12 -10 15 -13 -27 10 -14 0
word after 2: серед	5 10 5 -14 8 0 -2 5 16 -5 18 -3 -1 -5 9 -9
word after 2: сержан	-11 -5 -8 15 -21 -19 38 -21 -45 12 25 12 -19 19 40 51
word after 2: сил	31 -24 14 4 -2 7 42 4 -14 4 -14 -11 -12 22 13 37
word after 2: снаряд	-7 13 -7 -11 8 6 8 -6 1 -9 23 -6 -3 16 8 1
word after 2: солдат	-5 -1 6 25 12 15 19 19 -1 9 -7 15 8 5 -16 11
word after 2: сообща	27 0 19 9 8 25 -11 32 9 -5 -18 7 1 -5 -7 -19
word after 2: сообщи	-16 13 10 8 32 21 -7 8 -13 11 7 1 20 -7 -7 34
word after 2: состоя	-17 4 3 6 -3 2 -12 17 2 -9 -3 15 14 9 -9 -2
word after 2: списки	2 9 -5 -20 9 -17 4 12 0 -10 19 -3 -3 -3 9 8
word after 2: среди	-8 -1 13 12 4 36 22 7 1 -11 14 16 3 17 -17 6
word after 2: старше	-15 19 -1 7 -20 -32 14 -12 -6 -3 6 -8 -9 38 37 21
word after 2: сто	7 -28 -14 3 -43 -4 13 1 -2 1 -28 -7 16 -8 2 22
word after 2: стольк	-12 -15 0 25 -25 -26 2 -9 16 -2 23 -27 -16 -15 18 -2
word after 2: сторон	-22 7 -6 -6 -12 -31 5 -23 -4 -5 1 -12 -2 -1 51 12
word after 2: стільк	-24 32 23 16 34 9 -10 9 -5 3 -13 9 8 -31 -38 33
word after 2: сьогод	-2 6 -3 -30 26 16 -3 -7 5 -9 0 13 13 16 15 31
word after 2: сімох	-10 -9 6 -18 30 9 -13 33 29 -8 -16 -1 28 20 -10 -4
word after 2: та	-20 -23 -12 -7 -11 -3 43 4 -5 4 20 3 -9 21 16 42
word after 2: такий	35 -11 10 -12 27 2 -24 22 21 6 -22 31 20 29 -21 -22
word after 2: там	-2 -7 -10 2 1 2 37 -21 22 3 46 -28 -15 35 0 -1
word after 2: танк	-1 6 7 -13 18 -1 9 -10 13 11 7 -4 1 19 18 21
word after 2: теробо	15 -17 20 -13 17 10 -15 18 30 4 3 -1 1 -3 -15 -3
word after 2: техник	-18 14 -12 -3 7 -3 8 -11 -13 1 4 10 -11 16 10 -1
word after 2: три	-27 -4 -3 12 -21 8 30 0 -26 8 19 2 -8 -16 -2 38
word after 2: тро	-29 -32 -11 1 27 -13 -31 -11 9 -7 -9 5 3 -3 -26 -13
word after 2: трое	-19 5 -12 6 -9 36 25 21 -13 4 20 -7 -33 -12 8 -12
word after 2: троє	-20 3 6 15 -9 12 4 5 -8 7 -22 -7 -11 9 -8 8
word after 2: трьох	-17 12 -8 3 -15 5 2 1 5 -7 -14 -5 -24 -8 -7 5
word after 2: тяжело	-16 -25 25 -4 19 24 -6 15 17 10 -16 34 -10 5 -22 -22
word after 2: у	-21 7 -5 -20 5 10 8 1 -1 -6 -2 18 3 -6 20 23
word after 2: удома	3 -7 18 -35 17 31 -34 21 37 6 -31 12 26 -1 -24 -29
word after 2: уже	-19 12 -17 3 3 -3 -8 -14 -5 1 18 -4 -6 28 16 -15
word after 2: узятих	-21 11 0 23 -32 22 21 -5 -28 6 -6 -13 -47 -21 16 42
word after 2: украин	-24 -8 12 32 -30 -9 -26 20 0 6 -13 24 -21 -5 22 11
word after 2: україн	-4 -5 29 -27 4 6 3 5 15 0 10 33 5 45 -16 12
word after 2: усі	-12 -10 -14 -11 1 29 26 -2 -21 7 2 10 -22 -8 3 17
word after 2: федера	-1 -12 -1 31 -28 36 20 32 -27 8 -7 -10 -15 -27 -15 25
word after 2: це	23 -4 18 1 37 18 -18 12 4 10 -19 -2 9 31 -3 6
word after 2: цивіль	-9 -5 11 22 29 8 -3 25 10 5 22 -26 -13 -11 -9 18
word after 2: чаес	4 31 5 -9 -11 -13 12 -25 -8 -3 15 -9 -16 31 29 19
word after 2: через	-11 1 10 25 -8 23 43 5 -16 8 -6 -5 -11 -16 -8 27
word after 2: четвер	-6 -5 -6 17 -8 0 18 -12 -20 8 -3 -19 -6 3 -6 2
word after 2: четыре	22 13 -10 -17 32 -2 -26 0 32 -4 9 -24 4 32 -12 0
word after 2: чотирь	20 4 1 -31 37 5 -27 11 38 -12 16 13 16 37 -21 -44
word after 2: чтобы	-3 -8 3 -7 1 -1 10 -12 -2 -1 8 -12 -4 10 6 10
word after 2: шахеді	-9 15 -8 -16 9 -22 9 -14 1 11 27 -12 -15 27 24 7
word after 2: шестер	3 -17 31 6 -5 24 -9 37 -8 10 -24 4 -31 7 -5 -4
word after 2: ще	2 42 -13 14 21 -37 -14 -23 -27 -11 14 -20 23 6 -11 55
word after 2: що	-12 6 7 16 11 -32 0 -24 35 11 -6 4 -8 31 22 -21
word after 2: щодо	10 19 -4 -17 -16 -16 15 -18 -13 -10 14 -7 13 19 9 0
word after 2: щонайм	12 1 -3 -36 -16 18 -26 -2 -21 -2 23 16 38 17 -26 -11
word after 2: экипаж	-1 -31 -24 22 -19 -6 -13 -6 13 -6 -11 -10 -11 -31 -22 4
word after 2: это	-22 14 -15 -22 11 13 10 5 10 -4 6 -16 25 23 -11 28
word after 2: як	8 22 -2 7 16 1 -11 -16 -6 10 20 2 16 1 -12 -1
word after 2: який	1 26 2 -1 0 -26 22 -29 -11 -7 29 -1 -21 21 27 13
word after 2: яких	30 -7 0 18 -4 16 -2 8 -19 -7 21 11 17 30 -26 -6
word after 2: які	21 2 8 -50 6 -8 3 -1 21 -3 9 -3 -10 6 -2 -10
word after 2: є	-15 10 -8 2 25 9 -14 17 16 4 -6 5 19 41 5 -8
word after 2: і	-5 19 -15 -22 29 -12 -27 -2 -9 3 17 30 25 26 12 7
word after 2: із	-31 4 -2 -20 31 2 -2 -3 25 -12 23 -5 16 40 21 19
word after 2: їдуть	6 9 -5 -9 25 7 -14 2 2 7 -1 1 15 21 -3 -2
word after 2: їх	-20 -26 -10 4 24 16 -10 22 25 -1 -16 6 -26 7 -22 -14
word after 2: الي	2 -1 15 -10 17 5 7 -4 9 -2 3 -2 18 16 16 14
word after 2: اوكران	2 -30 5 -29 26 3 -4 8 1 -4 -20 -5 19 47 5 14
word after 2: جانب	33 -10 22 9 22 26 -3 34 6 9 -31 16 25 13 -10 3
word after 2: جانبين	-14 4 -14 -11 -15 -1 -13 5 5 -9 -23 -4 -11 -16 -10 -5
word after 2: روسيا	-18 -6 -9 8 -9 1 13 -5 0 -6 21 -16 -8 -10 -9 -8
word after 2: في	3 6 -3 29 5 -36 -15 -23 10 -2 -23 -8 8 7 1 -3
word after 2: كل	-15 -6 21 18 1 24 7 1 -4 -9 -12 0 -5 27 7 26
word after 2: من	8 0 -20 -3 18 1 2 12 -7 4 -14 17 -1 4 11 -3
word after 2: و	8 -11 -15 29 -10 28 12 -5 -22 -9 -17 -2 5 0 10 17
word after 2: واقع	-18 21 -24 -17 9 -22 33 13 27 5 21 -27 7 -17 -6 -23
word after 2: –	-4 4 25 17 -14 7 6 -1 -3 -6 13 -12 3 31 18 -21
word before 1: 	-31 11 19 6 -13 16 -5 5 10 -8 -5 1 -3 -5 6 10
word before 1: "	-10 30 13 5 -1 -15 -4 12 -33 -4 14 -22 -18 11 6 1
word before 1: \$	15 -19 -11 -6 24 1 35 -5 -13 -3 27 -13 -3 24 26 15
word before 1: (	30 -4 5 -18 20 -4 -9 4 26 11 4 10 -21 23 11 0
word before 1: )	9 -18 -8 5 -1 8 -3 13 26 -11 12 8 1 25 10 11
word before 1: +	-8 -24 0 11 22 41 9 20 26 0 12 -10 -6 12 -4 28
word before 1: ,	15 18 -5 -1 -8 -1 4 3 9 6 3 6 14 17 3 20
word before 1: -	-1 34 21 -18 6 -39 24 -24 8 10 20 -17 2 50 41 24
word before 1: .	-12 11 -14 -22 -14 -38 55 4 19 -2 7 -32 -14 -8 -2 -1
word before 1: /	-13 18 10 4 21 -17 43 -26 13 3 53 -10 4 46 42 41
word before 1: :	-18 9 6 3 -1 -10 -6 20 17 -5 0 10 8 8 3 13
word before 1: ;	22 -3 7 -8 -12 -20 -8 -25 18 2 23 19 1 33 24 5
word before 1: a	13 -6 -11 -16 0 24 25 -6 11 3 22 36 -1 15 6 -9
word before 1: after	-33 23 -2 -6 -7 -37 52 -37 -11 -11 52 -6 -15 29 35 33
word before 1: all	-23 23 -8 20 15 -35 15 -26 -33 -2 19 -15 -6 19 25 34
word before 1: and	-9 8 18 37 31 10 -14 15 -13 5 -4 14 5 -3 1 25
word before 1: anothe	31 -26 25 -21 -13 24 -18 -28 14 -4 25 19 16 3 25 14
word before 1: are	3 41 -1 -28 -1 -2 2 -12 -9 5 14 1 -1 40 8 20
word before 1: as	-10 23 0 3 -9 -4 21 -12 9 12 20 -1 -4 19 27 1
word before 1: at	6 0 -8 -7 -36 23 -4 37 8 5 -27 -4 11 -11 -21 -20
word before 1: back	-25 -9 4 11 9 21 21 -2 -14 5 3 -18 9 12 1 18
word before 1: brough	-13 23 -18 1 13 -13 13 -35 -1 -1 14 -18 -10 26 44 19
word before 1: by	-2 2 3 7 15 -12 23 -17 8 3 28 -17 -6 10 15 26
word before 1: carrie	-4 2 -4 -10 20 18 -10 0 -3 -10 18 -7 -14 15 26 23
word before 1: carryi	-2 23 -3 -24 3 -30 -2 -44 -20 -6 30 -32 -10 45 37 37
word before 1: code	0 -18 -11 -2 19 4 37 -18 28 1 45 -13 -14 33 33 39
word before 1: compri	3 6 16 9 -1 4 0 15 -8 9 -5 -4 0 7 -4 10
word before 1: covere	24 5 3 5 0 -11 4 -16 1 10 3 -3 7 -1 17 17
word before 1: day	-15 17 19 -24 10 7 9 -18 5 0 17 7 -12 12 27 22
word before 1: delive	4 10 -1 -8 15 -18 18 -17 -1 -1 16 -12 -11 8 21 9
word before 1: down	4 11 6 -11 5 -6 8 -11 3 12 4 0 -13 15 8 -1
word before 1: every	-6 -8 2 -12 -13 1 3 -27 29 5 33 -7 -10 28 31 -5
word before 1: exchan	5 5 -10 -2 3 -13 -12 -14 1 -1 16 6 31 -1 -17 2
word before 1: first	-12 26 9 -24 -26 -3 -7 -6 27 6 -7 -9 -23 -9 -17 0
word before 1: for	1 -14 -10 5 29 4 17 11 22 6 24 -37 -8 37 21 20
word before 1: free	-12 -1 -4 -13 12 -7 17 3 22 0 18 -19 11 7 -5 -8
word before 1: freed	6 -2 -3 -12 0 -15 9 -13 11 -5 9 -16 2 32 21 -7
word before 1: frees	15 -11 -20 -28 1 3 -3 10 10 10 10 -28 1 6 6 6
word before 1: from	-20 29 6 -25 2 -41 -10 -24 8 1 14 -10 -8 19 47 26
word before 1: furthe	-2 -4 -15 -31 4 1 -15 -4 23 0 -15 -4 12 -4 7 -4
word before 1: got	-23 4 1 23 -6 13 -5 15 -17 4 -26 35 18 -17 -11 -12
word before 1: has	11 -2 27 -5 6 -7 11 14 -1 -2 -12 -2 8 -6 29 -20
word before 1: hold	-5 -10 3 -13 -23 3 -12 43 -5 8 18 -17 -22 -10 4 -9
word before 1: holdin	19 3 0 -13 -15 -10 -23 22 -7 2 21 7 37 13 -7 -13
word before 1: holds	37 15 -14 -17 8 3 -17 10 -6 -4 33 -11 -8 7 -26 -15
word before 1: home	-18 26 -14 3 26 -3 -5 -17 1 11 0 -5 18 -4 -13 8
word before 1: in	5 -2 -26 -31 0 22 -6 -47 39 4 -22 -34 -35 21 -25 -12
word before 1: includ	-5 22 20 -16 25 -11 4 -12 9 -5 7 4 10 54 29 12
word before 1: interv	-28 -11 -9 -34 -1 -19 40 -31 26 6 37 -21 -36 28 43 6
word before 1: involv	7 -21 9 -28 -25 -28 10 39 38 5 16 -11 5 -10 11 -15
word before 1: is	8 40 -23 -7 -3 -35 37 -18 -19 -5 36 1 7 56 47 29
word before 1: let	8 -3 -1 22 -2 29 28 13 -18 -12 5 -21 -6 -9 -10 6
word before 1: lost	-18 5 -1 10 23 -3 28 -25 14 0 27 -6 -18 37 -2 37
word before 1: number	0 10 -16 -15 15 28 18 -17 33 4 28 -32 4 24 -7 -1
word before 1: of	-7 -14 1 -9 2 4 11 19 36 1 13 0 -36 8 -9 2
word before 1: oldest	-2 40 -10 -1 -5 -21 18 -29 -17 -10 11 1 1 14 46 9
word before 1: on	-11 -1 -3 -14 8 -9 6 -17 10 -5 14 11 -2 13 14 20
word before 1: only	-3 19 -4 -9 4 -19 18 -12 0 3 4 1 2 15 -5 22
word before 1: over	11 16 -3 15 3 19 17 -23 -4 10 13 -16 -19 -1 10 12
word before 1: past	12 12 3 2 13 10 -1 -1 -3 10 21 -3 1 7 -3 14
word before 1: plus	21 -27 -22 4 17 40 -12 -1 49 -3 -1 0 28 -21 -2 -14
word before 1: reache	-10 45 -5 -20 -8 -9 -40 -14 46 11 -28 -1 -3 -32 -35 -33
word before 1: receiv	-10 6 48 25 -6 12 3 20 -17 -9 -42 -11 -1 -3 0 3
word before 1: releas	23 -39 20 -15 1 27 6 21 19 7 2 0 2 16 -24 13
word before 1: repell	-7 -8 6 7 4 0 12 -5 10 1 0 0 -11 -7 10 -4
word before 1: report	-14 24 -1 10 -20 -3 14 -8 -15 -2 6 -23 -9 16 34 11
word before 1: return	-13 28 7 17 50 5 -29 22 -4 10 -24 5 25 -2 -32 24
word before 1: russia	-14 19 -17 7 -20 22 53 -8 -24 -8 -4 -23 -10 -15 -9 49
word before 1: said	-16 9 11 2 7 -9 19 -17 -14 -6 -2 -15 3 0 -6 39
word before 1: saw	15 19 17 6 18 10 22 -9 -11 2 27 -22 6 9 16 27
word before 1: says	-22 -4 -6 9 -27 -23 2 -13 -24 -5 -2 10 -8 -8 16 13
word before 1: spent	-24 38 8 -5 -8 -25 24 -15 -10 10 21 -5 -28 26 38 28
word before 1: swap	-17 -1 -2 -11 4 3 22 -7 13 -11 -12 -16 8 -10 -1 -5
word before 1: swappe	-13 -1 15 -16 -22 -17 14 29 33 13 -1 -6 11 -10 -11 -2
word before 1: that	10 6 -13 -4 3 14 8 17 -17 -9 -15 -8 9 -11 -2 10
word before 1: the	-23 18 8 6 39 -8 6 -22 2 0 33 -8 21 39 20 31
word before 1: them	-4 35 -19 -29 19 -8 12 -6 26 5 10 -14 6 22 28 27
word before 1: to	-25 37 -16 3 6 -13 7 -12 35 9 21 -18 3 5 13 0
word before 1: today	-19 -22 -15 -11 -1 28 24 10 -1 7 -7 2 9 -8 -8 13
word before 1: total	-5 31 7 6 12 9 -33 -25 -11 -5 -19 0 -3 -10 -15 15
word before 1: trade	10 -12 6 5 4 13 -6 3 -1 -7 17 -10 -9 -7 3 20
word before 1: traded	19 9 8 -6 -4 4 -6 -4 29 -11 19 26 7 7 -21 -4
word before 1: transf	8 4 -8 10 17 3 -20 0 -15 5 -28 1 35 -11 -15 13
word before 1: was	-11 -1 24 0 15 33 -1 16 5 5 -22 22 -7 23 -4 12
word before 1: when	-18 37 -18 -21 -14 -32 21 -17 8 11 24 -5 -38 17 41 38
word before 1: which	9 10 -15 4 8 2 -15 -13 14 2 -25 -23 -6 6 -3 -7
word before 1: with	24 10 21 -20 31 -30 8 -10 22 -1 36 -21 -11 41 40 3
word before 1: year	9 1 -22 0 20 6 0 7 8 -3 1 -12 5 22 1 21
word before 1: а	27 -8 8 -23 -9 -41 -32 0 -37 8 8 -11 -26 33 -4 -2
word before 1: але	25 -35 -8 -12 4 6 -6 16 38 4 18 -4 -15 11 14 -22
word before 1: боя	-1 7 9 -4 15 -12 8 -7 21 -9 9 -3 -1 10 2 10
word before 1: було	-9 4 -17 -26 1 4 -4 -10 49 -5 14 7 -50 8 -3 -33
word before 1: было	5 16 -12 -41 12 -10 -5 -26 61 -3 16 -31 -17 25 23 -21
word before 1: в	19 -30 8 -19 -13 20 58 -13 -12 -12 27 -5 14 36 4 15
word before 1: вважаю	-20 -32 18 -20 -17 -22 -8 -5 8 4 -17 -21 8 -16 43 -24
word before 1: вдалос	-16 6 4 -18 19 -7 12 -34 -12 -8 -20 -22 -23 -11 0 18
word before 1: вдома	-7 4 28 17 56 1 -21 19 8 3 4 8 22 14 -17 12
word before 1: вернув	-24 -24 -2 26 2 17 9 18 -4 8 -3 -14 13 4 -27 15
word before 1: вернул	24 17 -9 44 -36 28 14 -9 -3 -15 -2 22 15 7 22 -5
word before 1: вернут	-2 5 -10 9 -18 -11 13 14 -20 -5 3 -8 -24 -16 34 19
word before 1: вже	-14 56 1 27 18 -36 -41 -42 -15 -2 22 -47 -16 -13 -11 11
word before 1: взамен	5 -25 16 -14 14 21 -5 21 17 7 -10 5 10 8 -20 1
word before 1: взяты	6 -5 3 -2 3 -16 12 -12 10 -1 9 -12 -10 21 32 25
word before 1: вивезе	38 4 3 -23 -24 -4 20 1 7 -2 22 1 -10 19 13 1
word before 1: визвол	-23 7 -13 -6 47 7 -14 20 12 10 -29 -1 27 24 -14 24
word before 1: вийшли	18 0 7 -15 27 -8 2 10 3 -4 7 -14 4 19 4 16
word before 1: вилуче	-13 11 4 -2 -3 -5 10 -4 13 -11 16 10 -4 18 17 23
word before 1: виповн	-22 35 0 -2 2 -17 29 -12 -6 -6 9 -8 -11 18 20 15
word before 1: вирвал	38 -5 -11 -16 12 -5 -10 -11 29 -4 -18 25 6 37 9 -11
word before 1: виїхал	1 -33 7 52 -23 41 42 32 -23 3 -35 -4 12 -44 -52 33
word before 1: включа	-37 20 -9 -29 -1 -35 -10 -10 -26 9 2 -18 -13 1 29 1
word before 1: военно	-9 -23 19 15 5 20 17 21 -6 8 21 7 29 4 -3 3
word before 1: возвра	6 6 -13 30 -21 10 -5 27 -14 30 -8 40 -3 -10 8 -13
word before 1: волі	12 -17 12 23 32 25 -23 34 -6 11 -35 16 43 -7 -32 -2
word before 1: воссое	-5 34 -3 -11 15 -17 4 -38 -10 3 6 -15 -9 1 18 39
word before 1: вручен	1 -5 0 4 6 5 13 -6 9 10 26 -13 5 30 2 28
word before 1: все	8 8 3 1 -9 -5 15 -18 -3 -8 17 -7 -23 18 22 18
word before 1: всего	-14 -27 -25 -4 13 -26 54 6 8 3 7 -7 -25 8 -15 30
word before 1: встрет	-4 15 6 -20 -15 -24 -19 23 -18 5 1 -14 -1 -9 16 3
word before 1: встреч	6 -10 3 12 -6 3 12 -11 5 4 15 -17 -7 9 3 26
word before 1: всі	-23 -7 -8 -2 18 28 -7 9 26 6 -13 -2 30 -6 -4 -4
word before 1: вывезе	9 -2 -15 -13 17 -3 30 -12 20 2 42 -23 -37 23 21 13
word before 1: выехал	-6 -37 22 4 16 46 -5 34 29 -12 -22 18 -18 -9 -20 -19
word before 1: вызвол	-15 5 -19 49 -8 13 -2 21 -30 -10 -22 33 16 -31 -19 5
word before 1: вырвал	7 -24 -1 18 -26 19 20 29 -29 -6 -22 -5 -7 -13 0 13
word before 1: вышли	-21 -1 -9 -7 -3 5 15 4 31 -8 7 9 35 -30 -31 -29
word before 1: від	17 6 1 -15 12 12 0 -6 24 12 10 -12 -15 22 -1 -16
word before 1: відбил	5 5 -5 -8 -8 -8 -5 -6 2 11 14 -8 -1 4 9 13
word before 1: відбит	2 10 -6 6 2 -5 14 7 10 -11 2 -4 -2 -6 -2 14
word before 1: відбул	15 16 -5 -27 -19 1 -28 -35 28 4 26 -22 -19 11 5 -16
word before 1: віддал	30 -30 -1 -7 -33 46 24 10 -21 -11 -20 -40 2 -27 -15 28
word before 1: відпра	-23 10 -8 -4 -14 8 36 -14 -4 -1 33 -13 -12 34 17 9
word before 1: відпус	-2 -19 18 -2 15 4 14 4 6 -11 -5 -4 9 1 4 16
word before 1: військ	-22 -26 32 -1 -5 6 7 18 14 1 -10 -10 13 1 -6 -12
word before 1: віком	3 3 5 -5 -8 -5 18 -11 8 1 14 -3 1 21 23 4
word before 1: группе	3 37 -8 -2 22 -25 19 -11 1 3 8 -23 -16 23 30 23
word before 1: депорт	-21 -15 0 13 -6 8 34 -12 43 3 36 -13 -43 23 40 21
word before 1: десятк	4 -7 4 22 19 0 21 -5 36 8 31 -13 -24 35 21 21
word before 1: для	16 -14 -22 8 -15 17 25 20 -13 9 -19 -15 -6 10 -2 7
word before 1: додому	-8 8 16 -11 35 6 -12 17 34 -5 10 31 11 18 -9 -16
word before 1: дома	-10 -8 17 18 -12 24 13 26 16 -10 -21 -3 17 2 -14 -19
word before 1: домой	3 -13 -13 15 -12 16 14 7 -17 1 1 -2 -8 -7 -4 4
word before 1: доправ	14 11 8 -11 46 -8 -14 3 3 -8 -6 25 12 -6 -14 3
word before 1: достав	23 -20 -6 -13 41 -4 5 -4 29 7 11 -24 10 11 -4 -5
word before 1: достиг	-5 11 -13 2 5 -11 -6 -1 3 5 -7 -3 -2 -16 -4 2
word before 1: дістал	12 1 -5 19 16 24 13 2 -12 -11 8 24 -9 -30 -8 8
word before 1: евакую	-8 -2 2 -17 -15 -7 30 -20 17 -6 33 -12 -22 35 33 0
word before 1: едут	-6 -50 2 45 -15 14 16 40 0 -11 -23 -11 -1 -34 -18 -23
word before 1: есть	-2 -2 2 -23 11 -14 7 13 30 -11 6 -9 -22 -7 -16 -12
word before 1: еще	4 -13 20 -19 -1 6 8 28 17 -21 -1 2 -10 4 35 -3
word before 1: жінок	8 19 4 3 -7 -5 5 -7 2 4 11 3 -21 20 18 0
word before 1: з	51 8 9 -45 -14 -22 -2 -37 1 6 4 47 -5 57 -4 -16
word before 1: за	9 -9 -21 -33 9 26 26 0 9 -2 -23 -42 -54 16 -6 10
word before 1: забрал	-15 9 -3 -5 -10 6 4 -3 13 -6 -10 -5 -9 8 -23 26
word before 1: забрат	-3 -16 10 -5 33 12 17 -11 35 1 6 1 15 4 -5 5
word before 1: завдав	-9 16 -8 5 3 -1 7 4 5 9 11 -3 6 8 22 3
word before 1: загало	-16 -22 -4 35 7 31 20 -3 -9 12 -1 18 24 -30 -33 21
word before 1: загину	-12 20 6 1 1 -17 34 -22 7 3 30 -21 -27 25 28 19
word before 1: задерж	-2 16 -8 17 9 -8 10 -19 10 8 27 -11 -4 5 12 24
word before 1: займет	-12 19 11 -1 -5 6 13 -7 8 1 6 -10 1 21 17 6
word before 1: зараз	-23 -4 -2 -16 22 2 17 -34 -3 1 39 4 -30 17 22 -17
word before 1: засуди	2 4 11 3 -10 -16 2 -12 1 0 12 7 -20 21 9 19
word before 1: затрим	-4 14 -1 2 5 -1 4 -13 -4 6 10 7 -10 8 1 2
word before 1: зафікс	-5 12 -9 -7 -9 -12 10 -8 -4 8 6 -4 -4 4 12 2
word before 1: збито	-13 16 -1 -10 7 -35 8 -22 8 10 34 -14 -2 19 35 27
word before 1: зверну	-4 2 0 7 22 15 30 -6 29 3 39 -22 -31 31 2 15
word before 1: звільн	1 7 21 -12 52 -6 -31 -2 27 -4 2 -10 13 -1 5 10
word before 1: знищен	5 7 -6 0 14 -6 7 -7 9 3 14 1 3 12 17 19
word before 1: зокрем	-21 34 -13 7 15 -35 38 -27 -11 -1 -18 10 -41 2 21 52
word before 1: зустрі	-20 -24 -11 31 -21 -19 14 6 17 6 -22 18 -18 -8 9 -3
word before 1: зі	37 -20 -14 -25 31 18 -14 -11 32 -10 -8 18 10 -8 -19 -27
word before 1: зібрал	3 18 -15 8 -9 -21 20 -27 -11 -3 20 -11 -23 4 18 16
word before 1: и	-5 1 -3 -9 15 11 6 -6 7 -8 13 0 -9 12 -36 0
word before 1: из	-12 41 -36 -18 39 -24 -24 -15 43 15 30 -39 5 10 -25 -16
word before 1: й	-11 -5 -10 -35 -4 16 16 10 -4 2 -6 -5 25 5 -2 15
word before 1: к	31 -2 23 -32 22 8 5 20 28 -11 5 15 0 19 -10 -6
word before 1: катува	-16 33 -2 15 -6 -24 18 -40 -5 -3 29 -11 -25 23 37 30
word before 1: киеву	14 14 18 -18 22 5 -21 -21 26 -11 13 -7 -15 -20 4 -12
word before 1: которы	-21 41 5 3 -8 -9 2 -19 21 -3 32 -18 7 40 7 31
word before 1: крок	-8 21 2 -9 -14 -20 24 -24 -3 1 28 -1 0 14 16 27
word before 1: лишают	28 4 5 5 -28 -19 -5 -4 -18 1 39 -23 32 34 -1 19
word before 1: лише	-21 -9 3 12 9 6 8 -13 -35 12 -20 -21 -16 -22 -9 25
word before 1: має	-8 12 -1 0 4 -14 24 -11 -2 9 15 -8 11 7 12 10
word before 1: маємо	-12 23 7 19 11 -17 -41 -32 -24 12 -38 18 19 -25 -6 20
word before 1: меняли	-24 36 -26 -29 -5 -24 10 -32 -1 3 25 -11 -17 39 35 34
word before 1: младше	-28 29 -10 -2 -10 -29 25 -24 -18 9 5 -5 3 25 27 14
word before 1: молодь	-4 -2 -11 9 15 -5 7 1 -4 -6 22 -8 -9 19 -7 8
word before 1: мінус	5 5 -10 -3 -8 -9 9 1 5 -8 15 -11 4 3 15 18
word before 1: на	14 4 9 20 2 -1 18 6 -15 2 20 -18 -26 7 2 24
word before 1: нагоро	-12 26 -10 1 -22 -8 25 -13 -20 10 31 -8 -19 13 27 0
word before 1: надійш	5 -15 -9 -2 -3 11 14 8 13 12 -7 7 0 15 4 -10
word before 1: надісл	-16 -4 7 -3 -1 -9 8 -16 3 10 13 7 -18 13 16 5
word before 1: наймол	-11 9 -11 -9 28 24 0 9 22 7 3 -7 -15 9 8 -13
word before 1: найста	-7 42 1 -13 -7 -34 47 -14 -21 0 56 -9 -7 44 49 41
word before 1: налічу	10 -4 0 -11 24 -4 -23 -10 41 1 -11 -5 17 12 21 -34
word before 1: нам	4 -8 -6 23 -37 20 18 7 -21 -3 7 -8 -7 -39 -2 -14
word before 1: нас	13 0 4 3 -7 -20 -22 36 -5 -3 -3 31 4 -16 -1 2
word before 1: насчит	13 26 5 0 14 -14 -17 -13 -14 9 15 -2 22 23 -28 22
word before 1: находи	-41 37 -14 -18 -20 -22 27 7 0 12 39 -25 -27 9 31 -1
word before 1: находя	29 3 -17 -58 -33 -10 -19 21 -26 9 14 19 8 -4 20 -3
word before 1: не	5 23 -4 -22 -27 -36 29 -33 8 2 28 -23 -20 52 39 35
word before 1: неволі	-5 -4 -9 -13 2 3 -19 -4 22 9 16 20 23 31 5 -1
word before 1: немає	-6 13 -2 -7 6 0 4 -26 -4 -10 6 -11 1 0 2 22
word before 1: ни	0 -4 5 0 -5 -12 -3 4 -5 1 1 -8 0 4 10 3
word before 1: ними	-5 16 15 38 -2 16 16 5 -6 2 -10 15 4 -7 -16 14
word before 1: них	2 10 -22 36 21 8 -12 -11 24 7 3 -38 -27 32 -11 24
word before 1: о	-17 -5 -46 -39 23 36 1 -6 11 -14 18 15 5 21 -1 -7
word before 1: обезвр	6 -10 -3 -10 -6 5 13 -12 13 7 11 2 -1 7 -7 15
word before 1: област	-20 18 -6 3 7 -16 14 -6 16 -5 3 10 3 13 12 8
word before 1: обмен	22 0 -5 2 -16 24 16 10 -4 -7 4 -3 -12 8 -2 8
word before 1: обмена	-15 7 -1 -15 14 12 -17 -4 1 0 22 -14 7 24 -2 3
word before 1: обмене	-8 10 -11 -25 13 -26 -14 -21 32 6 8 10 6 44 21 7
word before 1: обмену	6 -5 11 -1 18 12 1 -9 8 -9 15 2 17 20 8 -2
word before 1: обменя	-5 6 -10 -23 -22 -15 27 0 42 -6 15 4 -13 -11 -6 -18
word before 1: обмін	-30 -14 24 2 -2 8 26 19 15 -9 19 4 -17 13 -16 1
word before 1: обміну	-8 38 -17 18 23 -22 -18 -44 -10 -5 -6 -3 -7 -7 7 32
word before 1: обміня	-39 -7 25 0 26 6 -4 -1 1 -3 5 -7 16 19 -14 6
word before 1: оборон	9 36 -9 1 -12 -27 28 -13 -20 -9 22 10 -5 30 40 19
word before 1: обрати	-5 -11 -4 3 -6 12 33 -10 18 -9 31 -14 -19 24 10 30
word before 1: одержа	9 -26 -11 36 -22 25 34 19 -35 2 -27 -15 -17 -16 -14 35
word before 1: одна	7 11 -8 -13 -10 -10 8 0 0 -6 4 25 -22 31 15 12
word before 1: оружие	4 -6 -12 -14 6 17 12 -3 31 7 26 -20 -6 10 23 24
word before 1: освобо	-25 2 -22 39 1 -17 2 -14 23 -8 8 16 1 -4 -15 19
word before 1: остает	5 -6 -1 -9 -3 -11 -11 -5 -11 -7 -17 12 19 -21 28 -24
word before 1: остало	-12 18 -10 -11 0 -22 41 -4 7 -2 26 -3 -2 25 35 22
word before 1: останк	24 -2 3 -15 4 27 -11 18 25 0 -15 13 20 0 -26 -6
word before 1: останн	-1 1 -4 -18 -14 -17 16 -10 3 5 26 -12 -19 29 26 21
word before 1: остают	-12 -25 3 -49 -12 -22 -25 31 -23 11 -16 -2 32 -23 55 -9
word before 1: от	0 18 -2 -4 17 -10 22 -10 -5 5 27 -2 3 29 13 14
word before 1: отдала	13 14 -6 8 22 29 -21 -8 18 9 -34 3 16 1 -10 -9
word before 1: отдали	-1 -5 30 19 4 21 9 15 20 -1 -46 -14 13 23 -18 22
word before 1: отдано	10 11 9 2 45 15 -17 14 10 -10 -19 9 45 -1 -36 11
word before 1: отданы	44 13 1 -41 16 12 -12 -4 29 -10 8 21 11 24 11 10
word before 1: отправ	17 -6 14 -22 1 14 -3 6 16 -8 12 -9 17 16 -15 10
word before 1: отпуст	18 -14 19 -5 8 -12 -1 -33 24 -10 4 13 -2 -6 46 3
word before 1: отпуще	28 -24 24 -7 -13 -22 -13 3 -7 11 -27 24 -11 -6 20 12
word before 1: отраже	-16 12 -12 5 13 -6 13 -10 -6 -2 26 12 -1 20 19 9
word before 1: отрима	1 -17 -31 41 -33 2 28 3 -15 -11 0 -21 -1 -34 -18 31
word before 1: офіцер	9 -1 6 -3 36 -4 -12 -2 17 -1 13 8 2 8 -21 -23
word before 1: первые	-22 -11 7 -11 23 24 -7 17 29 8 -13 19 -15 19 -9 4
word before 1: перебу	-5 5 -11 -17 -10 -16 -10 18 -11 10 -1 23 19 16 5 -36
word before 1: переві	-11 7 -9 -6 -1 9 13 4 -5 -5 22 -9 -14 9 2 11
word before 1: перего	-4 -9 4 12 -12 16 27 30 -22 7 -14 -14 -4 -15 -26 32
word before 1: переда	3 -1 42 13 16 30 -9 19 17 11 -4 9 19 1 6 19
word before 1: перехв	-1 2 7 -3 1 5 16 -15 12 -6 10 -5 1 16 8 -1
word before 1: перешл	-12 -16 -14 -2 -13 23 31 21 -16 9 6 -15 -19 -5 9 58
word before 1: перші	-26 -20 8 -20 33 19 -14 24 17 -8 -7 29 8 4 -23 -34
word before 1: плен	-6 24 -12 -7 6 -25 18 -15 14 0 38 -15 -30 17 18 9
word before 1: плена	-15 -20 17 39 -5 26 26 33 -27 -4 -38 29 4 -15 -1 -22
word before 1: пленны	-11 -20 -16 -15 -13 28 0 28 -9 -6 -14 -17 14 -18 -5 -8
word before 1: плену	14 5 -6 2 2 5 27 -21 0 2 25 0 12 13 -19 23
word before 1: плюс	-8 -23 -9 42 -27 47 9 19 -19 -8 -9 2 -2 -40 -12 9
word before 1: по	-39 -16 36 39 -2 -32 -8 -6 7 -5 -16 -32 -24 21 -8 9
word before 1: поверн	-23 28 24 -1 41 5 -13 8 13 3 4 -13 6 -5 -14 36
word before 1: поверт	-36 -18 19 6 20 37 -13 33 35 1 -1 13 16 -4 -33 -10
word before 1: повреж	0 8 10 -10 11 3 12 -20 6 11 23 -6 -10 22 15 12
word before 1: погибл	3 14 0 -8 2 9 24 -35 17 6 29 -2 -9 29 20 12
word before 1: полон	20 27 -9 -30 -7 -36 7 -21 -4 -2 32 15 3 33 30 22
word before 1: полону	-9 14 -3 20 54 0 -13 14 -4 -2 -30 27 37 -12 -31 -7
word before 1: полоні	14 9 2 -8 -24 -5 -4 -6 -13 9 40 13 25 37 -24 5
word before 1: получа	6 8 -1 -13 20 7 0 -4 28 8 14 8 19 20 -3 -6
word before 1: получе	-19 23 21 54 -26 15 -11 -6 -9 -12 4 38 -12 -36 -9 -3
word before 1: получи	-29 -5 16 13 28 23 -2 34 26 -9 13 11 23 -2 -14 11
word before 1: поменя	9 -5 15 -21 1 26 24 20 17 -6 -9 -20 11 10 -12 3
word before 1: пораже	-9 -2 8 -11 1 8 0 -6 5 7 4 -11 -11 11 13 -5
word before 1: посети	-12 -12 -6 5 12 -8 18 -30 34 4 37 -29 -16 34 20 12
word before 1: после	-14 25 -4 -28 3 -19 21 -13 -9 11 18 -11 -12 29 19 4
word before 1: послед	-15 13 3 2 -3 0 24 -1 -1 9 10 -22 -9 5 20 16
word before 1: постра	-8 15 7 -3 -6 -21 28 -29 0 -11 34 -1 -23 34 31 11
word before 1: поступ	12 -13 10 23 -15 22 56 27 10 -12 6 2 -22 -15 -14 44
word before 1: потеря	1 35 -2 1 41 -15 18 -34 24 -5 33 -16 -23 31 32 31
word before 1: потрап	12 -8 2 -23 -15 -5 38 -29 15 10 43 -25 -39 40 37 27
word before 1: поїхал	-10 -33 9 46 -31 34 30 33 -40 -1 -28 4 -10 -29 -24 37
word before 1: працює	-5 14 -1 -2 0 -12 29 -12 -7 0 26 -10 -9 20 22 10
word before 1: предст	-1 20 -10 -21 -30 -35 23 -31 -11 -2 29 -25 -12 37 24 40
word before 1: прибул	-6 -4 16 -3 26 31 2 21 26 -2 -24 -13 19 34 6 -23
word before 1: прибыл	-18 -22 -19 7 -34 -34 9 -3 9 -3 14 -12 -23 -12 0 -10
word before 1: привез	-12 9 19 26 0 30 1 10 -22 -10 -25 15 -6 -23 -25 -1
word before 1: пригов	6 8 -5 -11 4 -17 9 -13 9 -2 22 -7 -11 13 7 13
word before 1: приеха	5 -17 -27 -3 -8 34 13 22 -12 -1 -8 -36 -28 -14 2 13
word before 1: прийма	12 15 5 -18 12 -18 -18 -16 21 2 26 -16 17 31 14 -27
word before 1: прийня	-8 3 20 33 10 29 14 -3 -14 11 17 -13 -5 -15 -11 39
word before 1: прийшл	9 39 -18 -16 -22 -35 33 -41 -9 -11 50 -38 -29 35 39 37
word before 1: прилет	26 -9 4 -13 37 9 -26 8 15 8 -5 -7 25 0 -11 -1
word before 1: принял	-30 -9 20 -8 17 -7 -13 7 -18 -6 2 29 15 9 28 -39
word before 1: принят	-16 18 2 27 -33 -6 4 -17 -28 12 11 1 -18 5 8 17
word before 1: приїха	-3 18 14 -29 34 3 -7 8 28 8 -25 20 11 25 -5 -5
word before 1: про	1 -6 -11 10 -74 28 58 2 -18 7 41 -8 3 25 2 36
word before 1: провед	1 39 1 -31 -17 2 -19 -40 53 -4 -17 -29 -34 -18 -12 -19
word before 1: провел	-10 31 -6 -44 -17 8 7 -35 47 -3 8 -35 -23 -13 -8 -7
word before 1: провів	-2 21 8 11 10 -11 16 -23 -5 -9 22 -11 -15 30 15 15
word before 1: пройшл	13 7 7 10 35 -11 -22 2 -15 -2 -12 4 31 -8 -10 19
word before 1: просят	2 12 -1 11 -3 -2 18 4 -9 -7 6 -2 -17 -1 15 15
word before 1: проти	-16 -3 -8 0 -9 -1 15 -2 2 5 27 -3 -1 9 19 3
word before 1: против	-18 16 15 31 -37 -10 -15 4 -35 2 -3 53 -21 -18 1 -31
word before 1: протяг	7 20 -5 5 -7 -2 18 -7 -1 -8 12 -5 -10 24 19 11
word before 1: підтве	13 -1 -1 -11 -32 -13 5 -4 -29 -7 39 -17 16 23 -11 -20
word before 1: після	7 9 5 -10 16 -10 -1 11 16 10 -1 7 -21 15 8 -9
word before 1: работа	-13 8 0 9 19 -7 16 -12 1 -3 8 -6 5 -2 1 8
word before 1: ранены	-10 2 -3 4 -3 -16 7 -24 -6 1 -1 7 -13 3 24 13
word before 1: репатр	-10 24 27 -11 12 -3 4 -22 1 2 -18 1 -2 -3 -7 23
word before 1: решта	13 -16 -7 -9 25 28 -19 37 21 4 -23 -7 20 -6 -38 -39
word before 1: ровно	9 27 18 26 17 -14 -29 -15 -17 -7 -28 25 17 8 -21 -7
word before 1: родини	-2 9 -11 6 12 15 17 -2 -1 -4 11 -9 -8 22 12 7
word before 1: розстр	-29 19 1 -3 14 -25 7 -17 28 -9 37 -5 -32 28 24 37
word before 1: россии	4 29 4 21 -21 13 14 -15 -16 -10 28 -7 2 8 0 21
word before 1: росії	20 0 -8 5 -13 23 27 12 -17 2 2 -6 2 -11 -6 18
word before 1: рівно	-6 30 2 10 48 -14 -34 -4 1 3 1 -1 25 -5 -18 20
word before 1: с	-5 12 4 -10 5 -16 -4 -32 -15 -3 24 16 13 -2 59 12
word before 1: саме	-1 0 -29 34 -7 -12 -3 -26 7 1 -3 9 -10 -9 19 -27
word before 1: сбили	-13 -15 -12 -8 -13 30 30 8 -15 -10 -6 -12 -13 -13 -11 23
word before 1: сбито	-8 -8 2 -8 2 -13 -1 -4 10 8 10 -11 -3 8 2 -8
word before 1: сбиты	4 23 -8 -6 5 -23 17 -38 20 11 18 -2 -3 30 28 3
word before 1: сдалис	2 20 2 5 0 1 17 -6 -3 -2 21 -4 -1 11 13 8
word before 1: сегодн	11 -27 13 17 3 46 11 23 -18 -6 -2 -14 3 -6 11 -6
word before 1: сейчас	1 -2 6 16 15 -12 8 -20 27 -7 1 -7 20 19 -5 9
word before 1: серед	-6 8 -19 19 33 -11 -7 6 -1 8 1 2 10 7 11 5
word before 1: содерж	17 28 -1 2 -5 -10 6 -1 -4 5 21 -5 -9 14 18 -8
word before 1: состав	-11 4 7 2 15 -4 16 -10 4 -7 23 -17 -2 11 13 17
word before 1: состоя	-13 34 -5 -9 9 -11 -34 -6 38 -3 -14 3 -12 -29 -22 -10
word before 1: среди	-13 17 -1 -12 14 -4 20 -34 5 6 33 -24 -23 22 34 29
word before 1: старше	4 24 11 -14 7 -23 7 -17 9 12 19 -9 -13 23 17 23
word before 1: сторон	3 13 -26 6 -7 -20 -25 9 -22 -4 18 36 -9 -25 11 -2
word before 1: сьогод	2 -13 15 10 23 11 -25 16 -2 -4 -12 21 29 2 -24 11
word before 1: та	-26 -1 -19 1 -1 28 13 13 6 17 14 -25 1 19 -21 20
word before 1: также	-22 3 -24 -8 24 13 18 12 6 7 -12 -3 2 12 11 1
word before 1: також	-7 -5 6 -9 12 20 9 18 7 4 -24 -9 19 16 -20 4
word before 1: там	15 -29 -2 7 -14 31 1 -19 39 -8 8 -16 -31 -14 36 -12
word before 1: тела	12 -2 -12 25 4 8 33 14 -10 12 7 4 2 26 -2 8
word before 1: тоже	41 4 -8 -14 36 -15 -33 0 19 0 16 36 10 38 -22 -13
word before 1: тривал	-15 22 12 -2 -16 -10 29 -19 -7 10 9 -6 -8 22 14 16
word before 1: триват	-14 6 -1 0 10 6 11 -3 0 -4 10 4 -3 14 4 13
word before 1: тіла	-32 11 15 32 44 2 -21 1 -1 11 2 0 38 1 -16 -20
word before 1: тіло	-8 -34 -7 -4 42 44 -40 24 43 4 1 -7 30 2 -33 -30
word before 1: у	-13 32 -11 -16 12 -32 26 -36 15 -9 52 -19 -37 41 51 49
word before 1: удержи	2 1 6 -33 -25 -27 -25 64 -21 7 22 -5 6 -15 23 -19
word before 1: удома	-14 -21 32 10 50 20 -46 34 32 -12 -38 -14 55 -5 -32 -18
word before 1: уехали	21 7 -3 -4 44 10 -14 9 9 -9 -8 19 28 -4 -32 22
word before 1: уже	-11 45 -9 22 -20 -30 -3 -20 -7 -7 -13 25 11 -8 16 3
word before 1: украин	-9 12 -9 -8 49 -10 -32 5 20 8 2 -2 41 16 -28 7
word before 1: україн	10 6 -19 -20 21 -23 -23 -22 18 1 -10 -21 17 9 11 1
word before 1: уничто	-3 11 -10 -12 -4 -16 18 -23 17 3 21 -15 -10 23 25 22
word before 1: уразил	-2 2 -8 9 3 -2 2 -11 -4 3 21 10 -15 0 28 12
word before 1: усі	17 -10 -9 -13 18 13 -11 15 18 0 -5 17 27 8 -16 -29
word before 1: утриму	13 17 -1 -31 -15 -3 9 15 4 1 55 16 -2 25 -10 2
word before 1: участв	5 13 -8 -4 15 8 23 -26 0 9 29 -16 -12 15 15 13
word before 1: участи	4 28 -24 4 5 -31 1 -34 -22 -7 7 -31 -19 19 8 -5
word before 1: ушли	25 -20 11 -14 15 15 -23 18 31 7 -7 44 31 26 -16 -21
word before 1: формат	-10 -1 16 10 1 1 -3 2 -2 7 -9 -9 24 2 4 41
word before 1: формул	-5 -8 6 -13 -3 23 14 22 21 -4 9 3 17 12 5 23
word before 1: хлопці	-12 34 -8 -3 6 -14 30 -8 3 -6 29 -11 -25 24 22 25
word before 1: це	-22 2 -11 -7 22 3 -37 5 4 -3 3 -12 37 -11 -2 -16
word before 1: цивіль	-11 -6 11 2 25 16 10 28 22 -8 0 -11 0 3 -9 -18
word before 1: ці	13 -5 6 1 31 11 -5 11 9 -6 -17 9 0 3 -11 -12
word before 1: час	-13 16 7 17 17 -14 -11 -6 -23 8 -21 4 21 1 -9 3
word before 1: чекали	2 -1 10 -10 16 3 -15 -3 -1 -3 15 14 -23 26 -9 2
word before 1: через	-12 9 -4 6 15 -7 20 -24 17 -6 28 -1 6 9 7 14
word before 1: числе	-6 21 -19 5 14 23 23 -2 7 14 13 -23 -4 35 -9 0
word before 1: числі	4 20 -9 -20 -12 -19 35 -20 -1 0 20 7 -12 26 19 33
word before 1: что	-9 42 -18 -1 -16 12 4 -33 8 -6 4 -24 -29 -10 31 6
word before 1: ще	18 -20 -2 -9 0 48 -36 -16 13 -5 5 20 3 22 44 -27
word before 1: що	4 -25 0 -29 18 6 -13 0 7 -2 -5 7 13 22 -1 0
word before 1: щодо	-8 14 -8 23 20 -13 18 -37 28 -2 31 -33 -42 43 25 41
word before 1: эвакуи	5 -9 3 -9 22 -5 20 -11 19 11 24 6 -18 20 28 25
word before 1: як	-23 16 6 6 30 -12 39 -47 32 -11 53 -24 -44 27 41 21
word before 1: яких	-8 -16 -11 -17 -23 4 5 11 -23 -4 51 -9 2 23 -3 17
word before 1: є	-6 28 -9 -20 -14 -7 -16 1 48 4 -2 2 -19 -16 -19 -16
word before 1: і	12 28 -21 7 5 2 3 5 -6 3 14 -22 22 -20 -8 -12
word before 1: іденти	10 -9 -4 -38 -21 -9 27 7 -5 -1 18 -23 0 38 25 -15
word before 1: із	-17 -15 -11 -30 0 37 28 -37 4 -6 5 14 4 1 0 7
word before 1: їдуть	7 -54 20 -66 35 -2 -1 1 33 -1 -12 4 15 75 8 -24
word before 1: їх	48 -29 -18 -3 -9 39 8 31 -25 6 -26 7 -4 -19 -10 -7
word before 1: استعاد	-20 -15 24 27 11 26 10 15 -7 0 -16 7 18 -4 -15 11
word before 1: الي	-9 33 5 4 -7 11 -8 -34 8 -12 7 -1 -32 -5 12 13
word before 1: اليوم	-3 6 18 -11 -1 -2 -7 2 15 6 -11 4 2 3 -19 -15
word before 1: ان	22 2 -1 5 19 9 -8 4 3 -7 -16 16 35 8 -8 -25
word before 1: اوكران	27 -31 12 -3 1 19 11 43 -4 12 -11 -4 9 4 -17 20
word before 1: بينهم	-10 -9 18 19 -14 -19 -29 -9 7 -10 -30 -4 0 0 -12 -15
word before 1: تبادل	11 10 1 -28 -2 -11 11 -10 27 -10 3 -24 -2 11 23 -4
word before 1: جثامين	23 -12 16 -22 38 6 -25 23 36 9 -12 -3 27 15 -24 -9
word before 1: سراح	-8 -4 1 -36 6 -16 2 22 43 -3 -5 -2 25 -12 -21 -15
word before 1: شمل	16 17 10 -13 5 7 -2 -12 -14 -5 6 -6 -19 14 6 15
word before 1: شملت	-8 -6 -21 3 11 -3 17 3 -18 1 31 -19 -7 3 13 15
word before 1: عن	19 12 31 -10 -2 -8 -1 -18 10 10 25 20 3 11 12 26
word before 1: عوده	-14 -21 -5 21 9 22 16 20 5 9 -27 21 23 3 5 21
word before 1: مقابل	5 -3 -3 17 15 27 26 11 -5 -6 -3 4 -29 -14 -1 28
word before 1: و	4 9 6 18 16 8 20 17 -16 -3 14 -4 -6 6 4 20
word before 1: واقع	9 -19 -2 6 11 15 1 8 -1 15 -27 7 8 15 -24 30
word before 1: –	26 7 -12 -2 -5 -8 2 5 -6 -3 -4 -2 2 -12 17 1
word before 1: •	11 16 -4 -10 9 -6 -18 -38 27 3 -1 -7 -4 -4 -6 -16
word before 1: ▪	4 52 11 14 11 -10 5 12 7 2 19 21 7 22 -4 -3
word before 1: ▫	2 18 5 14 1 13 -12 14 11 -12 -44 -9 -11 -23 -42 -2
word before 1: ⚡	0 -15 2 27 9 20 16 18 1 -11 -25 3 13 -21 -16 19
word before 1: ✅	-20 -4 2 15 -2 10 9 11 3 -1 -30 11 15 -6 -10 -3
word before 1: ✔	-5 28 2 37 35 -8 -19 11 -25 -11 -24 11 29 -26 -42 29
word before 1: ❗	18 -12 9 7 6 19 17 39 -11 1 -6 19 21 14 -15 0
word before 2: 	-12 -12 -2 7 3 18 2 -1 -4 -4 -8 29 -11 -4 16 15
word before 2: "	-8 9 -34 13 13 10 18 8 42 -11 30 -5 17 29 2 4
word before 2: (	1 -12 8 1 16 27 12 2 13 12 19 -2 8 12 0 4
word before 2: )	-7 -4 0 14 16 17 9 17 13 9 -18 -13 27 12 -1 17
word before 2: ,	-2 -2 8 2 -15 -3 -4 11 -11 -8 -1 3 0 -4 4 13
word before 2: :	-3 -6 24 11 0 -10 0 17 -7 5 11 22 6 -11 -11 8
word before 2: ;	-3 19 21 -21 -10 -23 -4 -2 7 -1 34 -7 -15 37 20 0
word before 2: a	-7 15 -26 -7 -11 9 2 25 36 11 6 -7 18 -11 -5 -13
word before 2: additi	-13 -22 -21 32 -9 46 35 30 -13 7 -13 10 -22 -32 -1 21
word before 2: afu	35 4 -6 -11 29 -3 -25 -3 17 -2 14 -19 1 30 -13 8
word before 2: aircra	5 -1 11 -10 9 8 8 -20 4 -5 30 -11 -5 5 12 4
word before 2: airpla	7 -8 -10 -6 2 10 15 3 -2 11 10 6 1 10 18 -2
word before 2: all	15 7 -17 -12 -8 -17 16 -2 20 -11 16 -10 6 -5 7 17
word before 2: along	-2 11 6 -35 38 11 -10 -4 15 -5 -16 3 19 38 -12 11
word before 2: also	-1 -34 -3 33 -15 41 19 39 -21 4 1 12 -4 -9 -24 14
word before 2: among	-14 23 -1 -41 30 -7 -2 -8 33 -11 9 1 -4 30 21 18
word before 2: amount	-6 28 -7 4 11 -17 7 -20 22 -1 29 -23 -17 13 10 -4
word before 2: and	-3 -22 -16 -18 5 14 8 21 6 -3 -13 -1 -6 1 -4 2
word before 2: are	-7 -4 31 -23 18 5 10 -12 -1 9 -8 4 33 12 -3 17
word before 2: back	-5 -22 3 14 -9 40 11 18 9 -6 10 13 24 1 0 1
word before 2: began	-13 9 8 20 5 7 -11 4 2 -1 -27 19 40 -10 -40 -7
word before 2: betwee	-12 10 2 -13 12 -27 30 -26 -25 0 48 -21 8 53 43 51
word before 2: bodies	16 -4 -1 28 13 3 -18 15 42 10 11 20 -7 13 -23 -32
word before 2: bring	-7 23 -5 -13 18 5 -8 -21 -4 5 13 -4 0 21 14 12
word before 2: brings	2 6 -12 6 8 11 -4 12 5 -8 -19 12 -7 -9 -5 0
word before 2: brough	-3 26 -9 -3 46 -4 -26 -9 -4 -11 -20 -22 16 18 -1 6
word before 2: captiv	-16 -4 4 21 -11 1 -1 1 1 -8 -2 3 -11 4 -12 29
word before 2: childr	-11 3 8 -23 1 -25 1 -26 26 -5 15 -4 -29 26 29 -1
word before 2: civili	26 -8 5 12 -1 17 -13 8 -1 8 5 -3 -10 9 -20 -17
word before 2: code	-16 18 7 -1 -1 -18 33 -23 8 5 30 -3 -33 45 38 34
word before 2: confir	11 -35 -6 30 2 -23 -1 14 29 8 -18 10 40 1 -7 -16
word before 2: countr	-3 -13 -7 5 -10 6 26 10 6 -4 20 5 -18 2 29 13
word before 2: date	1 17 -13 3 -16 2 -25 6 23 12 -3 1 1 -5 -20 -5
word before 2: day	-12 9 22 -29 23 -5 -15 13 6 1 2 15 -18 29 1 -4
word before 2: days	-7 18 -6 34 -12 3 15 6 -31 5 1 31 -14 -19 21 -13
word before 2: defend	-8 13 1 -25 8 -4 -2 3 13 10 1 -9 13 31 6 10
word before 2: direct	-4 -12 -10 0 5 -5 30 6 -7 -4 4 -16 -19 3 20 28
word before 2: drones	-1 16 -15 -6 -1 -14 14 -29 -14 2 8 -25 -10 29 31 16
word before 2: each	21 -17 29 1 -6 22 -9 34 -1 -3 -31 19 -5 10 -21 -3
word before 2: easter	12 -5 -12 9 1 2 14 14 -3 5 -8 14 20 22 11 9
word before 2: effort	8 21 -3 3 -10 -19 15 -23 -1 1 17 -2 -8 5 -3 19
word before 2: enemy	3 -1 7 8 -8 -1 12 11 -2 9 -3 -18 -10 11 4 22
word before 2: estima	21 13 -6 -8 -7 -10 4 -12 0 -1 13 11 30 25 -15 6
word before 2: exchan	-16 8 9 -10 -5 -25 0 6 15 2 -3 -18 -4 -3 -13 -1
word before 2: famili	37 -14 -29 -4 30 28 -1 -33 7 12 -3 -22 -22 6 -38 4
word before 2: far	1 21 8 -9 1 23 -27 11 24 11 -18 -16 12 -8 -16 -19
word before 2: februa	-7 -21 5 12 -8 19 30 16 1 1 7 2 -18 3 12 9
word before 2: federa	7 23 12 -35 3 -26 -28 -27 25 -4 14 9 23 46 29 6
word before 2: fighte	0 8 -6 0 5 -4 1 -19 -9 3 1 -8 -6 19 7 20
word before 2: figure	-9 -14 -5 -8 15 13 20 27 21 -4 -27 1 -15 -11 -29 -10
word before 2: for	-12 11 -10 2 -11 -24 11 -10 -15 0 20 -11 -4 12 33 -13
word before 2: forces	12 -7 0 -20 16 5 12 -13 21 10 -5 -5 19 21 4 19
word before 2: freed	-5 2 -28 -8 -10 -19 2 -11 2 -2 18 -14 -34 8 13 -5
word before 2: friday	-10 52 2 40 -21 -17 -32 -32 -28 -4 -18 24 -22 5 1 -11
word before 2: from	-12 35 -6 -12 -4 -13 27 -28 -8 4 9 -5 -6 -5 17 17
word before 2: got	-26 -2 -17 5 10 12 10 -18 -8 5 11 2 -7 18 22 -7
word before 2: group	-1 -35 -7 21 13 40 17 10 -10 -2 -14 8 -6 -22 -10 -1
word before 2: guards	-16 12 1 -21 -3 -31 5 -14 -12 0 0 -5 -4 30 33 25
word before 2: had	-22 8 14 -15 4 16 12 -3 3 -10 -13 14 21 13 30 10
word before 2: hand	2 -1 0 -25 -10 0 -2 -30 21 -2 28 -13 -14 25 40 -7
word before 2: handed	-6 6 17 26 9 4 6 -7 -16 1 -10 -20 -4 -15 -12 34
word before 2: hands	10 -27 21 -4 11 28 -12 27 4 -4 -28 8 25 -28 -9 -27
word before 2: has	5 39 16 12 19 20 -23 -5 -1 11 12 15 27 13 5 8
word before 2: have	3 38 5 7 1 4 -9 -23 25 21 -16 -3 4 -3 -34 -6
word before 2: he	-7 -6 1 10 2 4 -2 -1 -3 0 15 1 4 15 11 -9
word before 2: helico	1 0 8 -16 -9 10 23 9 5 9 2 -7 -9 8 17 -1
word before 2: home	20 -4 2 0 21 22 -14 4 30 -10 -9 13 14 6 5 -20
word before 2: in	5 6 1 12 43 19 0 -13 1 3 -6 5 2 20 -2 8
word before 2: invasi	-6 21 -3 34 39 -4 -17 -7 -23 -3 -27 23 40 -16 -13 23
word before 2: is	4 23 -32 -33 -32 -19 31 -5 -9 2 21 -18 -4 27 -1 10
word before 2: israel	2 -2 -3 -16 9 -1 7 -19 4 11 23 -2 -8 17 23 6
word before 2: it	9 0 11 -4 -1 -11 14 16 40 25 28 -4 -8 -18 1 5
word before 2: killed	-3 1 -10 2 -12 8 11 9 6 1 8 -4 6 -7 16 11
word before 2: kyiv	-2 -11 11 -4 -14 -30 6 -7 5 -5 -19 -24 -36 -4 22 -21
word before 2: lists	6 2 -13 -4 2 1 23 -18 4 9 21 7 -15 10 20 10
word before 2: march	-8 4 -10 43 -25 5 4 9 -21 -10 -4 23 -22 -3 7 2
word before 2: mariup	1 11 2 0 4 -5 20 -12 -2 -9 15 -7 -7 20 12 27
word before 2: may	-9 -12 -9 8 -2 19 19 9 -22 -2 -5 -2 -11 -3 3 27
word before 2: mediat	15 13 -9 -31 7 -21 0 9 49 16 -18 -13 3 -18 -30 -33
word before 2: member	-16 31 -2 24 23 -30 -20 -23 -7 9 -16 -1 34 -2 -12 18
word before 2: men	-1 9 -14 -17 -9 -13 3 -4 1 -5 26 -17 -13 19 27 18
word before 2: milita	5 -26 -11 0 10 25 19 39 9 -4 -12 -4 7 0 0 -7
word before 2: minist	-11 -36 -16 29 -24 32 43 38 -19 5 -25 20 -29 -35 5 16
word before 2: missil	2 2 -1 -13 8 -16 17 -13 1 9 25 -11 -13 15 4 10
word before 2: moscow	-1 20 7 -4 -18 -19 10 -1 -4 -4 22 16 -21 -19 -5 -4
word before 2: moskal	-18 20 -13 -7 -28 -7 -14 8 -23 1 -16 24 9 -5 31 -23
word before 2: negoti	-22 -11 -4 11 -26 28 35 7 -17 12 -3 -16 -30 -21 -3 31
word before 2: now	-11 21 3 -5 10 -20 -59 -46 2 -9 0 -16 6 -13 9 -13
word before 2: number	-6 8 16 17 4 46 34 3 4 4 13 10 9 0 -9 29
word before 2: of	1 7 0 -16 39 -8 -9 -11 -4 2 -1 -1 26 2 18 17
word before 2: office	-19 17 1 9 22 -6 -10 -1 -9 4 7 8 3 4 -8 22
word before 2: oldest	1 13 8 -14 -9 -13 9 -15 -11 -1 16 -4 -1 21 22 28
word before 2: on	-1 1 -13 1 -24 5 27 -15 -10 3 19 -12 -28 14 37 23
word before 2: one	8 -46 2 10 19 39 -18 35 11 -6 -24 16 16 2 -24 -22
word before 2: operat	18 -28 11 23 15 24 26 37 -2 -7 -30 -10 12 -13 -10 16
word before 2: over	2 -10 6 19 -9 -22 6 -4 19 1 2 -7 -20 0 21 -3
word before 2: people	5 -13 -20 7 -40 -40 -13 -22 32 -12 19 22 -17 -12 -7 -48
word before 2: place	18 -18 12 -21 17 7 -8 7 15 -1 -16 12 21 17 -22 -20
word before 2: prison	-23 3 -8 20 21 13 2 -13 -4 4 22 -3 30 5 -18 29
word before 2: proces	-18 -39 -14 20 -29 43 26 19 -22 -11 -7 -9 -16 -22 -1 47
word before 2: region	-11 13 -7 -19 24 -16 18 -20 34 -10 17 -17 -6 33 42 26
word before 2: releas	16 -13 -1 -4 6 -1 20 12 12 7 -1 4 21 -8 -16 15
word before 2: remain	16 8 -2 -21 0 -4 13 -17 0 -6 4 -15 10 22 -10 32
word before 2: report	-10 20 -3 -13 -7 -6 -3 -6 -27 -1 2 -11 -8 4 16 8
word before 2: return	-22 0 -18 25 26 18 -11 -3 -24 -11 -9 23 19 -21 -18 29
word before 2: reunif	18 -26 10 -5 17 7 -23 22 4 -5 -6 -5 17 -2 -23 -12
word before 2: risen	9 24 9 -7 -14 14 -2 -1 20 5 5 -14 -18 17 8 -11
word before 2: russia	17 12 20 8 -14 9 8 1 -21 -8 -3 13 15 7 4 -21
word before 2: said	-37 24 -8 -5 3 -12 34 -4 -13 -11 18 -8 -13 25 18 0
word before 2: says	-15 -7 -13 -9 -12 -7 19 -34 32 2 12 1 -19 39 23 14
word before 2: senten	-2 19 9 3 -4 -14 21 0 6 0 3 2 3 17 9 11
word before 2: sergea	2 25 -4 -9 -1 -22 16 -26 -3 0 16 -1 -6 18 21 24
word before 2: servic	13 -4 -18 -1 0 22 26 0 2 -13 13 -23 -1 0 15 16
word before 2: shot	8 10 -12 4 -7 2 4 -14 16 10 15 2 -15 15 16 18
word before 2: side	9 -1 10 8 -14 5 38 2 4 12 -2 1 3 0 -12 5
word before 2: sides	-7 -19 16 19 -11 2 9 11 18 -9 2 2 -10 -10 -26 4
word before 2: soldie	0 -19 21 12 15 -20 -9 8 30 -1 -8 10 -3 10 -8 -4
word before 2: spoke	-22 -8 -3 5 -12 6 40 32 27 -8 -5 4 -10 -30 -11 -14
word before 2: stands	-25 25 -16 -16 -37 -2 -36 -15 22 -9 -59 -27 2 -21 23 -28
word before 2: swap	-12 -17 6 -5 4 7 19 19 14 -3 -13 -13 10 3 -6 -26
word before 2: talks	-18 -28 19 18 -9 29 17 27 -15 -12 -7 1 -3 -9 -7 2
word before 2: tanks	-7 1 -11 -9 -3 -2 2 -13 10 -10 5 2 -8 -2 -4 -2
word before 2: thanke	-21 -3 5 2 5 -8 13 2 -12 -10 15 -11 -11 25 18 14
word before 2: that	12 20 12 3 51 6 -38 -29 -17 -4 8 -22 -11 15 -23 2
word before 2: the	11 22 14 17 7 -6 -13 -1 0 0 -11 6 3 -30 -16 -10
word before 2: them	-4 -12 -9 2 19 24 -20 26 34 -6 6 18 30 22 -25 -14
word before 2: there	7 31 -6 -16 -9 -11 23 -26 -8 6 29 -9 6 16 21 21
word before 2: they	-12 30 -2 -25 29 13 -3 7 8 0 20 8 32 24 -30 -13
word before 2: this	-19 22 -2 4 16 -19 -13 -16 -10 2 -13 -10 13 -20 8 33
word before 2: thursd	-8 7 -26 31 -8 23 26 21 -18 7 0 -30 -9 -20 -2 29
word before 2: to	-11 8 13 -5 -4 -11 0 -8 16 -3 32 -25 -10 7 35 2
word before 2: today	15 -1 4 21 29 11 18 -1 8 -6 0 4 25 25 -4 8
word before 2: took	0 -19 3 15 4 29 16 26 -10 -1 -18 7 5 -10 -13 4
word before 2: total	-12 6 -22 1 -16 -20 4 5 -12 1 12 -8 -2 -19 -5 0
word before 2: troops	5 -11 -2 19 -10 14 2 -1 -14 -2 0 2 -11 -6 -2 19
word before 2: ukrain	-11 -8 -4 17 -17 -11 6 -5 3 21 -6 7 15 8 27 1
word before 2: under	24 -4 16 16 -13 38 -18 -2 15 3 -37 18 -1 -2 1 -12
word before 2: vehicl	-4 -2 8 -7 -1 11 -4 -6 17 8 1 1 -3 11 11 2
word before 2: war	10 -34 -5 -17 -7 27 14 21 9 -11 -6 -20 -4 9 12 17
word before 2: warrio	-12 4 -3 -4 18 6 -17 7 21 6 -19 -8 31 15 -26 1
word before 2: was	-31 12 -33 -6 -14 -3 -1 -11 -38 4 0 -18 -24 -22 46 -9
word before 2: we	-14 -31 5 -12 -3 8 -32 44 9 6 3 26 6 21 5 -11
word before 2: week	-4 -8 -10 -3 17 -2 0 5 12 5 3 19 20 22 -8 -4
word before 2: which	19 -21 16 -28 7 8 -11 28 18 -2 -14 18 3 14 13 -1
word before 2: who	-12 4 -3 -12 16 -10 0 -18 3 9 19 -9 -7 8 3 -4
word before 2: will	-1 4 9 -8 -10 5 26 -3 10 -8 12 1 -4 11 11 10
word before 2: with	8 16 -2 2 12 -12 -5 -18 1 -1 30 -1 11 3 19 1
word before 2: women	7 8 0 6 21 -5 -10 0 15 -4 6 -9 17 21 -5 0
word before 2: wounde	-3 3 -9 3 9 5 8 -3 0 0 3 -2 -6 5 4 6
word before 2: year	-19 -1 -30 9 -3 -11 19 21 -1 -9 -1 -15 34 -6 -4 24
word before 2: younge	-7 30 9 6 12 -4 9 -6 2 5 32 6 3 27 15 20
word before 2: zelens	-23 -8 36 2 11 40 8 13 -1 10 -19 -1 -5 4 -17 -3
word before 2: а	5 2 -1 38 -25 30 15 6 -19 5 12 5 6 -5 -5 1
word before 2: август	-10 15 -25 -15 12 -18 20 -32 8 3 29 -20 -2 29 32 24
word before 2: авиабо	0 7 8 -11 7 -6 0 -23 -7 11 11 -6 4 13 9 7
word before 2: автобу	6 -14 17 1 22 29 -4 -5 44 2 -19 15 15 24 -12 8
word before 2: аппара	7 5 -4 -12 15 -4 15 -12 19 -3 18 -11 3 15 22 27
word before 2: батькі	1 -16 4 -15 22 20 -28 38 33 0 -10 27 30 15 -17 -22
word before 2: бахмут	-6 41 5 -8 2 -21 28 -25 0 1 12 -18 -19 36 35 21
word before 2: безвіс	-9 -3 11 -9 -18 0 15 -8 39 -2 -13 3 7 -9 25 -26
word before 2: белору	-29 -18 -16 24 -5 31 40 26 -22 5 -15 8 -32 -17 -10 37
word before 2: беспил	-14 6 -3 -8 4 -13 16 -18 12 -9 13 -5 -7 8 17 8
word before 2: борту	-24 26 -21 -6 -21 -36 39 -14 -15 9 25 -22 -18 28 21 9
word before 2: бпла	9 -9 8 -15 4 -1 21 -4 7 10 30 -17 6 23 25 -3
word before 2: бригад	4 20 -6 0 -1 -11 14 -8 6 -6 14 -13 5 14 6 4
word before 2: бронем	-6 11 10 3 -2 7 -5 3 -8 5 11 3 3 -3 1 -4
word before 2: було	8 10 11 -10 4 2 22 -25 14 11 13 1 -19 21 24 10
word before 2: бійців	-8 -8 -5 -3 14 -4 -14 2 12 -1 2 4 10 7 -13 -2
word before 2: білору	15 -1 -7 -9 29 12 -1 4 18 -9 -9 11 14 17 -10 7
word before 2: в	4 5 -13 -22 -17 -6 10 -20 20 -2 3 -9 4 6 7 13
word before 2: вдалос	-22 19 -3 -10 26 6 -1 23 24 -11 -44 1 1 -2 -16 0
word before 2: вдома	-4 14 -5 3 40 21 -14 20 39 6 2 4 10 9 -10 3
word before 2: вернул	-7 34 17 2 -13 26 19 10 -19 8 -7 -13 6 -10 11 14
word before 2: вернут	-22 27 2 47 -26 -16 23 -10 -20 19 -34 10 10 -15 -4 38
word before 2: вертол	-2 11 1 -15 22 -15 20 -11 17 11 14 -22 2 13 23 5
word before 2: вже	-28 16 -4 1 27 22 0 5 -7 7 -6 -7 29 -2 -18 14
word before 2: взамен	14 -18 24 -4 37 7 -14 31 13 0 5 30 34 21 -26 -6
word before 2: визвол	0 35 3 16 -8 -9 -15 -27 -6 -9 11 -2 -9 13 16 3
word before 2: вместе	-27 -26 -17 18 -16 -34 -22 -9 27 3 -5 -9 -16 -33 -9 -14
word before 2: вмс	-21 -36 -7 4 30 3 -11 -5 37 -3 -2 -2 -21 -4 -17 -33
word before 2: вночі	-9 25 -1 -22 5 -22 5 -17 10 1 27 11 -14 29 37 17
word before 2: военно	-4 -13 4 14 -32 11 15 -2 18 9 -9 -7 7 2 -20 12
word before 2: военны	-7 -5 -4 -9 27 18 -7 11 35 11 2 -17 7 40 -25 -51
word before 2: возвра	-3 6 -19 23 7 18 -2 17 6 12 0 30 4 21 -2 10
word before 2: возрас	-9 1 3 -3 10 -11 23 -11 -4 1 14 -7 -16 3 13 14
word before 2: воли	-5 29 -1 -19 -4 6 0 -14 7 -10 35 2 -4 9 10 -5
word before 2: волю	19 -17 -10 -17 21 -12 5 -5 2 -1 -9 14 -7 29 19 20
word before 2: волі	13 -3 1 17 24 -6 -19 -9 -11 8 -20 19 31 -10 -43 -2
word before 2: ворог	-4 3 10 1 1 0 14 1 12 1 24 -9 -15 1 13 7
word before 2: воїни	-2 21 6 -24 -2 -17 22 -7 2 -5 11 -12 -13 21 20 20
word before 2: воїнів	-14 11 5 6 15 -3 11 -11 13 -7 -5 -17 22 41 -2 9
word before 2: впервы	13 -10 -10 -11 23 5 -17 -15 27 11 -9 7 -6 17 -14 -1
word before 2: вперше	-11 15 -1 -9 -10 -18 14 1 2 6 25 -7 -5 8 10 2
word before 2: все	3 23 14 16 5 24 -13 -18 9 -2 -34 13 3 0 -36 -13
word before 2: всего	-18 4 -15 -1 11 8 5 5 -1 3 21 -15 14 -16 -11 24
word before 2: всу	5 -12 16 -34 54 -22 -58 28 65 -11 5 37 45 50 3 -41
word before 2: вторгн	-14 35 1 19 -4 0 -14 -7 -14 -2 -36 20 11 -6 -15 -9
word before 2: вчера	4 28 -3 -17 10 -26 24 -16 14 3 2 -7 -15 34 16 30
word before 2: вчора	-2 8 5 -9 -8 -20 34 -20 4 -12 20 -12 -16 31 15 26
word before 2: выплат	-16 8 0 15 4 1 8 -6 0 -11 6 5 -12 6 3 1
word before 2: відбув	-3 7 7 -17 -17 -16 43 -20 -32 -2 35 -10 -23 38 42 48
word before 2: віддал	13 -13 -3 21 -19 37 -2 2 -12 -10 -14 -6 -13 -34 17 -4
word before 2: відмов	-9 4 -12 -5 1 -2 19 -11 1 3 28 -12 -8 26 5 11
word before 2: відомо	5 22 -2 1 -7 -19 25 -5 -7 9 10 -19 -28 31 12 12
word before 2: відпов	-3 4 11 11 -15 14 31 -2 -22 8 20 -22 -23 13 3 31
word before 2: війни	-16 25 -5 11 8 -7 -15 6 10 5 -34 -3 6 -7 -28 3
word before 2: військ	35 5 -9 11 4 19 15 7 -21 3 25 -6 11 6 2 -41
word before 2: віком	-5 22 9 -11 -1 -12 23 1 -10 -2 18 -11 -10 19 12 21
word before 2: він	-16 -11 -11 -1 -10 14 17 -18 27 7 35 -12 -17 12 21 7
word before 2: гварді	1 28 -10 -4 -1 -19 20 -23 12 -7 7 -10 -16 27 35 31
word before 2: говори	-10 -16 -14 12 19 16 11 19 10 0 6 19 -3 16 0 -21
word before 2: говоря	27 -23 -12 -22 28 -7 -24 17 18 -1 5 3 12 13 -32 -14
word before 2: год	7 14 5 -16 2 -2 -16 -21 34 -6 4 -13 12 -5 -16 -2
word before 2: года	-9 2 -4 0 -20 20 -23 13 7 2 -17 -14 -4 -26 -27 -19
word before 2: году	-19 30 -3 5 19 1 -40 -23 0 1 -36 22 1 -23 -16 -30
word before 2: госпит	13 -16 10 25 -18 27 34 29 -20 1 -26 13 -5 -12 -23 30
word before 2: гражда	21 5 -3 -7 -20 25 21 -12 -2 -1 -8 -2 -30 7 -5 18
word before 2: границ	12 -10 12 23 -11 8 25 7 1 16 8 5 8 13 -8 16
word before 2: группа	-4 14 -10 -17 9 -10 15 -31 26 6 34 -28 -21 30 32 -2
word before 2: даними	17 13 3 10 -11 -15 -17 12 -2 11 34 30 15 33 -5 -2
word before 2: делега	-27 17 -7 2 -6 -9 28 -23 -14 1 23 -9 -10 29 23 26
word before 2: день	4 -1 -16 23 8 -13 -13 8 2 5 -31 4 33 -3 -23 23
word before 2: держпр	-7 13 11 9 -2 -22 33 -18 3 12 18 -4 -4 15 21 20
word before 2: держсп	-9 20 -10 -6 -2 -8 5 -10 3 9 3 5 -8 9 38 17
word before 2: детей	-13 17 -5 -12 7 -27 22 -19 9 -11 15 -10 -2 21 20 23
word before 2: днр	17 25 0 -19 1 -19 -31 -46 1 12 11 -6 40 5 13 -12
word before 2: дня	-17 12 -18 54 12 -6 -26 -6 -37 -14 -17 33 19 -49 -32 -28
word before 2: дні	-4 32 10 38 56 -6 -40 -15 -33 8 -28 0 42 -36 -25 50
word before 2: до	-20 8 -14 8 16 -10 18 1 10 9 -9 30 18 8 -14 14
word before 2: доби	-12 17 16 22 24 -4 -28 -11 -31 -11 21 -11 36 3 -11 42
word before 2: добу	-10 -17 -11 -12 -26 9 26 -15 14 -12 42 -5 -19 23 31 9
word before 2: догово	5 41 5 10 -19 -12 -14 -10 -7 8 5 -22 6 5 19 -19
word before 2: додому	22 12 8 -25 49 -6 -17 -8 19 3 -15 -11 8 13 -2 -14
word before 2: докуме	-18 2 -3 -1 -2 -15 4 -5 12 5 28 -5 -12 17 28 15
word before 2: дома	9 -7 16 -9 -24 -1 10 47 -22 9 -8 -25 -11 -19 9 5
word before 2: домови	-2 -3 -5 1 14 10 -21 -1 8 10 3 -4 16 3 -24 -21
word before 2: домовл	13 9 0 -24 -4 -8 25 9 30 -7 28 -21 -5 5 3 46
word before 2: домой	19 6 17 23 -23 4 33 -25 -6 -1 -6 -2 -22 15 -5 -7
word before 2: донець	-31 10 -7 -22 -17 -18 19 -9 -4 -4 41 -11 -31 26 20 20
word before 2: доправ	3 2 15 -19 30 13 -4 17 4 6 -18 14 20 14 -13 -10
word before 2: достав	-21 -4 9 18 -12 24 16 1 -20 6 -7 6 -2 -12 2 1
word before 2: дпсу	-30 14 7 -8 10 7 27 0 -7 7 -2 -7 3 21 11 35
word before 2: дронів	-8 14 10 10 10 -13 10 -9 6 8 10 5 -7 3 12 16
word before 2: другу	11 31 12 -11 39 12 -4 3 15 10 -34 -9 6 11 -25 42
word before 2: дітей	-24 24 1 34 13 -14 19 -25 -30 -11 -28 -4 16 -16 -13 56
word before 2: едут	-11 -12 5 22 -28 38 27 20 -25 -10 -10 -8 -25 -17 -9 15
word before 2: етап	-5 1 0 -34 -25 -5 41 -19 30 -2 48 -13 -11 54 28 16
word before 2: еще	-7 -10 -11 -39 16 -5 -39 31 -2 15 4 -4 -18 4 7 -18
word before 2: ж	-25 -23 -6 24 -26 37 52 32 -31 12 21 -9 -30 -36 7 39
word before 2: же	15 24 -15 -26 15 -2 -22 -18 33 -18 -11 12 13 32 -43 -5
word before 2: жилье	-9 6 -2 -13 5 -6 14 -17 3 0 4 -9 -9 5 -3 -1
word before 2: жителе	-9 8 -4 4 0 -8 7 -24 14 -4 26 3 -8 21 7 3
word before 2: жінки	-1 24 6 -6 6 -25 20 -12 11 -8 17 -8 -20 21 20 13
word before 2: жінок	4 30 -1 -9 0 -30 26 -14 -6 2 25 -20 -15 13 33 28
word before 2: з	-19 11 -6 0 11 -13 -18 10 -26 -4 10 26 29 20 -15 31
word before 2: за	-40 -11 50 27 4 32 26 9 -6 -2 -9 -17 12 27 -1 -6
word before 2: забрал	-27 7 6 -10 13 -6 2 -4 10 -11 -21 -27 -20 19 10 24
word before 2: забрат	18 18 -9 12 15 19 -21 -21 24 11 13 -25 0 -34 5 16
word before 2: заверш	2 1 -13 9 -1 8 23 -4 -10 -6 11 2 -19 11 10 22
word before 2: загало	13 6 -2 17 44 8 0 13 -17 -10 0 14 38 3 -9 34
word before 2: загибл	19 -10 -9 -3 -12 8 14 14 10 -9 5 24 9 17 10 20
word before 2: заключ	-7 18 -12 -14 5 -8 0 -22 -9 5 14 3 -5 18 22 15
word before 2: запоро	-4 7 3 -20 -13 -7 31 -4 10 8 15 -14 -16 29 23 31
word before 2: запорі	-4 22 -8 -5 -3 -26 43 -17 1 8 15 -11 -28 48 39 26
word before 2: застен	7 -17 -7 15 -13 45 27 28 -20 7 -12 -15 -23 -33 -17 19
word before 2: засуди	6 9 -6 -11 -1 -18 9 -6 -1 6 -1 -9 -12 15 1 -2
word before 2: захисн	-38 31 0 -36 44 -32 -12 -11 41 9 1 -20 7 56 24 23
word before 2: защитн	-15 -28 -8 -4 -10 14 23 14 -7 2 3 5 -11 -3 -6 0
word before 2: заявил	-27 -3 13 19 -16 19 20 17 -15 -8 -1 17 10 -16 -15 21
word before 2: зверне	-16 -30 12 -14 -7 5 11 0 14 -4 35 -28 -5 34 16 5
word before 2: звільн	-11 7 13 13 20 -9 -11 -2 -4 7 9 -22 16 18 5 8
word before 2: землю	-1 -6 12 -4 -14 25 21 18 1 7 -7 -21 -18 -10 6 8
word before 2: землі	-4 -27 33 -15 14 -14 9 -14 5 -1 -11 11 23 3 -6 1
word before 2: зміїни	-1 31 7 -16 2 -25 17 -27 -3 9 19 2 -22 26 26 32
word before 2: зникли	-23 -16 -9 -7 -6 0 -1 -18 7 4 -38 16 10 -21 30 -31
word before 2: зрк	-7 6 7 6 -4 -11 2 9 -2 6 15 0 -11 13 9 13
word before 2: зсу	-35 45 6 -25 10 -21 33 -20 6 -12 -7 -14 -18 46 31 38
word before 2: зі	-15 24 -3 6 -16 -12 17 -12 -12 4 9 11 -23 24 18 16
word before 2: и	1 10 20 -10 -5 -28 -13 -17 62 -9 -14 -21 -24 1 -7 -17
word before 2: из	-60 3 -19 20 26 28 11 -1 18 9 11 20 -13 29 16 -3
word before 2: израил	-19 11 -1 3 0 2 22 -14 3 7 32 -12 -27 21 10 21
word before 2: им	18 -28 14 22 3 16 15 22 6 -2 2 1 24 -14 -16 15
word before 2: их	-12 -4 -5 -36 24 -30 -3 31 -18 -6 26 -23 -1 26 44 -20
word before 2: й	0 20 11 -32 -1 -9 6 -14 12 -8 5 -17 -23 22 19 -11
word before 2: йдетьс	4 34 -23 -30 -34 -24 -14 -4 -23 11 49 1 25 69 -9 -22
word before 2: йшлося	-2 25 -1 -14 0 2 16 -16 9 -8 21 -11 -27 4 14 6
word before 2: к	13 2 -17 -14 27 -2 -14 -11 31 2 26 -11 7 36 12 29
word before 2: киев	-17 6 5 -29 24 -27 -25 -19 14 -11 0 -7 22 21 18 -16
word before 2: киеву	13 17 -8 4 13 -3 -23 -24 22 -9 -21 -5 5 -14 7 -3
word before 2: києві	-18 0 -4 -5 14 2 7 -1 18 5 17 -6 -18 27 8 13
word before 2: когда	9 15 -7 -23 11 9 20 -14 7 -11 16 -6 -14 22 14 37
word before 2: команд	11 -7 1 26 -17 12 34 15 -8 1 5 2 1 11 3 7
word before 2: кордон	-1 -21 -4 -2 30 27 -20 41 20 5 -24 16 13 -18 -29 -30
word before 2: которо	-11 23 1 -7 20 -10 16 -5 -14 1 31 -5 -12 29 22 19
word before 2: красно	0 4 -10 -12 13 -3 3 -2 1 4 17 -4 -11 11 13 -1
word before 2: курс	-6 2 5 3 16 -7 15 -14 15 -1 33 -20 -6 22 33 14
word before 2: луганс	-7 33 -10 3 -9 -11 30 -27 -6 9 29 -7 -21 23 37 32
word before 2: людей	9 -7 -10 -12 22 11 8 15 43 -1 5 -21 6 45 -15 -10
word before 2: людини	47 -27 10 2 31 45 -37 16 34 8 -12 0 5 -3 -39 -37
word before 2: лютого	7 24 3 16 24 -18 10 -25 -31 -7 6 5 -6 2 11 17
word before 2: марта	0 23 -2 -5 -18 -25 21 -36 7 0 23 -5 -16 30 25 14
word before 2: маріуп	-19 26 6 -14 12 -19 14 -7 22 -3 12 -26 -11 62 18 22
word before 2: мая	-5 -3 10 19 -12 26 14 20 -7 -7 -10 0 0 -13 4 3
word before 2: має	-11 -10 10 -19 -22 9 19 -20 23 11 32 -29 -15 41 25 5
word before 2: маємо	10 2 -12 -8 12 10 21 -1 -3 -7 3 17 6 23 5 -3
word before 2: медвед	-5 -11 -22 4 -13 27 25 -12 -26 8 -22 -23 -31 -19 -14 22
word before 2: медики	-5 -2 -5 -7 11 7 12 -12 -1 -11 6 -9 8 12 2 -4
word before 2: месяце	-20 5 4 38 -17 -4 -6 3 -30 -8 -3 13 -8 -9 -5 -19
word before 2: ми	10 16 6 -32 33 -3 -29 -12 24 -5 26 7 8 20 7 22
word before 2: младше	-25 24 -8 -5 10 -8 13 -19 21 -4 32 -13 9 32 28 14
word before 2: молоды	-5 18 2 -3 -1 2 22 -18 11 6 4 11 3 22 6 12
word before 2: москва	-4 -2 -4 26 -21 2 7 5 -16 -7 -12 -1 -7 -17 10 14
word before 2: москве	12 -7 -8 -1 -10 7 7 -11 21 4 29 2 -8 11 17 7
word before 2: мужчин	4 35 10 2 6 -2 17 -29 -6 4 3 -12 -28 -1 1 18
word before 2: мы	60 -10 -21 25 -22 12 -12 -18 -5 7 -27 10 -20 -19 11 -35
word before 2: місяці	-23 36 5 19 43 -38 -27 2 -44 -4 -21 40 6 -37 -25 37
word before 2: на	-5 21 -9 1 32 -4 -11 -7 -3 -9 21 -21 28 19 5 22
word before 2: наймен	-21 34 8 -3 -12 -27 21 -16 0 -9 24 -4 -10 35 32 25
word before 2: наймол	-16 37 -5 2 7 -38 49 -23 -4 -8 36 2 -16 27 56 35
word before 2: найста	-11 52 -4 -20 -4 -34 63 -26 6 -5 31 -20 -20 28 53 30
word before 2: нам	2 -20 9 24 -28 18 27 12 -16 8 -14 48 -46 1 9 3
word before 2: направ	-20 16 5 -6 16 -6 12 -18 -12 2 23 5 -23 1 22 9
word before 2: напрям	-16 4 -8 -24 -21 -15 30 -8 1 5 -5 -2 -15 27 24 28
word before 2: нас	-9 -28 -10 13 -6 40 22 50 21 2 2 12 -28 3 14 -11
word before 2: натомі	-20 -12 -6 12 -18 25 40 32 -23 4 5 -27 -25 -16 11 31
word before 2: нацгва	-27 23 -4 -19 26 -18 8 1 -3 12 36 -14 -1 28 24 21
word before 2: наших	8 -5 -26 5 -9 18 26 12 4 12 -19 11 -11 -3 -1 34
word before 2: нгу	-10 40 5 -8 -10 -28 28 -16 -5 12 22 -1 -17 36 36 33
word before 2: не	2 33 4 -14 8 -8 19 -16 10 -8 30 -10 -9 13 29 28
word before 2: неволи	-8 -4 -5 -7 14 10 -11 28 6 5 -30 -14 33 6 -21 6
word before 2: неволі	26 12 23 -1 5 -10 -31 -9 5 -4 -19 29 19 -13 3 -11
word before 2: неделю	4 -10 8 -4 16 9 1 -2 2 -6 8 -16 7 14 8 4
word before 2: незако	30 -24 -7 -37 -39 -8 8 7 -5 11 27 -2 12 40 6 -12
word before 2: нем	-15 34 -7 -3 -7 -23 21 -18 3 -8 12 -11 -6 33 28 35
word before 2: ними	-2 -1 -15 9 -2 8 4 20 8 -9 17 -20 -25 -26 -18 -20
word before 2: нині	-7 15 -6 -11 -4 -14 -7 -10 2 10 -29 -6 15 3 30 1
word before 2: них	11 9 2 18 -4 15 20 8 7 0 -13 24 19 20 19 16
word before 2: ночь	7 17 -6 -15 0 -12 12 -17 9 9 23 0 2 32 18 5
word before 2: о	9 -7 -27 -31 -9 -21 -15 13 10 13 16 34 4 -1 22 -23
word before 2: об	-32 -4 -33 -6 20 -9 -12 21 -22 5 7 17 1 0 26 17
word before 2: област	1 -1 -20 -13 -9 -10 9 13 -5 4 19 12 -30 3 30 -7
word before 2: обмен	-14 6 27 24 -20 7 18 4 -31 -8 14 -18 3 -2 27 4
word before 2: обмена	-10 2 -12 -4 -4 12 23 -8 24 5 11 33 8 27 -10 36
word before 2: обмене	-12 19 -19 -4 -3 -13 31 -12 -8 -11 21 3 -20 26 29 31
word before 2: обмено	-20 29 -14 20 12 21 -19 -8 0 6 -35 -30 3 -25 -36 2
word before 2: обменя	35 3 -7 3 -16 9 1 4 8 -3 3 -19 -24 1 7 28
word before 2: обмін	15 13 -7 21 35 14 -11 19 -7 -5 5 -3 1 -18 -30 8
word before 2: обміна	37 -6 3 35 50 5 -33 0 -5 -6 -24 0 29 -30 -27 7
word before 2: обміно	7 -23 -8 -6 27 27 -10 28 16 10 4 18 32 31 -16 -14
word before 2: обміну	-3 9 -48 -22 33 13 0 -4 10 1 -16 14 9 20 -8 15
word before 2: обміня	-18 16 12 -2 -5 11 16 4 15 8 -5 -12 -16 4 7 14
word before 2: обміні	-31 29 -17 -6 9 -2 -24 -30 10 5 -8 -40 -13 -11 -23 -24
word before 2: оборон	-20 17 7 -21 10 -16 3 -7 2 -3 -4 1 -7 40 17 13
word before 2: обратн	-16 1 6 37 -36 17 28 10 -15 -6 -8 28 -11 -18 -16 18
word before 2: обстав	-9 -39 -11 -30 -29 -19 -10 -7 2 -5 -51 11 25 -32 38 -23
word before 2: обшукі	-9 -11 6 -10 -7 -6 3 -9 -3 12 16 7 -9 19 -2 -6
word before 2: один	-5 5 9 -12 13 -13 35 -12 36 2 29 -25 0 19 21 21
word before 2: одній	-25 9 22 -8 -1 6 -4 1 13 10 11 -8 3 12 2 13
word before 2: окремо	1 14 6 -15 4 -22 26 -2 -16 9 13 -5 22 25 14 3
word before 2: октябр	-2 7 6 -9 17 -7 21 -15 14 4 27 -15 -5 8 11 24
word before 2: окупан	-18 12 -3 7 -13 -14 10 -17 -1 5 33 9 -14 31 7 34
word before 2: омбудс	3 15 -2 34 -3 -9 24 10 -30 8 -29 14 3 0 -16 -36
word before 2: операц	-13 22 -4 11 7 -12 -5 -2 -6 1 -16 3 6 3 -2 35
word before 2: освобо	16 31 7 8 -3 -13 -12 -18 4 11 15 -29 -12 5 -5 -6
word before 2: остают	-25 32 -13 -2 -11 -16 -10 28 -33 -17 28 12 6 -15 30 -4
word before 2: осіб	-7 -5 7 11 14 28 3 29 3 3 15 24 21 -16 -3 -30
word before 2: от	14 2 22 -1 31 -3 -3 -7 -4 5 14 -1 12 -8 -4 17
word before 2: ответ	-10 14 -4 21 -13 -12 -10 -19 -7 11 -4 3 -5 -1 18 -9
word before 2: отдали	-6 -21 14 16 9 24 10 4 -1 8 -2 14 11 -6 -15 14
word before 2: отданы	8 -6 1 -20 -5 11 -5 -26 22 7 13 17 -19 8 12 13
word before 2: отправ	29 -21 4 -19 11 30 16 23 15 10 -26 -11 32 18 -31 -15
word before 2: отпуст	-4 -6 8 -10 0 5 16 2 1 7 -8 -5 -4 24 4 12
word before 2: отрима	-22 -11 6 23 12 11 17 -3 -9 0 -14 -6 5 -26 -17 30
word before 2: отчита	-10 -3 12 -2 22 21 1 25 21 -6 -8 13 25 7 -25 -10
word before 2: офицер	8 6 16 -9 9 -4 -12 1 25 -4 11 3 -15 19 11 3
word before 2: офіцер	-32 -17 -12 -33 -25 1 43 -1 -18 -9 20 -12 -24 12 5 31
word before 2: пакет	-2 -11 10 -13 -25 -5 30 -10 27 -6 1 -7 -2 10 25 10
word before 2: пво	-10 20 5 -5 6 -12 13 -24 21 -8 35 -13 -6 43 17 22
word before 2: перего	-3 -11 -20 24 -23 -27 4 -13 13 -6 31 -20 -20 -15 -16 6
word before 2: переда	-22 -3 -5 30 6 10 13 28 -13 15 -2 -36 21 6 -11 16
word before 2: перелі	-10 32 4 -5 -16 -27 12 -17 2 12 17 3 -7 32 22 14
word before 2: переми	4 21 -2 4 -14 -9 10 -5 -7 -7 10 10 4 3 5 -9
word before 2: писем	2 11 0 -2 7 11 12 -8 17 1 11 -4 5 5 17 7
word before 2: плен	12 9 -10 -25 -9 -24 28 -18 20 -5 26 -15 -20 17 28 17
word before 2: плена	-24 2 -10 46 -19 6 11 2 1 6 -25 15 -2 -27 -27 3
word before 2: пленны	-27 11 -15 -1 5 -9 18 -1 6 4 26 4 -6 17 12 31
word before 2: плену	4 15 2 -27 -9 -20 -6 2 -4 6 16 17 22 -4 14 -17
word before 2: по	-21 21 -3 -30 -8 -17 10 -8 3 -7 -3 -8 4 13 35 17
word before 2: по-пре	-38 15 -24 -25 13 -19 -13 7 3 7 15 -10 -32 -5 40 -16
word before 2: поверн	17 3 15 -14 26 14 -28 1 0 -9 -15 -27 8 -15 -6 -25
word before 2: поверт	35 -17 9 -33 32 28 -39 17 25 2 -31 10 25 15 -12 -10
word before 2: повідо	32 -5 10 8 -22 14 -9 20 6 -4 -20 -19 3 8 -35 -4
word before 2: погибш	-8 -7 11 20 -9 33 18 21 2 -7 -16 5 4 -6 5 4
word before 2: погово	-3 25 -9 -6 -7 -2 7 -9 -7 2 12 -13 -17 19 1 15
word before 2: погоди	-1 3 1 5 10 8 15 -24 -6 -6 28 1 -4 19 30 16
word before 2: под	-10 -6 -5 -1 12 4 8 -9 7 1 -4 5 10 12 3 10
word before 2: подтве	5 22 1 12 3 -5 16 -2 -8 3 -10 0 -19 5 2 5
word before 2: полегл	-22 32 -13 30 32 -14 -7 -1 -23 10 -26 -9 30 -23 -5 16
word before 2: полон	6 10 -2 -7 -1 4 -3 -18 0 3 24 2 -1 22 21 3
word before 2: полоне	8 -8 -10 -14 -6 0 20 11 20 3 7 -8 -6 -24 1 -21
word before 2: полону	7 9 -27 -9 42 -6 -3 0 19 9 7 -23 11 14 0 26
word before 2: полоні	28 -8 -8 -15 -33 -19 1 19 -37 5 59 -1 21 50 -10 -20
word before 2: получи	2 -33 9 1 -15 44 13 70 4 -11 -27 14 31 -24 -31 -11
word before 2: поля	7 8 -9 -25 3 6 8 -19 20 -10 26 -10 -21 24 12 -7
word before 2: поліці	15 -3 -2 -3 1 4 1 -18 30 -10 32 -16 -26 32 15 11
word before 2: попере	30 -6 9 16 23 25 -15 24 18 -9 -17 19 25 -1 -34 -3
word before 2: поране	22 2 -7 -10 32 13 -17 7 10 1 -10 -4 -20 23 -18 -28
word before 2: поровн	-1 -3 14 0 8 8 1 14 3 -8 -8 -8 6 16 1 -8
word before 2: посыло	-2 5 -3 4 -10 4 1 -8 3 -8 10 2 3 0 -1 2
word before 2: потери	-3 20 9 1 13 -5 12 -17 27 4 33 -16 -5 24 19 4
word before 2: привез	11 2 13 16 25 -8 -35 5 3 -7 -16 -6 26 2 -34 0
word before 2: пригра	-4 -3 18 -27 7 -20 -19 -24 9 -5 -8 2 26 -19 46 -9
word before 2: приеха	-25 36 -16 22 -35 -10 18 -23 -14 8 10 18 1 -8 11 2
word before 2: прийня	-4 -19 -5 -17 29 23 -4 18 26 7 -28 19 30 7 -16 -20
word before 2: прикор	-28 14 -4 -17 16 0 -2 2 16 5 -7 -16 9 30 21 5
word before 2: пример	-9 35 -14 -16 -2 -23 -10 -37 -8 -10 29 -13 -6 16 45 14
word before 2: принял	-4 4 3 22 -15 7 7 -13 1 -3 19 23 -3 13 21 -17
word before 2: приїха	-5 10 -3 10 29 -9 -14 14 -4 -5 -28 2 32 -25 -32 13
word before 2: про	-14 -17 -13 10 -29 23 37 -12 -13 -3 30 4 -43 -3 18 19
word before 2: провел	0 6 19 -2 17 0 14 11 -26 -1 5 1 2 23 19 16
word before 2: против	-9 -9 9 1 -7 20 23 0 15 -11 17 -27 -2 33 30 16
word before 2: процес	2 -12 2 26 -31 29 33 16 -33 8 -14 9 -31 -23 17 25
word before 2: психол	-11 -2 -14 -6 -12 2 20 -2 13 -10 14 -14 -10 14 24 27
word before 2: під	5 6 3 -7 9 -7 12 10 11 7 -4 -11 -11 -5 7 3
word before 2: підтве	9 10 5 -21 -17 -10 25 -29 -12 -9 25 11 -6 21 21 -9
word before 2: раз	7 10 0 -12 -2 -10 4 2 1 0 13 -5 -8 2 13 8
word before 2: разом	-4 -21 4 -3 21 6 -2 9 48 0 -33 -11 35 -30 -41 -30
word before 2: ракет	6 25 7 -22 7 -3 21 -23 6 -7 37 -2 -27 21 20 25
word before 2: ранее	-10 29 3 -29 11 -20 8 -26 6 3 12 -9 -8 11 23 25
word before 2: ранены	7 -12 34 8 -6 -1 10 -10 16 2 -8 6 -27 -5 16 -10
word before 2: ребят	2 6 8 27 -9 18 19 5 -8 -8 -4 3 -20 -4 9 -1
word before 2: регион	-11 -10 -9 -1 6 19 38 32 -26 -11 -20 -17 -9 -11 -26 33
word before 2: режима	10 -6 -8 16 -13 29 30 33 -14 3 -18 -12 -11 -19 -4 2
word before 2: режиму	14 -21 -5 -8 13 14 -14 10 11 -7 -12 -9 21 -8 -16 14
word before 2: резуль	21 -9 23 -23 27 7 -6 16 11 -14 -27 -20 16 27 6 9
word before 2: репатр	9 -22 -10 10 33 7 -17 14 23 -3 -14 -13 19 1 -19 -34
word before 2: респуб	8 31 1 -22 3 -17 2 -29 1 6 30 0 16 37 13 12
word before 2: рефриж	24 9 -11 -5 0 6 4 9 4 9 -5 7 6 14 -1 12
word before 2: реєстр	-4 -18 2 2 -28 -6 -4 -15 6 -7 -35 20 6 -26 38 -4
word before 2: родину	-23 -5 -19 11 -23 -45 -1 -13 15 17 8 -8 -58 -11 46 1
word before 2: родным	28 -20 11 -34 30 10 -34 25 38 11 9 1 31 38 -20 -43
word before 2: роки	-4 16 -8 -10 1 -20 19 -14 -2 8 0 -15 1 34 33 10
word before 2: року	5 6 4 5 30 10 -23 5 7 -9 -22 5 22 -23 -15 11
word before 2: россии	10 12 -25 -3 -14 2 10 -22 -4 -8 14 6 26 13 -21 13
word before 2: россий	41 4 -5 -18 14 -1 -8 -6 23 7 -8 -26 8 28 -11 13
word before 2: россию	34 -17 0 11 -36 4 -20 5 3 -11 -6 24 -2 15 -12 -34
word before 2: россия	24 -8 -30 12 -26 32 27 3 7 -2 -1 -21 -9 -17 0 50
word before 2: ростов	-12 15 -8 -23 -4 -20 -1 -22 23 -3 26 -26 1 43 15 21
word before 2: російс	11 6 7 1 22 4 -23 -12 6 4 1 8 24 23 -11 2
word before 2: росія	28 10 -19 -1 -53 18 15 23 7 -3 26 -8 0 -30 -36 17
word before 2: росіян	-6 -9 8 43 -55 -3 47 -9 -39 -5 19 22 -29 -15 6 -10
word before 2: росії	-1 -21 -14 19 -26 41 39 23 -19 0 23 0 28 2 -19 21
word before 2: рублей	-7 -14 -11 -7 2 -11 2 -13 3 -10 13 -14 3 14 11 14
word before 2: рф	23 9 -23 40 -11 19 -14 -7 -18 -10 -5 -1 12 -27 -11 8
word before 2: рідних	-15 13 10 -20 18 -1 -15 -7 14 -5 11 2 2 21 10 7
word before 2: рік	-21 42 -8 3 15 -2 -21 -19 5 8 -27 -2 37 -30 -27 -12
word before 2: рішенн	10 1 5 -5 -2 -3 21 -7 -6 12 15 -3 -20 20 14 18
word before 2: с	-22 30 21 15 -2 36 -1 0 3 8 -5 16 -5 -12 -7 -7
word before 2: само	-31 28 -11 -27 12 -19 24 -20 -3 -8 15 -25 -42 -1 27 41
word before 2: самоле	-2 19 5 -10 -3 -4 25 -17 2 -9 22 -14 -1 8 30 13
word before 2: самому	-8 25 6 -16 -11 -30 38 -22 -15 1 20 -1 -8 44 38 24
word before 2: сбу	6 -15 3 3 -14 -6 -3 -18 -17 -3 9 6 20 4 14 -18
word before 2: сверх	-8 -8 9 -9 -3 39 18 10 -3 4 1 -17 -1 1 -15 14
word before 2: свобод	-17 -15 -10 -21 -15 -6 28 42 29 -3 8 2 5 -29 -20 -30
word before 2: своих	2 8 -5 -18 -7 -13 -17 -11 2 -8 -5 2 -1 27 11 13
word before 2: свідче	-7 17 4 -10 -11 -12 25 1 -7 10 27 1 -20 26 18 5
word before 2: сегодн	12 -2 17 23 1 31 30 6 6 1 -25 -9 -2 3 3 14
word before 2: семей	-13 -8 -7 5 -9 5 12 -4 -12 2 10 -23 -19 -4 18 28
word before 2: семьям	2 -1 -5 -3 16 -11 9 -6 9 4 -17 25 15 20 7 31
word before 2: серед	22 -13 -9 -33 18 -3 9 -11 31 5 -8 -37 -18 55 11 -7
word before 2: сержан	-26 20 -9 -9 1 -31 33 -32 -15 -8 30 -10 -1 44 30 55
word before 2: сил	11 -14 -7 -15 23 3 -24 -12 21 5 -10 -3 9 17 5 5
word before 2: сили	-19 38 -11 -11 6 -28 32 -10 5 -12 36 -14 -20 35 34 43
word before 2: складу	-11 27 3 -8 9 -2 38 -19 19 -8 21 -15 -21 25 26 16
word before 2: сложил	9 -11 -7 -10 0 -6 29 -2 22 -5 31 -10 -13 14 24 14
word before 2: соглас	15 10 7 -21 0 -13 5 -34 3 0 23 -10 -12 40 23 5
word before 2: солдат	8 -12 -7 -2 -28 19 -3 7 23 -1 -13 6 -15 -32 -49 -13
word before 2: сообщи	31 -27 -8 -9 36 31 -24 38 27 7 -29 26 32 18 -25 -11
word before 2: состоя	9 -19 8 19 -5 12 -9 19 7 0 -15 -7 -11 2 -18 -22
word before 2: списка	-18 -13 -5 -14 1 -21 -16 13 -11 -7 31 -18 -15 1 30 1
word before 2: списки	-15 2 -23 -20 -5 -24 -7 20 -11 5 12 12 -19 2 27 3
word before 2: списку	20 7 3 2 -8 2 -12 6 3 -5 4 23 -9 27 -4 -14
word before 2: список	29 5 6 -3 40 12 17 -8 41 -8 23 -17 -40 21 9 -1
word before 2: среди	41 5 -20 -15 -11 -5 -6 -19 6 -2 -16 -21 10 28 -18 8
word before 2: срокам	-5 5 -11 2 9 4 6 9 -9 1 -3 -1 -7 -5 6 1
word before 2: ст	1 17 3 -12 -12 -4 18 -12 -12 -7 14 -4 -4 21 14 6
word before 2: стамбу	-11 15 -28 -34 -1 -31 3 -19 13 -7 25 -14 -7 38 39 29
word before 2: старше	6 23 -13 -7 22 -9 26 -39 7 -6 24 -22 -3 32 41 23
word before 2: сторон	-10 6 9 -8 7 32 -4 19 2 0 9 -10 12 5 8 21
word before 2: строки	-1 21 5 4 -2 -14 10 -10 0 -2 6 -7 -11 13 8 13
word before 2: сумах	-18 4 8 -12 -19 -20 -3 6 3 4 24 14 -23 -10 23 19
word before 2: сутки	6 0 -11 -11 14 -5 16 -13 19 -1 36 -16 1 33 18 18
word before 2: схуд	-1 3 0 -6 11 7 12 -12 11 -5 10 -1 -3 24 5 19
word before 2: сьогод	-22 -11 6 -20 10 24 -1 23 -15 10 3 11 24 -4 -10 24
word before 2: та	9 -18 -6 -31 22 -28 -16 -20 20 9 7 11 13 36 22 -1
word before 2: так	-12 -22 -1 -14 -7 9 9 8 -4 3 0 -28 6 -4 -8 3
word before 2: также	20 4 7 -8 8 -6 -13 11 13 -7 2 9 13 19 -12 -8
word before 2: також	-20 -4 -9 1 -19 17 19 -9 2 -4 18 -23 -17 16 7 8
word before 2: там	16 -8 -12 -7 -24 -20 -2 35 -26 0 41 20 25 5 32 8
word before 2: танк	2 -3 0 -11 5 8 6 -10 -8 -5 -1 -4 -1 2 8 -1
word before 2: танка	11 6 4 -10 -8 -11 11 4 -7 -3 2 -7 3 13 1 13
word before 2: танков	8 3 -10 7 15 -8 18 -17 8 -4 2 1 0 9 15 -1
word before 2: танків	-2 0 -1 -8 -8 9 10 -15 23 4 25 -4 -18 16 16 2
word before 2: теж	7 -31 -3 23 -22 44 11 55 -4 -2 -14 29 -6 -18 -23 16
word before 2: тел	9 20 7 15 23 -23 -31 -2 -1 -8 -15 45 10 18 -24 -36
word before 2: тела	4 8 22 -45 13 -32 -29 -28 18 -12 5 20 9 42 10 -10
word before 2: телефо	-8 -5 4 -11 -6 16 15 -4 22 -8 9 -10 -11 30 15 17
word before 2: терито	14 -11 -10 -18 -10 -2 -23 6 -6 -3 19 7 38 33 -25 -24
word before 2: теробо	-14 0 -12 -10 40 28 -12 -18 40 6 29 0 -8 -4 -22 -29
word before 2: террит	-4 -10 3 15 -19 40 29 51 -6 11 10 -30 -19 -12 1 0
word before 2: тижден	-10 9 -4 1 8 -3 -7 -12 18 5 20 -9 18 4 2 15
word before 2: тогда	7 14 -7 -11 10 -17 13 -18 11 -11 -5 1 -12 27 9 7
word before 2: тоді	-3 18 -4 -7 5 -3 9 -16 -15 -4 21 -19 -17 33 9 8
word before 2: том	-17 -2 -4 18 1 27 17 14 -4 -4 -15 -7 6 7 -4 11
word before 2: тому	-9 21 -4 -22 -16 -21 39 -27 3 5 11 -4 -27 26 35 26
word before 2: торік	2 28 -10 32 17 -10 -5 -25 -11 11 -11 10 9 -22 -8 35
word before 2: тро	-10 41 7 -4 -14 -29 34 -19 -18 9 12 4 -13 22 33 26
word before 2: туда	18 -26 4 -6 30 24 -14 16 35 -8 -7 26 33 15 -37 -16
word before 2: тіл	-9 31 6 -25 6 -10 13 -31 30 -6 17 -15 -2 17 16 28
word before 2: тіла	-15 3 38 -43 28 -2 11 -10 9 6 -46 -7 9 41 10 14
word before 2: у	30 13 -12 -5 -4 3 -15 -6 -13 -14 22 -17 1 -15 17 1
word before 2: удалос	4 -6 -4 21 15 0 -5 22 -6 3 2 -7 -2 2 6 13
word before 2: удома	-4 4 -3 -13 21 13 -11 -1 13 -4 12 0 11 15 -1 17
word before 2: уже	3 25 13 34 -24 -10 4 -9 -17 2 -7 -4 20 -27 1 -22
word before 2: украин	-7 -8 -11 -10 7 -2 -36 41 17 -11 -9 12 17 -9 7 16
word before 2: україн	3 3 16 -6 25 24 -33 35 5 -4 -25 29 36 -9 -20 -23
word before 2: уничто	11 3 12 3 14 -5 -2 -4 1 -3 13 -9 9 1 11 -2
word before 2: уперше	-16 39 -1 -12 -31 -21 17 -20 -19 -4 16 -10 -4 12 33 29
word before 2: услови	5 -6 -16 18 -13 24 29 7 6 10 -10 -2 -4 -10 -6 5
word before 2: усього	9 9 1 22 15 -5 -5 -1 -9 -3 4 35 57 3 -9 21
word before 2: учасни	-7 19 -10 -9 -3 -26 17 -7 1 10 7 -6 -3 2 8 10
word before 2: учора	-10 39 -17 -28 9 -28 31 -33 9 0 39 -11 -20 26 46 32
word before 2: формат	15 -5 -15 -21 4 1 25 8 25 -6 76 -9 -27 49 17 -10
word before 2: формул	-19 5 19 29 -3 32 -7 3 0 -6 -4 -29 -4 3 -3 -5
word before 2: хамас	-3 15 8 -7 0 -15 32 -20 -6 -5 23 -8 -12 18 18 10
word before 2: хлопчи	19 -11 10 -18 8 21 -2 -11 19 -7 -22 -10 -5 12 -10 -17
word before 2: хто	17 -10 7 -9 25 27 -11 8 21 10 0 8 11 -2 -19 -9
word before 2: це	2 41 -9 -5 -9 -8 -31 11 10 4 -28 5 4 -13 -29 6
word before 2: цивіль	1 -5 -8 -17 28 3 6 -4 32 -12 13 -9 31 49 -7 -14
word before 2: цифру	7 24 14 -2 -16 -12 -33 -4 11 11 -43 47 32 -14 4 -34
word before 2: ч	-19 33 -4 -10 -7 -7 10 -24 3 -6 32 7 -2 12 34 27
word before 2: чаес	2 12 -1 -16 35 -3 3 23 30 -2 -11 2 29 24 -15 2
word before 2: час	27 42 -13 -8 -17 -9 -8 17 -23 7 -1 -10 42 -14 -20 3
word before 2: частин	-18 8 -7 27 50 -2 -40 14 -13 9 -10 33 33 -35 -38 -13
word before 2: челове	19 9 -10 -17 15 31 -7 10 8 0 20 -11 -4 10 -19 -16
word before 2: чем	16 12 -9 -5 -13 -6 16 -21 -10 6 15 -11 12 11 21 15
word before 2: чолові	-27 6 1 5 -40 -1 43 -7 -30 -2 2 -28 -38 -23 3 41
word before 2: что	-4 -13 14 14 7 24 16 28 4 8 10 7 -14 8 0 17
word before 2: штаб	4 27 -3 9 12 -5 -19 -26 -7 -3 -5 8 6 -14 -13 23
word before 2: штабу	-16 24 -6 -13 -11 -17 23 -29 -3 5 11 -37 -31 11 11 7
word before 2: ще	10 -17 1 11 32 16 13 11 52 -11 5 -9 -14 52 -11 -3
word before 2: щиті	-2 1 4 1 14 5 -31 4 15 6 -16 15 25 2 -33 4
word before 2: що	18 18 1 13 -19 0 23 -13 -26 4 48 -1 24 20 -16 23
word before 2: щодо	-19 14 -7 -26 -16 -13 32 -37 29 -11 2 6 -9 16 38 14
word before 2: щойно	8 8 10 -18 21 -21 0 -3 3 -11 12 1 22 21 8 16
word before 2: экипаж	-13 9 -4 0 4 -15 0 -5 7 8 24 -12 -11 9 9 26
word before 2: яких	-26 24 4 -30 -17 -12 -28 -24 25 -7 -22 -11 -20 -33 -28 -28
word before 2: які	-1 12 -9 -11 6 3 17 3 6 -11 8 -11 9 11 10 0
word before 2: є	27 -3 2 -8 30 21 -28 16 44 6 -20 28 0 8 -26 -12
word before 2: і	-26 15 -15 -13 -7 22 -26 -36 10 9 24 5 0 -30 16 -16
word before 2: ідетьс	3 0 -6 -30 -29 -7 42 -17 11 -4 15 4 -28 23 25 3
word before 2: із	-19 -3 -2 -9 19 14 13 19 39 6 33 -11 -36 31 24 5
word before 2: їдуть	-21 2 -9 -23 19 -4 11 2 0 -1 -15 13 2 28 8 27
word before 2: їх	-1 -11 -2 9 -6 20 42 10 8 6 34 -18 -32 3 14 18
word before 2: їхніх	-31 -32 10 0 -26 26 27 29 -29 -11 26 47 -36 -18 22 -13
word before 2: اسيرا	-2 -14 19 11 17 13 -4 4 1 -3 -18 15 19 -1 -28 -10
word before 2: افراج	4 -6 7 -28 -5 -28 23 -14 7 8 18 -17 -12 10 22 20
word before 2: اليوم	14 10 15 -15 15 -2 -11 -3 31 -12 -11 9 19 14 -28 -14
word before 2: امارات	-23 36 10 -4 7 13 -39 -31 26 -1 -25 1 -29 3 -23 -8
word before 2: اوكران	-8 5 -4 6 11 -13 33 -15 -3 7 4 -26 -7 -8 7 12
word before 2: تبادل	27 -12 -10 -13 -2 21 4 -6 16 9 -17 -3 9 16 22 12
word before 2: تي	-3 7 -22 5 -7 -16 14 -18 5 11 9 -9 -26 23 21 10
word before 2: جديده	-24 -16 -18 19 15 0 16 24 9 10 -14 -13 22 -14 -23 -10
word before 2: دوله	0 -1 -4 1 -25 12 -8 -17 6 -8 -5 -4 -15 -3 14 6
word before 2: روسيا	16 -11 24 -25 8 -11 -20 0 7 -5 1 11 13 7 -4 1
word before 2: علي	4 -15 5 -4 7 18 -14 24 2 -11 -3 -4 24 27 12 23
word before 2: عن	6 11 8 -10 -5 -11 7 -1 26 0 9 -13 9 15 4 -15
word before 2: في	9 9 14 -3 -5 19 -16 -6 21 6 -4 3 -7 5 3 -6
word before 2: كييف	0 -26 7 -7 13 10 -1 16 16 10 -2 15 26 12 -6 14
word before 2: لم	9 27 -3 -35 -5 -15 10 -11 -1 6 14 -26 -16 9 -3 13
word before 2: –	-15 1 13 22 34 11 -8 10 3 10 -1 -2 -4 -22 4 12
word before 2: •	-1 -15 -3 -2 29 18 13 22 22 -5 24 -1 12 7 -7 5
word before 2: ▫	10 0 -7 -2 19 5 21 -9 6 -2 1 1 6 12 1 5
word before 2: ⚡	0 -31 -12 42 -26 -35 -8 4 14 6 -21 -2 -21 -18 -15 -11
word before 2: ✅	2 -8 14 -16 43 24 -13 11 20 1 -17 30 32 18 -15 -25
word before 2: ❗	-24 22 12 13 12 -10 8 -3 -12 -4 10 11 15 2 19 16
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
-29 68 -19 -70 -62 72 5 -19 -45 -90 92 -69 -69
-8 -107 -116 -44 -170 -87 -99 47 30 81 1 -6 -29
-45 78 -73 -69 -66 -62 -35 -29 36 -67 -51 -60 2
-31 -24 36 -50 77 -1 25 24 85 -33 -126 -121 -110
16 49 -97 -54 -64 -47 -53 77 -66 -104 -78 -86 -24
-15 39 73 -101 -70 67 -59 -75 -43 -14 -39 -55 -75
31 -15 74 60 24 -121 -53 -87 -11 -93 -64 -47 -70
-85 36 51 10 -4 -98 -21 -50 -62 -69 -40 90 -104
-16 8 -59 67 16 18 -30 -67 -134 44 -156 -125 -75
-70 -47 -2 30 -61 14 -71 -5 39 -16 -7 18 -14
79 -81 -75 6 -10 -98 -75 -43 -33 -14 54 27 -33
-95 20 -36 -92 -52 -53 -50 -42 86 -76 -14 -7 -10
-79 41 -43 -18 -53 -56 -67 26 -57 -96 98 -36 64
55 35 -52 -129 -22 -102 -100 -59 -26 -89 48 -16 -85
19 -99 -69 -152 -59 24 74 -86 -35 -90 -42 59 103
36 -34 46 -73 -109 -36 -68 61 -42 -52 -26 -35 -51
`;
