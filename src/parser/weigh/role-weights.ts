/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	25 14 -2 44 -8 -9 34 -11 -18 -7 -22 8 5 -1 11 49
after bodies civilians	29 16 30 -2 -19 -19 2 -29 -23 -15 58 -21 26 20 -23 23
after bodies military	-22 -14 17 15 2 -4 -7 -1 -2 -4 8 17 -27 26 10 -1
after bodies null	3 13 16 31 19 4 28 7 -9 -10 -1 14 -18 11 9 30
after bodies people	-14 -14 3 -7 26 -27 -19 -32 -21 -9 -15 40 24 3 32 -12
after civilians bodies	-11 11 -5 -8 33 -9 2 -9 -1 20 -7 11 15 -6 -15 0
after civilians civilians	17 10 -35 0 -11 3 4 -1 -16 -6 21 6 -3 -13 22 44
after civilians military	9 -9 -6 -10 -4 20 16 7 -11 -13 -14 -25 -8 8 -1 36
after civilians null	-39 12 -12 -57 -9 1 6 9 -3 11 5 -17 -48 21 0 -4
after civilians people	5 11 10 -16 -22 -6 14 4 -10 1 -8 28 -9 -1 4 -3
after cumulative both cumulative null	-7 -2 -5 20 1 2 6 -13 -10 8 17 -7 8 1 10 1
after cumulative both dropped null	9 11 -3 -9 18 -11 -18 -22 9 -9 28 -23 2 -1 -1 1
after cumulative null cumulative ua	1 30 -33 -23 18 -26 -6 -9 16 7 -7 -11 6 -31 -17 4
after cumulative null dropped null	-9 30 -13 10 -10 -12 3 -4 35 -10 -4 -9 6 -5 -12 -1
after cumulative ru cumulative ru	1 19 -12 9 -8 -10 -17 -6 32 -6 -19 5 -25 -11 -2 -27
after cumulative ru cumulative ua	-22 9 -23 9 -7 -10 35 -18 -14 -3 -15 -12 -23 -8 23 53
after cumulative ru dropped null	-6 10 36 25 8 -9 21 11 -11 0 32 -7 -12 -4 13 -19
after cumulative ru held ru	-12 -4 -15 -18 5 -6 -24 4 -13 -11 7 10 -15 -22 32 -2
after cumulative ua cumulative null	31 13 -22 13 -7 -10 -21 -31 -3 -5 1 20 -14 -11 -17 6
after cumulative ua cumulative ru	-14 17 -32 -9 3 -7 -37 -1 -5 -2 -12 5 -14 1 -19 37
after cumulative ua cumulative ua	8 -16 -17 -12 34 5 13 -2 -12 8 19 7 20 -2 -4 19
after cumulative ua dropped null	-3 -4 23 7 27 7 -19 29 -13 -9 18 -18 -13 4 -31 -9
after cumulative ua dropped ua	4 -3 17 10 42 -4 12 -16 10 -16 -23 -23 15 -10 -23 2
after cumulative ua figure ua	16 14 19 10 2 -16 26 -15 -20 -7 0 19 -21 4 17 -9
after cumulative ua held ua	15 -4 -5 -2 -10 1 -22 5 3 -13 34 1 20 11 -24 -5
after cumulative ua part ua	5 16 30 -21 0 -15 5 -31 25 4 22 -7 -38 26 18 32
after dropped both dropped both	-22 3 -10 -15 -8 17 32 31 -22 -5 11 -12 -11 -11 -16 24
after dropped both dropped null	5 27 8 -1 7 -3 19 -30 15 0 25 -5 2 16 33 32
after dropped both dropped ua	-2 20 0 -3 1 -4 14 -8 4 4 12 -9 -2 25 3 27
after dropped null cumulative both	3 24 -2 -2 -13 8 -20 -4 5 -1 -4 -1 -18 -7 -18 -16
after dropped null cumulative null	2 -2 6 -14 -23 4 -15 -7 9 4 -3 4 -12 0 -13 -12
after dropped null cumulative ru	-10 1 17 2 -5 4 4 0 -6 -3 21 17 2 15 13 13
after dropped null cumulative ua	8 3 23 31 -8 -14 -16 0 -6 1 -15 -3 2 -6 5 5
after dropped null dropped both	-12 23 -19 5 7 9 8 -20 -1 -5 -11 2 -4 14 20 26
after dropped null dropped null	7 -19 23 8 7 6 17 8 -10 -7 19 -2 -26 1 14 3
after dropped null dropped ru	-5 25 24 13 19 0 2 -20 5 22 15 -3 -15 6 0 2
after dropped null dropped ua	-4 5 21 19 31 2 -3 3 -1 -24 -11 -3 -18 3 11 -3
after dropped null figure ru	-9 16 6 -5 -23 2 24 -25 -1 -8 5 24 -23 -8 -15 27
after dropped null figure ua	-12 -11 -18 -20 6 -3 17 8 30 35 -13 -8 -4 18 -20 8
after dropped null held ru	13 20 5 4 -1 -11 13 10 -11 22 16 -7 -11 -15 0 27
after dropped null held ua	-13 -25 26 -14 -11 2 17 -30 0 3 27 -4 -17 33 -11 1
after dropped null part ru	-10 11 8 -20 18 5 -13 -7 24 18 8 9 3 32 8 12
after dropped null part ua	-13 25 -8 1 15 10 -4 -33 0 -13 -4 -37 -27 9 3 1
after dropped null planned null	5 6 -9 -4 -4 0 1 -10 12 -11 25 13 -8 14 7 -16
after dropped null planned ru	20 -20 -11 -17 8 8 40 10 13 -14 9 -15 -6 1 16 32
after dropped null planned ua	-8 -1 29 4 -3 -4 21 -32 14 2 39 3 -27 8 23 44
after dropped null recap null	2 21 -3 -15 16 -25 19 -25 -6 1 15 6 7 39 18 25
after dropped null recap ru	13 -24 -2 -50 18 15 -25 11 23 -7 -12 -5 7 0 4 -12
after dropped null recap ua	-16 2 11 -17 1 -13 21 -31 13 -7 30 -4 -22 -3 15 49
after dropped ru dropped null	5 10 -5 1 -5 -1 15 15 14 1 7 -15 -10 -2 5 1
after dropped ru dropped ru	2 6 26 -3 36 3 -15 13 25 -5 -2 -25 2 3 3 -19
after dropped ru dropped ua	36 2 2 -21 12 7 -13 2 21 -11 5 15 30 21 7 -9
after dropped ru figure ru	-11 24 8 11 -8 -12 -3 2 -12 -9 -15 19 11 -27 -7 -4
after dropped ru part ru	6 9 13 -1 32 -16 -41 15 -3 7 -3 2 6 24 -9 -14
after dropped ua cumulative ua	-17 32 16 28 14 7 -16 3 -12 -9 -15 27 12 -25 -6 -4
after dropped ua dropped null	3 14 -1 -32 -17 -9 -2 7 -2 13 -4 23 -5 13 8 4
after dropped ua dropped ru	-4 12 21 7 17 -6 16 -3 20 1 22 10 -1 12 5 30
after dropped ua dropped ua	8 -3 -15 -16 17 8 -11 8 -5 -4 16 13 -25 3 -11 -16
after dropped ua figure ru	-5 -9 -27 10 -31 -2 7 22 -32 6 0 -18 -29 -23 -5 9
after dropped ua figure ua	-21 15 18 -19 2 -16 2 -5 14 -4 24 -13 -11 43 12 10
after dropped ua held ua	15 -5 14 -5 42 10 -1 13 -8 5 5 6 -2 34 -12 -20
after dropped ua part ua	-9 1 -7 -21 -17 22 -15 -17 38 12 -7 -2 -21 -11 34 -9
after figure both cumulative both	-10 5 -13 7 -9 16 -5 -24 15 -14 10 -1 -10 -1 6 -13
after figure both figure ru	-4 -21 -18 29 0 20 34 9 -19 7 -6 -14 -22 -21 22 31
after figure both figure ua	-15 -4 25 -29 21 25 -19 12 8 3 8 19 24 44 -4 -7
after figure both part both	-5 2 -30 21 -2 -5 45 18 1 4 1 -8 -8 -12 -4 4
after figure ru cumulative both	7 17 -10 20 -15 -23 -3 3 19 -8 -2 -8 -34 -7 -15 -26
after figure ru cumulative ua	-16 9 -1 -6 29 -3 -32 -5 0 -13 1 1 33 8 -11 8
after figure ru dropped both	-4 3 -15 5 13 6 8 16 10 -2 2 22 18 0 5 12
after figure ru dropped null	5 -8 8 -11 -17 7 2 -18 -2 -3 -18 -4 22 -15 -5 11
after figure ru dropped ru	-3 -1 -3 -9 -15 -6 7 3 -16 -12 -15 -1 -9 11 15 24
after figure ru dropped ua	26 0 23 -23 38 0 -4 -1 38 -2 -24 -6 7 52 10 9
after figure ru figure both	12 9 10 -9 -27 -3 15 17 28 -5 6 5 -4 -2 -14 4
after figure ru figure ru	-10 -10 7 28 -11 -4 7 -12 -3 -10 23 -37 -27 -25 -22 -8
after figure ru figure ua	7 -28 -19 4 30 14 -18 10 47 13 -2 13 18 0 -12 -16
after figure ru held ru	8 -4 -20 -13 -4 5 -6 35 -10 -1 17 18 24 4 8 -2
after figure ru outside ua	-9 -10 1 4 -19 -1 -2 -14 -4 10 -20 -12 -2 -8 23 -20
after figure ru part ru	-16 1 -17 7 -34 7 19 13 8 -14 -13 -26 -32 1 4 45
after figure ru part ua	-10 -4 3 -15 -21 0 31 0 -18 0 -1 -8 -19 0 27 22
after figure ru planned ua	2 -1 13 30 -32 15 57 5 -20 -7 -3 -1 -19 0 10 1
after figure ru recap ru	17 0 14 -9 5 -13 -3 -2 20 10 15 -8 13 36 -7 -5
after figure ru recap ua	-3 15 -8 10 -16 -6 7 -6 -21 -10 3 -7 -15 5 28 32
after figure ua cumulative both	5 16 1 9 2 -8 -13 -18 20 -3 -12 -6 -16 -12 -19 -26
after figure ua cumulative ua	-12 -5 16 24 11 -9 -14 -11 -11 -8 -28 -13 6 2 -5 11
after figure ua dropped both	29 17 7 -14 16 -5 -25 -4 1 8 10 -31 14 4 16 -4
after figure ua dropped null	-10 -10 -14 5 -4 7 -2 1 -11 -20 -17 -23 8 3 1 3
after figure ua dropped ru	2 -6 1 14 -33 30 16 8 -3 -1 -7 2 -8 -10 -2 19
after figure ua dropped ua	8 -2 -13 1 27 5 16 -3 19 5 -1 -25 2 33 17 16
after figure ua figure ru	13 -4 -10 -5 -26 4 22 14 4 4 22 -14 -29 -3 -10 40
after figure ua figure ua	-14 -12 16 5 13 4 -7 12 9 -11 -16 16 27 6 -11 -4
after figure ua outside ua	22 -20 -8 55 -22 67 -18 -27 36 6 -12 -8 0 -25 27 -11
after figure ua part ru	-18 25 6 -6 -33 -16 -16 12 -14 5 7 -24 -15 -2 12 8
after figure ua part ua	35 -12 -15 -24 2 -35 -3 -34 34 0 10 -3 -19 9 11 0
after figure ua planned ua	-4 -1 -8 3 -11 -20 11 -9 29 -3 30 -5 -16 26 33 27
after figure ua recap ru	-12 46 17 -26 22 -35 -14 -15 2 -2 5 3 -12 20 20 -8
after figure ua recap ua	4 -18 47 -30 0 -2 2 3 35 -4 0 13 -1 16 27 -15
after held ru dropped null	13 20 34 2 23 7 15 -16 18 11 0 17 6 36 18 3
after held ru held ru	11 -3 -1 -22 -6 -9 -25 19 2 0 12 12 10 -3 2 -20
after held ru held ua	13 6 6 -12 1 -10 -9 -4 -9 -11 18 17 26 17 -22 -3
after held ua cumulative ua	-5 -5 6 -15 -2 25 37 -1 9 1 0 4 -11 23 17 6
after held ua dropped null	-1 24 4 4 -7 0 -29 -2 -10 0 -3 7 -17 6 -11 -14
after held ua dropped ua	-19 6 26 1 -24 -20 -15 17 -7 7 35 -2 -5 23 16 -14
after held ua held ru	-18 13 -28 -8 -13 -7 5 49 -3 11 -14 -10 -16 -17 52 -11
after held ua held ua	30 -16 -10 -15 -8 10 -37 34 1 10 8 -4 -10 6 -2 -37
after military bodies	-17 -16 -2 -4 35 5 -14 11 7 -8 9 -4 22 14 -27 -15
after military civilians	-21 -12 16 27 34 11 -7 25 -10 -11 8 -11 5 -9 -22 -37
after military military	36 -6 -39 1 -47 9 -1 -22 -2 5 1 0 -17 11 41 -7
after military null	15 23 -18 -11 -15 -8 3 -16 37 -11 -12 -39 -55 0 24 -2
after military people	35 15 13 -15 3 -8 -1 -3 -5 2 -20 5 3 -11 35 21
after null bodies	-2 15 4 16 8 4 10 -5 -6 18 -10 9 10 5 10 36
after null civilians	4 5 -13 -3 1 13 -2 -9 -1 26 1 -25 20 -4 9 -7
after null military	-10 17 -5 19 -2 4 2 -8 11 4 2 -9 -12 20 -5 -9
after null null	1 3 12 17 12 2 18 -4 19 4 18 6 -57 -3 14 4
after null people	-8 33 10 8 11 10 18 -14 6 5 -4 9 8 -5 -5 3
after outside ua outside ru	7 -21 20 32 -12 -32 35 17 -15 5 -1 -10 5 -22 30 -34
after part ru dropped null	3 6 19 -10 25 -1 7 -16 20 -11 3 -23 6 30 24 8
after part ru dropped ru	-10 9 9 1 7 -8 29 -32 20 -1 17 -12 -5 9 24 37
after part ru figure ru	-28 -5 -17 -28 30 6 -10 21 28 -9 -16 9 8 23 -11 0
after part ru figure ua	17 6 35 -10 12 21 -38 26 -19 0 -9 28 24 4 -23 -43
after part ru held ru	-6 7 -15 3 7 -6 -19 10 -24 5 -10 -2 8 -25 24 -15
after part ru part ru	18 5 10 -19 1 22 -14 5 17 -9 7 5 -19 17 -21 -18
after part ua cumulative ua	-6 4 21 5 -14 -5 12 10 -23 -3 6 7 -19 -8 21 -11
after part ua dropped null	13 16 1 -39 1 0 -4 -18 8 7 7 11 4 1 9 -5
after part ua dropped ua	4 32 -20 -27 -16 -31 -3 -14 46 -10 5 -8 -21 14 -3 -12
after part ua figure ru	-9 -17 1 21 -32 18 41 19 -18 -1 -7 -25 -38 -7 -10 62
after part ua figure ua	28 -12 10 -4 19 28 10 18 11 12 -25 -21 20 -4 -12 -18
after part ua part ru	-16 8 20 -6 -11 -9 -10 -20 3 16 18 9 4 -1 31 6
after part ua part ua	-34 2 -10 -39 -5 16 21 -29 -7 -9 5 -10 -17 10 7 22
after part ua recap ua	3 10 21 1 -10 -17 27 -22 12 -7 13 -17 -39 23 27 31
after people bodies	24 6 -7 -19 42 5 -32 14 30 10 0 -1 8 14 -9 -9
after people civilians	-7 -7 10 -25 -8 11 8 11 -1 -1 -14 -27 4 26 -6 -27
after people military	15 -16 1 9 10 2 -1 8 -17 -1 2 -11 -8 7 -11 -24
after people null	-21 12 18 -23 24 -35 2 4 23 -9 3 -6 -56 -13 0 12
after people people	1 15 18 10 -36 -1 -1 -1 10 5 -3 -12 1 -7 -1 36
after planned null planned null	-10 2 9 -10 -1 2 22 -17 10 6 10 -11 2 24 26 14
after planned ru dropped null	-16 -8 5 -5 18 -4 -3 11 22 -3 -11 -19 17 34 2 0
after planned ru dropped ua	-7 8 5 0 -13 -1 17 -30 13 3 21 -13 -21 12 23 8
after planned ru figure ua	-11 -8 2 -23 33 15 -29 19 21 -1 -12 20 21 32 -21 -27
after planned ru planned ru	7 -13 3 8 3 -1 16 9 -12 11 -1 10 -4 -16 -7 28
after planned ru planned ua	29 11 27 7 -6 -10 -13 3 20 -8 30 -11 16 19 9 -10
after planned ua dropped null	-7 41 -23 5 31 -2 -19 -18 -22 2 -4 8 3 -15 -2 42
after planned ua figure ru	10 0 21 20 -16 -6 9 -15 6 14 -14 13 -18 0 -9 -9
after planned ua planned ru	4 24 -1 9 9 -5 -8 -33 11 -3 17 5 -15 -11 -1 34
after recap null dropped null	-25 8 29 -13 8 12 2 -2 29 2 -5 -29 4 24 4 4
after recap null recap null	-8 17 0 4 -5 10 2 2 -17 -6 -5 1 -10 -14 -18 43
after recap ru dropped null	-14 -14 -8 -18 -23 28 -3 27 -23 -12 -17 -12 5 -40 -2 -27
after recap ru recap ru	-16 26 11 -3 9 -12 9 -17 6 -7 21 -18 -4 26 22 29
after recap ru recap ua	-30 19 26 8 -10 -12 39 -27 13 8 34 -24 -17 18 41 16
after recap ua dropped null	-19 -1 -1 -7 6 3 8 2 -2 11 0 14 -6 7 -5 -21
after recap ua recap null	-17 13 10 12 -5 -6 -20 14 -14 2 14 -1 -9 -1 1 -16
after recap ua recap ru	-12 6 22 -10 -3 -1 19 -14 15 23 25 7 -15 0 26 -5
after recap ua recap ua	3 20 17 12 -5 -2 25 -12 12 7 27 -9 -1 30 23 3
after role both	-7 -16 31 -9 -9 20 -20 27 37 -5 23 25 10 18 -9 -18
after role both of as many	2 8 -16 -36 -22 -47 44 0 50 0 -22 -16 -23 -43 -22 -27
after role both people military	-12 -8 10 -7 8 25 4 24 -2 -8 -21 -26 16 14 -9 -13
after role both people null	-7 -41 27 39 -17 -47 42 -10 -11 -2 35 13 -3 -12 11 8
after role both people people	-28 -21 17 -12 -7 21 -22 28 27 -10 -62 9 14 1 -12 -27
after role each	7 -15 -9 21 -19 -2 1 -15 28 6 11 -29 -48 -12 5 1
after role each civilians people	3 -3 2 -25 -3 -15 21 -20 17 -15 16 -16 -8 32 22 22
after role each military civilians	-6 -40 15 23 1 -10 -20 -11 4 -4 7 -4 -30 -20 -26 -22
after role held ru	44 38 27 16 -28 -20 16 -1 -45 17 42 39 17 -5 -23 -51
after role held ru civilians civilians	14 13 18 15 9 13 36 -22 -2 -4 -9 22 -23 26 9 3
after role held ru civilians null	2 -17 11 14 14 -9 32 -32 18 1 15 -16 -17 39 27 43
after role held ru civilians people	5 39 35 44 -21 -16 12 36 -30 -7 -44 68 -21 8 32 -41
after role held ru military military	37 4 -7 -33 -25 -17 -38 -45 -17 -1 63 9 48 -10 -48 -30
after role held ru military null	-2 -5 37 23 35 11 16 -35 45 1 15 -36 -1 31 15 47
after role held ua	-33 24 -26 -12 3 -54 -40 2 -35 5 9 -1 9 -25 10 -30
after role held ua civilians civilians	-4 12 -11 -22 15 -18 -20 -26 -23 -1 32 15 16 -19 29 -26
after role held ua civilians military	8 27 -31 -11 -20 -27 -38 8 -26 -5 16 1 47 -10 -15 5
after role held ua civilians null	0 16 -6 -19 34 -13 1 -41 2 23 26 9 -13 45 -4 24
after role held ua civilians people	-6 11 11 -9 5 6 -36 -24 -37 13 26 17 41 -24 -36 -15
after role held ua military civilians	12 -2 8 -16 4 -10 -23 -38 -8 -15 52 -6 17 37 -12 -18
after role held ua military military	-14 25 -37 -5 1 -11 -43 39 -34 -3 9 -3 6 -29 17 -26
after role held ua military null	-15 34 16 0 1 -1 -20 -19 -14 -16 -11 6 -13 -6 -10 -20
after role held ua military people	-21 -21 -3 -13 -27 0 27 30 8 2 -17 -1 -25 -38 50 -12
after role held ua people null	2 20 2 7 -10 -13 -15 -5 7 -5 -31 24 -13 -27 -10 -4
after role held ua people people	-20 9 -13 11 -6 -21 -6 36 -24 5 -44 -6 -4 -5 27 6
after role missing	-17 35 14 4 27 -35 -13 1 -13 -9 27 -7 9 5 7 0
after role missing people military	12 31 -11 3 3 4 5 8 -1 6 20 -27 19 14 9 9
after role missing people null	-9 -5 19 10 14 -3 31 -24 28 4 24 -19 -18 36 11 32
after role missing people people	11 2 -12 -12 -16 -12 -21 -1 -9 -4 36 -31 8 2 -31 -9
after role none	-10 24 2 -4 9 17 23 -9 13 20 13 5 -5 13 10 6
after role none bodies bodies	1 11 11 -26 -30 -10 18 -24 24 4 3 -8 -1 33 38 20
after role none bodies civilians	-7 27 37 25 -4 3 39 -24 16 -3 42 -25 -20 20 -14 38
after role none bodies military	12 22 -6 -20 -1 -12 8 -26 15 -4 4 -12 -5 10 6 4
after role none bodies null	2 39 27 -20 16 -24 49 -40 41 -6 43 -13 -21 51 54 41
after role none bodies people	9 -25 0 2 48 3 30 -6 30 7 2 1 -17 47 18 26
after role none civilians bodies	-18 32 6 8 15 -29 -17 -26 -34 11 1 -12 3 -9 2 33
after role none civilians civilians	-2 39 -17 -18 9 -33 -16 -32 -22 -6 22 -15 1 -18 26 56
after role none civilians military	-8 24 13 -11 -13 -20 32 -35 1 -2 49 -25 -37 19 36 59
after role none civilians null	-1 2 38 -22 10 19 14 -15 27 -3 5 17 -12 18 14 7
after role none civilians people	-14 31 -9 8 -33 -13 7 2 -3 -14 10 0 -42 -15 33 14
after role none military bodies	-4 -31 17 0 28 8 -27 6 40 -14 16 16 -5 26 -18 -25
after role none military civilians	-16 22 51 -22 22 -4 18 -3 58 27 11 25 1 80 26 -54
after role none military military	29 -5 13 9 -12 -4 21 -18 45 -6 -12 5 -30 26 42 12
after role none military null	5 29 3 -29 28 -23 29 -6 78 14 27 -36 -42 50 40 16
after role none military people	15 9 4 18 12 19 22 8 9 -4 7 -10 -6 -5 13 96
after role none null bodies	1 11 -1 -7 17 7 12 -3 14 13 4 -13 0 10 10 17
after role none null civilians	-3 8 8 -7 9 -6 -20 -17 8 24 3 -9 14 -3 8 26
after role none null military	16 -15 10 1 -6 15 17 -5 7 7 26 -8 -19 1 -2 0
after role none null null	-8 15 12 -29 7 -2 6 9 38 24 31 -1 -44 12 3 3
after role none null people	10 34 1 13 7 3 20 1 12 9 5 12 10 7 8 13
after role none of as many	-25 61 44 -41 -12 -60 27 -78 83 -8 120 -19 -37 79 100 64
after role none people bodies	2 30 10 -5 12 -24 18 -49 16 1 26 -19 -48 30 41 47
after role none people civilians	-3 12 15 10 0 -8 12 -1 -2 9 -8 -1 -14 22 10 -8
after role none people military	0 10 23 -10 -5 1 9 0 -1 0 18 -10 8 10 6 -1
after role none people null	-17 -14 -26 -46 3 -21 8 22 20 -12 21 -36 -29 45 26 -5
after role none people people	-44 -3 28 -14 -1 17 29 -18 21 -13 19 15 28 2 8 37
after role outside ru	28 18 -24 24 -14 37 -28 -18 49 -5 -19 -23 3 -15 21 -22
after role outside ua	-24 -19 2 10 -8 -49 25 11 -4 -10 -15 1 -16 -23 60 -30
after role outside ua military military	-28 -8 13 1 -2 -63 27 -10 -23 -6 -11 9 -22 -14 65 -44
after role outside ua military null	17 -7 20 -11 -1 30 -12 -12 38 -5 4 -2 -21 5 25 -11
after role outside ua military people	-19 31 1 1 -6 -21 2 7 -30 10 -11 -7 17 -22 -4 17
after role outside ua people people	3 -19 -31 -23 -14 -33 13 21 5 -7 -1 -19 -32 -16 48 -30
after role ru	30 -5 10 -23 -33 -7 13 8 17 -31 -50 5 14 -7 10 4
after role ru bodies bodies	17 5 22 -7 23 -14 -37 11 7 2 4 8 36 14 -30 7
after role ru bodies null	4 4 -8 10 67 -19 -10 -4 -5 -9 -22 20 -5 0 -21 5
after role ru civilians civilians	3 10 -18 -56 13 -10 -18 5 17 -10 -2 9 11 35 13 -3
after role ru civilians military	6 -25 -9 -14 5 30 11 22 -18 2 -14 -20 -2 -40 -20 28
after role ru civilians null	-29 13 15 -31 -38 7 68 -5 -15 9 -14 -42 -14 13 36 89
after role ru civilians people	7 -1 -36 23 6 4 26 -7 26 6 13 -13 -21 -5 -4 14
after role ru military bodies	8 -34 -17 15 5 36 9 39 9 -9 -16 20 12 -29 -35 -16
after role ru military civilians	-10 -66 15 19 -50 3 24 39 -11 -16 -9 7 -21 -24 -25 -15
after role ru military military	-2 -14 8 -83 13 23 -12 3 24 -2 -30 2 21 9 12 -1
after role ru military null	-14 9 22 -1 -36 -7 17 -15 -8 -8 -14 -28 -21 16 32 9
after role ru military people	12 5 -13 -44 4 -10 -13 15 29 -7 -36 -7 2 30 9 9
after role ru null bodies	38 -1 -6 -10 -6 11 14 -10 14 -6 9 0 -23 7 12 1
after role ru null civilians	-25 7 -18 -15 -16 37 46 -5 -5 7 -15 -32 -31 -13 14 57
after role ru null military	-39 -5 13 -6 14 9 9 11 9 -10 -21 35 -2 2 -17 -4
after role ru null null	23 -9 13 -40 14 8 -3 11 3 4 -21 28 5 6 -22 -23
after role ru of as many	30 -63 -2 -78 -11 94 10 95 -6 -7 -42 -23 29 -3 -63 19
after role ru people civilians	19 -40 -12 30 -56 29 19 59 -22 -7 -39 9 0 -46 -26 24
after role ru people military	1 -21 6 24 -13 11 3 5 -14 4 -20 13 5 -22 -11 -1
after role ru people null	1 19 -11 -38 13 -17 27 -8 34 8 4 -9 -18 12 2 -21
after role ru people people	34 23 19 -54 -36 0 -17 16 34 2 -50 -14 9 23 -7 -32
after role total both	-16 64 -24 29 22 -51 -26 -61 -16 -8 -3 15 7 -17 -12 20
after role total both null military	16 17 13 15 0 -21 -29 -17 -24 -8 -23 17 15 -10 1 1
after role total both null null	-4 29 -22 13 6 -9 -17 -31 16 -7 -14 -12 0 11 -20 -10
after role total both null people	-13 70 -4 39 8 -34 -46 -45 -6 -3 -29 42 12 -57 -8 3
after role total both people null	-21 15 8 -2 15 -17 -17 -33 23 -11 36 -25 -7 12 12 -3
after role total both people people	7 31 -40 -5 19 -26 -1 -38 -19 -2 19 -5 -3 5 0 37
after role total ru	-33 44 -19 -4 1 -59 -52 12 -16 -9 -31 2 3 -47 21 -5
after role total ru civilians civilians	-7 3 -22 -18 2 -18 -32 2 -14 5 9 -18 30 -20 2 -8
after role total ru civilians null	-12 -7 -17 -11 -12 -29 -34 45 -36 -8 -4 -15 -2 -29 39 -39
after role total ru military civilians	-3 38 22 15 -8 -14 -19 -14 -31 8 -12 6 -10 -12 4 -18
after role total ru military military	-31 16 -16 1 -21 -19 -17 15 2 12 -15 16 -31 -38 5 -19
after role total ru military null	-24 35 -6 -3 42 -8 -29 -34 71 -19 -17 -36 -14 -5 -21 -3
after role total ru of as many	-26 59 -33 46 11 -28 -54 -36 -25 7 -37 -41 51 -44 -25 25
after role total ru people military	-8 -3 1 26 4 4 18 7 7 -9 -4 17 0 12 8 13
after role total ru people null	5 -12 18 -8 31 -8 38 -23 14 -3 14 -14 3 20 22 44
after role total ru people people	-29 45 -13 13 13 -30 -55 -41 -14 5 5 -23 -23 -39 -24 33
after role total ua	-31 39 26 25 6 -26 -26 -7 -27 2 -3 18 -26 -7 -18 -20
after role total ua bodies bodies	-36 31 19 59 -42 -5 12 26 -34 -4 -15 29 -32 2 30 -26
after role total ua bodies null	14 5 30 24 39 7 -18 13 -1 6 -2 0 -20 18 3 -17
after role total ua bodies people	0 -11 16 12 -15 -9 -11 -7 3 -2 -20 46 37 -24 20 -4
after role total ua civilians civilians	-30 22 6 -4 14 12 -11 9 7 2 22 15 46 11 -22 -26
after role total ua civilians null	-8 13 -6 -16 -2 8 -12 -23 9 -4 11 -18 -11 2 -19 -12
after role total ua military civilians	5 39 -37 32 44 -13 -46 -26 -31 11 -38 15 50 -24 -31 12
after role total ua military null	-14 -27 -15 -17 30 28 -8 16 28 -3 -7 -3 -10 -4 -21 -32
after role total ua null null	-7 20 42 31 -21 -27 -9 11 -24 -1 3 26 -10 -11 24 -26
after role total ua of as many	-1 77 13 56 25 -51 -43 -49 -75 22 -52 83 -5 -58 -41 -4
after role total ua people bodies	3 21 -30 9 36 -18 -6 1 -33 -5 -38 47 40 -36 -45 3
after role total ua people civilians	-11 27 1 -7 3 -15 5 -32 12 -4 47 2 -5 29 9 45
after role total ua people military	-13 -15 -1 -16 -19 17 9 15 -10 -7 6 20 -4 24 -19 -13
after role total ua people null	-14 14 26 -15 25 -12 -27 1 10 -18 -4 -22 -35 -26 -27 -12
after role total ua people people	-6 39 30 36 27 -29 -30 -30 -32 26 3 -14 -2 -11 -12 32
after role ua	-6 -10 -64 19 16 14 -7 2 12 -3 -67 -59 -12 1 11 25
after role ua bodies bodies	10 1 -55 19 -1 -2 35 -25 -23 -2 -19 -63 -7 -11 11 97
after role ua bodies military	-25 1 0 7 1 21 3 0 -14 -3 -2 -2 -37 7 0 21
after role ua bodies null	12 21 -28 15 -11 12 77 -17 10 -7 22 -15 -33 30 40 48
after role ua bodies people	0 -2 0 -15 18 11 -11 13 -4 12 3 22 1 6 6 -18
after role ua civilians bodies	6 -30 16 -27 13 23 -6 25 36 8 15 -3 13 33 -10 -34
after role ua civilians civilians	35 -16 -37 25 -11 31 32 -9 -7 3 -1 -34 -39 -20 21 56
after role ua civilians military	-13 -23 14 11 16 6 19 -8 -1 -11 -23 -35 -4 12 2 18
after role ua civilians null	-45 9 24 -45 5 12 10 -9 37 -1 8 -10 -39 10 -13 1
after role ua civilians people	16 -17 -19 -24 28 -13 16 -2 16 15 1 -7 10 18 -9 12
after role ua military bodies	2 -31 -14 -44 35 14 -29 22 46 2 -14 2 41 30 -29 -41
after role ua military civilians	-11 -36 -5 5 37 53 0 56 20 -15 -35 -26 61 19 -10 8
after role ua military military	26 -14 -48 27 -35 13 1 -34 -2 28 -22 -44 -55 4 34 5
after role ua military null	39 7 -11 -21 3 -17 -18 -31 -4 -11 -30 -19 -42 -8 31 3
after role ua military people	0 27 23 2 -5 3 -4 -28 -14 3 -13 1 -1 5 22 4
after role ua null bodies	1 22 -28 15 -8 -10 -14 -3 -10 4 -20 -13 4 -28 -6 3
after role ua null civilians	-8 8 3 -33 31 -7 -39 31 11 1 -5 4 10 26 -4 -19
after role ua null military	9 27 23 -4 43 -14 -40 -13 -17 5 1 13 30 12 0 -23
after role ua null null	-36 -21 -11 21 -24 16 62 16 -28 4 -6 -7 3 -22 7 53
after role ua null people	-1 12 -1 -20 28 5 -16 11 -5 2 0 21 20 7 -6 -7
after role ua of as many	48 -81 -131 53 16 115 10 143 -21 16 -58 -44 -15 -22 -134 -19
after role ua people bodies	46 -24 -3 -35 44 44 -46 44 39 5 -26 8 28 28 -50 -39
after role ua people civilians	-25 -1 -26 -21 28 19 -35 29 21 -13 -61 19 24 34 -12 -36
after role ua people military	-14 -26 -11 2 15 -3 -26 6 32 8 -31 -16 -33 19 -10 -18
after role ua people null	1 1 -10 -13 23 -8 17 -5 32 -12 2 3 -31 62 14 12
after role ua people people	1 2 -56 32 -35 9 33 -13 1 3 -20 -37 -36 -24 37 48
always	-17 15 -8 -1 42 18 37 6 49 -24 39 -19 10 53 27 24
bracketed	-16 -2 13 -1 32 13 5 -1 33 -2 4 -37 8 32 0 -13
counts bodies	12 1 18 36 18 2 13 11 -6 -5 -18 8 18 24 -5 22
counts civilians	-17 -4 -4 4 16 5 -10 21 -6 0 11 3 3 4 -4 -16
counts military	-3 -25 7 10 -6 15 -1 6 -18 -18 14 -15 3 18 3 -8
counts null	12 24 -16 -19 -1 12 -3 6 26 12 13 7 -97 -1 21 13
counts people	-19 22 6 -8 -1 0 20 5 9 11 -4 14 11 -9 11 11
day ahead	-13 48 7 11 10 -10 22 -51 -6 -5 29 -11 13 29 27 53
day ahead left	-22 38 -2 11 19 -18 3 -46 -2 4 -5 -8 -1 33 20 55
day ahead right	3 -9 28 -4 -20 13 15 -9 28 4 15 -14 -9 30 23 1
day before	23 27 1 12 2 -15 -4 -40 1 2 -5 -4 -61 6 16 23
day before left	18 1 -4 -21 33 -2 -3 -25 6 -4 -16 2 -49 39 2 26
day before right	-37 29 20 43 -25 -24 -23 -43 -9 2 24 -29 -2 -10 27 5
day long before	16 32 4 -12 25 8 32 -25 -2 -24 -18 -16 -5 15 5 24
day long before left	9 30 13 -20 30 -16 28 -22 0 -9 -24 -9 -32 23 9 9
day long before right	10 3 -11 3 31 -1 15 -6 -14 6 -11 6 29 0 -1 41
day same	-32 7 -8 23 22 8 7 6 -15 -8 -22 -20 7 5 -25 8
day same left	-41 -7 -19 3 18 5 8 10 -8 -5 -11 -21 14 11 -13 5
day same right	-17 25 5 19 21 -15 -30 -6 -12 7 -27 7 11 3 -26 9
day the day before	35 -5 -23 -15 -8 13 15 -17 32 -14 -4 -32 -18 32 0 0
day the day before left	37 6 -17 7 17 0 23 -14 33 -8 -20 -33 -9 28 26 22
day the day before right	6 -14 -25 3 13 21 13 23 8 -2 -9 -12 -11 -4 -7 13
fate cumulative	11 39 7 16 -6 0 -23 -2 -9 -15 -6 -1 -8 -8 -1 5
fate cumulative both	-6 45 -32 0 -27 -17 -43 -12 44 -11 -15 -31 -26 -11 -14 -20
fate cumulative null	11 29 -5 -5 -20 9 -14 -3 24 -11 -8 -4 -33 -10 -22 -2
fate cumulative ru	-3 28 3 42 -4 0 -4 -15 -17 10 20 13 -25 14 19 30
fate cumulative ua	14 8 11 4 13 -15 -4 -2 -30 -16 -1 -38 16 -8 9 31
fate dropped	-1 -15 10 -14 16 2 1 -9 -7 19 8 5 -30 -4 5 0
fate dropped both	-7 -10 19 6 -4 20 23 16 -9 -7 8 26 -3 4 13 16
fate dropped null	1 0 -3 -2 7 10 6 2 1 1 -5 6 -41 11 5 1
fate dropped ru	-5 14 23 3 24 -1 6 14 -11 15 13 -15 -22 1 15 -3
fate dropped ua	10 22 22 -7 15 -9 -13 13 5 -14 4 -3 -10 27 6 0
fate figure	-5 -7 11 8 -4 6 31 9 11 -22 10 10 15 9 -18 -6
fate figure both	-6 2 13 -22 -30 -24 43 -21 46 -7 6 13 -7 7 -23 0
fate figure ru	8 -3 12 18 -13 4 29 -1 4 -10 13 -3 -49 -18 -15 24
fate figure ua	12 -4 30 -1 -5 7 -14 2 33 4 7 -14 25 18 -7 -6
fate held	-2 -23 2 -39 -3 2 -13 13 -7 -2 41 5 -5 1 11 -26
fate held ru	-6 -17 6 -23 6 14 -35 25 -14 4 6 12 -4 -19 28 -7
fate held ua	26 -23 11 -33 -8 -1 -3 -7 -9 -17 36 18 11 18 -1 -48
fate outside	6 -12 -14 16 -19 -10 -20 -12 3 -5 -27 -8 -18 -40 43 -29
fate outside ru	1 -14 22 -5 -2 -34 -18 9 -6 -3 -13 -3 4 -3 33 -36
fate outside ua	-7 -16 -29 48 -27 28 -9 -14 11 10 -19 -17 -10 -20 33 -14
fate part	0 -6 -31 -42 11 -7 -6 -22 -2 12 -33 -30 -23 3 11 11
fate part both	3 7 3 15 0 -16 43 -4 -15 5 14 -16 -28 14 8 28
fate part ru	-26 11 -4 -18 -27 -8 19 15 1 16 11 -8 -30 -2 -9 4
fate part ua	23 -12 -31 -36 0 -7 -19 -14 10 0 -29 -16 -29 5 6 16
fate planned	31 13 -9 8 2 -21 -1 -4 -19 14 23 -22 -23 0 -1 25
fate planned both	-5 13 4 -5 4 -10 8 -22 6 -7 -8 -10 -12 12 12 3
fate planned null	-7 16 1 6 0 -6 7 -33 -17 -5 7 6 -18 1 -18 13
fate planned ru	10 4 0 17 -11 -3 2 -11 -14 8 17 -10 -1 1 -1 21
fate planned ua	28 37 -5 -8 6 -2 -1 -8 -1 -23 1 -22 -19 19 13 14
fate recap	4 20 -2 -11 -4 -9 5 -23 11 11 -19 3 -3 28 11 24
fate recap null	-11 -26 -15 18 1 12 16 25 -25 -6 -9 10 -23 -5 -23 21
fate recap ru	27 18 23 -19 -9 12 -2 -13 34 18 0 -17 7 23 21 -12
fate recap ua	-12 31 -15 -32 5 -6 9 -26 -3 9 10 7 -4 21 28 38
found N for N	12 24 24 14 -4 35 19 19 1 -8 0 1 4 24 -17 40
found N from each side	-11 14 34 9 34 59 -4 38 -3 -2 -20 -2 -8 37 -17 37
found N-for-N	1 -22 -30 19 15 33 -15 32 -22 7 -11 -13 40 4 -7 32
found number and noun	-13 3 -8 9 5 -7 7 4 19 0 7 3 14 -6 8 -4
found number without a noun	34 24 -5 -3 7 0 3 5 -15 -1 7 8 -28 2 1 5
found that many	5 -3 15 24 6 -21 -14 -3 -28 -3 15 -15 3 -21 -9 5
found the same number	4 8 -6 -70 -15 18 8 -1 13 -12 12 -2 -4 -13 -37 -32
language ar	-2 15 9 -7 -15 -9 13 22 12 -4 14 -10 -11 -3 13 -1
language en	-28 14 8 9 16 8 20 4 14 -23 -1 4 0 -11 8 -6
language ru	18 14 7 17 -12 2 5 20 8 11 15 9 -1 -3 10 7
language uk	-10 -5 -24 -15 22 8 -5 -4 11 -5 8 -2 13 4 4 18
last a look back at a period	1 43 -17 4 -8 -18 -30 -14 53 1 -26 4 -20 -19 -19 -42
last beyond the exchange formula	-5 -17 -8 19 -10 -18 -25 -11 6 -2 -34 -7 -14 -28 40 -36
last both sides together	-4 4 3 -21 7 23 2 0 4 -8 17 2 1 5 11 12
last counts no person	-34 -3 3 -45 2 10 16 -1 11 14 -5 12 -44 25 13 1
last exchanges counted beside a total	-9 41 -28 2 -15 -3 -9 -10 28 11 -28 -19 -8 -6 -22 -27
last formula of an agreement	18 31 7 0 -5 -23 10 -14 -2 -29 -1 -14 -17 7 9 34
last has not happened	-16 36 29 -32 10 -15 7 -43 -10 8 31 18 -13 15 12 17
last no transfer in its sentence	6 7 8 20 7 5 1 16 -3 18 10 -5 -20 -3 4 4
last no transfer is spoken of	12 7 13 -8 22 7 2 -1 3 -29 8 23 -7 16 -6 6
last one number for a side	-9 -14 16 4 -2 14 9 4 12 4 -7 -10 -2 2 -14 -10
last part of a whole	-43 -1 -8 -37 7 -7 9 -23 10 3 -8 -6 7 11 2 21
last recalls an earlier transfer	8 6 7 21 18 -13 10 -17 -14 3 9 6 -30 -2 21 32
last running total	-6 27 3 -12 -41 11 -3 -27 3 -6 9 -35 -44 -8 5 16
last side of a running total	16 37 -26 20 -11 11 -30 0 -3 7 -15 7 9 -40 -12 -5
last side of return	26 42 4 -9 11 -1 0 -1 -8 -11 13 4 4 5 15 -13
last taken prisoner, not returned	-22 35 20 -20 39 -6 11 -31 27 2 43 -20 4 43 21 22
last to a third country	0 40 23 -8 -12 -15 40 -39 -7 -1 49 -9 -36 47 42 26
last too many for one day	19 10 14 4 3 0 -5 -12 1 4 4 8 -12 6 12 24
last who holds them	0 1 -6 -5 6 9 -5 18 0 -12 8 10 12 -7 8 -12
left (	-12 0 4 -13 41 15 7 -9 21 9 -8 -22 -10 19 -7 -3
left )	13 -14 5 3 17 1 23 14 30 -4 2 -4 -17 31 16 9
left ,	21 7 -30 -2 -6 3 3 -1 3 -30 -3 -2 9 20 8 11
left :	21 17 -15 1 -7 -5 8 13 -1 -1 5 3 -5 7 -8 -5
left ;	12 -1 17 2 6 -22 -26 -18 16 4 29 15 13 38 27 3
left weekday other	0 -6 19 4 -34 -6 34 -13 20 -7 -12 5 -25 18 37 -6
left weekday same	2 -15 32 33 16 1 -16 7 -6 6 -13 29 -13 -14 -3 -22
left –	17 7 -15 -3 -9 -5 -6 -7 4 -17 3 15 17 -15 9 1
line of a list	25 39 1 -9 7 -7 3 -17 33 -26 8 2 -1 -7 -2 12
narrow false	-12 17 1 11 6 6 8 16 10 -2 8 2 13 1 3 -1
narrow true	27 -32 -24 -17 -4 -4 25 -18 9 -29 0 11 -40 32 16 23
noun noun.body	-4 11 8 23 22 16 15 11 3 -2 -9 18 22 -1 -3 22
noun noun.branch	-16 2 5 -15 0 19 32 -12 -14 -3 24 -17 -29 12 -8 34
noun noun.child	-2 23 -9 -3 47 -1 -4 -14 27 -14 -35 21 10 18 -6 28
noun noun.civilian	-8 -14 15 19 16 27 3 30 -21 1 41 -28 7 9 5 -45
noun noun.exchange	30 44 -48 30 -45 19 -22 -22 33 -11 -10 -35 -42 1 -4 -11
noun noun.family	3 -3 -4 -9 47 6 0 9 20 4 -4 -18 -21 40 15 16
noun noun.foreigner	24 11 -14 -27 -13 -10 -5 -22 15 -9 7 -14 -5 53 8 17
noun noun.man	-35 14 -26 -9 18 5 -7 -11 27 -10 -1 -11 -37 28 18 20
noun noun.military	-18 -8 8 4 0 17 -1 10 -13 -28 9 -16 11 -2 1 -12
noun noun.other	-7 -4 20 -32 4 29 11 0 24 8 28 6 -60 27 44 12
noun noun.people	-3 20 3 -1 10 1 5 24 15 13 10 21 5 -20 12 6
noun noun.rank	-37 -3 -1 -7 39 -20 10 -31 47 -4 20 -54 -75 58 17 13
noun noun.soldier	17 -20 3 14 -9 14 3 9 -8 7 20 -1 -12 -2 -13 -10
noun noun.woman	6 -13 6 -23 -39 -13 47 -15 4 -16 -10 30 12 10 11 49
noun null	11 9 8 3 10 10 6 6 -9 -1 -3 6 -16 9 6 19
numbers 1	-7 7 23 8 13 15 12 18 9 0 27 13 -1 -1 16 9
numbers 2	11 22 -3 5 -10 14 -4 20 -6 -4 17 16 13 6 3 7
numbers 3	13 12 -16 6 5 -7 15 10 20 -1 2 11 11 -6 9 11
numbers 4	-15 6 -10 -1 8 6 5 13 10 -3 -7 -13 2 7 -1 -9
numbers 5	-22 -4 -5 -7 5 -7 10 -5 6 -16 -23 -2 -8 10 -7 3
own agent	10 -16 15 14 -19 33 10 16 4 -3 2 13 22 -22 -43 20
own null	0 18 -1 -5 11 4 9 2 18 -1 7 7 0 -5 -6 5
own opposite	29 -13 -20 12 -7 14 20 13 -21 -7 22 -4 -27 -3 9 4
own perspective	-45 6 -27 12 3 8 11 27 -26 18 18 3 15 13 6 1
own ru	-21 9 23 34 -77 8 57 41 -42 1 8 4 -88 -34 60 27
own ua	4 8 15 -63 52 18 -66 -20 23 -24 15 28 49 67 19 2
party media	17 -1 -1 3 -6 7 6 4 9 -16 4 7 4 7 0 3
party mediator	-33 10 -2 -1 -26 2 7 24 43 -16 12 -6 -1 -4 -7 2
party ru	45 15 23 24 -25 5 22 22 -3 -14 23 9 -17 -19 25 17
party ua	-28 5 -21 -26 29 9 -20 0 5 3 1 -4 11 23 4 8
place 0	-10 13 -2 6 0 3 22 20 25 -17 20 18 20 2 -6 8
place 1	12 12 1 22 -11 1 -16 17 1 -8 3 -7 13 13 8 21
place 2	-26 1 15 7 -6 -6 1 -10 -2 2 -1 -2 6 -4 6 -1
place 3	18 12 3 -13 -10 5 3 -1 -3 -11 18 5 -2 1 -3 7
place 4	10 9 -14 11 13 8 3 -15 -4 -12 -5 -4 -31 -3 -5 17
qualifier approx	-20 -13 9 -20 -2 14 -15 18 -13 -16 35 12 4 -7 -6 -29
qualifier at_least	-4 16 18 0 -27 -51 8 -4 -4 0 56 -9 -1 23 -11 -10
qualifier at_most	-9 38 -4 -29 -2 -14 6 -31 -2 -2 42 -24 30 16 39 26
qualifier more_than	0 24 -18 9 -6 -40 -13 -1 -3 -4 8 17 13 -21 20 14
qualifier null	-2 13 7 2 4 6 8 11 10 -12 -4 -1 5 6 3 5
right (	-12 3 -20 -3 35 5 -30 -16 -30 8 3 20 17 -21 14 8
right )	-16 8 17 -14 13 4 8 -13 26 -7 34 -30 6 47 30 7
right ,	12 9 -3 -13 0 6 7 1 6 0 5 -9 -1 3 2 1
right :	0 1 7 6 9 8 12 7 23 -16 12 23 25 26 -2 7
right ;	-8 16 -19 0 2 15 2 5 1 -10 28 -7 3 21 -1 12
right weekday other	-21 12 22 4 -3 9 17 -25 5 1 11 -7 9 50 32 -4
right weekday same	8 -14 7 38 -19 17 -1 6 10 2 -18 26 17 -13 -40 -27
right –	-11 -6 -3 7 0 -5 -6 -3 10 -8 3 0 4 1 2 -6
said both	8 0 -4 18 -35 38 -8 2 30 2 1 1 -11 3 -5 0
said both alike larger	3 -35 3 21 -5 57 -8 16 -16 3 -15 28 22 24 15 20
said both alike same	4 -14 -32 -21 -9 -47 39 16 62 15 -8 1 -17 -26 -17 -29
said both alike smaller	-13 65 11 -6 -14 18 -40 -46 43 1 -5 -36 -31 14 -17 -19
said both other larger	18 -20 14 24 0 6 9 10 1 1 24 -4 -24 -5 -11 4
said both other smaller	-21 38 25 10 -36 -32 -2 -35 28 1 4 -41 -38 5 15 15
said each	6 13 6 -18 -20 -21 -4 -31 3 14 42 -45 -33 19 -12 12
said each alike larger	-27 43 0 -19 -22 -37 20 -58 2 -2 42 -27 -52 -2 48 53
said each other larger	10 -2 15 18 2 -18 -5 -2 31 5 -12 -43 -27 -15 -10 4
said each other smaller	31 18 4 -2 -16 -14 1 -7 26 3 16 -16 -15 29 29 14
said ru	23 24 10 -36 -37 -2 3 8 0 -22 -41 5 -4 4 10 -2
said ru alike larger	24 2 27 -67 -22 -31 -29 -32 31 7 -17 -6 -10 15 72 -11
said ru alike same	17 -66 6 -69 -8 63 0 97 1 12 -39 -22 45 -1 -53 5
said ru alike smaller	12 55 37 -28 -24 -31 -41 10 0 6 -6 14 26 43 -1 -55
said ru other larger	-11 -12 15 0 -13 0 4 1 11 -21 -15 -40 -19 -4 33 -2
said ru other same	57 -69 -15 -12 -13 97 22 95 -37 13 -42 24 9 -58 -75 -10
said ru other smaller	17 1 4 -18 2 -23 9 -1 0 -9 -6 23 -7 4 -5 -14
said twice	8 -10 -6 -35 -2 62 -7 46 -16 28 -10 -32 -36 -5 -60 -14
said ua	-10 -12 -35 14 7 2 2 -15 -7 -6 -64 -28 -15 -2 -1 14
said ua alike larger	9 -20 -13 54 -41 20 16 -33 11 -8 -59 -25 -115 5 90 26
said ua alike same	71 -82 -87 46 -5 100 34 126 -17 -2 -42 13 15 -29 -102 4
said ua alike smaller	-38 57 -31 -4 1 -39 21 -43 -22 -13 3 -32 1 -37 -26 31
said ua other larger	-62 -26 4 -21 -5 16 16 7 29 -26 -57 -52 6 27 32 3
said ua other same	20 -108 -46 -4 20 106 -24 133 12 24 -65 -14 -17 -23 -109 -44
said ua other smaller	-16 21 4 13 9 -11 26 -18 -12 6 -6 8 27 10 -10 14
sentence 0	2 2 2 23 0 1 19 23 29 5 15 12 12 5 0 0
sentence 1	-9 3 3 0 10 12 5 9 15 0 4 -4 4 -5 -5 4
sentence 2	8 4 -2 15 7 1 -4 -5 -1 -31 10 1 -1 3 1 10
sentence 3	6 14 11 3 -3 -6 -19 -1 -18 30 -4 4 4 8 10 -6
sentence 4	3 19 5 -17 15 -1 8 -11 -21 0 10 -8 -4 5 18 5
side both	1 4 4 -21 -20 -17 14 -11 14 -5 12 19 -30 1 -9 -2
side both by both	6 12 3 -30 -34 -13 19 11 22 -1 12 11 -10 -1 -14 0
side both by view	-12 17 -21 10 -19 8 -16 -12 28 -10 -7 -22 -16 -8 -9 -24
side null	13 8 6 0 -10 -2 -2 6 11 -11 3 9 -27 -1 4 9
side null by null	8 8 -2 -1 4 15 0 -5 0 -9 0 0 -29 4 5 -3
side ru	4 11 -13 7 -19 -8 16 5 -5 4 17 8 -52 -6 7 4
side ru by agent	2 1 2 14 -20 -7 -1 -5 -7 3 16 -10 -30 -4 -19 3
side ru by direction	17 1 3 18 -19 4 11 -9 -12 -15 -16 11 -37 -8 3 -10
side ru by formula	-22 11 0 25 -21 -4 41 -21 -19 24 35 2 -69 -28 7 65
side ru by phrase	-17 8 7 11 -48 7 10 13 -23 20 8 2 -52 -2 24 17
side ru by return	-3 16 3 2 -14 -8 -3 -8 7 7 24 12 0 -23 16 -10
side ru by view	-7 6 -1 -14 1 -3 15 7 1 -2 -16 8 -35 4 6 -12
side ua	1 -6 14 -16 20 -2 -27 2 1 -16 12 -4 10 9 5 -2
side ua by agent	3 1 -27 -18 9 12 1 -15 16 -1 7 -9 14 -13 -6 2
side ua by direction	18 9 9 -17 5 1 -6 -10 16 4 -3 11 22 11 0 19
side ua by formula	18 15 22 -29 17 11 -36 6 -12 -3 10 -13 23 34 3 -19
side ua by phrase	-1 4 17 -21 18 9 -38 -4 3 -9 2 8 17 37 10 -6
side ua by return	-6 20 -5 -17 -4 -8 12 -13 -27 3 30 -8 -20 -8 11 30
side ua by view	15 -13 1 -6 20 -9 -8 -16 -1 -3 3 -2 -4 -1 -2 1
size more	-31 86 -1 19 11 -68 -42 -52 -9 -11 66 12 17 -26 24 20
size more bodies	-41 63 -19 17 79 -30 -16 -72 -21 -7 25 -29 31 -3 8 106
size more civilians	-15 26 6 2 0 -42 -8 -64 -25 -3 57 14 -5 15 -6 45
size more military	35 69 20 18 -24 -53 -23 5 -38 -17 40 14 17 -21 -13 -20
size more null	-12 14 -15 -16 26 -45 -8 -76 -12 11 45 21 -20 -18 28 37
size more people	-13 65 -1 -15 5 -55 -54 -79 19 -20 21 9 7 -55 22 7
size one	-37 7 13 -2 49 22 46 -18 38 -13 42 -51 -15 73 21 16
size one bodies	-18 5 2 -35 17 -10 14 -12 33 3 42 -12 -4 43 5 6
size one civilians	-23 -5 -8 -19 18 27 -1 7 16 -23 -4 -17 14 36 -2 -21
size one military	8 14 -17 16 18 -34 55 -27 -3 -7 13 -30 -51 18 28 49
size one null	-21 13 18 -20 39 -8 47 -41 22 -10 57 -33 -37 86 38 34
size one people	-7 29 45 -29 -21 -27 24 -45 45 -2 53 -30 -38 44 43 44
size under 10	-18 -9 -31 -37 -11 54 11 1 35 14 5 -62 -11 38 18 20
size under 10 bodies	-8 10 1 -25 33 21 -4 5 43 -2 36 -22 -2 50 5 -11
size under 10 civilians	-30 -26 -34 -14 10 44 -4 28 3 2 2 -27 11 20 26 -12
size under 10 military	-14 -1 -51 19 16 38 22 -16 34 6 -6 -48 -40 25 -10 11
size under 10 null	-17 5 -19 -59 -5 31 25 -1 41 25 3 -32 -87 30 15 21
size under 10 people	-9 4 24 -47 -29 27 43 1 -8 -7 28 -30 -37 20 18 40
size under 1500	45 45 51 -26 41 -51 -11 -8 -8 7 -4 20 -1 18 15 -28
size under 1500 bodies	37 13 56 -39 56 6 -26 14 34 -1 1 -5 47 67 14 -22
size under 1500 civilians	-39 14 18 -12 41 -33 -25 -47 6 -1 12 28 -17 -10 56 56
size under 1500 military	3 70 30 0 7 -65 -27 -3 -37 -13 9 -8 -7 1 53 1
size under 1500 null	37 -6 14 -27 67 -25 -12 4 13 -15 2 5 -56 21 4 -4
size under 1500 people	-7 77 23 16 10 -61 32 -43 -13 -12 10 1 -11 2 12 31
size under 400	-4 -3 23 17 -3 9 39 15 31 -3 -22 -1 5 9 3 -6
size under 400 bodies	11 -5 25 20 -15 3 20 15 -16 -5 -25 55 -31 21 21 -44
size under 400 civilians	-16 25 10 11 15 -22 -5 -17 -18 9 -22 13 -32 -24 9 -9
size under 400 military	15 -38 16 2 4 17 33 16 19 -7 -4 -15 1 13 6 15
size under 400 null	11 17 32 19 -11 21 13 8 41 11 -8 -17 -50 1 -9 6
size under 400 people	-2 -5 21 4 2 -4 51 38 36 2 -7 18 13 6 3 5
size under 50	-38 -1 -20 -9 -20 27 4 14 39 -4 -5 -22 1 7 32 0
size under 50 bodies	9 -10 4 11 -20 41 50 22 -8 2 17 3 -21 -6 6 68
size under 50 civilians	-15 2 -4 -6 3 14 3 30 3 0 4 -27 12 7 -2 2
size under 50 military	-27 -11 -18 -15 -10 24 2 10 37 0 0 -16 -9 14 22 -16
size under 50 null	-8 53 -18 13 -33 12 -1 14 42 -22 17 -66 -76 -16 42 5
size under 50 people	-26 -18 15 -13 -6 42 23 -3 24 2 -4 6 1 27 51 11
tag inside: adj.dead	1 -4 -38 24 36 21 0 22 10 9 -10 -6 4 0 -30 23
tag inside: adj.freed	-2 18 19 8 0 -16 18 -20 -6 -10 -26 21 4 -25 -30 -12
tag inside: adj.modifier	-22 -7 15 25 -13 20 -11 4 -3 -11 14 4 20 -11 8 -16
tag inside: adj.wounded	-12 -38 -9 3 -7 7 -20 1 34 -11 -21 -38 11 -20 40 -42
tag inside: category	21 1 -15 -10 -16 8 2 5 6 7 -18 30 2 -7 34 4
tag inside: country	-6 46 -7 -6 0 -35 -9 -26 6 -8 0 -19 -29 -7 1 -2
tag inside: cue.among	-13 19 24 -9 -19 -12 16 -13 -9 0 27 -16 -27 32 21 18
tag inside: cue.anniversary	-3 23 -3 3 0 -6 7 -27 0 6 14 -7 -19 24 33 22
tag inside: cue.born	-28 23 2 -29 36 17 19 -13 56 9 5 -49 -31 68 30 36
tag inside: cue.captivity	17 17 -2 -13 -37 6 9 7 55 6 10 -35 -4 -3 -23 -29
tag inside: cue.captured	17 20 21 11 -2 14 9 -1 2 -6 7 30 -25 15 2 24
tag inside: cue.claims	10 13 18 -5 2 -10 -1 -2 -14 -4 41 3 15 23 12 25
tag inside: cue.count	10 -5 -27 27 28 4 -12 22 -31 -4 -14 -6 3 -1 12 43
tag inside: cue.crime	-2 21 2 2 5 -8 17 -25 18 5 25 -15 -14 22 20 17
tag inside: cue.deported	-2 20 13 11 17 -16 11 -31 16 9 -5 0 -8 3 7 12
tag inside: cue.each	-29 -8 -4 -3 32 23 9 -18 8 -13 5 -2 1 10 6 -2
tag inside: cue.evacuation	9 -28 13 -23 -4 -1 32 -32 34 -1 28 -27 -34 31 36 17
tag inside: cue.held	-10 29 -9 3 -20 -32 19 15 -4 -8 -16 -16 -5 -24 15 -11
tag inside: cue.in_return	-10 19 13 -26 16 -10 17 -19 23 -7 25 -6 -7 44 16 8
tag inside: cue.included	28 11 10 19 6 -3 -8 -18 20 -7 -15 25 0 32 -15 -15
tag inside: cue.local	1 33 19 4 -12 -36 2 -34 5 1 19 -7 -32 12 47 29
tag inside: cue.mediated	-20 53 -12 26 -20 -1 -40 -10 35 11 -42 -4 -22 -39 -46 -20
tag inside: cue.missing	-9 -39 2 -32 -21 -15 -3 -49 -8 2 14 52 12 4 73 -18
tag inside: cue.money	-9 18 18 -10 26 1 53 -34 46 -9 34 -24 -21 35 41 36
tag inside: cue.of_whole	10 2 10 18 17 6 17 -4 21 0 17 -1 3 10 -8 1
tag inside: cue.of_year	22 2 -17 -16 50 17 5 -11 32 6 -9 -17 -28 53 5 -11
tag inside: cue.other_exchange	-23 16 16 -21 17 -9 21 -26 15 7 19 -16 4 36 23 27
tag inside: cue.other_return	-12 19 5 -13 -4 -6 15 -10 15 5 12 -10 -1 3 12 5
tag inside: cue.other_war	-5 26 29 -5 5 -16 48 -31 28 2 47 -24 -20 25 45 36
tag inside: cue.part	-17 8 1 2 5 22 15 -22 2 17 27 -10 -10 16 11 13
tag inside: cue.recap	-9 31 -11 -7 -10 -26 20 3 -18 3 6 -13 -20 0 40 18
tag inside: cue.repatriation	23 10 -20 0 35 1 -24 -2 -19 -3 -32 19 43 7 -13 -2
tag inside: cue.reunion	-14 15 23 -13 3 -31 11 -18 20 -1 26 -17 -19 24 33 31
tag inside: cue.same_number	12 17 -20 -51 -12 22 18 11 9 3 3 8 -6 -12 -32 -13
tag inside: cue.since	31 1 13 -23 20 21 -11 1 51 0 -4 -9 -24 35 -2 -9
tag inside: cue.span	3 -14 -26 -59 10 25 31 1 10 13 -8 -45 -46 19 -14 19
tag inside: cue.stage	-31 13 9 4 12 1 42 -25 3 5 23 -4 -24 60 33 37
tag inside: cue.to_date	-14 -24 22 -24 11 22 21 -19 36 6 29 4 11 27 8 33
tag inside: cue.unit	1 32 43 -32 23 -37 -19 -26 38 10 33 33 6 36 27 -2
tag inside: cue.year	-7 16 -14 6 -30 -27 -1 -23 27 9 -13 -18 -11 -3 16 7
tag inside: foe.agent	1 14 5 -13 12 -12 -20 -9 21 6 26 -1 5 15 11 -5
tag inside: foe.of	-9 23 16 32 -20 8 50 -11 -12 -9 14 -22 -47 -3 23 56
tag inside: noun.body	-6 4 8 21 39 11 13 23 21 17 -14 -4 4 1 -12 22
tag inside: noun.branch	-16 -22 16 0 15 -2 22 -11 12 -7 3 2 -17 18 -16 30
tag inside: noun.child	2 27 -10 -8 44 -17 -15 -14 39 3 -30 13 8 23 -15 27
tag inside: noun.civilian	-33 -12 12 14 13 20 8 37 -29 2 29 -19 6 -10 -10 -51
tag inside: noun.exchange	15 65 -48 -25 -53 11 -27 -36 51 -10 10 -51 -43 2 -8 -22
tag inside: noun.family	-19 1 0 10 33 19 9 12 17 12 8 -40 -30 34 2 0
tag inside: noun.foreigner	33 -6 -6 -45 24 -8 -6 -14 41 -2 12 -31 -2 73 32 7
tag inside: noun.man	-23 6 -23 -14 19 0 14 -8 20 -17 -20 -6 -29 34 5 0
tag inside: noun.military	-8 -5 10 12 3 24 3 12 1 -2 19 0 11 -1 6 -12
tag inside: noun.other	-10 -13 4 -6 28 12 -15 -18 -3 31 50 32 -11 22 22 19
tag inside: noun.people	-4 14 3 -1 13 2 23 16 9 -9 15 15 10 -18 5 -4
tag inside: noun.rank	-36 12 -6 8 31 -22 23 -46 20 -7 4 -35 -68 35 8 20
tag inside: noun.soldier	22 -18 19 22 -12 20 -7 3 0 17 -1 10 -12 0 9 3
tag inside: noun.woman	17 -12 -8 -46 -24 -18 28 8 9 -25 -22 35 14 18 -2 30
tag inside: own.of	-10 11 -9 14 6 23 7 28 -19 9 19 0 10 7 -3 -4
tag inside: qualifier.approx	-5 -15 15 0 0 11 -22 19 -6 4 46 23 -5 -8 -6 -18
tag inside: qualifier.at_least	-1 16 32 -9 -28 -22 -9 -2 -19 0 60 10 -6 25 -5 -12
tag inside: qualifier.at_most	-18 15 5 -3 8 8 6 15 8 6 31 1 9 6 24 -8
tag inside: qualifier.more_than	-5 30 0 8 5 -39 -6 -1 -12 7 12 12 25 -25 24 -1
tag inside: ru.agent	-10 -8 -19 15 -17 -1 22 6 -34 1 16 -17 -45 -10 31 4
tag inside: ru.of	3 -3 29 36 -70 11 55 55 -49 7 -8 -24 -71 -48 68 27
tag inside: ua.agent	-12 10 -8 -6 37 12 -37 9 4 -5 -4 13 28 25 5 -13
tag inside: ua.of	9 13 7 -48 39 18 -49 -17 28 -8 12 17 51 38 -1 -13
tag inside: verb.bring	-39 24 -6 -23 -23 3 11 17 43 -2 5 2 19 9 2 -2
tag inside: verb.come	-17 3 -19 -15 12 -11 26 -4 5 -4 -12 -12 14 -9 14 0
tag inside: verb.get	4 7 3 -8 -9 -2 14 -13 -4 9 27 -18 -9 -8 18 23
tag inside: verb.give	-3 -7 10 5 14 3 6 15 10 -7 6 -7 25 13 7 -18
tag inside: verb.held_exchange	5 26 10 2 -16 15 -15 -11 4 -12 9 -31 -15 11 -8 -2
tag inside: verb.home	-8 -5 26 -5 -23 5 30 16 2 -8 8 -20 -21 8 33 -10
tag inside: verb.other	13 -23 19 2 -6 38 -26 0 26 -4 -13 -14 -14 -31 46 -36
tag inside: view.ru	1 35 30 -29 26 -26 -23 -37 37 -12 42 -7 -18 32 39 18
tag inside: view.ua	-10 -5 -14 -32 17 22 -23 5 18 -14 -19 29 17 12 1 13
tag left 1: adj.dead	10 -3 5 11 14 1 8 -19 25 -11 28 -13 -9 32 30 30
tag left 1: adj.freed	-11 10 -4 1 14 -6 -1 4 6 8 -52 26 9 9 -15 5
tag left 1: adj.modifier	-3 -11 10 7 9 0 -22 18 -14 -7 27 23 -8 -23 12 -10
tag left 1: adj.wounded	-2 14 3 4 10 -13 25 -23 7 -7 13 -22 -27 13 27 26
tag left 1: category	-6 12 12 1 20 -15 4 -27 14 -3 14 17 -18 -4 23 6
tag left 1: country	-12 28 7 -12 25 -9 -11 -27 11 -5 4 -10 7 19 13 8
tag left 1: cue.agreed	-17 17 46 -35 30 -7 8 -22 53 -3 29 -18 -30 52 15 -10
tag left 1: cue.agreement	-7 -5 29 -31 37 -6 -15 -12 36 -2 36 -17 -32 26 6 -7
tag left 1: cue.all	-22 -1 17 -9 23 16 9 9 15 -5 14 -12 6 14 -7 -14
tag left 1: cue.already	-10 58 19 17 -1 -22 -21 -27 12 12 -4 16 -10 -22 -3 -4
tag left 1: cue.among	-9 -4 -14 -16 36 18 -24 -22 55 11 -5 -38 7 36 -3 -15
tag left 1: cue.border	2 -4 -3 4 19 -6 7 -10 20 4 6 6 1 32 29 17
tag left 1: cue.born	10 39 23 -10 -11 -26 37 -23 -5 -9 33 -17 -14 36 41 32
tag left 1: cue.called_off	-10 27 10 2 -3 -11 10 -22 14 -7 23 8 3 22 11 10
tag left 1: cue.captivity	22 -1 4 43 -3 23 27 0 -24 -8 25 31 30 15 -9 9
tag left 1: cue.captured	-2 27 29 -11 24 -14 32 -27 42 7 31 -23 -3 13 32 17
tag left 1: cue.claims	0 6 1 12 -11 -13 12 -7 -13 0 14 23 -14 -18 1 28
tag left 1: cue.completed	-9 16 -2 -1 -19 6 -23 13 -5 -7 -4 7 -8 -10 -39 -17
tag left 1: cue.count	6 20 -2 -17 35 -13 9 -14 -2 10 2 2 35 16 -6 1
tag left 1: cue.crime	-9 16 17 8 0 -9 11 -16 13 0 24 -19 -12 16 27 4
tag left 1: cue.denied	0 16 -5 11 -7 -1 0 -8 -5 -12 17 1 -14 4 18 20
tag left 1: cue.deported	-6 -14 19 -17 -3 -1 13 -12 45 -13 26 -44 -21 55 50 17
tag left 1: cue.each	-41 14 24 -3 -8 17 1 -21 5 -9 36 -20 -2 12 28 25
tag left 1: cue.evacuation	-2 8 8 -18 -15 -17 32 -10 23 8 31 -39 -21 38 34 14
tag left 1: cue.ever_captured	-10 -3 22 -4 5 3 16 -2 31 7 28 -17 -25 27 15 10
tag left 1: cue.footage	1 -11 -1 15 -10 22 15 -4 6 8 7 -11 -26 3 2 44
tag left 1: cue.held	-28 30 -5 -37 -22 -30 -34 -3 -28 -23 39 -1 -4 -3 21 -23
tag left 1: cue.in_captivity	5 36 4 -6 -25 -11 38 -35 3 -11 47 9 18 58 -27 14
tag left 1: cue.in_return	-2 5 21 19 13 -12 15 -17 -12 7 -4 -1 -19 -5 24 31
tag left 1: cue.included	1 10 7 -29 34 4 -7 -4 24 -19 -17 -6 0 2 -10 -1
tag left 1: cue.local	-7 -5 55 21 -28 -55 -4 -24 36 -9 24 -3 -26 -16 3 -4
tag left 1: cue.mediated	-12 44 11 7 -3 0 16 -10 -5 8 14 -21 -6 6 2 9
tag left 1: cue.missing	8 -20 32 -9 -2 7 2 -32 14 -1 -5 41 -1 0 18 2
tag left 1: cue.month	7 13 6 -13 -2 -15 6 -16 9 7 22 -1 -4 8 9 2
tag left 1: cue.of_whole	4 3 -7 -23 27 4 5 -7 29 -31 5 -16 -25 9 -17 3
tag left 1: cue.of_year	-9 -4 -5 7 35 14 20 10 6 -6 2 5 -14 38 -5 4
tag left 1: cue.one_sided	-2 11 -23 10 -9 11 1 -13 -7 -6 -12 -10 18 1 -20 2
tag left 1: cue.other_exchange	-1 19 3 -11 18 -26 32 -30 -13 0 16 -2 -20 25 34 22
tag left 1: cue.other_return	-8 -3 19 1 21 -8 7 -27 30 3 31 -21 -13 13 19 21
tag left 1: cue.outside	-5 -15 -9 7 -3 48 -6 18 5 -6 -11 -8 -3 -27 8 11
tag left 1: cue.part	-40 1 -9 -20 21 6 -16 -20 34 15 -2 -4 -17 33 0 5
tag left 1: cue.planned	17 19 14 -15 14 3 9 -4 29 13 20 -3 -28 44 16 23
tag left 1: cue.ready	-2 8 26 -2 -2 -20 19 -9 11 1 29 -4 -18 18 15 8
tag left 1: cue.recap	29 7 52 -35 21 -1 -13 -19 29 -15 15 -35 -22 47 14 6
tag left 1: cue.record	-15 39 13 4 -12 -28 14 -14 15 12 -2 -11 -11 -7 3 -5
tag left 1: cue.relative	-2 2 -18 -2 -12 2 -13 -1 -10 -25 17 -50 8 5 2 10
tag left 1: cue.repatriation	-1 -5 5 -8 -1 11 29 13 1 13 -2 -9 8 -3 9 15
tag left 1: cue.reunion	-7 38 13 -15 5 -15 -21 -33 21 11 23 -38 -9 17 -12 -6
tag left 1: cue.same_number	-40 -22 28 -9 11 13 -9 21 -3 -10 -18 -11 8 6 -2 -7
tag left 1: cue.since	27 14 -8 13 27 5 -27 -1 24 10 -5 -4 1 10 10 -7
tag left 1: cue.span	19 -1 -13 -14 23 23 30 2 -2 -16 -18 -18 -33 9 -18 -9
tag left 1: cue.stage	-18 -18 -17 -31 32 0 -12 12 45 1 -27 -16 -29 -7 -21 -30
tag left 1: cue.to_date	-13 33 3 -25 18 -13 -15 -20 21 -8 3 13 3 -12 -20 -19
tag left 1: cue.today	20 -27 -29 20 20 28 -10 8 15 -20 32 5 23 -12 8 -14
tag left 1: cue.total	19 -15 -35 23 6 -7 24 31 11 -1 -21 -5 24 -27 -46 -18
tag left 1: cue.training	9 9 16 5 15 -10 18 -18 20 7 -3 -3 -23 14 8 8
tag left 1: cue.transit	1 0 -3 11 -5 -2 12 8 2 11 -18 -17 -18 -17 -7 -5
tag left 1: cue.venue	1 5 14 -21 21 -5 -29 -19 7 2 11 0 20 17 15 -4
tag left 1: cue.visit	4 -10 24 -9 18 1 11 -30 1 -16 29 2 -5 27 9 14
tag left 1: cue.year	-16 46 4 24 -30 2 -18 -9 15 1 -8 7 -2 -19 -17 -20
tag left 1: cue.yesterday	-10 38 33 -34 22 -16 17 -38 36 5 -19 16 -29 59 39 32
tag left 1: foe.of	-13 22 6 -17 -35 -9 4 23 -1 2 -22 -12 -23 17 39 4
tag left 1: foe.to	-12 17 -19 -38 7 -32 -35 -1 -7 -5 13 11 33 9 7 -29
tag left 1: noun.body	9 -6 16 16 25 10 5 22 6 9 4 12 24 -6 -6 5
tag left 1: noun.branch	4 31 4 4 -9 -20 3 -17 7 -6 19 -9 -10 6 24 23
tag left 1: noun.child	-14 -4 -9 -13 11 8 6 -13 6 -12 7 -17 -3 5 14 40
tag left 1: noun.civilian	-16 9 20 -26 22 -13 -2 -12 21 3 1 -2 22 53 10 -22
tag left 1: noun.exchange	0 8 -1 -3 -12 -20 15 -9 20 0 4 -33 -5 3 -7 1
tag left 1: noun.family	-14 18 -11 -7 -11 -12 -23 -49 24 -2 38 12 -29 -8 9 -13
tag left 1: noun.military	-15 9 29 1 3 11 28 -4 14 -16 14 0 35 20 17 22
tag left 1: noun.other	-1 1 15 19 22 5 18 8 15 24 11 7 10 26 -9 1
tag left 1: noun.people	-2 -15 2 -36 6 -5 -8 -11 29 -1 -13 -4 -5 10 12 -16
tag left 1: noun.rank	20 -9 1 -19 42 18 -22 6 35 1 0 -11 8 13 -15 -23
tag left 1: noun.woman	11 20 9 -6 -11 -14 13 -24 17 -7 -4 4 -5 25 31 17
tag left 1: own.of	12 -1 3 -18 20 -6 -18 11 28 0 -18 22 9 27 -11 -21
tag left 1: own.to	-7 -3 7 16 12 20 4 14 -2 1 11 9 16 14 -11 14
tag left 1: ru.agent	-25 11 -16 22 -11 29 -5 -4 -23 10 3 -9 12 -24 9 14
tag left 1: ru.from	8 7 8 -20 55 -7 -15 11 -4 -11 -14 7 38 8 -13 -16
tag left 1: ru.of	15 16 -21 13 16 20 17 -10 0 12 30 -13 3 -3 -7 22
tag left 1: ru.to	9 11 26 36 -36 31 15 7 -15 -12 9 8 -15 -15 -16 32
tag left 1: ua.agent	21 -21 0 -2 30 30 -13 34 7 2 -29 -2 24 1 -19 -15
tag left 1: ua.from	-8 4 -2 26 -21 22 51 -2 -11 15 -15 12 -37 6 12 26
tag left 1: ua.of	19 -14 4 -16 29 8 6 11 9 1 -12 14 1 16 19 -1
tag left 1: ua.to	11 20 1 4 31 2 -30 0 12 -14 -7 4 23 -1 12 11
tag left 1: verb.bring	-23 15 13 27 5 7 20 13 -9 -3 -41 15 11 -7 -7 6
tag left 1: verb.come	-26 -9 18 25 5 -2 12 -2 -3 20 -22 4 2 -5 -11 5
tag left 1: verb.future	-8 -16 -9 4 -6 6 32 19 -17 19 -2 -35 -22 6 14 16
tag left 1: verb.get	7 -5 37 16 -5 9 30 15 -18 3 -1 17 6 -17 -15 12
tag left 1: verb.give	23 -5 6 -13 -2 34 -8 7 9 3 -30 6 12 -15 0 23
tag left 1: verb.held_exchange	3 7 15 -2 -27 13 3 -5 22 -21 4 -12 -1 -1 -16 -12
tag left 1: verb.home	-28 -6 -4 17 19 -9 14 -10 12 7 -22 7 -3 4 -2 9
tag left 1: verb.managed	6 17 23 12 15 -15 11 2 -19 -9 -19 -7 -6 -25 -13 3
tag left 1: verb.noun	10 6 -2 -34 -5 5 15 19 22 4 -10 0 -1 6 16 8
tag left 1: verb.other	39 12 33 23 -35 -11 15 -30 24 -16 31 -46 -22 18 36 -1
tag left 1: verb.swap	-9 19 16 -10 -11 -10 14 15 26 0 -24 13 7 -20 -14 -7
tag left 1: verb.will	12 19 -22 -2 3 1 4 -13 -29 3 34 -5 -13 27 3 22
tag left 1: view.ru	-8 14 32 19 -16 9 29 -2 13 -12 -1 11 1 12 5 21
tag left 1: view.ua	2 2 3 -22 24 10 -9 -1 -2 8 8 21 27 6 -1 -19
tag left 3: adj.dead	19 -13 -22 27 23 5 14 14 -16 -9 -8 -13 2 -6 -5 26
tag left 3: adj.freed	8 13 -16 -4 2 -7 25 4 26 5 20 -4 0 -16 -1 14
tag left 3: adj.modifier	10 1 -6 2 -16 -21 17 -3 -1 -4 8 -12 12 4 0 12
tag left 3: adj.wounded	-22 -5 21 -27 30 -27 29 -2 11 5 -20 -17 -28 12 10 -21
tag left 3: category	-22 -18 -17 -18 9 0 -3 9 6 -7 -11 8 -10 9 29 6
tag left 3: country	-24 15 -17 -11 -3 16 -8 19 27 0 6 -31 4 -4 6 -24
tag left 3: cue.agreed	-10 35 8 7 -18 4 24 -2 9 -18 15 2 1 8 16 19
tag left 3: cue.agreement	-12 22 7 20 -27 19 23 -4 5 -10 6 1 -4 0 8 11
tag left 3: cue.all	-5 24 -33 -10 -33 -26 -4 27 -16 14 14 -9 3 -4 3 -6
tag left 3: cue.already	-10 37 0 27 15 11 -14 -27 -2 2 23 16 1 -1 6 -21
tag left 3: cue.among	-13 -5 -11 -30 47 1 -6 -32 40 -5 -11 -15 -22 45 -2 6
tag left 3: cue.anniversary	5 34 27 -12 -16 -11 42 -30 26 -12 33 -17 -46 37 43 33
tag left 3: cue.border	-5 8 21 8 12 10 11 1 1 2 1 -17 1 17 2 -2
tag left 3: cue.born	-4 38 15 -21 8 -31 37 -40 36 3 26 -31 -28 60 54 60
tag left 3: cue.called_off	-15 27 14 -9 -9 -22 39 -30 11 4 32 -10 -24 24 19 28
tag left 3: cue.captivity	-33 10 10 10 -18 25 -10 6 -2 18 22 -31 26 4 -16 17
tag left 3: cue.captured	1 43 -10 -4 -2 -20 4 -44 6 -15 47 -22 -9 33 -8 7
tag left 3: cue.claims	2 -31 2 3 -1 12 16 18 -15 -10 20 21 -6 4 -3 8
tag left 3: cue.completed	6 1 -15 17 -3 -1 -3 6 3 -10 1 6 17 -23 -16 -5
tag left 3: cue.count	-5 1 6 10 5 -11 5 -15 30 -6 -22 -17 20 12 -16 5
tag left 3: cue.crime	-3 8 17 -3 16 -16 25 -42 26 -9 -7 -12 -25 14 22 25
tag left 3: cue.denied	7 -6 5 -3 10 -10 22 -30 6 5 17 -17 15 36 -4 -2
tag left 3: cue.deported	-7 12 15 -5 20 -26 0 -36 19 -8 -8 15 -11 20 11 9
tag left 3: cue.each	2 6 -1 -13 4 27 -2 21 -11 0 -39 -1 18 16 -4 21
tag left 3: cue.evacuation	-19 -5 13 -25 -22 -10 22 14 -15 -3 14 -44 -41 -8 37 13
tag left 3: cue.ever_captured	-8 -14 11 -14 2 13 27 0 28 7 24 -23 -21 18 30 21
tag left 3: cue.footage	15 -11 18 -33 25 2 -11 1 26 -14 15 -22 -31 30 20 -9
tag left 3: cue.good_news	3 -21 -25 20 3 36 1 23 -6 3 -14 9 -1 -14 -26 -22
tag left 3: cue.held	-34 6 -10 -9 -1 -26 -12 20 -23 2 9 -32 2 -5 22 -18
tag left 3: cue.in_captivity	-10 18 -30 -40 -22 -26 11 -7 -31 -4 33 -31 -13 17 21 7
tag left 3: cue.in_return	18 -29 31 15 -25 1 38 21 18 -9 7 14 10 1 -4 5
tag left 3: cue.included	-21 12 4 -9 15 -43 -5 7 19 -16 -8 -7 1 -4 3 1
tag left 3: cue.local	1 -12 44 -2 -20 -35 1 -42 25 -8 41 -1 -36 2 6 8
tag left 3: cue.mediated	-16 20 8 18 -12 -4 -22 7 12 -6 -22 -34 -15 -32 -12 -21
tag left 3: cue.missing	23 -30 29 -25 -26 3 1 -46 3 0 -7 40 8 -19 43 -22
tag left 3: cue.money	-11 -3 1 -9 8 -10 9 -25 22 -9 15 -12 -14 9 15 16
tag left 3: cue.month	21 37 9 12 20 -11 -9 -11 -19 -7 -14 7 -3 -2 0 4
tag left 3: cue.of_whole	-30 21 -6 21 3 23 9 3 1 -12 12 14 -7 37 8 -12
tag left 3: cue.of_year	-4 20 19 32 5 16 10 5 10 4 6 -32 18 -11 -7 0
tag left 3: cue.on_shield	-5 -18 -4 -15 38 2 -11 30 10 7 -16 30 35 7 -34 -23
tag left 3: cue.one_sided	-4 -10 -31 4 -1 28 0 20 32 1 9 -26 20 -15 -23 -22
tag left 3: cue.other_exchange	-21 43 34 -12 -3 -24 41 -36 -7 -11 28 -13 -31 25 48 31
tag left 3: cue.other_return	-13 -25 20 -31 35 9 -15 -3 46 -5 11 14 13 60 10 -7
tag left 3: cue.other_war	-8 36 24 -28 14 -30 38 -52 15 -8 42 -22 -16 38 42 35
tag left 3: cue.outside	-6 -16 -18 25 -3 2 -7 9 -2 -11 -8 7 -22 -39 28 -23
tag left 3: cue.parcel	1 28 22 -6 -14 -8 14 -18 -8 9 20 -7 -23 13 16 4
tag left 3: cue.part	-52 11 -5 -3 5 27 15 -10 28 -10 5 -25 10 34 23 6
tag left 3: cue.planned	21 13 10 -21 1 -12 -11 -32 0 -22 61 -39 -42 45 22 5
tag left 3: cue.postponed	-5 27 11 -2 -2 -17 -4 -17 9 -3 22 -15 -17 17 19 8
tag left 3: cue.ready	-5 9 -3 -46 7 2 -13 5 21 3 22 -8 -2 25 39 0
tag left 3: cue.recap	26 23 20 -30 31 -30 3 -40 18 -15 0 -46 -14 31 22 40
tag left 3: cue.record	21 40 19 -25 -14 -27 -22 -28 30 10 0 -37 -30 0 -9 0
tag left 3: cue.relative	-3 17 36 10 3 -6 1 -39 5 -4 19 -12 -22 -1 -8 8
tag left 3: cue.repatriation	2 -1 -12 -11 41 1 -34 -2 -5 9 -11 30 30 8 -27 -1
tag left 3: cue.reunion	10 20 -21 16 -6 -6 3 10 14 2 10 -20 -6 -5 -22 -6
tag left 3: cue.same_number	-12 -5 38 -27 -17 6 16 5 -12 -14 -36 -13 -10 -11 -4 23
tag left 3: cue.since	-34 30 21 42 1 -1 -18 -4 14 -13 -13 -2 17 -16 -1 -11
tag left 3: cue.span	-10 31 15 12 1 -8 -8 -18 -28 -2 1 19 0 -3 13 38
tag left 3: cue.stage	-20 -3 15 -4 4 20 30 -11 0 -16 -23 20 1 0 -16 39
tag left 3: cue.thanks	-2 26 1 7 30 -14 -6 -24 -3 10 20 7 10 13 6 35
tag left 3: cue.third	3 6 18 -4 8 -14 13 -25 10 0 23 -8 -19 20 13 33
tag left 3: cue.to_date	-12 37 7 -9 -5 -22 -10 -38 25 -11 7 7 -13 7 -9 -7
tag left 3: cue.today	10 -6 -38 1 -3 5 11 29 13 10 -1 2 20 -4 2 1
tag left 3: cue.total	-18 12 -11 -9 16 -15 4 -21 32 -12 -3 -19 27 -13 -29 14
tag left 3: cue.training	-14 19 21 -10 -1 -21 4 -19 4 -6 13 -19 -19 17 26 19
tag left 3: cue.transit	-23 -7 15 10 -4 20 18 19 14 -6 -1 -7 0 -16 -6 3
tag left 3: cue.unit	-14 4 1 -26 33 -14 -2 -6 49 -5 -2 10 3 34 8 6
tag left 3: cue.venue	-9 15 -20 -7 -29 -17 34 -17 4 3 -9 -16 -27 -5 11 3
tag left 3: cue.visit	-15 27 7 -9 18 0 27 -25 15 8 24 -16 -14 12 28 11
tag left 3: cue.year	-20 39 23 3 11 -15 4 5 35 -23 -5 -11 1 -25 -6 11
tag left 3: cue.yesterday	18 -14 9 -17 -2 16 30 -5 -9 11 -13 7 -26 26 37 12
tag left 3: foe.agent	27 3 16 13 3 2 27 3 0 -8 21 1 18 -8 -11 28
tag left 3: foe.from	19 -1 -14 31 -28 19 30 3 -29 7 13 -11 3 -14 -37 24
tag left 3: foe.of	28 -1 12 -4 -32 -9 5 20 -14 0 16 -17 5 -11 32 -10
tag left 3: foe.to	19 -10 13 2 -8 18 17 35 18 -16 8 3 1 2 9 7
tag left 3: noun.body	25 -4 22 -6 -2 -19 3 -7 11 -13 -3 21 -6 25 16 3
tag left 3: noun.branch	-24 -15 10 -18 2 23 15 1 8 -7 26 11 18 11 7 5
tag left 3: noun.child	-9 25 -26 12 27 -5 -1 -11 -18 10 -18 -12 -9 -12 -3 43
tag left 3: noun.civilian	-22 -5 -17 -35 5 2 -21 3 3 9 -17 4 12 5 0 -2
tag left 3: noun.exchange	3 17 15 1 -4 0 -3 4 12 -10 -18 12 6 -14 -15 19
tag left 3: noun.family	-15 10 27 10 6 -3 -12 14 -39 -11 -44 2 -34 20 13 3
tag left 3: noun.foreigner	-17 25 12 -20 -10 -29 11 2 25 5 14 -30 -21 -4 41 4
tag left 3: noun.man	-8 18 13 -4 -49 -7 41 2 -23 -12 7 -31 -49 -22 -2 66
tag left 3: noun.military	-9 0 -6 21 20 -5 10 -1 1 -9 20 -23 11 -3 -9 -5
tag left 3: noun.other	-13 29 7 5 15 -5 -2 8 -21 29 25 -23 -8 -2 -9 9
tag left 3: noun.people	-27 -16 10 17 -12 12 7 -5 12 15 11 27 -1 28 -3 6
tag left 3: noun.rank	-23 -29 19 -37 -1 2 17 5 -3 0 22 -51 22 18 12 41
tag left 3: noun.soldier	17 -12 31 -3 -16 -5 3 22 6 -4 31 20 -5 -15 -41 -1
tag left 3: noun.woman	9 38 2 6 4 0 22 -3 16 13 24 -24 -4 30 24 27
tag left 3: own.agent	-24 12 5 39 2 -8 1 10 -12 -20 -13 -18 3 -8 24 -9
tag left 3: own.from	21 25 -10 -8 45 -17 -19 -5 10 -9 2 15 22 1 -21 4
tag left 3: own.of	27 5 -20 -7 -26 13 14 18 -11 35 24 -22 -3 18 -2 1
tag left 3: own.to	-4 -2 4 12 3 13 -3 4 -7 -1 -31 23 4 10 -3 7
tag left 3: qualifier.approx	2 -11 8 -28 26 3 -5 -10 36 -19 20 5 -2 27 10 -26
tag left 3: qualifier.at_least	5 10 -8 -3 -11 -20 37 -8 8 11 19 0 12 13 10 -1
tag left 3: qualifier.at_most	21 13 -13 14 11 15 1 -1 9 6 31 14 13 1 -6 29
tag left 3: qualifier.more_than	12 22 6 -32 7 2 4 3 17 2 41 -26 -6 0 5 5
tag left 3: ru.agent	8 21 -11 18 -47 19 12 -6 -15 -22 18 -17 14 -10 -12 3
tag left 3: ru.from	-19 5 2 -25 27 -28 -25 -20 23 -5 11 -4 28 12 -25 1
tag left 3: ru.of	19 0 3 0 -32 9 24 -14 -27 -10 16 18 -6 -4 -27 6
tag left 3: ru.to	23 4 34 26 -62 7 21 9 -24 -22 15 25 -26 -13 -3 6
tag left 3: ua.agent	7 6 6 5 20 -9 -6 23 3 -17 4 3 0 -7 8 6
tag left 3: ua.from	3 -13 23 36 -32 5 28 12 -12 -8 -6 5 -19 -11 3 13
tag left 3: ua.of	4 -10 3 -7 14 -8 0 23 4 -8 -6 -2 1 8 16 1
tag left 3: ua.to	2 -2 -16 7 10 21 -23 22 8 1 1 0 30 12 -7 -8
tag left 3: verb.bring	-31 15 -17 0 17 11 13 6 9 0 -35 7 13 -13 8 15
tag left 3: verb.come	-7 7 4 25 -9 12 -6 -1 -1 -20 -23 9 -10 10 3 8
tag left 3: verb.future	10 -10 -14 -4 -42 21 33 -2 2 -12 68 -2 -24 40 10 32
tag left 3: verb.get	7 -1 27 36 11 38 12 14 0 3 7 24 9 19 -8 45
tag left 3: verb.give	33 7 -15 4 -7 28 3 5 9 5 -6 11 10 -10 5 32
tag left 3: verb.held_exchange	-17 4 -16 4 -7 35 -2 8 7 5 -19 20 6 13 -3 -3
tag left 3: verb.home	-30 -2 5 9 4 4 4 -11 12 10 -34 6 5 -7 0 9
tag left 3: verb.managed	-20 11 -14 33 26 -16 -1 17 -9 3 -27 10 -11 -11 -10 8
tag left 3: verb.noun	19 -1 -8 -13 6 -2 3 -3 24 -10 -4 -19 -5 -4 -5 -3
tag left 3: verb.other	-18 -5 14 -18 29 9 -7 -19 15 -3 4 15 3 -2 39 -4
tag left 3: verb.swap	38 2 19 35 -36 9 11 13 -1 18 -45 6 5 0 -10 14
tag left 3: verb.will	20 7 32 1 7 1 0 -18 -7 -6 40 3 6 20 -28 10
tag left 3: view.ru	0 -8 -9 18 -26 -10 -18 19 -3 2 26 8 -12 -25 32 -11
tag left 3: view.ua	12 4 -3 5 23 18 -22 6 27 10 10 5 11 37 -3 5
tag left 3: voice.ru	26 -29 -20 -9 -12 6 0 19 -10 -15 -1 1 3 -11 30 1
tag left 3: voice.ua	-9 21 -8 -26 16 2 -16 8 7 -13 17 23 11 9 -22 1
tag left 7: adj.dead	16 15 -8 7 18 9 0 1 11 -19 -12 23 7 21 11 0
tag left 7: adj.freed	-13 31 0 17 36 9 -17 1 20 11 -15 10 -32 18 -24 21
tag left 7: adj.modifier	-8 -4 20 15 -11 -15 -4 5 -2 4 -2 -1 3 2 -5 11
tag left 7: adj.wounded	16 -35 17 -3 27 -30 31 -10 13 -6 -3 -25 -6 -20 -2 -7
tag left 7: category	0 -9 10 11 7 -5 0 -10 -11 -2 -19 18 2 -16 10 2
tag left 7: country	-10 15 -10 8 -13 -6 9 9 41 -6 26 -78 -10 -2 -2 -6
tag left 7: cue.agreed	0 2 42 11 -11 0 29 -15 7 -23 22 -1 -1 29 26 11
tag left 7: cue.agreement	0 19 34 36 16 11 7 -6 19 13 -18 3 14 11 -17 37
tag left 7: cue.all	-4 54 6 0 14 -1 2 -29 16 10 -2 34 17 25 -4 33
tag left 7: cue.already	-10 -5 5 44 -7 -9 18 8 45 -12 6 5 -18 -11 -11 -2
tag left 7: cue.among	6 -2 -7 -39 -2 33 40 17 -7 2 -3 -2 2 24 8 31
tag left 7: cue.anniversary	-8 9 13 -21 9 -12 3 -13 9 -11 42 -9 -25 13 12 2
tag left 7: cue.border	-18 3 0 17 8 -6 21 -5 10 7 -1 -27 -1 5 -17 19
tag left 7: cue.born	25 11 20 -8 27 -3 21 -8 14 -21 4 9 -7 26 5 7
tag left 7: cue.called_off	-9 20 15 2 -10 -17 4 -30 -9 -3 34 -16 -21 9 3 17
tag left 7: cue.captivity	-5 0 -10 6 -6 -4 -17 15 -14 -19 23 -2 18 -2 3 -9
tag left 7: cue.captured	28 30 10 -17 25 -9 -5 -33 -3 -7 48 -1 11 36 -9 10
tag left 7: cue.claims	-1 -20 13 6 -10 -9 8 15 -4 -4 4 20 -12 -12 -30 16
tag left 7: cue.completed	-3 -4 -16 5 -10 7 0 5 3 -10 -9 -7 1 18 -16 -3
tag left 7: cue.count	-23 33 -21 2 1 -4 -23 -18 -12 -17 -23 -6 14 -15 -5 13
tag left 7: cue.crime	-2 30 -4 0 6 -20 20 -23 13 -7 31 -19 -2 18 19 27
tag left 7: cue.denied	-5 31 53 -3 1 -18 34 -50 18 -5 33 -30 -22 34 47 27
tag left 7: cue.deported	14 13 -20 8 -3 10 -21 -18 -24 -26 29 37 37 15 -9 9
tag left 7: cue.each	10 -34 23 9 -20 -21 -19 -10 12 12 -5 -3 -32 -11 -16 -26
tag left 7: cue.evacuation	13 2 8 -9 26 11 2 8 49 11 18 -8 14 55 13 7
tag left 7: cue.ever_captured	-11 -12 19 -15 13 15 28 -22 15 1 20 -31 -29 32 46 6
tag left 7: cue.film	1 18 0 4 13 -12 10 -12 -6 0 24 -6 -21 19 11 8
tag left 7: cue.footage	-18 -5 -5 -13 -9 0 -21 7 -14 -8 25 -32 -9 0 33 -13
tag left 7: cue.good_news	5 -13 9 -18 18 2 14 -3 37 -5 13 -8 12 25 -10 4
tag left 7: cue.held	18 4 -41 -13 -15 -6 -22 24 -28 17 7 -18 -16 19 10 -4
tag left 7: cue.in_captivity	28 4 -32 -34 -6 -17 -13 11 -35 2 2 -12 -18 11 19 -40
tag left 7: cue.in_return	2 -25 28 -3 -20 29 16 15 -2 7 -11 2 5 2 -8 42
tag left 7: cue.included	-21 19 13 4 6 14 33 4 28 -11 -10 -6 -9 33 27 11
tag left 7: cue.local	-9 35 24 8 -24 -17 23 -37 4 -15 17 16 -32 47 17 28
tag left 7: cue.mediated	-42 10 -8 -11 -17 -23 -3 4 26 -19 -10 -52 1 -12 -29 -16
tag left 7: cue.missing	-19 -23 35 -14 -1 2 -11 -56 5 8 13 28 -20 16 35 14
tag left 7: cue.money	-12 -15 13 1 -5 -8 30 -28 29 11 31 -24 -26 12 22 17
tag left 7: cue.month	-25 55 15 26 43 -46 -2 -46 -17 -11 8 -23 -28 -21 7 58
tag left 7: cue.of_whole	-23 21 15 30 11 25 3 13 20 -3 -6 0 8 3 1 -4
tag left 7: cue.of_year	2 16 12 1 13 -22 10 -9 0 -17 -3 9 -7 0 -3 -14
tag left 7: cue.on_shield	-7 -16 -3 -8 26 11 -9 22 27 0 5 26 12 24 -4 -25
tag left 7: cue.one_sided	2 -22 -9 -32 -31 25 -8 -3 40 0 -5 -14 -3 -22 -11 -28
tag left 7: cue.other_exchange	-12 23 38 -22 37 -5 3 -11 38 -11 21 1 7 29 13 5
tag left 7: cue.other_return	8 12 14 6 2 -10 26 -16 -1 2 20 -26 -22 19 32 28
tag left 7: cue.other_war	-12 38 20 -12 -6 -28 45 -28 -2 -11 43 -30 -28 38 50 39
tag left 7: cue.outside	-29 -18 1 -3 -1 -11 -42 -12 18 -8 -12 3 11 -44 61 -65
tag left 7: cue.parcel	-1 29 9 -16 -4 -15 -6 -25 11 -4 18 -4 -23 23 25 17
tag left 7: cue.part	-32 1 -5 5 4 2 18 6 8 15 -4 1 3 6 -12 22
tag left 7: cue.planned	-6 -7 25 -16 -18 9 0 -29 20 -12 60 -21 -42 27 2 6
tag left 7: cue.postponed	4 -13 -17 12 2 -6 13 12 4 -15 -15 -16 -15 23 10 10
tag left 7: cue.ready	-4 -2 38 -25 6 -25 30 -32 28 -12 43 -27 -26 42 36 22
tag left 7: cue.recap	23 24 -10 -72 17 -48 7 -47 28 -12 19 -17 15 43 29 9
tag left 7: cue.record	-2 -4 -6 -15 16 34 11 -7 29 -12 -33 8 -18 23 13 18
tag left 7: cue.relative	-3 -2 7 -7 -9 3 24 -7 21 12 17 -29 -8 0 -6 -5
tag left 7: cue.repatriation	26 8 26 -4 34 -7 -26 -2 -3 20 14 3 -3 26 19 -15
tag left 7: cue.reunion	3 -16 34 22 -20 30 11 6 -7 3 -4 24 14 10 4 9
tag left 7: cue.review	-3 34 16 35 9 -15 -7 -11 5 -9 -27 -14 9 -5 -6 -3
tag left 7: cue.same_number	1 1 -9 -26 -32 6 22 -15 -11 -3 -14 -25 -24 -19 15 5
tag left 7: cue.since	-20 42 41 26 5 -2 -26 -17 -4 1 -5 -1 -4 -21 -7 -5
tag left 7: cue.span	-12 22 27 12 -7 -19 10 -12 -27 7 -5 18 -16 -20 -3 21
tag left 7: cue.stage	-8 7 22 4 30 6 17 -8 6 -18 -22 -32 17 27 23 30
tag left 7: cue.thanks	-3 1 8 -5 24 -3 12 -1 -2 -2 -1 8 16 -19 -16 35
tag left 7: cue.third	-13 39 15 -9 20 -36 11 -38 19 7 41 -24 -19 48 53 30
tag left 7: cue.to_date	1 44 -1 -14 3 -24 -32 -23 -23 -10 6 17 25 -13 2 -33
tag left 7: cue.today	29 -35 -17 -2 11 -15 11 -1 -7 5 -6 21 4 5 -4 -15
tag left 7: cue.total	-40 31 2 20 20 4 -13 10 -14 -15 -5 12 5 -2 -18 6
tag left 7: cue.training	-26 -14 -4 -17 -4 6 -5 19 29 -14 16 -36 -19 -7 -17 -39
tag left 7: cue.transit	19 -15 -2 30 -4 35 14 0 -6 -18 -30 -9 10 -2 -3 42
tag left 7: cue.unit	-18 -3 -3 -1 22 24 -15 4 20 -19 -3 -26 19 28 -1 -8
tag left 7: cue.venue	18 11 -12 14 14 -1 8 8 4 10 -8 -10 -8 3 1 42
tag left 7: cue.visit	-20 40 20 -12 -7 -24 23 -25 7 -3 24 -7 -7 25 25 26
tag left 7: cue.year	-30 34 29 31 10 -4 26 2 -1 -12 0 0 -16 -12 9 -7
tag left 7: cue.yesterday	-21 4 26 0 14 -23 0 -18 6 20 -12 -9 -32 -1 -3 -9
tag left 7: foe.agent	11 -7 -18 -44 -22 29 10 -10 -9 -3 14 7 -7 21 1 1
tag left 7: foe.from	12 -16 -2 30 -13 13 27 10 -8 -1 -15 -8 -10 -9 4 14
tag left 7: foe.of	20 -13 22 -23 -2 28 -15 12 28 16 9 -35 1 31 -9 -21
tag left 7: foe.to	29 -11 -24 -20 3 16 0 27 3 -8 5 33 36 -13 -3 -8
tag left 7: noun.body	15 -1 38 19 -19 13 7 14 -4 -3 -13 4 4 9 -4 -5
tag left 7: noun.branch	-36 15 -25 -14 6 24 12 10 14 -1 19 -3 13 8 1 14
tag left 7: noun.child	9 6 34 20 5 7 -1 -6 -12 6 7 -2 -8 32 3 16
tag left 7: noun.civilian	4 11 -38 -1 -12 0 -3 -8 -16 -4 23 20 -6 -1 -14 2
tag left 7: noun.exchange	-22 15 5 6 -10 4 24 4 26 -19 -27 13 14 -7 8 8
tag left 7: noun.family	-30 5 -7 6 13 13 6 4 2 15 27 -3 -27 9 -3 44
tag left 7: noun.foreigner	27 2 -7 12 -26 15 21 3 -8 -3 13 -8 -10 -3 0 30
tag left 7: noun.man	22 -23 13 7 18 9 19 9 12 -8 -4 3 6 29 16 11
tag left 7: noun.military	-7 0 16 14 -5 3 -9 4 12 -13 0 -20 -4 1 6 -3
tag left 7: noun.other	25 10 28 2 7 -27 21 3 -2 -25 16 -4 7 0 8 -1
tag left 7: noun.people	16 3 -11 7 -9 2 8 3 22 -15 11 18 4 3 1 4
tag left 7: noun.rank	-19 3 -12 -37 -10 17 20 17 18 1 -22 -28 12 10 8 6
tag left 7: noun.soldier	-7 3 7 8 1 3 -18 12 18 3 -22 -13 -3 13 4 -16
tag left 7: noun.woman	-9 9 -10 17 0 11 32 13 -12 0 9 -17 9 -3 -1 21
tag left 7: own.agent	12 -14 -3 4 13 21 12 14 6 -10 32 -16 -4 -19 -3 8
tag left 7: own.from	7 5 -8 -16 29 -6 -29 -23 5 -8 19 27 18 27 -1 14
tag left 7: own.of	24 10 -31 7 -11 -24 21 14 -26 9 15 9 -1 -12 4 7
tag left 7: own.to	-40 4 -14 10 -11 26 6 -11 9 23 -18 1 -1 14 0 -12
tag left 7: qualifier.approx	-3 -6 -4 -8 6 -14 16 -2 7 -10 0 -33 9 -3 -8 7
tag left 7: qualifier.at_least	-13 3 -9 -13 -6 11 13 -14 24 3 17 -25 -14 4 14 20
tag left 7: qualifier.at_most	2 16 1 1 12 9 -8 -8 39 -14 -24 14 -15 18 35 -1
tag left 7: qualifier.more_than	-19 24 24 27 -2 -20 -10 -32 6 -13 2 27 7 12 43 0
tag left 7: ru.agent	12 5 18 -5 -23 8 18 15 23 -18 15 -6 -9 2 -19 14
tag left 7: ru.from	-19 5 -3 9 30 -8 -17 7 22 7 -3 6 14 22 11 -7
tag left 7: ru.of	6 23 1 -11 -20 0 22 19 -1 -14 7 -34 -7 -19 -16 -1
tag left 7: ru.to	24 12 -8 -42 -5 -4 18 13 -11 -15 8 -18 3 4 23 20
tag left 7: ua.agent	-7 0 13 -11 -5 4 3 1 -1 0 4 27 9 -24 -20 2
tag left 7: ua.from	0 -12 21 48 -66 -1 30 -5 -9 0 -4 -3 -24 -7 9 -8
tag left 7: ua.of	7 -1 3 -8 -1 -20 -2 -2 -14 7 -5 -19 2 5 -12 -16
tag left 7: ua.to	30 10 -6 21 15 14 -20 16 3 -1 -5 2 10 28 5 -1
tag left 7: verb.bring	0 -4 -17 22 14 -8 1 -5 11 -7 -33 -3 11 4 17 -9
tag left 7: verb.come	1 10 -10 3 0 30 13 -1 3 -7 -8 -22 5 0 22 -11
tag left 7: verb.future	21 17 0 -11 19 5 7 -19 -14 -1 42 -21 -30 26 5 38
tag left 7: verb.get	20 4 9 -20 2 3 15 5 -3 -6 -13 29 5 8 -6 25
tag left 7: verb.give	15 -13 26 -8 -13 -3 6 7 4 -10 23 -10 12 -10 5 11
tag left 7: verb.held_exchange	-6 -8 17 10 9 25 12 10 28 -24 -32 1 10 9 8 4
tag left 7: verb.home	-8 10 -12 9 12 10 4 -13 25 1 -2 -20 0 -5 31 -17
tag left 7: verb.managed	-8 -10 13 4 -14 -6 -24 9 11 -3 -21 0 26 -15 9 -9
tag left 7: verb.noun	14 13 19 21 24 16 3 -11 -3 -19 -5 34 22 13 -26 20
tag left 7: verb.other	-17 24 -9 32 4 1 2 -27 -5 11 25 16 -3 -15 13 38
tag left 7: verb.swap	-13 19 8 10 -11 -2 -5 3 5 -13 -25 -9 14 9 -18 0
tag left 7: verb.will	-14 36 -28 12 6 6 3 -1 -14 0 -4 14 -4 -1 13 12
tag left 7: view.ru	10 20 -14 1 -35 16 11 16 -12 10 21 -12 -29 8 30 -24
tag left 7: view.ua	-13 -22 9 -4 -12 32 -5 -7 37 0 -4 0 -21 6 13 11
tag left 7: voice.ru	-2 -18 0 -23 -7 10 10 6 -38 2 10 -16 -8 -32 -5 -4
tag left 7: voice.ua	-1 12 -16 3 9 1 -19 -1 -18 6 -2 8 21 2 0 -11
tag left beyond: adj.dead	33 31 21 -5 11 8 21 4 9 -13 -24 1 0 28 4 37
tag left beyond: adj.freed	-24 23 20 21 0 -6 -16 13 18 -8 12 6 -17 6 -7 4
tag left beyond: adj.modifier	-8 11 5 -12 -26 -4 4 0 -2 -11 -9 2 7 1 5 4
tag left beyond: adj.wounded	-5 -30 21 -4 19 -19 15 -15 33 7 -20 -38 -24 -20 24 -14
tag left beyond: category	-17 -15 40 -5 12 -9 7 -1 -18 -1 -8 5 6 5 16 2
tag left beyond: country	-15 17 -1 -9 -38 10 24 11 30 9 23 2 5 -2 -6 -18
tag left beyond: cue.agreed	-30 -6 40 5 0 -9 -8 -2 18 -2 17 3 -12 13 2 -8
tag left beyond: cue.agreement	-16 11 16 7 8 0 0 15 21 5 11 31 -15 9 -25 0
tag left beyond: cue.all	0 41 22 19 -21 -26 15 -24 -12 3 33 -7 -23 3 37 -11
tag left beyond: cue.already	-3 27 -4 1 -14 0 -11 -23 13 3 -1 -21 -41 -1 -9 2
tag left beyond: cue.among	-16 4 -12 -47 16 -20 4 -8 -2 5 23 -1 -1 10 23 0
tag left beyond: cue.anniversary	-8 22 28 -28 2 -15 50 -26 39 -9 11 -18 -48 26 44 13
tag left beyond: cue.border	-9 4 -8 -27 16 19 -26 12 27 -5 -8 -9 18 13 -17 -24
tag left beyond: cue.born	37 12 -6 -16 7 -23 -7 7 -5 14 1 -19 -26 10 36 -16
tag left beyond: cue.called_off	-20 22 17 -6 8 -35 22 -28 9 -8 35 3 -27 32 25 39
tag left beyond: cue.captivity	-1 16 0 -2 -5 -14 8 -3 5 -3 0 -13 8 -7 9 -15
tag left beyond: cue.captured	19 19 18 -18 6 12 -4 -2 34 -23 23 -1 1 53 -8 -1
tag left beyond: cue.claims	-14 -6 -14 -6 -26 -12 1 7 13 -26 13 10 19 -2 -16 -8
tag left beyond: cue.completed	-8 -1 1 0 -3 7 -1 10 11 -4 -13 -13 -4 6 -7 1
tag left beyond: cue.count	-11 2 -6 -19 8 1 -1 -1 -15 -22 -30 8 4 -15 -7 -1
tag left beyond: cue.crime	-9 2 17 10 12 -8 25 -24 8 -4 16 -7 -33 25 17 25
tag left beyond: cue.denied	-4 27 29 -25 6 -13 47 -42 37 -7 34 -23 -35 40 30 27
tag left beyond: cue.deported	-21 39 -9 0 26 0 -31 -3 7 -2 24 -5 6 13 -29 -27
tag left beyond: cue.each	30 -26 17 21 -17 -14 -9 -9 18 13 -2 -11 -35 -30 -17 -15
tag left beyond: cue.evacuation	-1 -8 26 -64 -1 14 23 7 23 -1 44 -28 2 21 29 32
tag left beyond: cue.ever_captured	-2 17 10 7 14 -16 22 -28 32 9 11 6 -30 44 35 24
tag left beyond: cue.film	-12 35 13 -7 -9 -18 17 -12 1 11 26 -11 -8 11 29 27
tag left beyond: cue.footage	18 -3 4 -11 -1 17 29 -7 10 5 46 3 -16 -3 30 27
tag left beyond: cue.good_news	3 -17 -19 9 14 12 5 4 32 13 9 -5 -1 25 -15 9
tag left beyond: cue.held	31 -2 -45 -12 -12 -17 -14 12 -29 -8 22 -19 -14 22 8 -13
tag left beyond: cue.in_captivity	37 7 -33 -18 0 -29 -21 11 -17 2 15 11 10 24 1 -43
tag left beyond: cue.in_return	17 -15 7 16 -30 18 1 7 18 -16 -2 -18 18 -16 1 11
tag left beyond: cue.included	-46 22 -12 -3 29 -22 -29 -9 22 -17 -31 -4 -8 3 -7 -25
tag left beyond: cue.local	-9 -13 -8 -15 31 6 8 -19 46 -1 4 6 -17 49 5 -6
tag left beyond: cue.mediated	-26 -4 10 5 -15 6 7 12 38 -11 -1 -31 -5 -5 9 -15
tag left beyond: cue.missing	-3 -3 9 10 -16 -31 -6 -37 -22 -5 27 54 -13 -6 32 -21
tag left beyond: cue.money	1 -9 20 -12 -11 -7 28 -16 34 -1 23 -15 -10 43 35 18
tag left beyond: cue.month	-19 38 12 13 21 -43 -22 -25 -14 9 -24 14 16 -6 -2 3
tag left beyond: cue.name	-4 2 -10 6 18 1 -6 11 -23 -4 -18 29 15 -30 -43 13
tag left beyond: cue.nth	6 -41 -5 -1 27 16 12 20 9 3 -12 -9 26 3 -25 -14
tag left beyond: cue.of_whole	-43 14 -6 5 2 8 3 -5 28 0 -7 -19 9 -4 13 -9
tag left beyond: cue.of_year	12 24 6 9 20 -4 12 -7 -6 -1 -8 7 6 7 14 3
tag left beyond: cue.on_shield	-22 25 5 -21 -1 -19 20 -21 27 -2 12 2 -16 19 26 14
tag left beyond: cue.one_sided	-1 -24 -12 -9 -8 3 -7 19 30 14 -34 -16 3 -31 -4 -13
tag left beyond: cue.other_exchange	-36 26 54 -25 28 0 5 -24 39 2 34 -11 10 36 18 11
tag left beyond: cue.other_return	3 -14 21 26 -6 10 35 -7 11 -3 33 -24 -17 16 18 30
tag left beyond: cue.other_war	-5 38 55 -17 -8 -49 36 -39 0 3 56 -29 -24 53 51 58
tag left beyond: cue.outside	18 -18 -23 -1 2 -24 -35 -3 -18 6 -35 2 -8 -44 43 -55
tag left beyond: cue.parcel	-6 15 8 -3 9 -17 12 -27 -2 4 26 -5 -9 19 14 17
tag left beyond: cue.part	-48 -13 3 5 9 -6 31 7 53 10 -7 -36 9 12 -15 16
tag left beyond: cue.planned	-34 -4 -8 -36 46 0 3 -16 25 -15 44 -12 -14 41 37 21
tag left beyond: cue.postponed	9 -3 4 -15 12 15 -6 17 25 6 -1 -30 6 43 -22 -5
tag left beyond: cue.ready	-14 9 7 0 -4 -3 8 6 -9 -1 14 -38 -5 6 33 -3
tag left beyond: cue.recap	33 40 3 -39 3 -29 17 -37 -4 0 5 -12 -23 34 42 21
tag left beyond: cue.record	-41 15 0 -10 13 21 1 9 21 -8 -36 42 -1 28 -9 10
tag left beyond: cue.relative	-17 8 -17 -3 -3 10 -2 -6 2 -7 23 0 13 -15 -3 16
tag left beyond: cue.repatriation	-4 -4 18 2 33 14 9 11 -13 13 -38 -11 10 14 -7 15
tag left beyond: cue.reunion	32 1 18 23 -41 25 0 14 10 -20 2 28 -3 4 -3 22
tag left beyond: cue.review	-10 43 -14 20 11 -18 -11 -32 -6 -20 -32 4 40 -16 -35 6
tag left beyond: cue.same_number	10 -10 -3 -50 -24 -16 28 7 -20 2 -14 -25 6 -4 9 25
tag left beyond: cue.since	-37 33 13 23 20 3 -21 -18 -22 -8 -17 23 -6 8 -12 9
tag left beyond: cue.span	5 41 -1 31 29 -2 2 8 -33 -8 -3 22 -5 2 -1 -6
tag left beyond: cue.stage	-28 24 -5 22 37 6 15 -7 4 19 -15 -10 13 5 0 16
tag left beyond: cue.thanks	4 11 -12 0 6 15 -7 5 3 -10 31 -4 -8 -7 13 -14
tag left beyond: cue.third	-4 42 25 -13 12 -19 15 -40 20 -8 38 -14 -10 24 51 26
tag left beyond: cue.to_date	-9 41 -10 -20 12 -15 -8 -36 -12 -1 5 20 5 -31 4 3
tag left beyond: cue.today	-5 -13 8 5 -2 3 10 2 7 9 -18 7 21 -1 10 9
tag left beyond: cue.total	-34 24 30 20 16 -1 9 13 -5 -9 -9 -6 -3 -22 -18 -4
tag left beyond: cue.training	-21 -24 18 -22 -4 7 1 27 42 -9 21 -39 -44 -11 -10 -22
tag left beyond: cue.transit	-15 6 -28 23 -17 -5 35 -3 -47 -5 -15 -27 -38 6 37 39
tag left beyond: cue.unit	-22 -3 -19 -2 -5 4 3 2 5 -11 12 -7 -4 20 6 6
tag left beyond: cue.venue	17 -5 11 20 20 -11 -18 -10 28 -6 16 -30 -6 8 -12 2
tag left beyond: cue.visit	-7 25 8 -11 12 -18 35 -23 25 -9 35 -27 -21 24 44 41
tag left beyond: cue.year	1 34 8 9 -13 -43 -9 -26 -23 -17 -25 3 5 -5 15 7
tag left beyond: cue.yesterday	18 -9 37 9 9 11 12 -10 10 -4 1 -8 -24 9 -3 0
tag left beyond: foe.agent	30 -14 -40 -36 -15 5 37 22 10 -9 14 -4 -11 4 9 -3
tag left beyond: foe.from	-1 -14 -23 27 -14 10 25 17 -7 9 -6 3 -6 -22 -10 11
tag left beyond: foe.of	-5 -7 10 -15 -17 18 -2 23 -7 -1 27 -40 -16 7 24 -20
tag left beyond: foe.to	24 -13 -8 15 -21 2 29 -5 17 -4 20 -1 -6 -1 -14 18
tag left beyond: noun.body	29 10 16 16 -15 15 27 -4 -14 -10 -24 2 -11 9 26 15
tag left beyond: noun.branch	-11 4 -20 -28 23 29 38 -1 7 -7 12 -28 -6 13 4 28
tag left beyond: noun.child	39 6 39 7 1 0 -1 4 -40 12 -13 -21 3 22 5 34
tag left beyond: noun.civilian	-17 11 -16 -16 -10 -6 -9 21 -29 2 8 4 -5 23 -8 -2
tag left beyond: noun.exchange	4 13 1 5 2 1 0 -7 30 -23 -24 -4 8 -15 21 -4
tag left beyond: noun.family	9 -9 -3 20 -6 -7 7 10 -11 3 -7 2 -6 14 21 2
tag left beyond: noun.foreigner	-2 -22 -24 -2 -5 5 -20 20 34 -1 7 -4 14 13 4 -7
tag left beyond: noun.man	-6 -1 -44 -12 -23 9 19 14 -38 4 12 -10 41 -19 4 10
tag left beyond: noun.military	4 8 -11 -6 -7 9 -13 -4 -6 4 -7 -7 12 8 6 5
tag left beyond: noun.other	33 25 10 22 14 -18 5 10 0 -13 3 -12 -6 -3 15 -8
tag left beyond: noun.people	2 -5 -6 -16 -4 -5 1 11 1 0 3 19 -2 0 1 12
tag left beyond: noun.rank	-23 0 -17 -14 11 9 20 18 28 -17 4 -5 27 31 1 14
tag left beyond: noun.soldier	7 3 -18 12 29 -4 7 -9 15 -15 13 14 22 25 10 2
tag left beyond: noun.woman	-17 1 -12 10 17 23 44 28 -22 -3 1 -41 17 -13 -9 45
tag left beyond: own.agent	4 -14 25 23 10 26 0 5 28 -18 15 5 -24 -3 -1 10
tag left beyond: own.from	25 6 -20 17 -2 9 21 17 -26 1 -9 -13 -3 -49 -33 12
tag left beyond: own.of	17 5 -46 -4 -10 -6 -13 8 -26 5 1 -13 13 -1 7 -19
tag left beyond: own.to	-25 -7 -17 10 17 21 1 5 34 -1 -8 6 17 24 4 5
tag left beyond: qualifier.approx	14 -10 -28 -22 0 -5 7 15 24 2 15 -15 -17 -2 13 4
tag left beyond: qualifier.at_least	-17 4 9 -29 23 -20 -4 -7 -10 5 -7 -2 -1 24 12 28
tag left beyond: qualifier.at_most	-1 -6 -21 -11 14 -4 20 -1 17 4 -19 -5 -4 2 42 9
tag left beyond: qualifier.more_than	-4 20 -17 22 -18 -7 -11 -25 -19 -11 4 25 -5 -8 19 -9
tag left beyond: ru.agent	-13 -5 2 3 -20 12 17 23 -10 -22 22 27 8 -10 7 -1
tag left beyond: ru.from	3 1 3 -3 11 18 -21 2 13 5 -2 -23 -5 11 8 12
tag left beyond: ru.of	11 5 15 -12 -33 -2 16 17 -16 -21 26 -6 3 -3 3 5
tag left beyond: ru.to	24 -6 6 -30 -43 28 36 13 11 11 5 11 14 -10 -25 18
tag left beyond: ua.agent	-6 7 -3 9 -4 -2 4 20 13 7 -11 -10 8 22 -3 0
tag left beyond: ua.from	12 36 -30 14 -32 11 11 -6 5 -2 -22 -20 -15 9 4 -3
tag left beyond: ua.of	-26 -10 -8 6 -2 -16 2 1 2 -6 2 3 17 11 0 -8
tag left beyond: ua.to	-9 11 -7 14 7 3 -3 15 -23 -22 -12 -6 16 2 2 2
tag left beyond: verb.bring	17 5 -8 1 10 -12 0 8 8 0 -9 -9 -3 4 -1 13
tag left beyond: verb.come	16 -1 -9 14 -3 14 9 2 21 -15 -16 -10 -2 5 17 3
tag left beyond: verb.future	-7 10 13 18 16 15 25 -19 -24 -18 38 7 16 27 20 25
tag left beyond: verb.get	25 -1 13 7 -5 -2 21 6 -3 -8 -3 3 -12 8 3 2
tag left beyond: verb.give	9 -12 20 -11 -32 -3 5 10 -1 -12 -1 27 -2 -4 22 30
tag left beyond: verb.held_exchange	8 1 16 9 18 14 -1 21 17 -4 -1 7 -6 -3 16 11
tag left beyond: verb.home	-4 -3 -5 -3 7 37 -5 -10 22 -21 -16 -3 -5 4 7 18
tag left beyond: verb.managed	14 16 -19 11 4 17 -15 16 -11 2 1 5 31 -6 -12 18
tag left beyond: verb.noun	-1 14 -2 13 5 12 1 10 13 -21 -10 -11 0 20 12 -4
tag left beyond: verb.other	-15 5 -26 -7 11 32 28 -15 23 -1 29 -9 -36 47 24 47
tag left beyond: verb.swap	-22 8 -9 5 -4 3 13 2 28 7 3 -20 3 5 3 1
tag left beyond: verb.will	0 28 0 17 -3 2 -16 0 -42 -2 35 13 25 -4 -23 -3
tag left beyond: view.ru	7 18 10 22 -7 0 8 15 -7 10 1 3 23 23 30 0
tag left beyond: view.ua	-8 -19 12 -2 -11 1 -12 -21 23 -11 21 -12 -17 -5 39 -8
tag left beyond: voice.ru	-16 -6 15 4 -11 -6 -2 11 -11 8 18 11 -8 -20 17 10
tag left beyond: voice.ua	-21 16 -10 -12 11 12 -31 14 -3 18 15 -10 20 6 -14 -1
tag left clause: adj.dead	-4 22 -16 -5 15 -10 12 -10 0 1 40 -12 17 4 1 19
tag left clause: adj.freed	-10 16 4 -24 -4 23 6 -13 17 11 -32 -3 -8 -4 -22 17
tag left clause: adj.modifier	9 5 10 12 6 -2 -7 13 1 27 23 9 9 -20 14 3
tag left clause: adj.wounded	-9 -15 33 -12 38 -34 45 -4 2 -8 1 -1 -17 16 44 -11
tag left clause: category	-7 -3 6 -24 8 -2 -6 -9 6 3 -6 38 -5 -1 26 21
tag left clause: country	-9 28 -18 -8 -10 16 5 -4 45 -2 4 -51 -6 13 -3 -7
tag left clause: cue.agreed	-1 18 9 21 -16 -6 20 -30 7 -29 -21 12 11 43 1 19
tag left clause: cue.agreement	-7 14 18 40 8 13 15 -22 2 0 -17 5 15 24 12 15
tag left clause: cue.all	-15 31 1 28 6 -18 -18 3 -22 7 -14 21 17 -6 6 -4
tag left clause: cue.already	4 41 25 19 15 14 -26 -13 10 14 5 30 3 6 -6 -7
tag left clause: cue.among	2 3 23 -24 -5 13 13 -5 13 -3 6 -20 -16 -2 -6 4
tag left clause: cue.anniversary	-10 1 18 -14 -14 19 15 -5 29 8 30 -13 -12 23 7 10
tag left clause: cue.border	13 -9 -18 -10 13 13 8 6 20 0 4 -7 10 32 3 -1
tag left clause: cue.born	14 31 3 0 -5 -4 0 -40 26 0 7 -13 8 29 22 19
tag left clause: cue.called_off	-5 28 13 4 1 -2 18 -24 13 -2 39 -26 -21 25 20 27
tag left clause: cue.captivity	-3 15 5 31 -5 7 -10 5 -5 -7 11 -35 29 4 -6 -4
tag left clause: cue.captured	9 35 31 -26 18 -15 10 -22 46 -4 55 -25 -4 34 19 24
tag left clause: cue.claims	19 -9 8 2 -7 15 25 13 19 -10 28 27 12 8 -10 25
tag left clause: cue.completed	22 16 -13 18 -8 6 -1 -6 18 -19 -10 4 2 -1 -19 -5
tag left clause: cue.count	-5 28 -18 8 7 8 8 -19 10 -2 -8 22 19 -3 -20 6
tag left clause: cue.crime	3 30 21 -24 12 -13 31 -34 25 -11 38 -23 -8 29 40 37
tag left clause: cue.denied	-19 17 39 -20 -28 -21 8 -33 1 -8 47 -6 -2 28 16 7
tag left clause: cue.deported	2 21 1 -14 9 -25 9 -33 37 5 22 -7 3 25 35 17
tag left clause: cue.each	3 -7 22 -3 3 6 -5 1 -5 -16 -5 12 -8 5 3 11
tag left clause: cue.evacuation	-17 12 -4 5 -20 -24 18 -7 15 8 47 -26 -34 9 52 22
tag left clause: cue.ever_captured	-11 -3 15 -18 -4 7 19 -17 21 -5 23 -34 -26 33 33 14
tag left clause: cue.film	-14 6 35 -18 16 -15 -8 -18 21 -3 21 2 -16 16 35 13
tag left clause: cue.footage	26 -6 15 -12 0 -18 -25 -1 -10 -22 39 -5 -12 -3 41 1
tag left clause: cue.good_news	15 -36 -24 8 23 28 -25 43 15 -1 -42 11 35 -10 -39 -22
tag left clause: cue.held	-20 7 -11 -33 -8 -28 -21 19 -24 -19 42 7 -5 -7 32 -25
tag left clause: cue.in_captivity	8 21 -31 -21 -25 -26 21 6 -26 3 32 -54 -10 36 24 1
tag left clause: cue.in_return	6 -19 40 15 -8 5 29 15 10 -12 -6 3 10 5 -5 1
tag left clause: cue.included	-31 14 1 -41 40 -2 -12 -20 59 -21 3 -26 24 12 2 2
tag left clause: cue.local	-5 9 69 19 -54 -57 20 -42 24 -7 35 -2 -41 -4 4 -7
tag left clause: cue.mediated	-21 22 -27 -7 2 -17 -1 1 31 -14 -15 -27 -5 5 -21 -20
tag left clause: cue.missing	-3 -35 45 -16 -2 -9 -25 -45 25 1 4 45 -14 -6 48 -19
tag left clause: cue.money	5 12 20 -7 28 -20 25 -12 12 0 27 -6 -17 27 29 19
tag left clause: cue.month	-8 53 1 21 32 -35 -20 -33 -14 1 35 -39 -16 5 30 51
tag left clause: cue.of_whole	-3 22 9 21 14 14 5 -5 19 11 10 -10 -2 11 -21 -10
tag left clause: cue.of_year	-36 41 26 23 29 -24 -3 -2 18 2 11 -8 -4 -15 3 -1
tag left clause: cue.on_shield	13 -11 -1 -19 21 20 -26 21 13 -4 2 31 18 18 -22 -28
tag left clause: cue.one_sided	-10 0 -5 19 6 16 -6 8 10 -10 -19 -20 36 3 2 -8
tag left clause: cue.other_exchange	-4 32 13 -17 8 -18 33 -37 -16 4 28 -15 -14 40 38 31
tag left clause: cue.other_return	-11 -3 14 -27 21 -5 -1 -9 40 -6 22 1 12 44 23 8
tag left clause: cue.other_war	-13 42 29 -12 12 -20 41 -48 17 -10 45 -32 -30 43 39 63
tag left clause: cue.outside	-15 -39 18 -15 -47 23 -18 -9 46 -3 1 8 8 -34 30 -18
tag left clause: cue.part	-24 0 7 3 -4 6 -11 -21 27 33 2 -15 -6 21 -6 0
tag left clause: cue.planned	16 6 17 -3 -30 -14 14 -38 1 -13 45 -40 -58 39 38 19
tag left clause: cue.postponed	-3 15 12 4 2 -16 17 -30 -1 -5 32 -20 -14 34 19 21
tag left clause: cue.ready	-21 9 8 -36 -2 -3 18 0 13 -10 43 10 -19 12 34 6
tag left clause: cue.recap	31 26 20 -40 34 -34 8 -23 46 -1 4 -30 -13 38 27 39
tag left clause: cue.record	18 11 27 -39 8 8 -8 -8 52 8 -3 -14 -7 23 12 4
tag left clause: cue.relative	25 23 20 2 -12 -10 -17 -7 11 -29 25 -27 -27 1 3 -19
tag left clause: cue.repatriation	5 5 24 -3 25 0 3 -8 2 4 3 -17 8 12 -1 13
tag left clause: cue.reunion	-11 19 -1 36 -18 15 -9 8 -6 6 19 -11 3 22 -4 18
tag left clause: cue.same_number	-21 21 17 -6 1 2 23 -19 -2 6 6 -31 -29 -7 30 19
tag left clause: cue.since	7 68 43 26 16 -8 -26 -23 17 22 -5 13 8 -23 -7 -2
tag left clause: cue.span	-6 16 -14 9 13 11 -10 5 4 2 -9 0 -29 15 -22 27
tag left clause: cue.stage	-11 22 39 -6 -5 0 44 -11 1 6 -21 9 -16 16 3 28
tag left clause: cue.thanks	-3 20 7 -9 37 0 -8 -18 -4 -8 3 17 3 0 9 32
tag left clause: cue.third	2 24 8 -18 10 -9 15 -23 16 -7 26 -18 -24 22 20 9
tag left clause: cue.to_date	-1 65 14 6 -8 -15 -15 -32 6 -20 9 10 -3 -14 -2 -6
tag left clause: cue.today	33 -9 -53 1 0 -6 11 21 4 7 2 15 -17 2 8 -6
tag left clause: cue.total	-20 18 -19 30 11 -12 -16 1 -13 8 -8 3 19 -19 -38 -3
tag left clause: cue.training	-9 23 7 10 5 -6 16 -38 29 -7 27 -6 -10 20 25 21
tag left clause: cue.transit	30 -22 16 10 -3 24 17 19 2 -16 -10 7 12 -3 -25 -20
tag left clause: cue.unit	15 -4 -16 -33 28 -17 -8 -20 29 -3 46 22 25 11 17 -9
tag left clause: cue.venue	4 6 -1 -8 23 21 -4 4 29 -9 13 18 -2 30 21 19
tag left clause: cue.visit	-16 14 16 -13 20 -6 15 -35 18 10 30 -23 -11 27 31 15
tag left clause: cue.year	-36 32 36 24 -1 -26 17 -11 2 -8 1 -1 -4 -17 23 -1
tag left clause: cue.yesterday	-17 23 -2 -12 3 7 11 -15 -1 13 -4 39 -44 9 25 1
tag left clause: foe.agent	8 -1 30 23 -16 -13 11 2 6 5 35 -19 2 15 -18 30
tag left clause: foe.from	4 6 -12 -2 -35 4 20 -2 -3 -5 33 -21 -21 3 -1 4
tag left clause: foe.of	26 3 4 1 -11 -6 -7 21 21 0 9 -39 12 22 41 -15
tag left clause: foe.to	8 0 10 -28 -4 1 -23 35 -3 -17 25 5 19 -10 30 -8
tag left clause: noun.body	3 6 26 28 20 24 14 15 -6 29 15 -25 16 12 -19 -14
tag left clause: noun.branch	-25 -4 -4 -14 23 5 26 9 24 -18 15 24 27 12 6 38
tag left clause: noun.child	-1 16 -20 12 18 12 -6 -8 8 15 -10 -9 -31 -1 -11 4
tag left clause: noun.civilian	-31 5 -32 -49 5 23 -10 -22 -8 -23 31 30 32 16 1 1
tag left clause: noun.exchange	-20 22 10 -8 -16 20 1 -8 8 -15 -13 7 6 -15 -12 12
tag left clause: noun.family	-23 12 -2 1 19 -1 -27 -4 24 11 -18 31 -28 3 -25 -1
tag left clause: noun.foreigner	-11 13 16 -5 -1 -25 34 -23 9 -8 5 -25 -12 26 19 22
tag left clause: noun.man	9 17 32 8 -41 18 43 -11 -14 5 24 -29 -39 -6 7 67
tag left clause: noun.military	-13 -9 -9 -6 21 -10 7 8 0 -12 0 -44 -1 -18 5 -24
tag left clause: noun.other	-3 37 13 5 5 -13 7 5 2 15 10 3 1 2 -1 8
tag left clause: noun.people	0 -11 -4 -9 -16 18 -1 -15 6 -16 13 21 2 -6 12 5
tag left clause: noun.rank	6 19 21 -25 -22 17 18 21 -6 -12 9 -36 3 22 11 20
tag left clause: noun.soldier	13 1 27 -21 -43 6 13 28 -7 2 1 -22 -5 -23 -17 -34
tag left clause: noun.woman	6 26 20 -18 22 -25 10 -19 16 -12 20 -20 3 53 25 22
tag left clause: own.agent	-4 12 3 33 5 0 -5 19 -7 10 11 -9 21 -3 11 1
tag left clause: own.from	-6 16 7 -5 6 -21 -26 -12 -2 6 19 18 17 2 25 -10
tag left clause: own.of	18 10 -29 14 -21 12 -2 6 -16 2 11 7 -16 -10 -14 1
tag left clause: own.to	-39 10 3 16 12 7 10 0 8 5 -29 16 7 -10 9 8
tag left clause: qualifier.approx	17 3 31 -3 2 -7 -13 -1 -8 -13 -1 10 27 8 2 0
tag left clause: qualifier.at_least	-11 20 -2 -6 -5 0 24 -27 20 -8 36 -13 -19 32 33 19
tag left clause: qualifier.at_most	16 -8 5 18 18 30 -7 -1 28 -2 -15 -20 -15 13 -17 29
tag left clause: qualifier.more_than	-10 11 38 23 -10 -2 1 -19 -4 -4 -2 25 -5 -10 46 -7
tag left clause: ru.agent	18 6 0 7 -44 14 1 -6 6 -10 13 -25 4 -14 -35 14
tag left clause: ru.from	12 8 6 -15 37 -14 -25 -9 17 26 -6 -5 21 20 -14 2
tag left clause: ru.of	27 -1 -16 -6 -28 15 18 -5 -15 4 10 9 -7 -11 -32 13
tag left clause: ru.to	-15 -6 20 34 -60 17 41 -7 -32 -14 13 -3 -38 -9 27 18
tag left clause: ua.agent	1 2 3 4 11 -4 -10 15 22 -14 -6 30 6 5 0 3
tag left clause: ua.from	-38 -18 13 56 -62 -20 8 15 -16 1 -20 -8 -47 -20 5 -8
tag left clause: ua.of	-18 2 14 -1 2 -6 -22 30 11 15 5 9 -11 -6 4 -6
tag left clause: ua.to	-10 9 -8 -16 25 15 -16 4 17 19 -3 18 38 23 12 -9
tag left clause: verb.bring	-14 19 3 39 17 10 16 3 17 7 -31 5 27 -2 7 -9
tag left clause: verb.come	-21 -4 14 21 -2 12 32 -18 2 29 -22 26 1 10 -11 9
tag left clause: verb.future	25 -8 -4 -20 -3 -1 40 3 -6 -2 59 -36 -41 23 16 37
tag left clause: verb.get	-1 16 33 22 0 19 20 26 -21 -3 8 19 10 -13 -13 10
tag left clause: verb.give	11 -3 31 16 19 22 -4 5 17 -15 1 12 31 -28 15 24
tag left clause: verb.held_exchange	-6 14 -29 -6 -33 -1 -8 2 3 -24 -20 -19 6 7 -9 -10
tag left clause: verb.home	-40 13 -4 6 16 9 -4 3 14 7 -36 3 5 3 3 15
tag left clause: verb.managed	-15 0 8 17 13 4 4 9 25 -17 -40 0 -1 -27 8 -28
tag left clause: verb.noun	0 -4 -9 -10 -14 3 1 -2 32 21 16 -5 6 -4 12 14
tag left clause: verb.other	-2 5 3 0 -5 1 19 -34 35 -7 25 0 -8 11 15 31
tag left clause: verb.swap	3 17 1 3 -26 9 5 17 24 4 -53 -2 -15 14 -6 8
tag left clause: verb.will	-10 22 21 -15 5 -8 2 -4 -2 10 -3 -2 -17 30 -1 23
tag left clause: view.ru	-23 10 -2 20 -16 -13 -27 18 -20 -2 5 6 2 -26 2 -1
tag left clause: view.ua	14 -1 -14 8 4 23 -25 24 2 -5 -7 -9 26 9 -41 -7
tag left clause: voice.ru	2 -9 -9 -18 -17 21 4 -3 2 -4 0 13 -11 -12 24 0
tag left clause: voice.ua	16 14 -24 -12 7 -16 -8 8 -12 2 23 17 3 -5 11 4
tag right 1: adj.dead	12 -3 25 11 18 -7 4 0 -10 -8 3 6 1 10 -11 16
tag right 1: adj.freed	-16 8 -12 5 8 -1 39 6 14 1 4 18 -16 -6 -2 -2
tag right 1: adj.modifier	-13 19 -4 -6 4 30 8 24 -15 -27 0 -3 9 -11 8 -4
tag right 1: adj.wounded	0 15 -4 -14 39 -22 -28 -37 9 -8 13 -5 -15 -14 17 -19
tag right 1: category	26 -9 -6 30 -10 -3 8 14 -20 -4 -10 14 -39 -24 37 32
tag right 1: country	-23 -15 16 -20 4 14 -5 18 24 -1 6 22 3 12 -16 -17
tag right 1: cue.agreed	1 17 21 -11 -10 -2 12 -14 11 -4 36 -1 -15 30 31 17
tag right 1: cue.agreement	-13 -4 -3 -14 5 -5 28 -27 12 10 30 -20 -13 39 24 32
tag right 1: cue.already	-23 -11 -16 -4 17 13 -2 5 17 5 17 7 20 -11 -9 20
tag right 1: cue.among	10 -6 9 -19 32 -6 6 2 37 7 2 -41 7 34 1 -6
tag right 1: cue.anniversary	-10 22 12 -8 -2 -15 11 -9 10 -7 11 -7 9 10 18 13
tag right 1: cue.border	-4 -3 -4 -13 16 17 -3 15 18 -7 -14 -8 26 9 -29 -16
tag right 1: cue.born	0 -30 3 -1 22 9 2 15 20 2 -15 19 16 12 -2 -23
tag right 1: cue.called_off	1 36 16 -8 10 -28 17 -37 30 -11 29 -11 2 33 39 19
tag right 1: cue.captivity	20 3 -7 9 -5 -9 13 -1 24 -6 9 -34 5 15 14 -15
tag right 1: cue.captured	-25 -4 -15 14 12 12 17 -10 11 7 16 2 7 31 8 26
tag right 1: cue.claims	6 10 -9 -10 10 3 -1 0 -12 -8 11 -7 30 8 -11 0
tag right 1: cue.completed	-26 -4 -7 -5 -18 26 -2 2 32 -10 -26 -22 21 -1 -23 -1
tag right 1: cue.count	1 14 19 -17 14 -2 25 -13 36 -9 -4 3 -14 10 -3 6
tag right 1: cue.crime	-10 18 -3 -3 -8 -22 10 -24 19 -9 5 2 2 22 11 35
tag right 1: cue.denied	-14 -6 9 2 12 9 -2 12 13 15 -7 -21 -9 7 -19 -18
tag right 1: cue.deported	1 23 15 -19 7 -22 -5 -19 19 7 5 2 9 20 35 -4
tag right 1: cue.each	-37 2 30 0 0 44 -15 19 -5 13 -9 8 -5 28 -16 26
tag right 1: cue.evacuation	1 33 -5 6 0 -16 23 -12 13 -5 19 -9 -11 37 19 34
tag right 1: cue.ever_captured	-4 28 18 18 19 -20 8 -16 3 5 28 -3 -7 6 25 31
tag right 1: cue.footage	1 16 7 -19 10 -5 2 -18 14 -5 8 -12 -6 19 10 21
tag right 1: cue.good_news	-6 -5 31 -16 10 8 -7 -3 20 3 19 -18 -3 35 6 12
tag right 1: cue.held	14 14 -39 -37 1 -38 0 7 -15 -1 41 -22 -12 15 22 -6
tag right 1: cue.in_captivity	11 16 4 4 0 3 32 -10 -8 14 24 -11 -10 47 12 28
tag right 1: cue.in_return	-39 19 -9 2 25 -14 -3 -14 24 7 27 1 3 1 25 21
tag right 1: cue.included	-1 9 -8 -1 -3 -14 23 -12 29 -14 -18 6 -4 -4 -18 -12
tag right 1: cue.local	-7 10 34 -33 19 -8 35 7 32 -10 10 -31 -8 41 28 17
tag right 1: cue.mediated	-9 29 -9 -21 1 -12 -28 -18 51 -4 -22 -6 2 -2 -2 -25
tag right 1: cue.missing	11 -12 17 -26 -13 -9 2 -26 0 -4 -12 15 19 -5 14 1
tag right 1: cue.money	-10 -14 2 9 6 7 26 -15 15 5 14 -10 5 12 11 15
tag right 1: cue.of_whole	-18 0 -21 10 4 -14 8 15 -13 -6 -9 -32 0 19 1 0
tag right 1: cue.of_year	-5 20 13 -19 -8 13 9 -15 26 -15 18 -30 -1 18 9 13
tag right 1: cue.one_sided	7 9 -9 13 -5 21 13 10 -12 -15 15 -8 15 14 5 3
tag right 1: cue.other_exchange	-12 5 6 6 18 0 10 -7 -2 5 27 -4 2 15 12 16
tag right 1: cue.other_return	-1 5 20 -29 -4 -12 9 -23 -4 -1 2 7 -3 25 14 -9
tag right 1: cue.other_war	3 -9 25 0 6 -13 5 -3 29 -8 20 -5 -2 16 11 15
tag right 1: cue.part	-34 4 -10 -4 17 14 -6 -16 18 -1 -7 -12 2 29 0 32
tag right 1: cue.planned	-34 -8 8 -25 -6 25 19 15 11 13 -19 1 -16 -10 -15 -13
tag right 1: cue.postponed	12 10 -6 12 19 -7 4 3 6 7 -4 13 -9 34 -4 7
tag right 1: cue.ready	-22 -21 29 -14 6 9 15 -15 39 8 1 -18 1 36 -3 -21
tag right 1: cue.recap	7 2 4 -24 12 3 -3 11 -21 12 -15 13 32 -1 9 -4
tag right 1: cue.relative	-9 -6 30 3 21 4 -7 12 25 5 3 -5 11 9 25 -20
tag right 1: cue.repatriation	11 0 -3 15 20 8 -6 8 16 -10 -13 10 28 17 -10 -13
tag right 1: cue.reunion	16 -8 -1 11 -5 28 27 15 -22 0 -25 18 10 18 -32 10
tag right 1: cue.since	6 21 4 -8 34 -12 -6 -22 -3 -11 -13 4 14 -1 15 42
tag right 1: cue.span	11 9 -15 -5 12 3 15 -4 -27 -11 -14 -2 1 -6 -1 61
tag right 1: cue.stage	-7 46 22 -26 12 -26 1 -51 24 -6 48 -5 -8 48 40 24
tag right 1: cue.third	5 -6 21 -15 -6 18 18 -9 -17 8 30 7 0 36 6 24
tag right 1: cue.to_date	-5 26 2 1 14 4 -24 -25 7 3 -9 -4 12 23 5 -3
tag right 1: cue.today	-1 3 -32 -1 12 19 7 14 13 -13 -20 -13 11 -2 -24 3
tag right 1: cue.total	-21 0 -18 -16 -3 -27 6 29 40 -10 -1 1 8 -38 -46 -43
tag right 1: cue.training	-7 -9 -2 7 -3 7 13 7 -8 11 9 -1 -10 -6 1 8
tag right 1: cue.transit	24 20 16 -38 1 10 -13 9 11 1 10 -5 14 23 -6 -22
tag right 1: cue.unit	-11 26 -12 23 -6 -14 32 -4 -11 -2 4 -16 -45 15 42 58
tag right 1: cue.venue	-10 12 7 7 -5 -13 -2 -12 10 -3 18 -9 -14 18 19 8
tag right 1: cue.visit	18 -9 -5 -11 14 5 3 -3 2 5 7 -12 -4 30 0 -12
tag right 1: cue.year	-6 6 25 -5 -19 -10 -11 -25 38 -12 5 -31 -14 -14 8 0
tag right 1: cue.yesterday	-8 17 9 -25 -2 -24 3 -13 1 0 21 4 -10 28 18 19
tag right 1: foe.of	-2 3 -21 4 4 7 19 -12 7 10 16 0 0 2 8 29
tag right 1: noun.body	-5 -25 -12 9 -26 17 28 18 9 -10 21 -7 -17 -13 -4 18
tag right 1: noun.branch	11 9 -12 -18 10 16 -24 12 27 2 4 17 9 39 -22 -8
tag right 1: noun.exchange	36 6 -1 11 -22 -2 -11 -8 48 8 -6 4 -15 12 16 11
tag right 1: noun.family	2 18 4 -7 -2 -8 24 -11 11 1 21 -2 -11 9 18 -14
tag right 1: noun.military	4 -4 -16 12 17 22 9 27 8 -11 -9 15 10 18 5 3
tag right 1: noun.other	-7 -3 -5 -37 -14 0 -15 -5 -10 -7 52 1 26 26 -5 -4
tag right 1: noun.people	-5 29 5 14 11 -2 -6 -4 5 7 -8 9 7 7 -5 -5
tag right 1: own.agent	-2 9 -5 23 -5 -7 -1 -3 -16 24 -8 26 9 9 7 10
tag right 1: own.from	22 18 15 -9 -3 -19 8 4 20 12 -3 8 -12 31 -2 -15
tag right 1: own.of	14 -8 8 22 -16 22 15 11 -19 6 -6 24 14 -1 -1 15
tag right 1: own.to	-20 17 -9 9 8 5 7 -9 24 -3 -15 -10 5 -1 0 7
tag right 1: qualifier.approx	-12 14 8 -4 -3 -16 -16 -21 12 6 5 -18 -11 12 1 1
tag right 1: qualifier.at_most	-3 28 -9 0 13 -11 25 -28 35 -8 14 -8 -32 39 26 20
tag right 1: qualifier.more_than	3 45 27 14 18 -28 -19 -15 -29 5 11 15 24 10 -25 -16
tag right 1: ru.agent	1 15 -9 -6 -34 14 -11 2 4 -1 21 1 22 23 19 -21
tag right 1: ru.from	0 4 -1 -23 39 -14 -32 -8 13 8 -1 20 8 16 2 12
tag right 1: ru.of	-21 6 7 24 -28 1 16 20 -3 10 0 19 -15 -3 23 29
tag right 1: ru.to	0 -7 30 29 -51 -11 20 3 -27 10 27 6 -39 -44 -10 7
tag right 1: ua.agent	-4 -25 -26 1 5 7 11 3 2 13 -23 9 18 2 15 2
tag right 1: ua.from	-9 4 -12 17 -8 18 -6 -8 -11 -3 -20 -21 -9 5 11 1
tag right 1: ua.of	21 -18 -19 -26 7 7 -44 -14 20 5 8 -9 20 37 14 10
tag right 1: ua.to	-12 9 21 -19 17 17 -25 -4 12 -12 5 -12 20 3 8 14
tag right 1: verb.bring	-28 4 7 9 18 11 3 -7 7 -6 -15 -5 2 -20 -12 -4
tag right 1: verb.come	-1 -2 -20 15 5 17 -8 1 11 11 -5 16 10 -19 -18 -5
tag right 1: verb.future	-3 -8 -2 -3 5 10 25 8 30 2 -4 -19 9 26 3 -18
tag right 1: verb.get	-2 -14 -3 4 7 25 -8 19 20 1 10 8 -26 7 -6 -11
tag right 1: verb.give	-12 -1 28 -12 -17 -6 -21 16 6 -11 28 6 -6 -2 3 -21
tag right 1: verb.held_exchange	15 34 13 18 2 -9 -6 9 -15 4 -8 1 -6 1 -6 21
tag right 1: verb.home	-20 18 -14 10 17 11 16 13 26 -3 -9 -15 16 -10 -11 -12
tag right 1: verb.managed	-12 2 -10 20 8 23 -15 -12 -18 -8 -23 29 19 5 13 9
tag right 1: verb.noun	-8 -4 24 -14 -6 -20 12 -13 26 -8 12 4 13 27 30 17
tag right 1: verb.other	19 13 11 -31 10 -10 -11 -24 67 -14 19 -25 -17 21 27 8
tag right 1: verb.swap	-17 32 -13 12 -13 -1 0 1 53 3 -2 4 -15 -19 -24 -26
tag right 1: verb.will	-13 23 19 -7 -4 -19 50 -21 19 -7 37 -12 -25 43 28 48
tag right 1: view.ru	-7 19 14 -19 1 -15 -5 -21 1 9 24 -1 -3 -1 25 21
tag right 1: view.ua	-14 -1 12 -26 7 9 10 4 15 -8 22 17 17 29 9 8
tag right 1: voice.ua	-7 -20 -4 4 0 23 3 18 -3 8 10 -5 9 4 -1 10
tag right 3: adj.dead	8 13 13 -4 21 5 -8 -11 -1 17 13 6 6 10 14 20
tag right 3: adj.freed	11 13 -18 1 5 -9 -3 -19 4 -7 -25 -27 19 10 4 4
tag right 3: adj.modifier	23 -9 3 3 12 4 5 -8 4 -1 22 9 11 3 18 9
tag right 3: adj.wounded	19 2 -32 10 -6 8 -38 -22 14 -23 -26 5 -7 -27 -13 6
tag right 3: category	-12 -4 -33 -2 -4 -3 1 0 -11 12 -30 26 -1 -5 27 12
tag right 3: country	-14 20 -22 -19 -14 -4 6 9 0 -5 14 -7 -1 38 19 6
tag right 3: cue.agreed	-26 20 36 35 -12 -16 19 -31 -12 9 -14 -8 -2 3 8 11
tag right 3: cue.agreement	-23 31 12 34 -3 -9 13 -17 -9 3 -18 -5 -3 -22 9 16
tag right 3: cue.all	-5 -8 5 -23 -26 21 -17 10 -21 2 5 9 -11 -7 -26 -34
tag right 3: cue.already	-12 25 -1 -5 21 8 -15 -21 20 -11 -5 5 7 6 10 -1
tag right 3: cue.among	7 -13 13 -30 38 8 -11 0 31 -2 17 -28 12 19 1 -7
tag right 3: cue.border	-13 -6 -14 -2 9 -5 0 1 12 1 -11 -1 1 27 1 10
tag right 3: cue.born	-24 -12 28 -36 44 -4 13 -14 31 -1 9 -22 8 57 24 3
tag right 3: cue.called_off	17 10 13 -17 27 5 -16 -12 20 -6 -2 -11 10 15 -7 -2
tag right 3: cue.captivity	26 1 -15 17 39 12 10 9 -17 7 -3 -20 15 11 14 33
tag right 3: cue.captured	23 -1 -20 -4 3 19 9 4 20 -6 1 -46 -8 19 -9 19
tag right 3: cue.claims	8 -3 9 16 20 9 -1 11 -6 -17 17 -1 19 -24 -15 1
tag right 3: cue.completed	-5 18 9 1 5 7 0 12 5 -22 6 -11 1 -13 -7 -2
tag right 3: cue.count	29 40 4 -24 14 0 -5 3 32 9 3 21 15 -7 -21 -19
tag right 3: cue.crime	-5 26 3 2 13 -20 25 -26 11 -10 24 -7 -1 17 26 21
tag right 3: cue.denied	-18 25 22 -28 10 -18 -6 -3 32 -5 34 -2 7 23 3 -3
tag right 3: cue.deported	19 2 17 18 40 9 -15 23 -16 2 -2 -4 13 -7 -4 2
tag right 3: cue.died	17 12 -14 -18 25 -19 -9 6 9 -4 -7 31 11 13 12 4
tag right 3: cue.each	-44 -9 15 -8 -6 -11 -11 8 15 -3 -6 -14 -22 -2 -23 -10
tag right 3: cue.evacuation	-9 22 3 10 12 -18 30 -37 24 1 10 -15 -26 28 29 29
tag right 3: cue.ever_captured	4 0 -27 1 -5 33 8 1 22 -2 3 -26 9 11 8 12
tag right 3: cue.footage	-4 7 21 11 20 -4 10 -8 -6 -3 12 6 14 -1 -4 14
tag right 3: cue.good_news	-15 19 12 -10 1 -23 20 -10 -3 -4 11 -6 1 23 31 27
tag right 3: cue.held	-18 -2 8 -16 -16 4 -9 32 -40 -13 34 2 -8 2 -12 -13
tag right 3: cue.in_captivity	-5 -6 -19 -8 11 -2 20 6 -14 -24 23 -36 -20 35 4 23
tag right 3: cue.in_return	29 -27 -11 24 5 43 4 17 -14 1 14 5 28 -4 3 8
tag right 3: cue.included	23 31 4 -29 14 -12 -8 -13 27 1 0 -23 -13 7 5 1
tag right 3: cue.local	-16 1 31 -9 21 -13 13 -11 17 -2 15 -23 1 36 22 18
tag right 3: cue.mediated	1 -7 -1 15 -3 3 -1 21 22 2 -27 5 -7 -17 2 -4
tag right 3: cue.missing	-17 -39 43 -30 -3 -13 7 -21 6 -5 7 47 -13 -12 38 3
tag right 3: cue.money	-3 1 1 -6 -10 -16 3 -24 -2 0 21 -3 -7 16 14 16
tag right 3: cue.month	-6 -4 10 1 -35 -3 25 -15 22 -10 16 -11 -18 25 19 25
tag right 3: cue.of_whole	-18 20 7 13 -4 5 -1 13 6 -15 -4 21 -1 4 8 5
tag right 3: cue.of_year	16 11 24 7 24 15 11 15 6 16 -8 -5 -12 8 -26 5
tag right 3: cue.on_shield	12 -22 -4 -7 20 11 -7 35 17 -10 -11 16 37 29 -22 -23
tag right 3: cue.one_sided	10 -7 1 1 27 52 -14 32 17 21 -16 2 19 12 -10 -23
tag right 3: cue.other_exchange	7 26 5 -4 13 -12 30 -35 22 -5 31 -10 -17 34 38 30
tag right 3: cue.other_return	-1 -5 39 -28 17 20 -10 1 11 -15 6 21 -11 16 -7 -1
tag right 3: cue.other_war	4 22 25 -7 12 -10 40 -25 12 -6 28 -5 -10 21 32 22
tag right 3: cue.outside	-4 19 -13 52 15 5 -8 -12 -5 -7 -43 41 -6 -45 16 -9
tag right 3: cue.part	-9 1 17 5 6 5 8 -2 0 -6 -6 17 0 25 -2 0
tag right 3: cue.planned	-11 52 18 3 -5 -21 -7 -6 -11 19 16 -7 -15 -8 57 6
tag right 3: cue.postponed	-5 26 9 -21 -12 -10 -8 -21 -15 -1 13 1 10 22 -10 16
tag right 3: cue.ready	-12 63 10 11 18 -43 12 -18 -3 -8 13 10 -8 1 29 36
tag right 3: cue.recap	7 24 21 -6 35 0 3 -15 12 16 6 6 20 21 -1 18
tag right 3: cue.record	-5 -2 12 27 8 -8 3 -15 16 1 32 29 2 3 5 15
tag right 3: cue.relative	13 6 1 -10 7 9 12 1 7 -1 4 -1 -4 -5 -15 -16
tag right 3: cue.repatriation	-12 26 19 10 34 -3 8 -22 -4 12 -6 -13 -10 4 14 30
tag right 3: cue.reunion	-5 -8 16 -15 4 13 35 19 16 -3 15 6 -2 -6 -24 -8
tag right 3: cue.same_number	-39 -5 9 -3 10 9 13 -11 10 -6 16 -10 -9 31 10 8
tag right 3: cue.since	4 41 -2 0 7 -24 -28 -57 1 -6 6 -5 10 -14 -37 2
tag right 3: cue.span	26 27 15 -15 18 -13 4 -19 12 -12 -15 -26 2 -7 10 13
tag right 3: cue.stage	3 -2 24 8 -8 -14 -12 -14 7 -11 23 -14 6 -1 -15 9
tag right 3: cue.thanks	8 20 -4 3 1 -4 -1 -20 21 -13 8 10 4 10 13 4
tag right 3: cue.third	1 16 16 -23 -5 -9 17 -28 -22 -15 24 -6 5 25 28 34
tag right 3: cue.to_date	-4 21 -14 -17 -3 -29 -11 -8 0 25 -2 -18 5 -21 5 -13
tag right 3: cue.today	5 6 -30 -9 14 1 29 19 22 -15 -15 -20 3 -22 -14 7
tag right 3: cue.total	13 13 -52 -8 7 -18 5 11 24 -9 22 -14 3 -26 -12 13
tag right 3: cue.training	12 14 4 3 -3 -20 20 -24 10 -3 5 -6 -14 13 30 10
tag right 3: cue.transit	19 -5 -7 -19 -1 38 14 7 21 -4 23 -17 20 35 4 -10
tag right 3: cue.unit	-19 -5 -1 -7 9 2 -1 18 4 -17 4 13 0 47 -6 -1
tag right 3: cue.venue	-10 20 22 -12 12 -24 -2 -21 16 -3 19 -6 -4 28 19 21
tag right 3: cue.visit	-4 -6 -8 -11 3 0 7 -8 11 -15 -3 8 1 26 14 -3
tag right 3: cue.year	-15 16 4 -25 8 -16 -17 -3 -8 18 -3 -13 16 -22 -25 8
tag right 3: cue.yesterday	-23 16 0 -4 -6 -11 22 -20 19 0 19 -36 -14 29 40 49
tag right 3: foe.agent	-17 -12 24 35 -24 9 0 -11 -7 -12 37 -23 10 -15 -24 -4
tag right 3: foe.of	34 -1 8 13 15 40 23 12 36 16 -5 0 14 34 -4 -17
tag right 3: foe.to	37 -15 -20 20 -17 24 12 30 -13 2 -19 18 -13 -10 -15 9
tag right 3: noun.body	15 16 -22 -16 16 -7 7 -26 14 -1 1 -5 -6 20 17 35
tag right 3: noun.branch	2 27 -20 -22 2 3 9 10 16 -13 3 28 28 19 -1 19
tag right 3: noun.child	-38 21 36 -24 57 -6 -2 -25 42 -5 12 18 11 40 28 8
tag right 3: noun.civilian	-5 3 30 -1 22 2 -7 42 -13 -20 -15 -55 -8 -4 -20 11
tag right 3: noun.exchange	-2 -12 8 18 13 9 11 19 -19 22 -20 11 19 -3 -1 10
tag right 3: noun.family	10 -15 19 -5 20 46 13 31 19 -14 4 -22 -17 18 -14 -10
tag right 3: noun.foreigner	-27 9 18 3 -1 -18 -26 25 -11 -6 43 16 10 19 -8 -14
tag right 3: noun.man	11 23 15 -34 34 -31 -7 -26 26 9 26 15 4 53 29 14
tag right 3: noun.military	-22 -24 18 -15 15 -8 2 -2 5 -9 5 -6 10 -2 -17 -5
tag right 3: noun.other	25 22 -4 -7 4 2 15 9 34 17 1 11 -7 8 8 13
tag right 3: noun.people	-11 -20 -3 -13 -10 -6 11 1 24 -3 -1 21 -10 4 1 15
tag right 3: noun.rank	-20 -39 -28 -51 -2 -7 30 14 -10 -15 -1 -12 14 -6 21 25
tag right 3: noun.soldier	13 19 -5 12 6 -8 10 -5 8 11 -23 -5 12 9 24 18
tag right 3: noun.woman	-29 15 38 -17 -5 -30 3 -30 46 2 16 -13 -8 12 27 1
tag right 3: own.agent	-37 -1 16 12 -3 -25 3 4 -19 2 -5 -11 6 -16 -17 12
tag right 3: own.from	18 14 -3 -4 25 -5 0 -3 26 -1 2 9 -17 22 2 -26
tag right 3: own.of	-6 -12 -7 -15 -2 6 12 31 19 13 0 -23 -28 -19 -22 -7
tag right 3: own.to	9 18 4 12 7 11 5 5 13 9 -10 -8 12 0 -18 8
tag right 3: qualifier.approx	23 11 22 -4 26 -9 -10 -3 13 -12 15 -1 19 41 -11 -22
tag right 3: qualifier.at_least	16 2 21 25 -8 17 -15 20 -6 3 -8 13 16 8 -20 -38
tag right 3: qualifier.at_most	19 1 -21 -12 -13 13 -3 9 -10 13 3 5 4 -2 28 -4
tag right 3: qualifier.more_than	10 -9 10 -14 -15 -9 5 -10 2 -2 32 -27 17 7 7 -14
tag right 3: ru.agent	-7 -1 0 9 2 -1 -2 4 -4 -9 9 -2 24 -27 -25 -2
tag right 3: ru.from	-6 13 8 -19 25 -6 -10 -11 21 3 -25 -24 22 8 -24 -13
tag right 3: ru.of	-18 14 6 -4 -24 19 7 26 -15 -3 26 -2 10 -27 -7 15
tag right 3: ru.to	-22 -20 22 14 5 15 16 1 11 -4 2 4 -19 -23 -9 13
tag right 3: ua.agent	13 -11 16 16 13 -25 -8 5 11 -3 -7 -6 -1 12 -19 3
tag right 3: ua.from	-30 13 -16 33 -29 38 -11 17 -10 1 -27 33 -23 8 -10 -16
tag right 3: ua.of	13 -10 -6 22 15 -15 -11 7 6 -9 -44 16 5 14 16 18
tag right 3: ua.to	24 -1 -37 -2 12 -3 -13 19 -2 -1 -3 -13 15 14 -7 1
tag right 3: verb.bring	-3 32 7 26 8 18 17 8 1 6 -23 -35 8 -4 -1 2
tag right 3: verb.come	-11 7 12 10 8 2 -7 -14 -17 -5 -11 27 -5 4 2 16
tag right 3: verb.future	-19 11 -23 3 -5 10 7 -8 -5 6 7 -12 -1 5 30 41
tag right 3: verb.get	8 4 -48 10 -19 11 19 7 -9 -19 -40 -19 33 -5 8 27
tag right 3: verb.give	9 2 -26 16 -11 38 -5 3 30 3 7 -23 -6 -17 11 8
tag right 3: verb.held_exchange	25 16 15 25 6 1 -12 9 1 12 -10 -7 0 -12 -10 14
tag right 3: verb.home	-10 11 -7 1 12 -4 -1 4 24 4 -33 -21 5 4 -14 -4
tag right 3: verb.managed	9 3 9 24 29 1 -17 -4 -1 11 7 -8 4 -21 -22 22
tag right 3: verb.noun	-9 12 25 -22 12 -4 11 -15 16 1 22 10 5 20 19 3
tag right 3: verb.other	-4 2 3 2 16 3 18 1 25 -2 23 19 6 20 34 -1
tag right 3: verb.swap	-7 22 12 -5 -25 -6 29 -5 22 -2 17 -8 7 -3 0 -17
tag right 3: verb.will	-4 -2 1 21 -6 -2 12 -13 34 -1 0 -13 -21 -12 24 19
tag right 3: view.ru	1 26 -13 10 -17 -12 10 -2 -29 -21 25 -4 0 10 30 14
tag right 3: view.ua	4 0 -18 -2 60 -6 -6 -13 -19 6 -9 -12 30 17 -7 8
tag right 3: voice.ru	27 8 -5 23 -27 22 26 4 -16 11 -13 -16 -16 2 -10 41
tag right 3: voice.ua	-47 -11 22 14 7 -17 -2 13 -10 -3 -13 7 19 -3 -26 9
tag right 7: adj.dead	33 -5 -31 -30 13 2 -20 -9 12 -12 -9 35 -26 14 -8 1
tag right 7: adj.freed	-21 22 5 7 -11 -5 -6 0 17 -8 -11 -24 8 24 -16 5
tag right 7: adj.modifier	-13 14 12 -11 6 13 -8 16 -15 14 8 10 -1 -10 3 -7
tag right 7: adj.wounded	26 4 -6 19 7 24 -18 -17 14 -8 -5 -7 4 5 19 -3
tag right 7: category	8 -14 -28 -3 1 4 8 -9 14 -26 -2 24 -5 9 15 3
tag right 7: country	21 -1 13 11 -5 17 -7 -11 38 -5 -4 19 3 10 7 15
tag right 7: cue.agreed	21 6 31 9 -24 1 -13 -10 -20 -11 10 15 -36 -7 5 4
tag right 7: cue.agreement	19 -3 19 1 9 -6 -15 -11 -13 -5 24 -23 -3 -10 -16 30
tag right 7: cue.all	-11 30 2 -8 8 0 4 1 -12 13 7 -11 10 -10 5 -10
tag right 7: cue.already	-14 -3 42 -9 28 -24 15 1 7 -2 15 -8 33 36 -1 22
tag right 7: cue.among	-16 26 34 2 5 -4 13 -26 13 6 28 -20 -27 24 33 32
tag right 7: cue.anniversary	7 -13 16 23 -1 20 10 14 -10 -6 -16 -1 9 7 -9 -7
tag right 7: cue.border	-4 0 -13 2 10 11 17 7 0 3 -22 5 4 8 17 16
tag right 7: cue.born	-28 4 -2 -2 -12 12 6 7 -7 8 13 34 -19 4 -11 -6
tag right 7: cue.called_off	-7 23 7 -29 -8 -11 -2 -3 5 -11 25 -2 -6 37 12 9
tag right 7: cue.captivity	5 12 13 21 -7 12 4 13 4 -8 18 -24 16 -4 -6 -4
tag right 7: cue.captured	31 10 23 5 -10 25 35 0 7 -14 14 -11 -33 11 9 17
tag right 7: cue.claims	-12 0 14 -5 -10 3 6 -1 17 1 2 -23 -2 -2 -12 -5
tag right 7: cue.completed	21 4 37 8 -10 4 6 10 11 9 8 -8 8 10 -16 -10
tag right 7: cue.count	10 28 -8 12 18 0 4 5 17 1 -24 0 4 2 -4 -11
tag right 7: cue.crime	-10 -2 13 -7 -14 6 12 -25 27 -3 26 -12 -23 19 29 31
tag right 7: cue.denied	-32 10 15 -24 44 -15 -18 -32 33 12 40 7 19 36 -5 -3
tag right 7: cue.deported	-33 9 13 14 -10 34 30 -5 -35 13 0 -7 7 -28 -4 66
tag right 7: cue.died	-9 0 0 16 -4 7 13 25 13 5 2 -5 15 13 -1 -9
tag right 7: cue.each	-11 -7 -4 -15 -27 -34 21 -2 28 32 -20 17 -14 -12 -6 -30
tag right 7: cue.evacuation	-5 22 -14 5 9 11 34 -11 10 6 31 -26 -14 26 23 29
tag right 7: cue.ever_captured	-4 -6 12 19 2 3 15 11 13 3 -12 -5 1 3 -5 5
tag right 7: cue.footage	8 -9 -27 6 12 -7 -15 5 22 -7 -2 -25 -28 -2 8 -18
tag right 7: cue.held	-6 21 -1 -12 -24 -19 14 22 -40 -3 39 -18 2 -5 5 -11
tag right 7: cue.in_captivity	-22 8 -38 5 -10 10 15 7 -19 9 28 -25 17 34 -16 7
tag right 7: cue.in_return	22 -1 -2 13 -7 -7 16 -9 -23 -3 8 -14 3 10 4 7
tag right 7: cue.included	15 9 1 -20 20 -4 25 -3 15 -3 -5 24 20 -4 2 20
tag right 7: cue.local	-25 1 22 -23 49 4 12 8 38 7 11 -3 -10 33 -1 1
tag right 7: cue.mediated	-23 27 -6 -7 -8 -17 4 -19 17 -17 -23 11 0 -16 -6 -6
tag right 7: cue.missing	22 -20 18 -23 -8 -38 -6 -41 11 -14 1 71 17 11 39 23
tag right 7: cue.money	-12 19 0 3 -3 -20 18 -22 10 8 27 3 2 11 14 27
tag right 7: cue.month	3 21 -6 -3 20 -10 -5 -30 -14 -6 -16 15 9 -9 -4 39
tag right 7: cue.of_whole	-7 -8 7 2 -22 18 15 4 5 7 5 -6 11 -12 6 5
tag right 7: cue.of_year	-1 52 22 5 22 -14 -7 -20 15 22 -16 -8 -8 0 -27 19
tag right 7: cue.on_shield	-7 -11 -10 -19 20 27 3 -1 12 -1 -11 3 9 12 -2 -7
tag right 7: cue.one_sided	11 -8 -8 19 2 34 -32 9 21 8 -19 6 5 -11 -18 -44
tag right 7: cue.other_exchange	-19 18 15 26 -23 23 0 -20 12 1 -4 -18 -14 -12 42 9
tag right 7: cue.other_return	-9 27 32 32 15 -12 41 -18 -35 5 33 -19 -25 19 13 37
tag right 7: cue.other_war	-12 31 34 -13 -4 -42 44 -31 23 1 39 -15 -31 38 46 49
tag right 7: cue.outside	-12 -36 -24 12 -32 2 -19 -16 -12 -21 -32 -12 -10 -54 43 -21
tag right 7: cue.part	-4 -6 -13 -21 -19 -1 0 -2 0 13 -10 -8 -15 7 -16 -8
tag right 7: cue.planned	-9 17 21 -30 32 -3 4 -15 44 -6 21 2 18 51 21 -15
tag right 7: cue.postponed	-4 -7 -2 27 -11 21 36 -1 15 -7 7 -6 -16 11 -2 33
tag right 7: cue.ready	-11 16 17 -40 18 2 14 0 43 -13 37 12 -28 31 14 11
tag right 7: cue.recap	-16 -2 3 -3 -12 14 10 3 -10 20 -11 3 -18 3 -20 -3
tag right 7: cue.record	-26 -20 43 29 -1 14 15 13 5 -3 5 -15 -21 -5 24 -9
tag right 7: cue.relative	-9 -1 4 -5 -22 14 7 -6 0 8 15 40 -14 -5 -15 0
tag right 7: cue.repatriation	9 1 -12 6 6 -7 -7 3 13 7 7 -17 -8 -19 -10 -23
tag right 7: cue.reunion	-10 9 -1 -21 -14 -9 33 11 -6 -18 -18 -28 19 -14 -19 14
tag right 7: cue.same_number	13 -4 10 -10 -4 4 2 -4 19 15 -11 -32 8 15 -3 -8
tag right 7: cue.since	2 54 5 39 -2 -8 -19 -1 -6 5 -29 -16 -4 -16 -16 -3
tag right 7: cue.span	13 7 10 21 37 8 0 -7 5 -17 -1 -4 16 5 4 42
tag right 7: cue.stage	1 -2 -17 1 -6 43 0 -8 25 0 2 7 -6 9 7 11
tag right 7: cue.thanks	18 3 -6 -2 3 -6 23 6 20 10 5 -18 -7 -10 1 -17
tag right 7: cue.third	-2 34 15 9 2 -14 17 -31 -3 -17 27 -12 -6 49 26 39
tag right 7: cue.to_date	-14 22 18 0 -11 -22 -15 10 -8 -2 -7 3 -5 -24 -3 -2
tag right 7: cue.today	1 10 42 12 8 -1 -3 19 3 18 4 -6 -12 14 -16 3
tag right 7: cue.total	-18 7 -26 -27 -5 -23 9 1 -2 16 -7 -36 7 -27 2 -2
tag right 7: cue.training	-8 29 26 -3 -29 -11 29 -23 -5 -8 32 -18 -34 24 23 23
tag right 7: cue.transit	-6 -14 -1 0 16 9 21 -4 7 1 7 -15 18 -7 6 12
tag right 7: cue.unit	-27 -3 2 -12 13 7 3 -10 26 -13 -12 -6 -20 27 -14 12
tag right 7: cue.venue	0 27 11 17 -11 -6 2 -4 4 6 5 -10 2 20 12 25
tag right 7: cue.visit	-12 6 33 4 -5 -4 6 -16 21 -10 2 -25 -10 13 13 4
tag right 7: cue.year	-19 45 -8 -11 17 -8 -17 -30 6 22 -15 20 16 -10 -21 3
tag right 7: cue.yesterday	7 13 -6 3 -18 -11 15 8 44 17 -2 -8 -15 -13 -30 -6
tag right 7: foe.agent	17 -28 7 -2 23 23 -18 13 42 -10 -26 -32 14 -1 42 -14
tag right 7: foe.of	-10 8 6 16 16 35 7 13 -2 -4 13 -11 16 10 1 14
tag right 7: foe.to	26 9 8 12 2 12 17 9 -9 -1 13 -22 6 3 -2 8
tag right 7: noun.body	-1 15 10 19 12 -5 8 2 4 -8 14 1 5 6 -16 45
tag right 7: noun.branch	13 -29 -35 25 3 -2 46 3 -1 -25 -13 8 -19 8 16 25
tag right 7: noun.child	20 0 -7 1 1 9 7 24 28 5 29 -37 2 -1 5 -4
tag right 7: noun.civilian	39 -24 30 30 9 4 8 17 -9 -21 24 15 11 -10 -13 -11
tag right 7: noun.exchange	0 -3 -2 10 -5 22 -9 -6 -4 13 -24 -13 -19 -13 2 -20
tag right 7: noun.family	24 -3 13 -12 36 -3 23 3 34 -28 15 -16 -1 -11 -11 -9
tag right 7: noun.foreigner	-27 8 -8 -1 11 -8 -23 11 -33 -1 32 9 25 8 -17 -18
tag right 7: noun.man	-25 -21 -32 30 -18 24 18 20 -14 7 -19 57 4 -22 -7 20
tag right 7: noun.military	-17 8 -41 -23 4 24 2 11 -12 -11 -2 10 -7 6 5 -3
tag right 7: noun.other	16 10 7 8 0 -11 9 -3 16 25 -9 6 -28 -7 21 14
tag right 7: noun.people	5 8 -6 -1 -22 3 0 -8 35 -1 13 7 0 -7 5 -8
tag right 7: noun.rank	-10 -4 -27 -47 16 11 4 1 19 -20 -30 24 12 6 -13 10
tag right 7: noun.soldier	-27 -13 -17 -25 15 4 -6 14 1 -15 10 0 8 8 1 -11
tag right 7: noun.woman	6 14 15 -33 -7 -1 -15 7 32 5 -11 22 16 4 -11 -15
tag right 7: own.agent	-23 -24 -13 10 -3 17 20 31 -23 -1 7 -2 -3 -11 3 0
tag right 7: own.of	24 13 -19 7 -16 -16 23 -3 46 -18 -9 -20 17 2 -4 -17
tag right 7: own.to	8 20 20 24 1 -1 -1 10 -3 -7 -17 -31 -1 7 -25 -9
tag right 7: qualifier.approx	-28 2 -6 -3 -16 -8 -3 -13 1 7 8 25 -39 -13 35 -27
tag right 7: qualifier.at_least	-3 25 13 24 -1 -20 29 -25 -2 -10 -25 19 -39 11 2 2
tag right 7: qualifier.at_most	13 -3 -1 24 -15 1 4 4 10 17 -9 15 -4 -20 -17 5
tag right 7: qualifier.more_than	-15 7 -19 5 -15 -27 -3 -9 -8 -7 9 -6 6 -18 -1 25
tag right 7: ru.agent	17 -6 1 16 -15 14 2 2 9 10 22 -35 13 13 -4 14
tag right 7: ru.from	5 -9 2 17 3 -21 -22 -4 -19 -26 1 -7 14 9 -3 -5
tag right 7: ru.of	6 -7 -12 6 -7 11 2 1 -10 0 12 5 6 9 6 -15
tag right 7: ru.to	14 10 3 26 16 36 13 20 -15 -5 -11 20 6 7 1 9
tag right 7: ua.agent	-21 9 -5 -17 -10 -10 1 23 6 19 -14 -28 9 -2 -5 -1
tag right 7: ua.from	16 -6 7 20 -61 18 19 -22 11 -27 26 15 -13 17 4 13
tag right 7: ua.of	0 9 -37 0 0 -13 20 4 4 -15 -19 -1 -7 5 1 0
tag right 7: ua.to	-5 9 -18 -6 10 26 0 16 -4 12 9 -23 25 -3 5 14
tag right 7: verb.bring	-8 27 -4 -12 -1 -3 5 -8 1 -10 -10 -11 20 -10 -5 -14
tag right 7: verb.come	-26 21 27 7 15 -9 3 4 9 -2 -29 -4 4 20 -10 10
tag right 7: verb.future	29 36 3 34 -1 12 20 -35 -5 0 6 -28 -11 0 18 37
tag right 7: verb.get	29 -6 -15 -14 6 -19 19 -1 14 -7 -12 7 4 0 17 20
tag right 7: verb.give	37 -19 10 11 -4 22 3 6 -7 12 -14 -15 8 -19 -2 -7
tag right 7: verb.held_exchange	28 -5 50 7 -9 10 20 13 15 18 30 1 -14 -5 -4 4
tag right 7: verb.home	-16 15 10 28 2 -5 -5 8 0 3 -26 11 -1 -4 -16 -4
tag right 7: verb.managed	35 -8 -20 -17 -6 11 11 26 30 12 -7 -1 -13 10 -29 -15
tag right 7: verb.noun	9 17 35 -28 29 12 -3 -13 15 4 21 9 -16 -1 7 0
tag right 7: verb.other	7 11 7 -25 43 -8 12 -3 -3 -2 2 -3 18 16 -12 34
tag right 7: verb.swap	-21 18 4 11 -17 -11 6 -15 31 -9 3 -13 -7 4 -8 18
tag right 7: verb.will	7 16 20 4 43 -13 -8 6 4 -4 12 -17 10 31 -28 8
tag right 7: view.ru	3 13 -16 -8 -35 6 11 -1 -9 6 0 -37 -10 -9 13 26
tag right 7: view.ua	18 -6 1 7 19 -27 -2 -13 8 -2 9 -1 19 16 -22 -40
tag right 7: voice.ru	33 -26 5 16 -17 -11 4 2 -18 12 9 -12 -28 -30 22 -27
tag right 7: voice.ua	-13 13 15 -3 38 -11 -6 15 18 -7 -9 9 37 -2 -1 15
tag right beyond: adj.dead	37 21 -22 -15 25 3 11 5 8 25 -13 -10 -19 13 19 15
tag right beyond: adj.freed	-13 7 6 -13 -21 13 22 8 4 -5 14 1 9 0 4 21
tag right beyond: adj.modifier	-3 0 8 -7 10 4 0 8 0 8 3 -2 0 -6 3 13
tag right beyond: adj.wounded	-2 9 -8 -14 13 1 -20 -19 21 -12 -7 -5 -4 5 1 -8
tag right beyond: category	-2 -10 -28 -18 1 1 -3 7 -1 -5 -21 7 -8 14 7 5
tag right beyond: country	-6 -30 -5 -13 16 12 41 12 26 -4 -8 19 -5 25 -2 18
tag right beyond: cue.agreed	8 -11 20 21 -21 6 -1 7 -2 -10 14 5 2 -17 -19 25
tag right beyond: cue.agreement	-1 -1 40 10 14 -3 -1 2 -3 0 -1 14 -10 -11 -8 24
tag right beyond: cue.all	-3 10 9 -15 8 9 -10 19 -24 0 10 -1 4 -19 -17 -16
tag right beyond: cue.all_civilians	0 6 5 -5 15 -14 3 -14 9 -1 -8 18 -8 22 20 14
tag right beyond: cue.already	21 -15 23 -7 16 -26 11 18 52 -14 24 -15 -2 20 24 -15
tag right beyond: cue.among	2 40 21 -15 -16 -23 33 -27 -14 5 23 -8 -9 21 31 26
tag right beyond: cue.anniversary	-13 -12 9 23 -7 13 10 28 -5 11 -11 5 15 -26 -27 21
tag right beyond: cue.border	-16 -18 18 6 13 19 9 0 20 -17 -9 14 15 25 9 24
tag right beyond: cue.born	-33 -3 -4 -12 -4 9 9 5 -5 4 16 2 -8 28 -14 11
tag right beyond: cue.called_off	0 10 8 -2 -10 -14 17 -25 4 -7 37 -11 -13 24 3 28
tag right beyond: cue.captivity	17 -5 -16 25 7 6 15 2 26 -23 22 -30 6 9 -2 -3
tag right beyond: cue.captured	56 -10 20 17 -9 17 5 -6 14 2 8 -2 -26 24 -17 17
tag right beyond: cue.claims	12 -9 14 -2 -14 12 5 5 -10 10 29 11 19 -21 -9 2
tag right beyond: cue.completed	10 -5 2 12 -18 3 5 1 5 -5 7 7 17 10 -13 17
tag right beyond: cue.count	3 -14 9 10 15 8 21 7 17 -14 18 -7 21 5 8 5
tag right beyond: cue.crime	3 32 10 -21 26 -12 19 -29 7 -6 -16 -3 -4 47 27 28
tag right beyond: cue.denied	-19 8 32 -17 -3 -5 7 -5 45 -3 19 -24 -13 28 37 6
tag right beyond: cue.deported	9 -1 -9 19 21 7 -11 10 -15 13 -39 -30 19 -18 -29 14
tag right beyond: cue.died	-23 11 -6 -5 14 -7 -17 3 24 -7 0 30 15 22 -2 -15
tag right beyond: cue.each	-26 22 3 -13 -29 -25 28 -29 46 -8 -14 -9 -3 -19 -30 -18
tag right beyond: cue.evacuation	-9 27 -10 11 12 -5 30 -14 2 0 27 -14 -22 8 34 44
tag right beyond: cue.ever_captured	-7 -4 18 15 3 7 -1 10 -5 -6 -19 20 11 10 -5 3
tag right beyond: cue.footage	13 0 -4 0 -15 -10 1 -1 -3 -17 16 7 -4 -24 17 17
tag right beyond: cue.good_news	-9 -32 -2 -27 10 19 20 20 24 -8 -18 6 32 35 -7 -19
tag right beyond: cue.held	-19 5 13 16 -33 -5 1 15 -28 6 17 28 25 -18 -19 -11
tag right beyond: cue.in_captivity	-41 7 -27 -1 -10 19 25 5 -9 7 -6 -3 9 18 0 -2
tag right beyond: cue.in_return	4 -4 -17 -11 2 -10 7 -21 0 3 18 21 4 -11 14 -11
tag right beyond: cue.included	9 38 -2 -8 0 -28 2 -19 -1 8 -2 -17 6 -3 6 16
tag right beyond: cue.local	-16 17 8 -14 31 0 0 -4 27 -1 29 15 -35 41 -7 -1
tag right beyond: cue.mediated	-11 -8 3 -2 -9 -4 6 12 28 11 -7 1 -6 2 -14 5
tag right beyond: cue.missing	5 1 18 -26 -18 -14 -20 -29 -18 -5 13 35 19 -14 27 19
tag right beyond: cue.money	1 36 -8 -19 -11 -16 -4 -32 26 4 22 -21 -30 -8 -1 2
tag right beyond: cue.month	-4 -3 10 -1 0 8 0 15 6 10 5 12 -4 10 16 -1
tag right beyond: cue.of_whole	-13 10 -4 -4 2 10 5 -12 -2 -8 -23 3 12 -6 20 -2
tag right beyond: cue.of_year	-37 -6 27 -6 7 -4 -18 19 -10 -8 11 -16 17 -1 -20 3
tag right beyond: cue.one_sided	34 -12 -19 23 9 39 -8 16 14 14 -29 -1 25 -17 -29 -9
tag right beyond: cue.other_exchange	-21 24 38 12 -23 -6 1 -32 12 -2 16 -9 -22 -5 42 20
tag right beyond: cue.other_return	3 18 51 2 11 -18 2 10 -2 -5 14 5 8 35 11 -4
tag right beyond: cue.other_war	-12 29 10 -36 -4 -17 -5 -17 43 4 1 -21 -7 23 13 -2
tag right beyond: cue.outside	4 -15 -20 31 11 17 -9 15 -20 -9 -39 1 37 -40 15 -21
tag right beyond: cue.part	1 -5 -3 -6 14 -15 15 12 13 -16 -2 5 9 -1 1 -1
tag right beyond: cue.planned	12 9 13 -1 11 10 4 -7 -28 6 31 21 -2 14 31 -3
tag right beyond: cue.postponed	-6 36 10 -27 -1 -25 25 -33 -8 3 18 -9 -15 20 34 43
tag right beyond: cue.ready	1 35 24 9 32 -5 -7 -3 14 -2 -10 3 13 3 -4 11
tag right beyond: cue.recap	-11 -6 1 1 20 2 -8 -3 28 -9 2 -40 4 -2 -11 -10
tag right beyond: cue.record	-35 4 22 2 22 0 10 -9 12 -14 20 9 18 -17 -6 -7
tag right beyond: cue.relative	-19 -21 2 2 8 26 -5 -2 -4 12 7 9 -7 5 -5 10
tag right beyond: cue.repatriation	-13 11 11 3 0 -14 26 -20 5 2 -3 3 -15 19 5 36
tag right beyond: cue.reunion	16 -3 19 19 -2 19 22 13 -7 -11 -12 15 5 8 -17 20
tag right beyond: cue.same_number	12 -12 -1 2 9 25 3 18 -4 -9 22 -18 1 -14 17 6
tag right beyond: cue.since	14 33 -14 -17 2 15 -6 -5 30 1 -18 -45 5 5 -15 2
tag right beyond: cue.span	-12 4 -21 4 -5 12 6 10 10 -3 -1 6 6 -6 -7 25
tag right beyond: cue.stage	-8 -11 34 19 -18 11 3 -10 13 -13 -23 -22 3 -12 -35 10
tag right beyond: cue.thanks	-7 12 -16 20 6 -7 -10 4 22 18 -9 -5 -1 -14 -19 6
tag right beyond: cue.third	0 28 20 -21 -15 -14 18 -25 0 5 28 -14 -20 27 34 17
tag right beyond: cue.to_date	-20 -12 0 -19 -29 -9 -1 5 2 10 12 -14 -8 -9 -10 -14
tag right beyond: cue.today	-8 15 7 31 5 -8 -9 -4 8 12 -33 2 11 -4 -16 9
tag right beyond: cue.total	-27 -19 -26 -11 7 -20 6 23 16 -5 2 -27 28 7 0 19
tag right beyond: cue.training	-9 15 4 -17 8 -19 16 -28 12 2 14 -4 -22 29 15 29
tag right beyond: cue.transit	13 -4 -9 -7 12 24 20 22 0 -12 -4 24 -9 20 17 43
tag right beyond: cue.unfinished	-15 18 8 -17 -4 -22 23 -20 17 -2 27 -13 -25 27 32 22
tag right beyond: cue.unit	-28 -8 -11 -8 19 11 9 -16 25 -16 -15 8 -14 23 6 26
tag right beyond: cue.venue	-17 17 12 17 11 -29 -14 -13 -3 -11 6 10 -7 -15 2 -2
tag right beyond: cue.visit	0 -5 8 11 -23 13 -8 -10 15 -7 -1 -11 -22 -6 29 7
tag right beyond: cue.year	-4 21 -19 1 -7 -3 -12 -5 -19 -15 1 -13 19 -4 1 -6
tag right beyond: cue.yesterday	-3 11 -12 3 -8 -10 23 -6 28 7 12 -15 -23 10 14 12
tag right beyond: foe.agent	-19 -23 -9 12 -7 41 4 0 19 -15 -17 9 -4 -14 21 0
tag right beyond: foe.of	-11 7 23 22 5 5 21 -5 13 5 29 -14 -2 18 4 2
tag right beyond: foe.to	32 13 3 28 -5 7 22 -7 -6 -7 -2 9 7 -2 -6 15
tag right beyond: noun.body	27 1 -15 18 19 14 24 3 6 10 -17 -5 12 12 16 16
tag right beyond: noun.branch	23 2 -32 4 36 -4 26 -13 13 -11 2 26 -20 24 14 29
tag right beyond: noun.child	-8 5 10 -4 -13 -10 5 12 -1 -8 7 -13 -12 -10 8 13
tag right beyond: noun.civilian	-26 -13 6 11 9 22 -7 8 -30 -1 9 1 8 -10 -15 -7
tag right beyond: noun.exchange	4 -8 31 17 -2 21 -11 2 23 31 -14 -30 -6 -13 11 -18
tag right beyond: noun.family	9 19 10 -3 20 9 -8 -14 24 -10 1 2 14 20 0 -15
tag right beyond: noun.foreigner	-12 -7 1 -8 -4 6 -35 19 -18 1 31 6 24 27 4 -25
tag right beyond: noun.man	-21 -14 -42 9 -11 24 24 17 -16 11 -27 23 3 6 2 12
tag right beyond: noun.military	11 -12 -15 -2 4 -7 3 -7 -9 -36 -25 0 0 3 6 -1
tag right beyond: noun.other	3 -8 12 18 4 1 19 -3 13 -35 9 2 1 11 7 7
tag right beyond: noun.people	-12 2 -4 -5 -18 14 2 -14 26 0 4 7 21 -6 8 -3
tag right beyond: noun.rank	-14 -14 -26 -48 6 11 -8 12 18 -21 0 31 8 26 -5 10
tag right beyond: noun.soldier	-16 -15 -16 -10 16 -28 12 6 -12 9 -8 7 7 21 -9 20
tag right beyond: noun.woman	-27 -15 27 -15 -23 2 3 3 49 -13 -14 2 10 -6 -22 -9
tag right beyond: own.agent	-41 4 -20 20 5 3 26 15 -16 10 10 19 10 5 -13 18
tag right beyond: own.of	25 -5 10 8 -22 3 1 -1 21 -15 9 -13 18 -14 -10 11
tag right beyond: own.to	18 3 -7 19 17 -6 9 5 -8 1 -5 -29 12 5 -12 26
tag right beyond: qualifier.approx	-7 13 -20 -14 12 -9 -4 18 -12 1 14 9 -4 10 16 -10
tag right beyond: qualifier.at_least	-14 32 35 29 3 10 10 -3 14 -3 -8 9 -17 16 5 0
tag right beyond: qualifier.at_most	-12 14 -9 17 -15 27 1 9 27 14 18 -14 -8 17 -8 -13
tag right beyond: qualifier.more_than	-13 33 -30 23 -7 -23 -7 -41 -33 -4 34 -1 4 -5 -2 12
tag right beyond: ru.agent	3 0 18 -9 17 -1 -4 2 13 -33 12 -3 12 -3 5 1
tag right beyond: ru.from	-6 16 15 -14 8 -17 -35 -36 -2 -12 -7 14 7 14 9 -18
tag right beyond: ru.of	12 0 -11 -4 -14 -6 3 -12 12 2 2 7 12 -4 8 -17
tag right beyond: ru.to	-21 2 18 -7 18 -7 19 1 32 -13 -15 21 3 -3 -17 0
tag right beyond: ua.agent	-16 -4 5 10 -12 -1 12 -20 15 -9 10 2 -4 -11 -11 -6
tag right beyond: ua.from	12 -6 6 1 -42 5 15 -23 -7 -14 5 20 -10 -21 -11 30
tag right beyond: ua.of	-4 -9 2 -9 -12 -19 15 12 9 -5 -13 -11 -14 10 -7 2
tag right beyond: ua.to	12 -8 -8 4 -41 1 25 13 -10 18 -9 10 5 -13 -1 15
tag right beyond: verb.bring	-19 13 -19 -14 18 -10 9 19 -2 -11 5 -6 -9 -2 -10 -9
tag right beyond: verb.come	-16 -1 -6 6 12 12 12 -1 32 -2 -11 -15 -7 -3 -16 8
tag right beyond: verb.future	0 7 -17 15 18 27 31 -9 16 -27 5 -10 6 12 0 46
tag right beyond: verb.get	-4 -3 -8 -6 11 25 -16 12 5 8 -11 -12 14 -22 12 25
tag right beyond: verb.give	32 1 -23 18 -9 0 -9 -3 -12 -14 -4 -39 -12 4 9 -3
tag right beyond: verb.held_exchange	25 -19 33 6 6 -2 32 15 1 22 11 2 -21 8 1 2
tag right beyond: verb.home	-25 6 9 8 13 -35 10 1 21 2 -12 -36 0 5 -20 -11
tag right beyond: verb.managed	4 -5 -21 -24 10 -19 11 -2 45 -1 -15 -10 6 16 7 -8
tag right beyond: verb.noun	-10 -19 -8 -22 9 30 8 32 -12 5 23 5 12 5 35 -4
tag right beyond: verb.other	0 15 12 -14 12 8 21 -6 13 -13 0 -11 -2 6 -1 25
tag right beyond: verb.swap	-26 -16 22 -4 17 -1 18 5 18 8 21 -9 21 16 5 15
tag right beyond: verb.will	8 -19 5 -31 17 1 -21 -4 41 -11 27 -22 14 34 0 10
tag right beyond: view.ru	20 -8 -18 -2 -16 4 17 -1 -8 10 21 -38 -13 -1 8 26
tag right beyond: view.ua	37 9 -4 5 9 -9 -11 -19 -17 -15 1 12 -4 -3 -1 -12
tag right beyond: voice.ru	21 0 -20 21 -33 17 6 -11 5 6 -23 12 -2 -16 -2 -20
tag right beyond: voice.ua	-30 19 14 -12 33 1 -3 -3 11 5 -36 9 33 2 -5 9
tag right clause: adj.dead	14 3 1 11 17 13 8 9 6 -12 6 6 2 4 8 31
tag right clause: adj.freed	-13 16 -2 8 1 7 19 -9 23 6 -7 2 -1 3 -19 15
tag right clause: adj.modifier	28 -2 20 1 -6 -1 15 15 -4 -14 12 -21 21 0 17 -1
tag right clause: adj.wounded	20 -20 4 -6 -6 -21 -11 -23 19 8 7 -23 -30 -8 40 -1
tag right clause: category	10 -19 -35 -14 10 -6 14 -6 -1 10 -39 23 -28 15 41 33
tag right clause: country	7 14 -6 2 -28 3 5 7 25 -8 12 22 4 16 6 6
tag right clause: cue.agreed	28 -10 -4 -3 -6 32 -10 2 -20 -10 -15 14 16 -15 -11 2
tag right clause: cue.agreement	-2 3 7 32 0 12 -10 -1 -17 -6 -6 -4 4 9 16 -10
tag right clause: cue.all	-21 8 11 -6 -5 22 18 13 9 0 19 -22 -10 19 29 -3
tag right clause: cue.already	-28 22 2 11 39 11 -16 -11 11 -18 2 -2 18 9 7 4
tag right clause: cue.among	-7 11 -1 -18 24 -10 11 1 30 8 19 -28 2 30 5 2
tag right clause: cue.anniversary	0 27 4 10 -2 -10 16 -15 -3 0 13 -3 -4 15 14 12
tag right clause: cue.border	-21 -7 6 -7 9 24 -1 12 7 18 5 -7 16 17 -6 -2
tag right clause: cue.born	-39 0 32 -26 49 9 -6 6 32 1 -20 -1 -6 41 5 -1
tag right clause: cue.called_off	-11 12 11 -1 4 -5 9 -22 34 4 38 -11 -10 25 16 20
tag right clause: cue.captivity	-20 7 10 40 8 29 5 1 -31 -23 2 -16 35 22 -2 6
tag right clause: cue.captured	-31 11 -10 -10 18 -5 19 -12 35 -14 29 -28 -24 40 13 6
tag right clause: cue.claims	14 -6 -7 -9 -6 21 14 16 -21 1 28 -5 22 37 0 13
tag right clause: cue.completed	14 -9 7 18 -8 -11 3 3 13 5 -10 -33 10 -20 -21 -3
tag right clause: cue.count	-13 13 2 6 11 -4 0 -3 42 -5 -6 8 -15 -5 -7 -2
tag right clause: cue.crime	12 14 7 3 -18 -32 27 -27 29 -1 29 -19 -17 32 41 31
tag right clause: cue.denied	-10 12 13 -18 5 5 -3 -4 24 7 26 -20 0 25 -15 6
tag right clause: cue.deported	-16 22 23 12 56 -18 -4 -37 28 -16 6 -3 -2 30 29 43
tag right clause: cue.died	11 9 16 -9 3 -2 6 3 12 -1 21 11 14 25 14 -6
tag right clause: cue.each	-18 -18 23 2 -10 29 -16 12 -9 -23 -7 -2 -4 7 -16 7
tag right clause: cue.evacuation	2 42 22 -5 32 5 44 -42 12 9 23 -19 -20 31 32 26
tag right clause: cue.ever_captured	-16 25 9 -4 17 12 11 -9 22 -1 7 -16 -9 32 10 -1
tag right clause: cue.footage	-10 -16 1 5 24 14 -2 -9 36 2 -1 -33 -5 26 -9 -8
tag right clause: cue.good_news	19 -30 35 -21 19 12 15 18 19 3 9 -8 5 32 -6 3
tag right clause: cue.held	-8 8 -6 -43 -27 -42 -14 12 -45 1 60 -12 -18 7 14 -28
tag right clause: cue.in_captivity	-13 -13 -38 -27 -24 -3 -20 1 -11 16 43 -38 -5 34 -6 -13
tag right clause: cue.in_return	18 -16 13 14 12 31 15 23 4 -8 10 -21 14 9 1 13
tag right clause: cue.included	28 10 5 -18 -2 -3 17 -9 44 -12 -11 -5 15 -6 27 -5
tag right clause: cue.local	-11 2 34 -43 1 17 16 -8 49 2 10 -21 5 51 10 -1
tag right clause: cue.mediated	-35 20 1 12 -3 9 -2 -8 27 0 -11 -1 5 4 1 -12
tag right clause: cue.missing	5 -44 40 -26 5 -12 -7 -46 12 -2 7 52 -14 -4 44 -19
tag right clause: cue.money	13 15 12 -2 14 -18 22 -14 13 -13 21 0 -7 36 35 36
tag right clause: cue.month	-3 37 -23 -17 14 -16 -12 -46 -21 -3 5 2 32 -5 3 36
tag right clause: cue.of_whole	11 4 -6 19 -3 -10 -6 20 23 -5 2 -14 -19 -2 11 -4
tag right clause: cue.of_year	29 13 8 -2 22 -21 -8 6 7 27 -9 -15 -26 -7 -11 -7
tag right clause: cue.on_shield	22 -27 -3 -14 35 30 6 15 22 9 -12 18 25 21 -9 -10
tag right clause: cue.one_sided	-22 12 -7 -5 9 21 -15 13 25 -7 -7 -8 20 -15 -22 -36
tag right clause: cue.other_exchange	-7 31 18 -3 1 -13 51 -38 9 -6 43 -18 -24 26 26 35
tag right clause: cue.other_return	-3 9 35 16 7 -9 24 -15 -14 -9 25 8 2 20 7 23
tag right clause: cue.other_war	-23 29 51 -38 16 -19 7 -18 25 10 60 -27 -4 54 43 24
tag right clause: cue.outside	-30 -11 -10 26 -11 -18 -27 -18 0 -16 -20 -4 -15 -50 26 -37
tag right clause: cue.part	-40 0 12 12 -1 -3 -21 -6 -7 4 -2 11 5 32 16 9
tag right clause: cue.planned	-22 -6 17 -34 -4 10 -6 5 4 7 -4 -12 -19 2 1 1
tag right clause: cue.postponed	15 17 -18 2 -2 1 19 -10 -8 -16 11 26 19 27 -2 13
tag right clause: cue.ready	-33 -12 49 -37 18 2 8 13 10 6 8 -29 -49 18 23 -10
tag right clause: cue.recap	5 22 11 26 0 10 23 -2 -19 18 -6 16 0 -15 38 17
tag right clause: cue.record	-13 9 8 9 1 14 37 -14 8 -7 -1 -6 -8 41 32 -2
tag right clause: cue.relative	-17 3 20 4 -12 4 -7 -15 9 16 -1 6 -18 -4 14 -5
tag right clause: cue.repatriation	1 18 8 5 5 -1 2 -7 7 2 3 -17 -5 -1 14 15
tag right clause: cue.reunion	-11 4 -11 -12 -19 -5 7 19 18 -5 0 15 -5 -1 -26 12
tag right clause: cue.same_number	6 -26 -14 -18 -2 -30 -12 22 56 -11 -21 -10 30 23 -9 -18
tag right clause: cue.since	-8 54 13 27 16 -4 -30 -22 -6 6 -12 13 -11 13 7 -4
tag right clause: cue.span	27 13 19 -5 13 -4 20 -7 -20 -7 -25 -7 17 -4 10 57
tag right clause: cue.stage	-12 -1 29 -29 21 -5 13 -21 22 3 21 3 24 22 28 7
tag right clause: cue.thanks	8 15 -21 -10 -14 -6 33 13 37 -2 -19 11 11 -6 3 2
tag right clause: cue.third	-4 23 3 2 4 -6 20 -37 -15 5 21 8 -3 33 31 22
tag right clause: cue.to_date	10 27 8 1 9 -6 -31 -25 22 -7 -30 27 -3 -2 14 -14
tag right clause: cue.today	17 -14 2 -7 14 3 26 27 30 -10 15 -15 10 -16 -8 4
tag right clause: cue.total	1 4 -29 -13 -18 -24 7 4 28 -5 -32 23 11 -29 -38 -24
tag right clause: cue.training	-12 24 25 8 -4 -27 24 -26 8 0 30 -7 -25 19 35 34
tag right clause: cue.transit	1 -23 11 9 6 3 14 3 11 16 26 -43 -11 -18 -13 0
tag right clause: cue.unit	-18 -16 -19 -21 -3 -18 -17 3 -19 7 20 4 -6 27 -21 -18
tag right clause: cue.venue	-25 38 18 45 4 -13 -14 -36 -6 5 0 0 11 15 26 -12
tag right clause: cue.visit	15 4 -4 -20 3 -1 5 -10 35 -11 1 3 10 34 10 -1
tag right clause: cue.year	0 30 -7 3 24 -22 -22 -28 24 23 -10 -8 3 -36 -19 -9
tag right clause: cue.yesterday	25 -9 3 -9 -7 -2 5 19 -22 9 -2 -22 -6 1 18 -2
tag right clause: foe.agent	-11 -4 33 -16 -3 -20 -28 -33 14 -5 35 33 32 38 -22 -24
tag right clause: foe.of	1 -8 12 6 9 13 11 -9 26 8 9 -14 16 12 8 17
tag right clause: foe.to	15 -25 -12 14 5 19 -2 29 18 -16 -7 -34 16 5 4 6
tag right clause: noun.body	-3 14 1 -9 11 10 -19 -7 15 -9 -11 11 -4 -5 -3 13
tag right clause: noun.branch	9 -1 -39 20 -37 18 40 26 -6 -7 30 12 -15 6 0 47
tag right clause: noun.child	-12 7 40 -19 37 -14 -16 -13 25 -3 8 -11 -1 48 32 10
tag right clause: noun.civilian	10 -2 23 -3 2 -18 -8 22 -3 -25 -17 -53 -4 0 -34 7
tag right clause: noun.exchange	12 8 13 9 -3 -2 7 -5 18 -3 -10 -11 6 -2 18 -6
tag right clause: noun.family	3 -10 25 -4 23 2 -7 22 36 -4 9 -19 -14 2 0 -1
tag right clause: noun.foreigner	-6 26 15 -33 11 -21 -3 -12 0 1 13 -26 6 45 27 11
tag right clause: noun.man	-17 28 5 -12 -3 -24 -10 -40 25 2 23 -25 -25 26 41 41
tag right clause: noun.military	-22 9 -18 -18 -3 10 28 18 19 -12 14 9 1 22 -6 2
tag right clause: noun.other	16 29 -13 -2 7 3 8 8 11 22 8 -6 -27 7 21 11
tag right clause: noun.people	-6 6 -16 0 -25 39 -13 -22 1 -1 11 9 -11 16 8 -4
tag right clause: noun.rank	2 28 -9 -12 -3 -26 24 -17 -7 -14 1 -18 -13 11 67 32
tag right clause: noun.soldier	27 9 -4 0 17 -4 3 4 5 4 -18 6 19 18 -11 -1
tag right clause: noun.woman	3 23 -10 -34 32 -6 -11 -14 34 0 -10 -35 11 72 26 1
tag right clause: own.agent	11 13 10 10 -1 -20 -9 -2 -15 20 -4 12 -8 -16 -8 -7
tag right clause: own.from	16 11 19 -13 20 -6 -14 -9 13 5 17 -14 -23 24 4 8
tag right clause: own.of	-5 0 -13 1 11 10 24 15 15 9 2 15 -15 15 -12 -8
tag right clause: own.to	-3 19 19 16 -2 13 5 22 20 -8 -23 17 18 9 3 13
tag right clause: qualifier.approx	-9 10 11 -12 5 -18 -10 -13 12 -21 32 10 -26 26 32 -2
tag right clause: qualifier.at_least	-2 0 -9 -10 -19 0 -17 -3 -24 2 17 11 29 16 -12 -4
tag right clause: qualifier.at_most	5 3 -7 24 2 -18 18 -5 5 9 38 17 3 11 23 -3
tag right clause: qualifier.more_than	33 -1 25 4 0 -10 -4 -9 -10 9 17 -8 -9 -7 6 -25
tag right clause: ru.agent	-15 -12 -1 5 -22 14 -1 -17 10 -22 17 12 7 5 -7 8
tag right clause: ru.from	-14 -5 -20 -2 24 -2 -14 -2 2 -7 2 -10 21 25 -4 -9
tag right clause: ru.of	-8 12 8 4 -36 25 1 8 -15 0 19 21 6 2 -2 19
tag right clause: ru.to	-3 7 29 41 -15 25 14 22 -27 -7 5 41 -1 -6 -2 9
tag right clause: ua.agent	21 3 -26 -9 14 -6 4 20 -4 20 -27 2 1 -18 -4 -4
tag right clause: ua.from	-20 -7 28 39 -33 41 15 22 -41 -14 1 14 -39 -23 9 9
tag right clause: ua.of	24 -13 -24 6 7 -10 -13 0 -5 6 -20 5 8 14 25 1
tag right clause: ua.to	25 6 -1 -16 56 17 -39 17 -3 13 -2 -33 47 7 8 -2
tag right clause: verb.bring	-18 16 0 14 4 15 14 5 1 -7 -14 8 17 -5 -1 5
tag right clause: verb.come	-23 5 1 10 -1 1 14 5 -2 5 -18 28 9 0 -8 15
tag right clause: verb.future	-11 -1 6 3 -15 17 -2 19 -11 18 6 -3 -7 16 10 9
tag right clause: verb.get	5 8 -2 2 -9 8 -7 0 25 9 7 -5 -21 13 3 2
tag right clause: verb.give	26 -14 23 -14 -25 2 -9 7 16 -5 6 11 3 -8 17 -21
tag right clause: verb.held_exchange	3 10 22 15 18 13 -4 1 12 -13 -12 -10 9 1 -5 1
tag right clause: verb.home	-18 4 -6 12 3 10 19 5 12 -21 -38 -3 13 -3 -9 16
tag right clause: verb.managed	-7 0 -3 7 15 4 -24 26 19 4 -2 16 -1 -5 -30 -8
tag right clause: verb.noun	-19 12 27 -3 10 -22 6 -25 34 -11 9 -14 -17 4 19 4
tag right clause: verb.other	-2 21 5 9 22 -3 11 -18 26 -6 26 17 -25 30 35 24
tag right clause: verb.swap	-13 31 4 -3 -28 -14 1 -14 15 -11 8 -3 -12 -16 4 -10
tag right clause: verb.will	-7 20 -9 35 -1 -2 6 -35 17 -4 0 7 -23 -1 15 36
tag right clause: view.ru	6 -14 -30 16 -24 5 18 -4 -9 10 8 -3 1 3 36 8
tag right clause: view.ua	1 4 -4 29 23 -16 -14 -10 22 4 -2 11 26 -2 -15 -4
tag right clause: voice.ru	-19 7 6 -32 2 3 4 15 22 10 7 -37 3 13 -10 13
tag right clause: voice.ua	7 -13 15 11 3 16 -5 21 9 -1 6 34 24 15 -4 -3
verb away -1	14 5 13 -9 -7 -9 6 2 2 -18 -6 -17 -2 -8 0 -5
verb away 0	-12 1 2 -5 5 -4 7 5 2 5 -19 13 2 -13 3 4
verb away 1	6 4 0 0 2 2 1 -4 9 -15 -29 -10 14 -6 9 2
verb away 2	-6 7 -21 -1 5 5 -13 0 6 -9 -7 -20 2 13 -15 11
verb bring cumulative both	-2 25 -10 -11 -23 5 -22 -15 13 -2 -4 -20 -10 -5 -12 -18
verb bring cumulative null	20 25 3 15 -17 0 -16 9 -1 -2 2 3 -17 -30 -1 -18
verb bring cumulative ru	15 21 15 34 13 -3 -15 -33 12 -7 -12 35 -22 -10 0 17
verb bring cumulative ua	-9 26 3 -3 4 -22 -23 -14 -13 6 10 -38 7 -10 5 11
verb bring done	-8 15 8 6 14 6 8 1 2 -1 -23 -1 -4 2 4 -6
verb bring dropped both	15 13 -4 -19 8 7 -19 16 -19 -9 -3 6 13 23 5 -11
verb bring dropped null	-9 1 25 2 35 -7 16 7 -7 -4 -8 9 -32 -8 -4 17
verb bring figure both	-15 -28 11 -21 -25 -35 14 -4 23 -7 20 9 -34 -7 -13 -1
verb bring figure ru	-25 4 -23 4 12 4 8 -5 12 6 24 21 -28 -3 -37 17
verb bring figure ua	1 -11 11 4 12 11 -6 7 32 5 -14 -1 17 12 8 -24
verb bring open	24 -8 22 -4 5 17 -5 -8 -3 -5 40 -15 -34 28 0 6
verb bring outside ua	24 -7 -15 35 -11 42 -18 -35 13 10 0 -12 9 -29 25 -5
verb bring part both	-5 2 25 -6 4 -22 39 -3 -12 5 15 -17 -10 14 -3 9
verb bring part ru	-1 29 3 3 -38 0 18 0 -16 19 13 -28 -42 8 5 17
verb bring part ua	6 11 2 -22 27 -19 -6 -18 3 1 -4 -2 6 4 31 17
verb bring planned both	2 27 4 -4 -4 -10 -13 -3 -9 3 6 -10 -9 2 -3 7
verb bring planned null	-9 19 -14 5 17 -1 8 -35 -17 -15 4 23 -2 -7 -25 2
verb bring planned ru	43 -8 7 20 -1 15 2 2 16 -14 16 -1 6 5 -27 3
verb bring planned ua	-28 4 3 -13 -11 -7 31 -13 -3 -13 15 -17 -23 24 10 3
verb bring recap null	8 -4 -5 1 15 -10 -2 -2 -11 12 10 -5 -3 4 2 7
verb bring recap ru	-3 6 19 3 29 -11 11 -33 15 12 1 -13 -30 26 4 8
verb bring recap ua	3 -3 -2 -33 -18 13 35 -24 20 2 4 -24 -21 13 18 35
verb come cumulative ru	11 -20 29 14 -16 17 26 23 -12 11 12 32 -9 8 18 -24
verb come cumulative ua	-9 10 -16 9 14 6 4 0 9 0 -12 -3 12 -13 -23 8
verb come done	-6 20 29 23 12 25 13 6 8 -20 12 2 -3 2 -24 -2
verb come dropped both	-20 -8 25 2 -10 8 31 12 10 7 -26 27 -5 -8 -19 -23
verb come dropped null	9 19 12 4 27 -2 -12 -15 18 -14 -6 6 7 -9 -13 -10
verb come figure both	-18 33 25 -19 16 -17 5 -19 -11 7 24 -22 -6 22 -10 21
verb come figure ru	-13 -4 13 37 -22 1 31 -14 -7 -4 18 -12 -37 -13 8 32
verb come figure ua	22 9 32 12 23 5 -13 1 30 2 10 15 12 24 -22 -15
verb come outside ua	6 -15 -13 10 -19 12 -17 -32 -5 -12 -1 4 -14 -20 27 -3
verb come part ru	10 17 -5 16 -11 -5 -13 -15 16 4 -15 4 -16 18 5 -15
verb come part ua	-4 2 -5 -15 -11 0 12 -10 7 2 6 -24 -40 -2 3 16
verb come planned ru	-2 9 10 -10 22 -13 -14 -17 3 1 15 10 3 -10 -4 7
verb come planned ua	-1 -5 -10 12 -15 17 -6 12 -6 12 -3 -26 4 -13 -10 8
verb come recap ru	-3 37 28 -4 -4 -17 3 -35 14 -1 27 -21 -29 28 25 -13
verb come recap ua	-16 36 15 9 -34 -31 39 -26 11 7 38 -31 -42 30 43 3
verb get cumulative ru	-31 12 -5 43 -3 3 16 25 -13 2 -21 22 -3 -33 -15 -8
verb get cumulative ua	26 6 -31 -13 31 1 -1 3 20 8 -3 4 22 -12 -18 16
verb get done	7 -7 18 13 -26 -9 -12 1 -10 -2 3 22 27 -19 0 -10
verb get dropped both	-2 1 21 -9 10 23 -9 14 17 10 5 25 2 6 0 -16
verb get dropped null	-28 -10 11 0 -47 32 7 -1 -18 -12 -3 -1 -2 -10 16 -5
verb get figure ru	14 -16 10 14 -3 9 13 14 -19 -7 0 -8 0 -24 -21 11
verb get figure ua	6 4 17 -11 19 5 -11 31 17 -9 -3 28 1 18 -1 -4
verb get part ru	-36 -4 -1 1 8 -18 -20 -13 2 6 3 -36 -7 1 1 8
verb get part ua	25 13 2 -14 -6 9 2 -2 9 2 11 -6 -6 11 15 -5
verb get recap ua	6 -3 9 -3 0 1 8 -5 4 -9 3 -13 8 -4 4 11
verb give cumulative ru	2 9 -5 -13 3 -2 -3 0 2 -5 -17 12 -7 -6 -10 17
verb give cumulative ua	0 -3 -23 12 34 -5 -2 -15 1 -6 -22 -8 22 -9 -29 34
verb give done	8 -6 -4 -18 -12 7 -13 -1 -7 -14 -9 -10 14 -9 8 -6
verb give dropped both	0 -2 -8 -11 7 11 -18 -6 -3 -8 -22 18 4 -20 5 -13
verb give dropped null	12 -7 14 -42 0 13 3 19 0 -8 43 -9 -5 -21 -9 2
verb give figure ru	3 -5 25 35 -39 8 23 0 -19 -5 10 21 -31 -21 -35 12
verb give figure ua	-13 5 7 -60 11 15 -15 -10 13 3 10 0 28 6 -16 24
verb give outside ru	32 -17 13 34 -14 -19 -8 3 22 -9 -17 -4 -12 -20 6 -22
verb give outside ua	0 -17 -7 19 -25 16 -14 -7 13 7 -21 -10 -14 -22 38 -18
verb give part ru	-18 -10 -33 -11 -2 -2 14 19 -17 5 9 -1 -14 1 20 4
verb give part ua	10 24 -18 -15 4 -10 -4 -30 -9 3 -15 0 -13 1 8 20
verb give planned ua	11 3 13 -7 -6 -2 6 -8 7 -4 14 -2 -10 22 8 6
verb give recap ru	25 1 26 -8 8 -5 -30 6 22 2 -1 -4 -11 29 14 -17
verb give recap ua	-10 36 -7 9 -2 -24 24 -33 -2 7 22 -10 -26 6 14 22
verb held_exchange cumulative null	14 -1 -9 -7 -23 3 -21 -16 13 -3 0 -1 -9 12 13 10
verb held_exchange done	1 -16 -2 1 -1 15 -12 7 -19 -24 1 -18 0 6 -14 -11
verb held_exchange dropped null	14 -8 -19 -8 -16 -11 -17 5 -13 13 18 -32 -16 5 4 -24
verb held_exchange figure both	-14 -16 -30 -15 -2 -17 23 10 -1 7 -24 -8 -14 -12 8 -12
verb held_exchange figure ru	-15 -38 -16 31 -15 42 41 19 -35 7 -7 -18 -36 -13 -40 53
verb held_exchange figure ua	10 -35 38 -5 20 8 -24 4 34 -6 -7 -9 46 32 -7 -40
verb held_exchange open	9 9 27 -16 -8 3 15 -17 13 7 39 1 -23 17 29 16
verb held_exchange part ru	-13 4 9 7 -15 9 14 -11 -23 -10 -15 -11 -1 -25 -1 4
verb held_exchange part ua	-10 -19 5 -16 13 4 -27 5 55 10 -5 -1 3 7 -7 -26
verb held_exchange planned ru	0 37 8 10 32 -3 5 -9 0 0 10 -14 -26 7 3 -5
verb held_exchange planned ua	-24 30 1 -25 25 -8 -4 -39 3 4 -2 -26 -18 10 4 65
verb held_exchange recap ru	-15 7 21 -37 5 -11 14 -34 19 6 32 -13 -9 23 42 27
verb held_exchange recap ua	-5 10 14 -19 -9 -12 27 -24 18 -1 31 -9 -24 29 26 21
verb home cumulative both	7 11 -19 1 -12 -6 -26 -6 27 -3 -9 -18 -27 -5 -20 -32
verb home cumulative ru	5 11 12 34 -14 5 14 20 -25 3 -6 13 -11 -3 17 -29
verb home cumulative ua	32 15 -6 7 28 6 7 -16 6 5 -20 6 7 -17 -6 31
verb home done	-27 5 -5 -9 -8 -9 7 -5 3 11 -11 -7 17 -1 1 9
verb home dropped null	5 10 3 -22 -20 -9 5 -3 -10 -3 52 -24 -15 21 24 8
verb home figure both	0 11 -12 -24 -24 -25 20 -9 32 0 -6 0 -21 -10 -16 -15
verb home figure ru	-15 -6 8 -7 3 -8 32 5 -4 -6 -1 -3 -25 -3 7 27
verb home figure ua	7 5 13 20 6 4 5 17 21 -2 23 4 16 8 -11 -17
verb home open	10 -12 -7 1 1 3 2 3 15 4 25 -10 3 12 20 -3
verb home part ru	8 24 -9 5 22 -12 11 -10 -1 3 -9 -4 -13 3 20 37
verb home part ua	3 1 -4 -36 2 -25 1 -19 -31 18 8 14 -9 -10 6 22
verb home planned ru	4 3 -15 7 1 10 -3 4 11 1 -11 -7 2 11 6 26
verb home planned ua	-15 13 23 -3 7 1 -4 -7 -14 10 -5 1 -15 -14 6 -5
verb home recap ru	6 11 5 -19 27 -14 -8 -17 36 -6 -8 0 3 36 18 1
verb home recap ua	1 24 36 -5 -14 -4 9 -21 11 -1 -5 -4 -3 11 4 4
verb list cumulative ua	-18 -9 14 -6 -12 -26 -11 -13 -11 5 9 5 -22 25 19 -2
verb list done	7 -7 -5 6 -14 11 0 4 12 -7 -22 26 -8 -3 -4 9
verb list figure ru	-32 11 -13 20 -13 2 35 7 -1 -27 9 -29 -22 -6 15 29
verb list figure ua	9 -12 -8 -14 31 -5 0 8 9 -13 -2 46 3 11 -5 10
verb list part ru	-17 24 -5 -32 -7 -22 -32 -13 22 7 7 -13 -22 3 8 -15
verb list part ua	3 2 7 10 -22 -16 2 -17 28 0 -17 8 -23 1 24 10
verb swap cumulative both	6 21 -13 -14 -4 -12 -12 -4 35 -2 2 -16 -4 14 3 -5
verb swap done	-9 13 4 4 -24 0 4 7 21 23 -20 -16 -4 7 -25 -4
verb swap dropped null	-14 3 1 -21 -14 -29 30 -24 41 4 4 -10 -10 -7 -13 0
verb swap figure both	-1 -4 -34 -12 -12 -13 37 8 42 12 -29 -19 -27 -34 -27 -40
verb swap figure ru	-19 3 5 29 -22 18 30 -4 -25 7 -2 -20 -33 -35 -10 35
verb swap figure ua	-3 -13 18 -9 20 16 -38 21 27 -6 -1 -8 5 34 -17 -28
verb swap part ru	-15 -9 7 4 -28 9 17 4 -30 13 26 -9 -16 -18 4 24
verb swap part ua	21 -21 16 -16 6 -13 -13 20 32 1 8 7 9 34 -23 -16
verb swap planned ru	-10 11 -8 4 -8 -11 -4 -6 -7 0 5 -12 -10 -13 -4 28
verb swap planned ua	-2 4 31 15 -9 28 3 3 -9 -9 -8 0 16 13 10 -34
verb swap recap ru	5 13 26 5 -12 -7 8 -8 4 22 11 14 -7 26 24 -8
verb swap recap ua	-15 30 -29 4 17 -28 -10 -22 -6 12 7 14 -9 -1 7 54
verdict announcement	-17 111 10 -37 -11 -79 8 -69 0 31 50 -24 -48 38 84 32
verdict follow_up	-24 146 29 -21 5 -63 17 -98 -11 -31 23 10 -24 13 59 74
verdict irrelevant	-2 48 57 -44 12 -16 72 -92 83 -15 91 -58 -84 75 89 68
verdict report	-1 -26 -17 7 -4 -7 15 10 11 9 -66 11 18 16 3 7
verdict statement	-35 104 1 17 -6 -105 -55 -34 -29 6 35 23 6 -37 35 -17
view null	-21 8 -2 0 -41 -3 14 5 43 -16 7 -20 8 4 -13 2
view null guessed	4 8 8 2 -5 18 1 3 1 -21 9 19 5 13 17 3
view ru	36 22 18 25 -31 8 26 14 5 -7 19 -1 -13 3 27 8
view ru guessed	-1 -6 0 -3 8 -3 0 6 8 -10 -12 0 -16 0 4 21
view ua	-10 -1 -1 -11 21 4 -5 -1 6 -10 0 -1 9 6 -1 5
view ua guessed	-4 15 4 -4 0 -9 19 -1 9 11 5 22 2 -16 -9 15
whole	8 8 1 18 29 9 7 2 19 7 16 -6 20 30 -13 -2
word after 1: 	2 10 12 8 24 7 15 0 11 11 -12 18 24 20 -3 -3
word after 1: !	5 -12 -37 15 25 30 -10 40 -26 -8 -29 -20 9 -12 -37 -6
word after 1: "	4 16 4 10 -3 11 -17 -9 -28 0 -2 -43 -10 16 10 -3
word after 1: (	-13 -3 -34 2 25 2 -15 -2 -8 5 8 17 30 -17 11 -5
word after 1: )	-12 10 7 -18 8 9 20 -13 15 6 25 -24 19 41 12 13
word after 1: +	-7 -12 -14 22 -10 20 13 2 -12 1 0 -12 -3 -23 -2 30
word after 1: ,	11 5 -10 -5 -4 -6 8 -6 2 -26 5 -13 1 -1 4 8
word after 1: -	-19 -7 5 -12 15 -1 18 11 30 2 24 -29 -15 1 -14 0
word after 1: .	12 22 5 4 2 17 8 13 9 -17 8 9 15 -14 -1 0
word after 1: /	1 26 22 6 4 -16 41 -47 31 1 56 -25 2 43 54 54
word after 1: :	-26 -8 4 7 7 5 6 7 7 -23 12 7 21 15 2 7
word after 1: ;	10 6 1 2 -4 6 -3 -8 10 -15 0 8 5 10 -2 -7
word after 1: ?	7 -14 -32 6 -36 34 44 7 7 4 10 -17 -19 3 19 34
word after 1: after	-11 5 14 -9 14 -7 9 -14 12 -3 30 -8 10 18 19 17
word after 1: ago	-5 23 5 2 6 -3 5 -13 -4 -6 7 0 -8 15 1 0
word after 1: airpla	-4 -1 0 -3 4 -8 9 6 -9 -5 2 -5 -8 13 3 18
word after 1: among	-10 -26 18 -21 -17 24 16 45 28 -4 20 2 -2 -1 -2 1
word after 1: and	-16 -1 -4 19 1 27 -8 -2 11 10 -24 -48 14 3 9 8
word after 1: apiece	-6 -32 -9 3 -7 35 -23 39 14 -7 -9 31 30 -7 -24 -7
word after 1: are	9 -23 0 -26 -2 -17 -18 -5 10 -3 43 37 16 -15 4 -28
word after 1: as	8 -8 -34 37 -3 28 9 -6 -7 -3 -13 -1 -9 -21 3 11
word after 1: at	-14 -2 -1 6 -35 5 -13 8 -48 0 8 4 -17 -25 48 -4
word after 1: back	21 -15 4 10 -2 38 20 41 1 7 14 -1 -6 24 -14 12
word after 1: betwee	-3 -1 -1 -3 -24 -50 9 -14 37 3 -10 -5 0 -25 -16 -29
word after 1: brough	-10 26 24 20 -11 -9 -36 -2 -25 8 -20 9 23 14 -10 -15
word after 1: by	30 -2 -3 37 7 29 22 19 -16 -3 -3 3 2 -14 -5 29
word after 1: came	-15 15 -11 0 8 10 -36 -25 -13 9 0 24 -4 1 3 12
word after 1: captur	-13 -4 -15 -1 35 36 2 38 4 10 -11 2 29 -16 -19 -16
word after 1: code	-9 28 33 1 -12 -24 31 -21 11 1 39 -21 -33 50 33 36
word after 1: dead	15 3 6 -20 24 18 1 4 19 11 5 -8 -4 7 -13 0
word after 1: each	-17 -15 27 2 -4 31 -21 31 -14 14 -8 24 3 -5 -13 22
word after 1: exchan	-2 10 -10 1 -25 -1 -17 10 50 8 -40 21 -16 -13 -8 -19
word after 1: for	-5 13 28 11 1 12 33 -8 -6 4 45 -7 -5 12 24 34
word after 1: freed	-14 -12 -18 -26 -1 -20 30 -6 14 5 -25 16 -7 -2 -10 -4
word after 1: from	-47 22 2 10 -22 5 -22 2 19 -3 -10 8 2 10 -4 16
word after 1: go	-7 7 -3 -17 -12 -12 39 -11 16 0 -5 -25 1 -16 -15 -16
word after 1: had	12 25 2 12 32 -17 6 -27 -3 -16 -14 -25 -12 -21 3 40
word after 1: has	13 6 18 -7 1 -18 38 -28 8 -4 13 -4 -13 37 33 32
word after 1: have	-16 15 -9 37 30 0 5 19 -15 5 -15 -2 16 2 -11 -8
word after 1: held	-4 20 -17 -5 -3 -2 -8 32 -18 -8 28 -21 -14 -14 16 -25
word after 1: himars	4 6 7 -11 8 3 7 -10 -4 3 1 -4 3 9 2 0
word after 1: home	-18 20 2 -14 30 -28 8 -10 4 -12 -13 3 9 -4 1 7
word after 1: in	-25 -22 -14 -15 11 -25 5 -2 -7 -3 16 26 15 -26 18 9
word after 1: is	29 27 -2 13 35 -18 -15 -15 -18 0 -1 -13 11 -3 -6 32
word after 1: killed	19 -9 14 -23 23 41 14 5 21 11 -5 22 -22 19 -9 -13
word after 1: left	-11 -8 4 -1 6 24 -22 9 -15 -1 -10 11 11 11 13 30
word after 1: more	-8 -9 -11 -14 -8 -11 -13 23 -25 5 14 2 26 -13 28 -35
word after 1: motor	3 3 -5 -1 11 -4 -1 4 -4 -2 -1 4 3 12 8 17
word after 1: number	-33 -8 12 41 7 13 30 16 18 -14 5 -28 -39 5 7 19
word after 1: of	-5 6 -14 -3 0 8 4 14 -5 -5 -3 -15 11 17 10 20
word after 1: offici	-8 -1 5 2 -3 1 9 -10 -11 -11 17 -3 8 10 7 17
word after 1: old	-4 18 10 -11 9 -15 13 -6 1 3 -3 2 7 14 8 10
word after 1: on	6 17 -1 -11 18 20 -6 2 39 -7 0 -4 -2 24 -3 -9
word after 1: over	-20 18 19 37 -13 -14 -3 -13 -11 -15 35 -15 -11 -7 10 -22
word after 1: patien	-2 21 4 -2 20 -10 10 -30 -12 -10 11 -3 -12 16 24 29
word after 1: per	2 -1 15 -6 3 9 1 -3 -6 -5 8 -8 -9 25 15 10
word after 1: receiv	4 15 28 8 11 -6 29 -14 22 -3 15 -5 -25 11 18 17
word after 1: releas	-12 13 16 -28 -15 2 15 -19 19 -1 16 -16 -20 -4 21 3
word after 1: remain	-9 5 -21 -10 -13 -22 -50 -14 -17 9 39 12 -5 -12 -10 -17
word after 1: return	-9 -2 12 15 7 9 13 -5 -1 -3 22 -9 13 16 -2 21
word after 1: russia	-10 -23 -16 45 -7 28 25 22 -20 2 2 -11 -23 -21 2 36
word after 1: said	6 -11 -8 -23 5 10 -13 2 6 -4 -10 6 17 4 0 -16
word after 1: since	-5 17 -4 18 38 -21 -16 -25 -16 6 8 26 22 -11 7 38
word after 1: surren	0 19 6 11 23 -8 17 -3 21 9 20 0 -16 25 15 9
word after 1: taken	-2 1 6 2 9 -3 4 4 2 1 0 -5 -2 -6 -5 6
word after 1: that	20 -10 9 -19 28 23 -4 15 29 -8 -12 22 20 24 -6 6
word after 1: the	11 14 -18 17 -6 19 3 4 32 -7 -7 -24 -20 -3 -3 29
word after 1: this	-18 26 0 8 7 -5 -19 -2 -2 -2 -15 17 12 -28 -12 6
word after 1: to	12 17 13 16 12 7 -10 -7 -2 -12 -24 4 9 7 24 -4
word after 1: today	-8 -24 3 -11 25 13 -20 28 14 -9 -26 12 11 28 -22 -23
word after 1: uavs	2 -13 16 -5 -6 -1 20 -11 6 -3 15 3 -6 9 5 11
word after 1: ukrain	-12 -11 -11 6 10 17 -17 34 -13 8 -16 -33 24 20 -33 -4
word after 1: was	-18 -9 13 5 10 9 31 13 -12 -11 17 -23 -6 -3 22 37
word after 1: went	24 -16 28 20 -18 -12 -26 9 4 -8 4 8 -6 -27 -27 -37
word after 1: were	-8 -12 0 -8 -3 9 37 4 15 0 5 -41 2 1 25 8
word after 1: who	-5 -5 2 -5 5 20 1 4 16 18 22 -5 7 3 24 14
word after 1: will	-1 -8 19 -22 21 -10 2 -9 30 -5 14 1 20 14 -11 8
word after 1: with	17 -18 8 3 20 36 8 27 -22 6 -17 0 14 26 -20 5
word after 1: wounde	-1 30 -14 -1 24 -28 -6 -29 -6 -1 2 16 0 -22 -10 25
word after 1: або	-9 2 0 -7 1 -4 7 -19 1 1 7 -13 -13 0 -4 3
word after 1: автомо	-9 13 10 7 1 2 16 -8 12 6 5 -3 -12 30 19 21
word after 1: без	-2 -7 15 -43 9 -21 5 -17 4 -8 7 32 34 10 18 -22
word after 1: беспил	-16 -25 17 -49 -7 22 30 12 -3 2 14 -19 -10 -10 -11 54
word after 1: бмп	6 10 -6 -8 9 -1 0 -15 11 -5 24 -1 -7 18 12 17
word after 1: боепри	-11 12 4 1 9 9 -3 3 14 8 1 -4 -4 0 13 11
word after 1: бойови	0 -23 6 -11 -1 3 23 -23 22 -5 24 -15 -6 35 34 28
word after 1: борони	-2 33 -11 -4 -10 -22 18 -19 12 0 6 -10 -28 35 32 37
word after 1: братів	-6 31 -9 -3 -9 -32 24 -47 -7 -6 26 -3 -15 40 31 44
word after 1: були	-13 5 6 -11 -20 -20 25 -20 16 7 7 -10 -15 14 38 23
word after 1: в	-22 17 52 29 -18 -33 2 -24 19 9 12 39 10 12 4 -22
word after 1: вважал	-2 16 3 -10 26 -25 33 -16 11 -3 23 -39 -9 32 14 31
word after 1: вважаю	2 -31 8 0 -27 -2 -19 0 -10 -5 -10 46 -6 -11 30 -16
word after 1: вдалос	4 -8 -6 13 -2 13 -13 -27 12 -10 -3 6 13 -12 34 -8
word after 1: вдома	-10 2 5 -22 45 10 -12 -4 -7 -3 -13 37 58 13 -5 -2
word after 1: велико	-13 22 -6 2 -9 -34 21 -27 -5 -10 4 -15 -8 9 22 35
word after 1: вернул	-16 5 -17 -8 -8 -3 22 20 27 -7 3 11 -1 -29 -18 14
word after 1: ветера	9 9 0 -11 -10 -8 16 -16 4 5 0 -11 -11 5 -2 15
word after 1: вже	-3 2 3 -23 5 11 -1 0 13 15 19 7 11 38 17 5
word after 1: взяты	-2 9 5 5 2 2 0 -13 8 -1 8 -7 -4 2 -1 -7
word after 1: визвол	-10 5 11 -30 10 -13 18 2 26 -7 -6 18 32 38 6 9
word after 1: вийшли	-5 -26 17 -25 11 -8 -11 -12 31 2 13 -28 24 50 19 9
word after 1: викона	-18 13 20 -3 -16 -20 36 -31 16 -3 19 -16 -31 33 49 23
word after 1: випадк	1 16 -5 -1 6 -4 17 -13 8 1 26 -8 -5 33 32 30
word after 1: вмс	-5 10 6 -1 5 -14 13 -25 1 1 4 3 -22 25 25 34
word after 1: военно	24 -10 -21 32 -22 22 2 19 -5 -11 3 -4 -2 -5 -13 5
word after 1: возвра	-35 19 -31 20 -15 13 24 17 -43 -17 -6 11 -15 -28 -2 17
word after 1: возз'є	-10 -10 -10 -11 21 10 -6 12 17 -5 -17 1 33 13 12 -15
word after 1: вооруж	15 -12 2 -10 10 2 1 -2 16 3 5 -16 11 37 -11 18
word after 1: воссое	-13 8 7 -3 -3 27 -28 15 -5 0 -13 27 22 36 -19 -24
word after 1: вс	-1 -3 -4 6 -3 -5 8 4 6 -1 6 -16 -4 5 13 37
word after 1: всу	16 11 3 -53 29 16 -61 -21 43 -1 36 6 19 26 10 -33
word after 1: від	-10 13 -5 19 16 2 3 9 -6 -5 20 -4 12 0 4 15
word after 1: відбув	-6 -10 -12 18 0 14 14 17 -15 2 9 13 16 -13 9 -4
word after 1: віддал	29 -27 21 19 -7 1 -17 -13 15 0 34 1 -4 -2 1 -32
word after 1: відпус	8 11 -7 -10 8 -12 7 2 2 11 -3 -1 -5 5 13 -6
word after 1: військ	-6 12 6 -1 13 12 1 2 -12 1 4 -11 -9 10 11 3
word after 1: генера	9 7 8 -8 -8 -6 13 -4 3 9 20 -7 1 3 5 1
word after 1: госпит	-23 37 -4 19 -31 -29 -26 -14 49 -2 -21 -14 -11 -30 -20 -26
word after 1: гумани	-14 17 15 -3 12 -21 19 -20 4 11 27 1 -3 14 21 10
word after 1: держав	9 -5 -6 2 16 -12 20 -23 21 -7 22 -9 -22 37 32 26
word after 1: для	-16 40 23 -15 -2 -25 32 -31 2 3 19 -24 -26 37 32 46
word after 1: днр	3 16 5 12 0 3 0 -22 -13 -10 1 -10 -9 -5 22 9
word after 1: до	-25 17 0 -12 29 -15 21 -5 27 0 24 -5 -20 52 -5 20
word after 1: додому	-18 4 1 -22 19 -1 -15 -19 20 -1 -24 2 14 27 13 3
word after 1: докуме	-12 6 10 1 2 -7 2 -4 11 11 25 4 -18 5 15 5
word after 1: дома	-10 -3 -31 9 -15 20 35 8 -25 4 -18 -9 -9 -7 -6 36
word after 1: домов	-6 23 6 1 23 7 27 -11 23 8 28 -11 -8 25 9 25
word after 1: домой	1 21 10 -11 2 -32 10 -28 -10 -4 30 -29 -36 19 39 10
word after 1: достав	-3 1 1 -5 -6 19 0 5 -3 -2 0 2 2 8 -1 8
word after 1: единиц	-18 23 9 -10 35 -2 20 -28 21 9 20 -16 6 21 21 28
word after 1: з	-14 25 -14 -17 17 -4 15 5 41 -11 16 -17 -9 48 -1 5
word after 1: за	14 1 -14 12 8 17 16 1 -11 14 -28 25 -9 10 4 3
word after 1: забрал	-22 -27 9 -22 4 35 -3 18 0 -17 6 -7 -9 -9 -14 5
word after 1: заверш	3 -5 25 0 17 9 17 -13 6 3 -10 -9 -1 2 -19 8
word after 1: загибл	-2 6 3 9 -1 9 28 11 17 12 17 -6 -9 2 1 22
word after 1: загину	-20 7 15 -16 -13 -17 14 -30 15 2 10 -12 -24 24 36 12
word after 1: заключ	-6 10 -1 -14 15 -4 -2 -17 7 6 15 -15 4 13 7 2
word after 1: залиши	5 -22 -4 -14 22 16 -6 12 4 1 -6 -19 14 0 -7 -9
word after 1: записі	7 -31 -7 -13 -41 -14 -9 -16 -22 2 -35 54 20 -30 31 -30
word after 1: засудж	-11 9 -9 -6 1 -30 15 -27 2 5 17 -11 -5 23 36 13
word after 1: захисн	-7 19 1 -17 8 -22 9 -20 13 -7 -6 15 -2 19 27 6
word after 1: захища	-7 13 11 -4 6 -13 14 -27 10 4 12 -13 -23 40 19 18
word after 1: збройн	15 -13 -7 -43 6 -32 27 -17 16 0 -21 -19 -12 37 30 26
word after 1: звільн	9 1 2 -13 35 16 18 4 5 1 -25 14 37 26 -7 12
word after 1: здалис	-10 10 8 -7 4 -20 7 -19 3 11 21 2 7 1 6 14
word after 1: земляк	1 6 19 -21 -17 19 23 -21 15 1 11 -27 -24 21 31 7
word after 1: знову	11 11 -18 -45 32 12 -7 -13 -18 -15 -19 27 16 -9 -12 4
word after 1: зрк	5 -8 -5 -7 5 8 16 -23 9 10 19 -20 -9 17 14 22
word after 1: зсу	-3 4 -2 -24 -11 -29 29 -18 0 -6 -8 22 -22 50 16 27
word after 1: зустрі	-6 -22 27 -25 36 -10 20 18 15 16 16 -37 -18 35 7 11
word after 1: зі	0 17 6 2 15 -18 28 -19 3 12 -5 -6 -7 16 23 21
word after 1: и	-2 -6 3 21 23 -6 -8 12 35 -14 -28 -50 -13 10 -17 -16
word after 1: из	-32 16 -24 -5 -34 -10 3 11 -7 -5 3 -14 -2 9 23 14
word after 1: й	12 10 -22 -16 37 -5 -20 3 13 1 -33 15 -6 10 9 0
word after 1: к	15 -23 -27 12 21 21 5 20 9 8 4 2 -6 -8 -13 5
word after 1: кв	-13 18 23 -10 9 -15 -6 -15 -1 10 33 -6 6 13 20 14
word after 1: колони	-7 3 10 -7 9 -3 11 -13 7 -4 -1 -8 -7 21 3 1
word after 1: контра	-7 31 25 6 13 -16 7 -25 24 1 20 -4 -9 17 26 25
word after 1: курсан	-5 16 10 -1 1 -14 -3 -15 11 -8 18 0 -3 12 4 15
word after 1: курско	-8 2 -5 4 -48 -21 5 4 -8 17 -2 5 -33 -12 14 7
word after 1: курськ	13 -16 -9 54 -25 23 42 24 -28 -9 7 -22 -23 -21 -5 36
word after 1: курщин	5 -21 -15 47 -49 44 40 25 -45 1 -13 -11 -28 -43 -29 48
word after 1: маріуп	-8 64 16 -28 18 -51 24 -36 20 -12 48 -24 -25 51 34 47
word after 1: мають	-9 36 0 -10 6 -31 40 -29 17 -9 21 -6 -18 30 28 26
word after 1: ми	12 11 4 -1 4 5 10 -9 -5 18 -20 -1 -3 -5 -13 -2
word after 1: мільяр	9 16 11 4 2 -18 18 -11 11 -2 12 -6 -7 16 14 20
word after 1: містах	-9 16 -1 9 9 -16 8 -33 0 -3 28 -15 1 4 10 11
word after 1: на	9 0 2 6 0 3 23 7 22 8 4 -18 7 12 3 7
word after 1: назад	-8 13 2 -16 6 -17 11 -32 16 6 26 -9 3 31 29 31
word after 1: нарешт	5 17 5 -17 9 -24 -16 -3 5 1 16 -5 -13 30 0 2
word after 1: наших	-17 -16 -8 18 -8 7 13 17 -16 2 -24 29 -23 4 -22 -9
word after 1: не	-12 37 40 -18 20 -25 21 -32 16 3 32 -19 -19 24 22 37
word after 1: незако	11 -5 -14 -15 2 -17 10 -38 31 -5 0 -23 -10 32 31 14
word after 1: о	-6 31 24 -8 7 -7 7 -32 10 -7 11 -6 -1 23 15 10
word after 1: обмін	-23 45 22 -12 -19 -37 26 -25 -22 8 36 2 -1 17 37 24
word after 1: обміня	-3 -15 12 -13 18 3 -8 -4 7 2 -17 13 6 33 0 3
word after 1: оборон	17 12 -6 -38 32 -10 5 -22 22 9 7 -10 -22 30 17 -5
word after 1: окупан	6 -8 31 -15 11 9 -19 8 13 -10 -26 12 19 10 -23 -8
word after 1: освобо	-5 -1 -29 31 -21 28 29 8 -12 -2 -11 -10 -6 -23 6 24
word after 1: остают	-12 19 -4 -2 -6 -28 -10 24 -29 14 -1 -4 -3 -21 25 -11
word after 1: остров	-6 26 -5 0 -11 -22 4 -39 -3 6 25 -13 -7 36 40 36
word after 1: от	-19 26 17 -3 23 -26 34 -23 15 -1 30 -11 -15 37 23 42
word after 1: отдали	-3 12 12 -3 -1 -11 -19 11 3 10 -9 -1 -7 1 25 8
word after 1: отправ	-18 -21 20 -6 -16 -3 14 -13 7 -8 17 -2 11 -10 -12 17
word after 1: отрима	18 -19 -4 35 -9 46 19 45 -14 6 -27 -22 -4 -12 -11 -9
word after 1: павших	17 -20 27 -18 36 3 -18 5 38 -11 6 16 26 39 -3 -12
word after 1: палест	-13 16 11 8 4 -2 15 -12 14 6 1 4 -4 13 8 17
word after 1: паузи	8 6 1 6 12 15 -15 -3 14 7 -20 8 4 8 1 -13
word after 1: перебу	-6 21 -9 -5 -11 -24 26 -29 -12 -15 30 6 7 17 13 -11
word after 1: переда	2 33 0 -26 14 3 -6 2 -10 1 -6 44 -12 17 15 2
word after 1: пленны	25 7 -6 -14 15 8 -28 10 24 3 -24 -16 20 -1 -17 -12
word after 1: по	-8 -30 -4 0 -33 19 24 9 -25 -1 3 0 -14 -31 0 32
word after 1: поверн	-29 11 1 5 45 12 -20 6 6 -14 -17 -4 22 0 -15 -12
word after 1: поверт	10 -23 -4 -32 5 -5 -1 14 60 -1 -16 14 3 1 -2 -32
word after 1: погибш	-11 12 21 8 0 -13 -1 -3 -11 -8 -9 28 -3 5 2 -1
word after 1: покину	4 -18 -27 25 -21 32 29 33 -34 7 -6 -6 -21 -19 -6 32
word after 1: полегл	-12 20 9 2 23 -1 -10 -1 11 2 -9 0 18 -11 -1 13
word after 1: полку	-17 -25 17 -2 44 21 -7 16 43 -8 -13 15 21 21 -28 -24
word after 1: полоне	0 18 0 -11 -17 -22 -5 -25 8 3 30 -19 -24 7 14 -9
word after 1: получи	3 2 32 17 14 10 4 -11 2 1 10 -1 -17 20 24 20
word after 1: поране	-29 -18 -16 -3 26 -31 12 -12 -22 1 -11 -5 -31 -16 13 -24
word after 1: потрап	-15 13 -11 -7 0 -34 2 -17 -8 -2 22 5 -4 35 26 24
word after 1: праців	-6 9 -2 -4 -36 -30 -23 28 -40 -1 44 2 4 -18 -31 -30
word after 1: предст	0 26 -3 -14 -5 -17 14 -19 -6 9 23 -2 -4 18 23 32
word after 1: привез	-1 6 4 12 5 11 8 -22 -4 -11 13 -10 -18 5 17 8
word after 1: пригра	-24 -1 20 42 -33 20 25 17 -15 10 -11 10 -28 -27 41 3
word after 1: приеха	7 -16 -14 28 -23 35 24 17 -16 9 10 -10 -18 -26 -8 21
word after 1: провел	4 27 12 -22 0 -14 22 -26 3 0 33 -1 -29 34 39 24
word after 1: пройшл	-3 19 1 -1 -15 -16 27 -30 7 5 25 -14 -10 7 23 33
word after 1: просят	-9 19 -5 4 -4 -9 -1 -17 6 -6 8 9 -11 21 7 5
word after 1: против	-7 -22 -43 -3 10 18 0 30 -29 25 -30 20 -1 -31 -30 30
word after 1: психол	2 20 1 -8 16 -4 19 -15 8 2 18 -13 1 5 9 13
word after 1: пункта	-8 12 14 -14 16 -15 12 -21 17 4 8 -2 -12 19 14 16
word after 1: пункто	-13 9 19 -8 18 9 7 -18 5 7 24 -3 -3 11 8 14
word after 1: пункті	7 -20 9 -17 -2 2 19 0 15 -10 28 -29 -15 14 22 2
word after 1: під	-1 26 3 -8 8 1 13 -17 24 -6 8 -4 -8 19 14 9
word after 1: після	-11 42 14 17 -22 -25 22 -39 -12 -6 33 -20 -27 23 43 14
word after 1: рабочи	-3 12 -8 5 5 -14 10 -25 14 -11 14 5 3 15 27 19
word after 1: ранены	-9 26 -1 -6 7 17 4 -21 14 3 21 -15 -13 5 35 18
word after 1: реакти	-5 -4 2 -6 2 -9 11 -13 4 -10 6 1 -11 4 8 8
word after 1: регион	-13 12 -18 -10 -12 -22 -9 23 -19 0 15 -12 -14 3 33 -9
word after 1: репатр	0 -2 9 18 7 6 13 -14 7 10 0 11 -1 7 11 23
word after 1: россии	11 -18 2 29 -15 16 34 23 -5 7 0 -15 -18 -26 -8 34
word after 1: россий	-6 6 -1 8 -39 2 26 6 4 -3 8 -13 -25 -6 34 28
word after 1: россия	26 -24 8 2 3 7 8 29 3 -2 -16 20 10 12 -14 14
word after 1: російс	-24 -3 36 2 8 24 4 31 14 -14 -28 26 16 23 -5 -4
word after 1: росія	12 21 -12 -19 -37 13 -10 -32 -6 -4 19 -14 28 -1 9 -8
word after 1: рф	-11 -8 -13 34 -20 19 52 6 -20 6 4 -24 -29 -19 7 54
word after 1: с	-17 14 6 1 15 42 -29 4 -13 5 -11 -8 -11 8 -18 -6
word after 1: своих	14 -23 -22 2 5 18 -7 39 22 -16 -32 29 20 3 -29 -26
word after 1: своїх	-1 -18 -16 13 -24 21 18 6 -27 1 -2 -9 -21 -20 -18 24
word after 1: сдалис	1 -2 -3 -4 -5 -2 15 -12 10 3 6 -2 8 -2 -4 17
word after 1: сегодн	-28 13 -26 2 -17 -21 17 -6 5 -23 16 -9 -3 -17 8 9
word after 1: служат	8 26 -6 1 -6 -23 14 -12 -2 -11 5 -17 -14 12 28 23
word after 1: служил	-8 35 5 -13 -3 -38 22 -22 -3 -5 28 4 -2 20 20 24
word after 1: снаряд	7 18 15 -13 0 1 3 -2 16 2 23 4 -2 4 6 17
word after 1: снова	-15 -13 -26 24 -22 21 10 35 -33 1 -15 1 -12 -25 5 30
word after 1: сопров	0 14 -1 -9 -4 -18 8 -10 12 -1 24 1 -5 26 28 13
word after 1: состоя	29 -22 -2 10 31 48 -17 50 2 7 -40 13 22 -12 -26 -30
word after 1: сотруд	-6 3 -3 -8 -2 6 2 -19 -1 2 20 2 -3 3 16 6
word after 1: спожив	8 -8 3 -7 11 8 13 -15 23 2 24 -20 -26 35 29 11
word after 1: ст	7 0 1 -10 -2 -9 1 -13 4 -7 4 5 -5 7 9 3
word after 1: сторон	-36 -8 16 -18 50 14 -13 -11 46 -19 6 -26 -12 45 -8 -7
word after 1: страни	-4 22 -2 -5 16 -1 12 -12 -2 0 7 -12 6 15 20 6
word after 1: суджан	-18 -8 -31 7 -8 30 17 35 17 5 -3 -22 -16 -3 -4 19
word after 1: сьогод	7 -44 2 -19 28 38 -24 61 41 -4 -31 -1 38 4 -39 -36
word after 1: та	-33 10 26 -29 42 6 -7 -4 32 3 -11 -7 7 46 17 11
word after 1: таких	2 -11 14 -14 -3 9 26 -25 14 7 9 4 -13 29 13 10
word after 1: теробо	14 10 -18 -23 -17 1 -17 -12 8 5 9 13 1 19 2 0
word after 1: тиші	9 31 4 2 -10 -28 16 -25 -10 -7 5 -6 -12 8 18 15
word after 1: тому	8 21 6 -17 -3 -25 16 -37 17 10 33 -4 -6 32 28 32
word after 1: тримал	1 27 10 -3 4 -10 12 -10 11 -6 3 -7 -13 9 16 24
word after 1: тяжело	34 -12 11 -30 -4 28 -38 -21 51 3 -3 -25 8 -1 18 -21
word after 1: у	12 -26 -14 3 0 10 18 17 2 3 21 25 -7 16 14 -17
word after 1: удержи	17 7 -30 -16 0 -2 1 12 -17 -5 -14 -16 -9 -6 15 23
word after 1: удома	-4 -23 -4 -31 42 30 -41 50 42 1 -26 45 48 35 -57 -32
word after 1: уехали	19 -11 5 -19 21 16 -15 9 26 4 3 -10 24 10 -19 -14
word after 1: уже	-27 -18 -24 -25 39 -1 9 6 34 4 8 -7 13 -3 7 16
word after 1: украин	12 5 2 -4 4 -20 -7 6 -7 -12 -9 -17 22 6 -18 3
word after 1: україн	9 -9 -14 -3 -14 -7 2 -2 -2 -12 1 39 29 1 0 -4
word after 1: управл	-10 -2 15 -12 -6 -10 14 -4 4 -8 22 -9 2 19 15 2
word after 1: урожен	-3 8 6 -1 10 -15 -5 -19 22 -9 19 3 7 22 -1 9
word after 1: учасни	-10 25 -9 -7 -5 -24 30 -18 13 -4 11 -7 -17 20 20 17
word after 1: це	-9 0 2 -3 23 -2 6 -5 20 3 -9 -16 -16 28 2 -9
word after 1: чекают	-10 6 10 -19 9 0 34 -26 32 7 8 -8 -8 25 26 -11
word after 1: челове	-2 -14 -16 12 -18 25 37 9 -19 17 17 -30 -31 -28 24 43
word after 1: через	1 27 -9 -16 5 -13 -5 -18 1 1 5 -9 -11 25 20 10
word after 1: членов	-9 15 9 -18 -11 -12 3 -9 3 -7 22 6 0 5 17 20
word after 1: штурмі	-10 10 -4 2 -7 -9 9 -15 11 6 10 -1 -7 5 3 15
word after 1: ще	-11 -7 -5 -25 -32 -2 16 -25 0 6 19 -14 -20 13 21 -10
word after 1: і	7 27 -24 6 10 -14 -11 -11 9 -27 -4 -9 16 -16 -24 2
word after 1: із	-7 -11 19 4 24 -38 -15 15 24 -12 -10 -5 -18 6 -18 -18
word after 1: їдуть	4 -20 -1 -25 38 19 -35 46 37 6 -12 6 36 28 -32 -19
word after 1: їхніх	-11 -15 -17 30 -22 13 42 9 -21 -11 12 -27 -17 -16 13 31
word after 1: الي	3 -10 4 0 -14 0 -10 -2 0 -16 18 27 -2 -19 -4 -16
word after 1: اوكران	23 -21 24 -30 27 31 -41 24 -2 9 -7 16 57 27 -10 -6
word after 1: بين	-1 18 -4 -10 9 -10 14 -19 24 4 -11 -15 -14 1 7 -18
word after 1: دولار	-5 -14 1 -11 20 -4 2 -8 -16 -10 21 -11 11 21 20 16
word after 1: روس	5 -17 1 30 11 2 20 24 -17 -11 -10 -10 -20 -15 12 2
word after 1: روسي	-7 -15 -16 26 -11 26 9 37 -29 -11 -11 -25 -26 -25 21 18
word after 1: روسيا	4 -19 -12 34 -13 38 35 28 -36 -3 -9 -11 -33 -24 6 35
word after 1: عادوا	0 -5 6 -10 9 -6 -15 16 10 3 0 -10 14 4 -9 -9
word after 1: في	9 -12 15 -19 26 16 -12 19 12 -6 -14 -2 29 22 -17 -8
word after 1: لكل	-8 -28 6 8 5 30 3 7 -2 5 -24 7 -5 17 -13 2
word after 1: من	15 23 8 10 -8 -5 18 -4 23 -5 -8 0 -8 17 -7 21
word after 1: و	-18 -20 -18 15 -2 16 19 15 -13 -7 -9 8 4 3 8 14
word after 1: –	9 -7 -4 3 3 -5 7 -3 7 0 2 7 15 2 1 12
word after 1: ₴	-9 7 -4 9 11 11 18 4 18 -12 13 5 -2 11 5 2
word after 2: 	-9 2 9 -7 26 7 5 -6 15 -4 2 13 25 44 11 8
word after 2: !	-25 21 -16 37 10 8 -3 19 -27 0 -13 -10 -2 -15 -23 31
word after 2: "	9 -1 -14 0 13 -1 25 -18 17 -3 -4 -16 5 31 15 39
word after 2: (	-16 34 11 -1 4 -22 -8 -10 17 3 24 1 -35 39 31 8
word after 2: )	-2 -19 -4 3 25 40 13 13 21 -5 15 -10 0 11 4 -7
word after 2: +	4 4 10 -1 20 3 46 5 42 9 15 -24 -20 43 25 25
word after 2: ,	13 -8 -12 -15 -11 8 1 -4 -3 -14 10 10 7 -10 24 16
word after 2: -	12 -40 -5 -7 15 33 -8 27 23 6 -29 3 0 22 -43 -22
word after 2: .	13 9 -3 0 9 -3 17 26 5 -6 16 -2 11 -10 17 20
word after 2: :	-11 17 11 5 0 2 -9 -1 24 6 9 10 -1 -5 1 -19
word after 2: ;	8 14 -1 1 8 5 24 -1 -8 -12 15 -2 13 18 22 27
word after 2: a	18 4 13 21 -12 30 2 -13 -5 7 27 5 -3 12 17 42
word after 2: accord	21 -32 19 24 -8 25 20 18 -18 2 2 -5 -6 -19 -1 -18
word after 2: after	1 -4 -5 -8 6 3 -1 -11 3 5 7 11 9 12 1 -3
word after 2: agreed	-2 -33 31 -21 -20 17 25 9 33 -4 7 8 -9 19 20 10
word after 2: all	33 -26 -10 -10 2 1 9 29 43 9 -13 3 -36 -16 -13 -20
word after 2: alread	3 15 24 -4 10 -7 10 -11 -4 1 23 -24 -6 22 10 21
word after 2: among	-25 2 -5 -13 10 19 1 12 9 -10 -12 2 21 28 -11 19
word after 2: an	-2 34 16 -14 15 -15 19 -19 8 5 36 -28 -19 17 35 22
word after 2: and	-15 11 -4 14 15 18 -15 7 11 1 6 -4 16 9 7 15
word after 2: as	-10 -21 -2 -22 -5 10 -9 -10 -10 8 -25 14 8 -6 13 -15
word after 2: at	5 -10 4 -5 6 19 5 1 7 3 3 7 10 6 9 14
word after 2: azovst	6 12 0 -21 8 -28 11 -3 26 8 -8 3 15 30 1 8
word after 2: back	-8 -3 -25 20 4 7 -10 5 -16 2 -33 31 20 -12 -26 12
word after 2: be	-8 14 9 -10 16 -8 19 -28 10 -1 28 -3 -8 29 13 34
word after 2: been	0 5 -14 38 28 -12 1 7 -3 -1 -26 -4 18 5 -16 5
word after 2: being	-10 -12 -12 -20 3 -6 -19 16 -9 -10 20 -5 -5 -7 21 -23
word after 2: both	-5 19 10 -16 -18 -27 1 -4 39 4 -31 -16 -21 -10 -12 -9
word after 2: brough	-7 20 13 6 -26 17 -8 24 35 9 -16 -23 -18 17 3 -23
word after 2: by	-12 1 33 -25 -3 19 -21 -10 21 0 11 12 -19 32 -4 4
word after 2: captiv	14 11 -18 15 -1 -4 9 -16 -4 -2 1 6 9 -18 -15 14
word after 2: civili	6 -24 -15 -18 34 22 -24 22 16 2 2 0 44 27 -36 -35
word after 2: code	-15 3 8 -17 27 -8 23 4 25 -5 3 -2 12 22 1 -1
word after 2: come	13 24 -3 22 7 3 12 -8 -2 7 -17 10 16 6 -2 31
word after 2: coming	-7 -21 12 -7 28 30 -29 11 42 6 -14 10 23 7 -10 -33
word after 2: defend	-3 27 -11 18 -8 -34 24 -36 -28 -2 3 -11 -16 22 24 41
word after 2: down	-9 14 -3 -4 12 -20 5 -11 -2 11 5 -10 -19 13 20 -2
word after 2: each	-34 -24 20 28 -6 14 -11 27 15 -10 15 10 -4 23 -9 13
word after 2: either	-7 2 -1 1 -6 6 4 -7 -10 6 13 -8 -9 16 12 25
word after 2: exchan	30 -13 31 -8 -15 -15 36 14 38 -25 -2 15 0 -1 -24 -7
word after 2: fallen	17 -16 12 -15 21 26 -16 12 22 -1 -13 19 15 12 -15 -16
word after 2: five	-17 -3 7 -12 -1 4 10 4 -1 0 12 27 14 21 -5 7
word after 2: for	-18 -19 6 23 9 26 13 6 -7 6 -13 13 9 25 -6 34
word after 2: free	15 20 -29 -27 0 -27 17 -3 41 -4 -37 -20 3 15 -7 4
word after 2: freed	19 20 5 36 5 5 30 -13 -13 1 8 -22 -7 -5 30 24
word after 2: friday	-2 12 -24 0 18 13 -31 -13 19 -3 -29 -1 26 -7 -12 -13
word after 2: from	-2 23 -4 5 8 3 2 14 11 10 -21 27 1 17 7 15
word after 2: had	-12 24 0 10 -42 -9 24 -17 -13 -3 19 -23 -14 15 21 43
word after 2: handed	3 -7 38 -28 36 13 -9 -7 25 7 1 3 29 33 -2 18
word after 2: has	-4 -11 17 -15 -21 5 18 -14 20 8 25 -17 -6 31 26 6
word after 2: have	18 1 -15 -15 -12 -1 35 -2 -17 1 -7 -24 -2 -10 8 44
word after 2: held	-28 19 6 0 -17 -8 35 -19 -22 -5 14 -25 -25 27 19 24
word after 2: home	-16 16 17 -12 -7 -3 0 -17 32 -11 -1 -4 1 11 0 -2
word after 2: in	8 2 6 -26 -20 -10 -18 18 -9 -20 25 4 -14 -8 17 -28
word after 2: includ	8 -17 -10 0 25 13 -15 27 20 10 -7 14 44 17 -11 -13
word after 2: its	-12 -35 6 13 -25 29 0 25 -18 -7 -13 10 7 -17 1 8
word after 2: killed	-16 11 17 -6 -5 -4 2 3 10 1 -4 -4 -15 23 7 13
word after 2: kursk	-15 4 -20 19 -38 10 18 42 -40 -3 -8 3 -31 -27 -11 12
word after 2: kyiv	-26 -9 -29 18 -10 33 30 18 -42 4 -10 -33 -19 -37 -8 44
word after 2: listed	-1 -28 -13 -2 -13 -4 -13 -26 -14 0 9 31 32 -5 24 -13
word after 2: many	-10 19 12 -38 2 0 3 -8 22 8 -19 -8 2 42 17 -8
word after 2: mariup	-14 26 16 -15 1 -37 31 -48 -13 -2 27 -7 -29 24 34 37
word after 2: milita	2 11 0 7 25 3 -24 -4 -22 11 -9 8 19 -6 -32 23
word after 2: moscow	21 -9 8 -3 8 21 -4 15 -4 -2 34 11 7 4 -17 -15
word after 2: not	10 -9 -2 -7 -4 -18 14 -15 16 -5 22 -8 -7 14 18 12
word after 2: now	-1 26 13 26 12 -9 -18 -16 7 -9 -11 -1 5 6 -22 9
word after 2: number	-16 -2 28 -1 5 -2 22 8 27 0 -6 0 -17 -7 -10 -1
word after 2: of	-23 15 -3 4 44 -2 -8 -2 17 -2 -26 -11 -4 -12 -8 20
word after 2: office	-13 25 -22 -2 -12 -18 -7 12 -2 -6 25 -32 1 -2 27 -12
word after 2: on	-13 -18 11 -4 12 33 1 -4 22 0 8 22 7 11 24 21
word after 2: one	-3 10 36 -23 35 2 -13 -9 26 -4 20 -30 27 42 6 -7
word after 2: ones	0 4 -9 10 -18 18 10 29 -20 -3 24 -9 4 -19 -23 3
word after 2: our	-5 17 8 -17 -13 -28 32 -30 9 3 27 0 -32 22 38 28
word after 2: out	-6 -6 30 27 -42 -24 4 -30 47 -1 26 -21 -46 -31 7 -15
word after 2: prison	16 2 25 6 5 0 1 9 -12 -8 -22 1 -13 5 8 14
word after 2: releas	7 -30 -21 -19 -5 14 11 20 40 -3 -11 -25 8 11 -10 -15
word after 2: relief	-9 18 -4 -1 20 7 13 -12 -3 3 4 -3 0 24 18 3
word after 2: return	-9 15 -14 2 8 13 -8 -7 7 11 11 3 -17 -15 -21 18
word after 2: reunit	4 -18 5 21 12 22 -2 22 1 -1 2 -8 6 19 -8 -1
word after 2: rocket	5 12 7 8 5 12 -9 0 -10 -3 -6 8 -5 1 11 0
word after 2: russia	-5 17 9 8 -12 -8 17 2 17 -6 1 -3 -4 -3 2 -9
word after 2: sergea	2 24 3 -12 -20 -39 33 -37 -2 9 14 -11 -32 39 33 32
word after 2: side	-9 -1 15 5 14 23 13 4 -2 -7 -10 -16 17 16 15 27
word after 2: since	7 39 13 23 13 -8 -9 2 -24 -1 -23 20 31 -31 -26 -3
word after 2: six	3 -7 1 -14 38 24 -9 22 33 10 24 -9 34 43 4 3
word after 2: some	-14 -19 5 12 10 25 6 21 3 -5 -18 7 19 -2 -6 5
word after 2: still	-23 3 12 -20 -3 -17 26 -32 -13 -12 30 10 14 -5 -1 -20
word after 2: taken	-2 12 34 -10 18 -19 21 -7 22 6 36 -18 -3 35 29 18
word after 2: talks	9 -16 -7 -5 16 10 0 5 15 -7 2 5 10 10 -4 2
word after 2: ten	-5 8 21 -14 33 7 -12 -18 16 -3 1 3 31 15 -20 19
word after 2: that	-10 1 16 -2 15 16 -11 13 21 -6 -20 -7 -17 28 -27 -23
word after 2: the	16 -3 1 5 -6 6 0 17 -17 7 -16 2 11 -2 12 -4
word after 2: their	12 7 21 30 -5 1 29 13 -10 1 20 -6 -13 6 17 18
word after 2: them	-24 -6 -2 5 9 -5 3 -11 10 -4 6 -2 8 21 -3 50
word after 2: those	-13 24 12 -10 13 -28 -10 -11 9 1 7 -8 -15 19 31 24
word after 2: three	-2 23 -6 3 17 -17 4 -9 -8 9 -26 13 9 11 0 36
word after 2: thursd	6 18 11 5 10 -7 8 12 0 9 24 -10 -1 6 23 27
word after 2: to	26 4 -5 -7 30 12 6 0 5 6 -2 32 18 5 -4 22
word after 2: today	-15 20 17 -32 43 2 -4 -8 23 -16 29 7 15 32 33 -3
word after 2: total	-7 1 13 -4 25 -15 7 20 22 -11 -22 13 29 -23 -26 -24
word after 2: transf	25 1 19 -22 8 23 -27 16 13 -1 -13 0 33 8 -9 -8
word after 2: tuesda	-26 8 2 -10 6 -6 3 5 26 4 -16 -4 9 -10 -9 -23
word after 2: two	-15 14 -14 -24 50 20 -23 0 -7 -11 0 -5 51 -8 -17 16
word after 2: ukrain	3 14 -6 33 24 -12 4 -19 -18 -12 -8 -21 12 6 5 8
word after 2: vehicl	-3 2 4 -3 12 6 4 -9 -5 8 10 -7 12 16 -6 10
word after 2: views	-8 9 0 -10 15 3 -2 2 14 7 9 -11 3 9 14 -2
word after 2: war	6 -42 0 -34 18 6 38 -16 -37 -11 21 -4 -7 48 42 36
word after 2: was	0 -8 -1 -20 23 7 -14 4 24 -11 -9 8 -8 19 -18 -19
word after 2: wednes	-9 -18 14 -13 17 6 -23 18 14 11 -5 21 17 20 -4 -4
word after 2: were	16 -8 3 16 4 29 -3 -2 10 -1 -14 -30 11 -5 15 -10
word after 2: which	-8 1 0 15 7 0 0 -13 18 15 18 -4 6 -13 -9 -6
word after 2: whom	-4 43 0 -30 1 -31 9 -33 19 9 22 3 -7 50 17 24
word after 2: with	-2 -17 -1 -18 53 5 -11 -8 58 -9 0 7 -1 13 2 -19
word after 2: women	-1 0 -14 -13 43 3 -23 13 17 -5 -24 -12 18 28 -5 -1
word after 2: а	-18 20 16 9 -2 -2 22 -2 -12 9 -14 -16 -15 4 6 32
word after 2: авиабо	-13 -1 0 2 14 -10 3 -9 -5 -8 20 5 2 10 9 0
word after 2: азова	-13 17 18 -21 31 0 -14 11 33 -8 21 11 21 37 -15 -12
word after 2: азовст	-18 -8 0 -31 25 -13 0 -23 18 2 -17 -9 8 39 13 19
word after 2: азову	-10 -12 -10 -17 30 0 1 16 25 10 -10 0 15 43 -7 6
word after 2: бахмут	6 -3 -10 -6 15 9 -9 13 31 -12 -25 16 23 32 -13 -16
word after 2: без	-11 19 -13 -10 31 -12 43 2 -7 7 -2 -5 9 7 7 47
word after 2: беспил	-11 21 1 -4 -7 -3 7 -1 7 2 17 -8 4 9 6 8
word after 2: бойцов	14 16 -1 11 -8 -12 4 -21 -13 -10 8 -22 6 -1 18 31
word after 2: больши	18 -22 -11 7 -1 24 31 -10 13 -6 12 -10 -21 5 16 22
word after 2: бригад	10 32 14 -6 -28 -31 20 -20 -29 -8 27 -14 -37 30 25 22
word after 2: бронет	5 12 11 -10 12 -21 -5 -14 17 -4 11 2 -7 27 17 23
word after 2: будет	-1 6 19 -31 1 0 7 -31 30 1 19 -9 -11 30 42 20
word after 2: был	-3 -15 20 30 -10 8 2 10 1 10 5 -1 1 -7 -16 5
word after 2: бійці	10 6 -8 -15 3 -4 6 4 11 -8 1 5 29 23 -7 -1
word after 2: більші	-3 -11 15 -16 6 9 -1 -3 12 -4 2 19 9 -7 12 -9
word after 2: в	-10 -16 12 -13 -27 15 18 18 25 6 18 -8 -4 -14 7 12
word after 2: вдалос	-2 4 22 -10 -3 -8 -9 -6 22 1 14 -24 -32 -3 18 -12
word after 2: вдома	-3 -14 -13 -47 35 14 -10 14 9 -1 24 -7 9 11 -7 -9
word after 2: вернув	-17 38 4 -6 10 -10 -1 -34 10 -5 26 2 -6 17 31 28
word after 2: вернул	-10 -7 -10 -14 -19 19 33 27 -26 9 -20 -26 -3 -17 -27 20
word after 2: вже	10 -2 -4 -6 17 -7 -21 1 -9 -10 -27 -8 28 -20 -12 -11
word after 2: взамен	-15 -9 -12 20 -27 10 17 14 -15 -3 13 -8 -21 -12 -14 36
word after 2: взятых	-15 -22 -24 35 -12 38 16 42 -16 3 -18 -16 -2 -21 -8 19
word after 2: визвол	-9 52 -3 -27 -10 -24 -9 -22 25 11 -31 -21 -7 17 22 -6
word after 2: вийшли	-7 -11 0 -25 -1 -2 -17 -3 12 3 9 -3 12 24 8 1
word after 2: викона	15 17 -21 -24 29 -8 -5 -34 7 9 2 2 -21 -7 0 44
word after 2: включа	26 8 11 -10 29 19 -24 -7 19 -12 2 -11 -4 16 0 -14
word after 2: вместе	7 13 -10 6 3 -5 -1 -10 17 -8 15 -10 -5 19 17 3
word after 2: вмс	10 46 9 -8 6 -15 28 -33 -1 -1 14 -12 -14 19 44 28
word after 2: военно	18 -18 -14 -15 -17 15 33 29 10 -11 -11 13 3 -19 -17 1
word after 2: военны	-3 1 -12 21 31 15 19 3 16 7 11 -29 -12 12 -24 -6
word after 2: возвра	-9 18 -7 24 -17 -2 24 -24 2 -5 29 -26 -10 -8 36 34
word after 2: волі	8 7 -18 -44 7 -4 2 29 33 3 -23 -17 0 1 -28 -32
word after 2: вони	-34 5 -18 5 4 17 -2 -3 28 5 -1 -15 -5 -8 5 -12
word after 2: вооруж	15 -7 -2 -12 13 -6 0 7 15 -3 -1 2 24 25 0 -16
word after 2: восемь	6 -1 -28 11 -7 23 10 15 -21 3 -1 17 -7 -11 1 13
word after 2: все	-4 5 10 -16 -9 -5 4 13 5 -1 -3 -12 23 -2 18 -4
word after 2: всего	-20 35 19 -35 39 -19 -1 -43 29 -2 44 -15 -36 25 33 34
word after 2: всу	0 7 25 0 15 -2 -5 24 20 -15 9 6 -13 16 -7 -3
word after 2: вывезе	-6 -28 -7 -27 26 25 -29 17 17 -5 -16 25 35 19 -20 -34
word after 2: выполн	-4 22 25 -9 -1 -2 -9 3 -27 -4 -8 2 4 -19 18 -2
word after 2: вышли	1 3 -8 -1 -11 5 24 -14 -2 6 -22 -16 -12 16 27 30
word after 2: від	-8 7 -13 15 -22 -4 -26 -1 47 12 -18 16 2 -11 -33 -27
word after 2: віддал	8 -7 4 31 -28 40 -5 -27 31 6 -9 0 -13 -28 29 -9
word after 2: відпов	-3 8 -26 -10 -12 -6 -1 -26 -34 -11 9 3 36 -13 -16 -24
word after 2: військ	-5 2 -4 33 -5 25 -21 29 -15 -1 27 -1 -5 -13 -35 -1
word after 2: він	-2 7 8 0 6 3 19 -25 6 4 2 3 6 7 26 30
word after 2: вісім	11 3 3 2 -9 -12 -1 -1 -3 -6 6 -9 6 6 10 2
word after 2: гварді	-3 10 -3 -14 3 -32 12 -21 13 6 7 -1 -10 39 31 31
word after 2: гражда	-54 -44 -46 12 10 41 -4 51 -2 7 -30 -4 -22 -5 -27 -6
word after 2: громад	-15 15 2 11 7 -9 10 3 11 7 14 -3 8 17 15 -1
word after 2: группы	-2 10 6 4 -2 -11 -5 1 13 -2 5 -11 -11 9 19 6
word after 2: два	-31 2 -17 3 12 -17 8 -15 2 -2 -23 -37 25 11 12 9
word after 2: двадця	-13 -2 -7 2 23 7 -12 3 8 -9 10 -5 -3 13 -12 3
word after 2: две	3 -4 9 17 6 7 9 -2 2 -1 11 -4 -21 -14 7 8
word after 2: двое	15 2 30 -29 27 -9 -27 11 40 -1 -20 14 40 43 8 -9
word after 2: двоих	20 6 7 -26 9 -14 -4 -23 2 8 6 -11 7 26 11 4
word after 2: двох	18 -8 -13 -14 34 6 -23 19 31 -11 -10 4 19 37 -16 -32
word after 2: двоє	-14 -3 -11 -43 27 -5 -12 10 28 -6 -8 27 20 39 1 -4
word after 2: двух	-14 2 3 -8 6 18 -19 12 27 4 -10 -5 19 20 -4 -6
word after 2: дев'ят	1 -28 8 -13 35 34 -24 38 13 9 -16 8 39 5 -31 -25
word after 2: день	-28 4 -10 -19 32 8 8 1 16 1 7 15 10 15 11 4
word after 2: держсп	6 37 8 -8 -7 -30 26 -29 -6 -1 20 4 -3 23 40 18
word after 2: десяти	3 8 8 -7 -23 -19 25 -39 17 3 3 3 -14 40 36 19
word after 2: дехто	-7 -18 -11 -11 18 15 -19 1 33 -10 -22 19 34 0 -33 -34
word after 2: для	-7 0 2 15 33 -10 -13 -13 7 2 -13 30 1 10 2 -16
word after 2: днр	-13 25 -1 -13 -8 -23 -4 -25 15 -8 17 1 -18 4 30 4
word after 2: до	14 -8 1 31 8 33 32 11 -3 -3 14 -36 -11 7 -1 29
word after 2: довічн	-11 25 -9 -4 -2 -6 14 -26 -3 -8 30 -3 -7 24 22 24
word after 2: додому	-7 8 13 -48 29 -1 13 -11 25 1 7 -10 4 25 6 -15
word after 2: дома	10 -16 33 18 -7 34 16 28 -14 -7 5 6 0 -12 -3 25
word after 2: домовл	-2 7 35 -45 -4 -9 19 -25 10 6 20 -7 -8 36 38 7
word after 2: домой	30 -7 15 7 1 -15 5 -2 17 -1 9 14 -1 -14 6 -9
word after 2: донецк	9 3 -3 -14 -3 -2 -4 -14 -5 7 -25 -31 -20 16 4 10
word after 2: донець	-14 40 6 -24 9 -38 23 -43 13 -5 31 -17 -18 29 32 31
word after 2: достав	0 -15 24 -30 22 19 -29 21 32 -1 5 2 -7 24 -23 -8
word after 2: дпсу	4 45 6 -9 -23 -36 26 -22 -11 6 17 -13 -32 15 43 43
word after 2: друг	-19 -4 8 -3 14 34 8 41 -19 2 -34 31 7 20 -2 14
word after 2: других	-8 -1 -9 -7 0 11 16 -3 13 -4 0 7 9 19 9 4
word after 2: есть	-12 10 4 -14 3 -17 7 -6 14 -10 42 -21 -10 41 25 25
word after 2: еще	-3 13 26 3 0 16 13 -8 33 3 4 2 -15 24 19 -2
word after 2: женщин	-22 21 2 -2 2 -11 -14 -16 14 -12 18 -3 -15 30 19 26
word after 2: жителе	-11 -9 -10 23 -47 23 24 42 -31 3 16 -3 -30 -41 5 37
word after 2: жители	-5 4 -2 31 -14 5 46 -6 -14 7 1 -3 -23 -6 9 47
word after 2: жінки	-4 43 3 -23 12 -18 21 -17 16 3 4 -9 -21 32 42 37
word after 2: з	-17 15 16 -15 9 -10 7 -14 3 -23 7 46 21 24 17 -6
word after 2: за	-3 21 17 2 10 1 9 5 13 -15 -3 -18 7 24 6 19
word after 2: забрал	7 15 1 5 -4 -14 10 -8 7 5 -2 -6 12 3 15 32
word after 2: заверш	-2 42 13 22 15 -23 -9 -14 -39 -3 10 -25 -24 -16 20 -4
word after 2: завтра	-17 20 -8 18 21 -5 -27 -8 -19 -10 -13 24 26 -9 -11 42
word after 2: заключ	-13 9 4 10 12 -13 2 -8 6 7 2 -5 8 13 3 11
word after 2: запорі	-11 24 8 -6 -3 -18 24 -26 19 -2 9 16 8 43 30 27
word after 2: заступ	-8 -17 -3 -10 33 27 -31 32 32 -8 -20 20 38 7 -33 -26
word after 2: засудж	-10 -9 -3 -12 19 13 -1 6 17 -1 -21 6 27 23 -2 1
word after 2: захвач	7 0 -1 5 11 14 -7 0 -8 12 -16 5 2 9 -15 -5
word after 2: захисн	-14 -4 -5 -17 33 -6 -8 10 -5 -5 -15 44 29 15 -5 -2
word after 2: захопл	34 -11 -8 -13 16 -11 -29 7 -2 -2 -19 -15 -3 14 -22 -22
word after 2: защитн	-2 -13 -26 -17 50 3 -27 0 14 5 4 25 14 -6 -29 -23
word after 2: заявил	0 13 -17 10 -13 -12 -14 18 -22 -4 -12 -13 -5 -17 4 -7
word after 2: збройн	11 32 -9 -5 7 -25 41 -15 -3 -6 5 -17 -21 16 34 39
word after 2: звільн	-22 0 30 -20 -15 -7 13 10 30 -1 14 -20 -26 12 1 -11
word after 2: зміїни	3 25 -2 -16 -8 -37 2 -25 5 4 -1 -5 0 34 47 31
word after 2: зникли	-4 -28 7 -9 13 15 12 2 13 5 -20 22 20 -5 -5 -12
word after 2: зокрем	-6 6 -19 4 16 0 -8 18 -4 -11 5 37 34 6 -23 8
word after 2: зсу	-14 19 1 -39 3 -7 17 -6 2 -2 7 11 -2 41 16 6
word after 2: зі	-9 -16 -16 -22 42 34 -19 29 31 -1 -22 29 10 -1 -25 -26
word after 2: зіткне	-8 -21 10 -26 11 1 42 -38 32 4 50 -19 -3 41 38 45
word after 2: и	22 -15 -16 7 -8 -15 -5 -16 44 -6 -11 -2 -12 1 14 2
word after 2: из	0 10 -12 -9 -22 3 -6 10 -1 -2 24 -4 4 10 19 14
word after 2: им	13 -15 -5 -7 -1 35 1 24 20 11 -3 -1 6 17 -15 -7
word after 2: их	11 -10 -13 -24 10 23 14 13 -2 4 -6 -34 -10 1 -9 35
word after 2: й	-5 7 -9 38 -31 19 41 -4 -10 5 1 5 -26 -21 13 16
word after 2: к	1 -16 36 24 -3 43 7 35 8 -17 -1 16 -9 -2 -31 -6
word after 2: каждой	-1 18 3 11 24 16 -24 16 -1 20 5 -7 -8 28 -30 20
word after 2: киев	26 17 23 -29 23 -10 -14 -20 15 1 30 10 30 35 1 -22
word after 2: киеву	15 -35 23 38 -7 37 28 26 -30 7 -18 -26 -19 -22 3 16
word after 2: кожног	-16 -15 38 13 -12 2 8 23 27 -3 16 -6 -7 -9 -6 2
word after 2: кожної	0 -14 23 29 -29 -6 15 8 27 -4 38 -5 -19 4 -12 -12
word after 2: конца	-2 19 9 -8 -9 3 9 -10 15 -7 18 9 2 16 4 20
word after 2: кордон	14 -5 -11 -17 23 3 -10 -3 9 0 5 23 16 20 -3 -12
word after 2: которы	-4 11 -20 -8 -13 20 -12 4 -16 15 -14 5 6 -3 4 -20
word after 2: курско	5 -16 11 44 -30 31 33 45 -26 -3 -23 0 -6 -24 -16 26
word after 2: летате	-12 4 -2 -12 6 4 20 -8 21 -7 10 0 -11 26 11 15
word after 2: луганс	-15 29 -5 -9 -7 -32 19 6 -10 -2 21 -3 10 -10 41 28
word after 2: льотчи	0 -11 -17 -5 5 24 -2 18 9 11 -31 36 22 -1 -42 -26
word after 2: лікува	-11 27 13 15 -3 -24 28 -7 -19 -9 10 -27 -17 10 19 14
word after 2: майже	-10 12 3 6 -4 4 8 -13 -8 4 2 2 20 15 1 8
word after 2: маріуп	-16 36 1 -8 29 -13 -10 -5 36 10 39 -19 -23 32 24 9
word after 2: медвед	12 1 8 35 -8 15 39 5 -17 2 7 -8 -29 -7 2 34
word after 2: месяц	-6 -2 8 0 1 -6 5 -19 18 4 0 -3 2 0 -2 13
word after 2: ми	5 -20 7 10 -2 25 11 22 -8 3 -7 9 25 -16 -15 -15
word after 2: микола	-12 25 -7 6 -11 -7 12 -34 0 1 36 -10 -12 16 17 20
word after 2: может	-3 8 14 7 -6 3 12 -9 11 -8 20 -13 -2 15 21 12
word after 2: морги	4 18 -10 -9 7 -7 23 -18 -3 11 3 3 4 6 11 20
word after 2: москва	-8 -2 3 5 11 4 3 -2 24 -6 -13 7 5 9 1 6
word after 2: мужчин	1 23 2 -10 -11 -6 -6 -24 19 -3 8 -3 -10 32 24 24
word after 2: на	24 -35 -6 9 12 1 -8 23 30 -11 30 -25 9 26 13 17
word after 2: над	-4 25 21 1 17 -7 17 -33 19 -4 19 -1 10 20 21 13
word after 2: наймол	0 22 -9 -9 -11 -35 24 -27 1 10 21 -1 -15 34 45 40
word after 2: найста	2 48 3 -8 -10 -28 44 -36 11 -12 45 1 -25 29 59 48
word after 2: нам	30 -10 -21 16 3 18 -30 -3 20 10 0 -1 38 -28 -24 1
word after 2: находи	-13 10 -17 5 -14 16 12 2 2 8 -23 -5 -33 -2 -2 56
word after 2: находя	33 24 -12 -37 10 -39 -43 21 -1 7 16 6 33 10 10 -49
word after 2: нацгва	-16 17 -3 -21 34 19 -23 -20 32 -6 -10 -2 29 21 -27 -22
word after 2: націон	6 37 8 3 -24 -21 20 -15 9 12 7 6 -16 29 14 25
word after 2: наших	-2 15 8 33 -12 -12 24 -3 -8 -6 -5 -24 -18 0 -1 46
word after 2: наші	16 15 14 -13 7 -23 -26 -22 37 -10 -2 36 10 39 36 -22
word after 2: нгу	3 32 10 2 -20 -38 38 -19 -14 11 12 7 -17 37 47 30
word after 2: не	25 4 23 5 -9 22 3 7 -8 -8 6 -3 10 0 -22 19
word after 2: неволі	-6 8 1 0 34 21 -25 15 -16 10 -11 20 24 -19 -17 -12
word after 2: незако	7 -3 0 -25 7 8 6 11 18 4 7 -18 18 33 1 -28
word after 2: них	-43 13 -17 0 10 -3 23 1 39 -17 4 -18 -1 24 7 9
word after 2: но	-15 -11 5 14 -25 24 34 -27 -32 9 35 -38 -19 11 11 30
word after 2: нуждаю	17 -15 -15 29 -27 3 -2 -4 9 3 -29 -17 -13 -35 40 -22
word after 2: о	4 4 21 9 0 -1 18 7 2 7 11 16 -17 17 30 16
word after 2: об	2 -2 -10 -6 6 16 25 -10 -1 2 11 -30 -12 18 23 31
word after 2: обеих	6 0 -39 -20 -3 18 -20 25 27 8 -17 -8 -20 -9 -32 -22
word after 2: област	-3 -6 16 15 -21 1 2 6 -19 2 8 27 -10 -26 6 12
word after 2: обмен	17 -9 -25 25 -14 -1 12 -8 -9 7 5 -19 -11 -7 14 24
word after 2: обмін	-12 2 -20 2 10 -5 3 19 -4 -6 10 26 17 -3 -11 -4
word after 2: обміну	18 -18 16 -12 15 -7 7 2 33 2 7 -7 19 22 6 -15
word after 2: обміня	-12 -9 15 0 22 13 -28 32 28 12 -18 2 34 10 -30 -15
word after 2: оборон	2 5 -4 -40 -6 -13 35 -12 -18 -9 28 16 -1 11 5 38
word after 2: обратн	19 3 -19 2 18 9 -28 2 0 -9 -6 30 39 13 -31 0
word after 2: один	33 -7 13 -24 -14 19 -30 -5 -8 1 -10 -5 3 -18 -22 -43
word after 2: одна	-13 -15 40 35 -24 -30 7 -14 16 0 24 5 -31 -13 1 -20
word after 2: одного	-22 3 -14 -32 2 2 13 -2 8 -9 -7 -6 -12 44 4 19
word after 2: они	-2 -24 -24 3 -25 22 0 15 -19 8 16 23 1 -42 27 -10
word after 2: освобо	-5 28 18 -26 26 -21 -1 -35 22 11 29 -2 5 19 40 13
word after 2: острів	-11 13 -11 -2 6 -24 9 -8 15 -3 4 3 7 18 20 30
word after 2: от	-7 25 25 -24 24 -14 -1 -15 42 1 21 -11 26 40 8 22
word after 2: отданы	47 -33 -25 15 1 22 -21 -8 8 9 -28 -21 -7 -35 11 -22
word after 2: отправ	-10 -6 6 -26 -5 4 11 -17 28 -8 18 -14 1 31 20 11
word after 2: отрима	-37 45 14 4 -10 -12 -14 -10 -17 12 -31 -3 25 -15 -9 42
word after 2: офицер	-8 18 -1 -4 -8 12 -10 35 -19 2 -14 3 22 -13 -11 -19
word after 2: офіцер	1 19 -5 -7 26 -9 -7 -9 34 -1 15 -7 -27 38 11 -3
word after 2: п'ятер	-10 -22 8 -4 11 28 -14 4 8 9 11 5 20 -2 -13 -23
word after 2: павших	-8 -22 -25 15 -17 21 19 10 -20 -3 -16 -5 -17 -15 -19 28
word after 2: переда	21 4 -6 15 -24 33 27 -1 9 6 8 4 6 7 23 7
word after 2: пленны	15 -13 -5 -13 45 14 -27 32 15 11 -28 -12 -1 17 -10 -22
word after 2: по	-19 12 -5 -4 -22 -31 26 1 40 10 9 -5 3 -22 -15 -1
word after 2: поверн	5 22 -7 -8 6 -1 -26 -8 25 -6 -25 0 18 7 0 -24
word after 2: поверт	-2 -1 17 -12 29 9 -32 13 20 -5 -21 -3 18 11 -15 -30
word after 2: повідо	8 -19 -27 18 7 9 -14 21 -1 3 -6 11 26 -4 15 -11
word after 2: погибш	-20 0 7 13 -16 14 10 5 -2 10 -8 15 -21 -2 23 -3
word after 2: под	6 22 22 -13 15 -10 15 -31 21 8 23 -3 -15 18 10 18
word after 2: поза	15 1 -20 63 11 32 -45 3 -17 -6 -33 35 3 -61 -11 -38
word after 2: полоне	4 10 1 5 -2 -22 20 -16 -14 2 2 -14 -1 17 19 16
word after 2: полону	-11 16 2 -8 6 0 -10 9 -9 6 0 23 5 0 1 -5
word after 2: полоні	-8 28 -7 -6 -14 -18 5 -11 -4 10 14 -14 5 16 -4 5
word after 2: получи	-21 48 8 -6 19 -35 -9 -26 9 -1 -22 -15 -5 24 17 27
word after 2: понад	-17 -20 -3 -14 7 -22 22 -2 -11 -11 3 4 -4 8 33 -14
word after 2: попавш	-2 7 -33 8 5 -7 33 -6 -8 -2 -3 -4 -20 3 1 38
word after 2: поране	-3 13 10 -4 -11 18 -6 -21 34 -18 7 -28 -16 5 34 11
word after 2: послед	-7 8 -1 19 -17 25 37 -6 -12 -4 -7 -27 -15 -7 8 40
word after 2: посред	-9 13 -36 16 -6 1 -3 9 -6 1 -23 -14 -13 -29 -25 -4
word after 2: привез	-2 2 7 -24 21 -12 0 8 3 8 18 -4 14 29 8 -7
word after 2: прикор	5 38 14 -5 7 -34 16 -35 27 -9 25 5 -17 39 46 31
word after 2: принял	8 -3 0 -2 14 0 1 5 18 10 -5 23 26 21 -11 -2
word after 2: приїха	4 29 -4 1 -21 -13 8 -26 -8 4 10 -8 -19 20 21 24
word after 2: про	-12 26 47 4 -19 -20 50 -24 7 4 45 -30 -18 35 30 31
word after 2: провед	20 3 -1 -13 -12 18 -28 5 17 13 -17 1 -9 2 -33 -18
word after 2: провел	-24 28 19 31 -20 -37 -13 -10 -23 5 -26 -10 -7 -21 17 -24
word after 2: против	6 -8 1 4 -8 4 18 3 -5 7 4 -5 -2 -1 -5 6
word after 2: прошел	-17 -6 3 -10 7 4 24 3 6 11 26 32 -8 31 -27 6
word after 2: під	-9 9 -1 -1 -3 -11 5 -2 19 9 -18 -2 2 9 20 10
word after 2: підтве	8 -37 7 -23 3 8 -10 18 4 -9 20 -20 13 40 -6 -12
word after 2: після	5 0 -8 -7 3 -13 5 10 8 -3 -2 15 5 29 8 -8
word after 2: работа	-9 -8 6 -17 -25 -31 -28 9 -21 -10 20 5 -6 -19 37 -16
word after 2: разом	8 20 -5 -1 9 -15 -7 1 -6 7 12 4 11 26 17 25
word after 2: района	-5 4 -16 25 5 20 26 3 19 -9 20 -24 -19 17 9 32
word after 2: ранены	-11 16 11 0 -6 -3 8 -27 16 6 6 -9 -13 19 10 7
word after 2: расска	12 1 15 12 -8 13 4 17 -11 0 -18 5 1 3 -1 13
word after 2: решта	-2 -32 3 -14 38 21 -20 -2 44 -11 3 -6 6 25 1 11
word after 2: решту	-13 -11 23 -8 8 -31 3 -30 15 4 13 -2 -37 25 26 34
word after 2: родных	-2 2 3 4 37 -6 4 -2 21 -4 14 -28 4 32 17 32
word after 2: родств	-8 -7 22 -35 12 17 -7 7 28 -12 3 34 16 25 -15 -6
word after 2: россии	10 -2 -8 3 6 10 -2 7 -13 11 6 21 5 -9 -11 15
word after 2: россий	2 37 24 -33 31 -22 -8 -24 5 0 9 20 37 15 6 3
word after 2: россия	2 -1 -25 15 32 21 -8 9 -15 -10 -20 6 23 -5 -25 12
word after 2: російс	-20 -12 3 -1 -24 46 40 20 -11 -10 9 -30 -12 -28 8 37
word after 2: росія	11 -2 3 2 -5 9 -17 -2 -25 2 4 2 36 -2 -29 18
word after 2: росіян	14 -11 19 -20 25 -3 -18 -6 22 10 18 14 32 28 -38 -32
word after 2: росії	6 -23 23 28 7 20 23 11 1 10 8 -3 0 -2 7 22
word after 2: рсзо	-7 16 6 1 8 -10 13 -13 6 -10 18 -7 -5 10 -2 13
word after 2: рф	-8 11 -6 -15 38 1 -17 15 24 3 14 -12 3 23 -4 -2
word after 2: рядови	5 -8 2 -1 -3 -10 -1 -5 2 -7 -13 0 3 6 9 6
word after 2: рядові	-18 25 9 -7 -38 -35 47 -27 -7 -6 57 -17 -17 27 49 37
word after 2: рідній	9 -10 -5 -10 21 23 -23 23 21 -2 -14 -4 34 30 -13 -27
word after 2: рік	-17 20 1 -14 -15 0 -12 -2 25 -3 -3 -4 -10 -12 0 -11
word after 2: с	6 23 -19 13 7 -9 -5 -15 -5 5 -18 17 1 37 33 -2
word after 2: самому	5 4 -2 -11 27 2 15 11 -3 9 -3 12 17 12 5 18
word after 2: сверх	0 -10 15 11 6 -6 -10 7 -8 -2 1 -3 -21 -15 28 -27
word after 2: свого	6 2 -22 11 -16 10 25 -14 -6 0 -8 -12 -30 -15 39 26
word after 2: сегодн	-7 -19 1 5 3 38 3 24 -10 3 -45 14 22 12 -16 9
word after 2: семеро	0 1 -11 -14 21 16 -5 8 12 -10 25 -19 -2 14 -14 -7
word after 2: серед	13 14 -4 -8 4 3 -1 0 14 -5 1 15 -1 0 8 3
word after 2: сержан	-5 -5 -5 20 -19 -17 35 -24 -31 12 25 -3 -22 16 40 50
word after 2: сил	20 -32 13 9 4 6 41 -3 -14 -1 -16 -18 -14 17 15 28
word after 2: снаряд	-7 14 -4 -10 11 9 8 -9 6 -9 22 -7 1 14 9 4
word after 2: солдат	2 -3 14 24 11 14 19 8 2 7 -23 8 8 9 -9 9
word after 2: сообща	49 7 4 8 15 26 -8 35 9 -5 -30 15 10 5 -6 -19
word after 2: сообщи	-6 14 -8 -3 28 22 -2 6 -16 7 9 8 19 -11 -7 37
word after 2: состоя	11 1 6 -1 -2 4 -11 15 2 -12 -4 11 14 9 -11 -2
word after 2: списки	-5 13 3 -17 4 -21 2 9 -1 -10 14 -4 -4 -10 8 -10
word after 2: среди	11 -7 -1 16 11 35 15 13 3 -11 13 11 6 19 -13 0
word after 2: старше	1 17 -1 7 -18 -31 10 -13 2 -4 6 -8 -9 33 34 18
word after 2: сто	12 -28 -34 2 -43 -6 12 -2 0 -4 -23 -27 17 -17 5 12
word after 2: стольк	-27 -14 -11 21 -17 -19 -3 -10 20 -7 44 -15 1 -15 13 -13
word after 2: сторон	-21 6 18 -15 -14 -30 4 -33 -3 -6 -19 -17 -6 -4 49 0
word after 2: стільк	-18 30 -13 8 28 20 -7 12 -15 3 -20 -6 19 -30 -36 25
word after 2: сьогод	0 3 -16 -62 24 23 1 -6 4 -11 10 -3 16 16 14 34
word after 2: сімох	-9 -8 11 -19 26 7 -11 32 27 -8 -17 -5 26 20 -4 -9
word after 2: та	-8 -23 -5 3 -10 -11 43 -2 2 -2 27 -11 -10 21 17 40
word after 2: такий	36 -14 1 -18 26 8 -23 25 18 7 -27 21 17 29 -17 -19
word after 2: там	-13 -4 7 7 12 2 34 -26 17 8 27 -24 -24 35 1 9
word after 2: танк	-5 5 19 -9 10 2 10 -9 11 10 5 2 0 17 16 24
word after 2: теробо	12 -12 5 -12 9 7 -14 20 33 4 12 -14 10 4 -15 -4
word after 2: техник	-22 15 -9 -4 13 -4 6 -12 -2 1 5 1 -11 17 11 3
word after 2: три	-10 -4 -17 16 -21 7 32 3 -18 8 9 -7 -13 -16 2 43
word after 2: тро	-4 -32 -11 9 26 6 -30 -13 9 -7 -13 7 -9 2 -26 -11
word after 2: трое	-15 3 -49 6 -4 30 19 22 -8 4 20 -13 -18 -9 1 4
word after 2: троє	-18 2 -7 10 -11 3 6 1 -9 6 -14 -6 -6 7 -5 13
word after 2: трьох	-20 17 -4 -1 -14 6 4 -5 3 -7 -19 -4 -1 -13 1 10
word after 2: тяжело	19 -25 -2 -6 26 28 -7 13 12 4 -11 27 2 6 -25 -24
word after 2: у	-8 13 -9 -18 0 6 14 5 -4 -4 8 24 6 -5 28 20
word after 2: удома	5 -6 17 -35 13 36 -31 23 33 6 -27 5 26 -1 -21 -33
word after 2: уже	-23 18 25 6 5 -12 -4 -10 -7 0 9 -3 -1 25 12 -6
word after 2: узятих	0 5 -6 29 -34 24 18 -2 -25 6 -1 -25 -41 -27 12 40
word after 2: украин	-4 -4 -37 34 -25 -15 -30 11 -6 6 -5 17 -18 -1 22 -7
word after 2: україн	3 -21 14 -41 5 6 5 0 16 3 0 22 0 45 -9 10
word after 2: усі	1 -9 -4 -17 1 30 23 6 -21 7 0 14 -25 -5 3 9
word after 2: федера	10 -13 -19 33 -27 29 17 29 -26 8 -1 -10 -13 -24 -14 18
word after 2: це	13 -6 0 -4 42 22 -22 4 6 14 -16 -2 13 38 -1 3
word after 2: цивіль	27 -3 22 6 33 8 -1 23 0 9 -11 -19 -10 -7 -6 28
word after 2: чаес	7 30 5 -4 -10 -11 10 -31 1 -3 14 -14 -13 26 25 20
word after 2: через	2 2 1 22 -12 22 43 9 -15 7 -9 -6 -10 -14 -6 27
word after 2: четвер	6 8 -10 -2 -11 1 17 -12 -17 4 -4 -2 -5 3 0 9
word after 2: четыре	5 15 -3 -23 30 -4 -26 -2 36 -4 -6 -21 8 35 -9 2
word after 2: чотирь	14 10 0 -25 37 12 -26 23 38 -12 6 8 11 42 -19 -44
word after 2: чтобы	-3 -8 3 -7 0 -1 10 -12 -2 -1 6 -12 -4 10 6 10
word after 2: шахеді	-3 13 -4 -15 9 -20 11 -23 6 11 21 -12 -10 27 23 7
word after 2: шестер	27 -32 -1 9 -4 19 -8 29 -10 11 -5 -24 -15 5 -2 1
word after 2: ще	2 45 -16 -12 23 -29 -15 -35 -14 -13 21 -28 26 -4 -15 52
word after 2: що	7 8 31 0 5 -32 5 -26 37 11 19 3 -3 27 27 -21
word after 2: щодо	8 16 0 -14 -11 -11 10 -26 -8 -10 26 -18 13 12 0 -5
word after 2: щонайм	-1 -2 -23 -32 -7 18 -25 -2 -22 -2 34 17 47 23 -35 -17
word after 2: экипаж	-2 -33 -6 26 -24 -3 -11 -5 11 -4 6 -25 -10 -31 -31 -1
word after 2: это	-28 10 -12 -27 9 19 15 9 4 -4 8 -8 9 17 -8 21
word after 2: як	-2 21 -4 9 14 3 -8 -12 -8 8 0 -13 17 -2 -12 3
word after 2: який	-2 27 21 1 -2 -28 21 -30 -4 -7 26 4 -20 19 26 15
word after 2: яких	1 -7 -2 -14 17 20 -4 17 -22 -5 25 -20 12 21 -32 -7
word after 2: які	25 -1 10 -44 -1 -2 -1 -4 18 -10 -2 -8 -3 6 -2 -5
word after 2: є	-12 10 -5 -11 24 3 -5 13 19 3 -5 3 18 48 9 -6
word after 2: і	-5 23 7 -28 21 -4 -30 -11 -11 -1 25 39 26 30 14 5
word after 2: із	-25 3 -10 -25 30 6 9 -9 28 -12 32 20 19 46 23 16
word after 2: їдуть	-4 11 4 -4 24 8 -15 7 2 8 8 13 12 20 -1 0
word after 2: їх	9 -25 -10 6 22 6 -8 20 23 -2 -5 -12 -16 10 -23 -13
word after 2: الي	-6 -2 4 -8 17 5 7 2 12 6 8 33 15 19 11 6
word after 2: اوكران	11 -24 27 -26 23 10 -6 6 5 -4 -21 23 19 46 -4 9
word after 2: جانب	14 -13 16 2 20 29 -5 43 2 9 -22 16 24 15 -8 -2
word after 2: جانبين	-11 8 -3 -5 -21 -1 -11 -3 8 -9 -35 -2 -14 -14 -10 -21
word after 2: روسيا	11 -1 12 12 -13 -4 10 -5 1 -6 10 -3 -20 -20 -4 -4
word after 2: في	13 7 18 15 -2 -33 -15 -17 5 4 8 -3 19 -6 -5 -1
word after 2: كل	-16 -9 26 12 -6 26 2 5 -1 -10 -4 -7 13 24 6 23
word after 2: من	14 -3 -28 -1 17 4 4 12 -7 4 -4 2 -1 5 11 8
word after 2: و	-2 -10 -1 11 -6 29 3 -3 -13 -9 -15 -12 13 9 6 9
word after 2: واقع	-6 22 -17 -10 8 -23 33 10 25 5 -31 -11 -4 -19 -4 -19
word after 2: –	-4 2 19 9 3 8 5 0 2 0 26 -11 1 25 15 -13
word before 1: 	-4 5 -11 12 -10 10 -6 -3 16 -21 -10 -2 -2 -3 8 12
word before 1: "	17 28 8 -9 -4 -7 -3 -2 -34 1 -12 -19 -15 4 26 0
word before 1: \$	2 -21 -5 -6 26 3 35 -8 -10 -4 22 -16 3 24 26 20
word before 1: (	-9 -4 15 -25 16 -1 -14 5 27 13 -8 -23 -6 24 10 -3
word before 1: )	9 -14 -9 0 4 12 1 18 27 -11 9 -2 5 27 10 13
word before 1: +	-10 -24 16 2 24 37 12 18 38 -9 5 -8 -2 17 -1 22
word before 1: ,	12 21 -21 2 -1 1 4 3 6 -8 16 11 10 21 2 10
word before 1: -	-20 32 42 -23 10 -35 19 -23 18 1 13 4 12 47 40 27
word before 1: .	-8 15 -15 -13 -15 -26 44 -2 22 -3 10 -34 -17 -5 0 1
word before 1: /	-7 21 29 4 23 -18 39 -36 21 1 46 -9 4 42 42 41
word before 1: :	-4 11 1 -4 0 -13 -2 23 9 5 -4 7 10 4 5 14
word before 1: ;	25 1 32 -13 -14 -22 -1 -13 11 -4 22 15 -4 32 19 11
word before 1: a	9 -6 2 -19 2 18 22 -10 19 5 22 4 2 23 4 2
word before 1: after	-20 22 20 -4 4 -35 47 -39 10 -19 49 -10 -7 29 31 32
word before 1: all	-15 30 8 23 12 -38 17 -30 -29 -2 21 -19 -8 18 28 41
word before 1: and	21 4 17 31 30 11 -17 7 -15 -1 -7 19 14 -5 1 34
word before 1: anothe	-2 -25 -12 -19 -5 23 -23 -13 17 -3 39 11 21 9 26 10
word before 1: are	13 35 -8 -28 0 -3 2 -14 -8 5 16 -10 -10 38 2 20
word before 1: as	-2 23 4 3 -5 -6 22 -12 11 12 19 -7 -1 20 28 3
word before 1: at	22 3 -28 17 -47 23 -7 35 6 5 15 23 -17 -11 -29 -23
word before 1: back	-6 -14 8 12 10 31 25 2 -2 6 -4 -2 5 17 -5 32
word before 1: brough	-22 25 22 8 18 -4 9 -37 2 -1 15 -16 -6 23 44 25
word before 1: by	0 4 11 11 16 -13 21 -17 10 6 26 -13 -6 8 12 26
word before 1: carrie	-16 10 13 -19 20 6 -6 2 10 -10 14 -5 -12 17 24 22
word before 1: carryi	-2 22 24 -15 3 -29 -7 -44 3 -6 30 -22 -10 40 35 38
word before 1: code	0 -17 13 -3 18 1 40 -24 37 -8 46 -15 -7 34 32 42
word before 1: compri	2 1 14 9 -2 8 1 23 -10 9 -5 -5 4 6 -4 15
word before 1: covere	-16 1 13 7 4 -14 4 -11 3 10 0 -10 3 4 11 3
word before 1: day	-16 16 -7 -21 5 7 14 -19 12 -2 21 3 19 12 31 20
word before 1: delive	10 10 10 -7 14 -18 12 -18 8 -2 17 -13 -14 7 21 10
word before 1: down	3 11 10 -12 1 -7 6 -14 1 11 -1 -1 -10 14 7 0
word before 1: every	-1 -7 20 -13 -16 -2 2 -34 31 4 26 -5 -9 29 33 1
word before 1: exchan	-8 -2 -12 -18 1 -8 -7 -15 3 -2 17 9 24 6 -18 -1
word before 1: first	-4 26 23 -16 -26 -6 -7 -11 29 11 -9 -17 -23 -18 -17 -8
word before 1: for	1 -8 18 -14 23 10 23 16 21 11 25 -24 -4 30 24 12
word before 1: free	-13 9 -11 -7 10 -13 22 -4 25 0 19 -19 5 5 -2 -8
word before 1: freed	-7 -2 11 -13 -3 -13 7 -12 18 4 -9 -25 0 36 22 -4
word before 1: frees	5 -7 -1 -40 -2 9 1 2 8 8 5 -31 -5 4 17 2
word before 1: from	-17 25 30 -23 1 -39 -9 -26 13 1 9 -17 -3 15 43 13
word before 1: furthe	-9 -6 -14 -30 7 -5 -15 -8 25 0 -24 -8 6 -6 13 -4
word before 1: got	-32 2 12 17 -5 19 -3 26 -19 7 -33 18 11 -25 -14 -10
word before 1: has	2 0 13 -9 5 -6 11 12 -3 -2 -9 15 17 2 23 2
word before 1: hold	6 5 -14 -14 -24 4 -5 33 -4 8 3 -26 -29 -4 20 -4
word before 1: holdin	-3 12 -19 -15 -13 -11 -21 11 -12 2 28 -15 38 -1 -11 -15
word before 1: holds	3 34 -34 -14 12 7 -15 8 -1 -4 36 -37 0 6 -24 -2
word before 1: home	3 20 4 -3 23 -5 -5 -20 -3 9 -10 13 13 -7 -9 22
word before 1: in	-34 -2 -6 -1 -1 20 -8 0 51 -1 -14 -45 -32 18 -20 -11
word before 1: includ	-15 17 17 -14 20 -12 3 -17 26 -8 13 0 9 57 27 11
word before 1: interv	-21 -8 31 -38 -7 -21 30 -35 35 6 33 -22 -41 29 43 16
word before 1: involv	-16 -15 16 -26 -23 -25 14 22 38 -8 -14 -5 9 -9 13 -21
word before 1: is	7 33 -4 8 -3 -31 36 -25 -5 -5 37 -2 2 55 49 27
word before 1: let	4 -3 -8 22 -4 25 31 12 -15 -12 17 -24 -3 -5 -17 16
word before 1: lost	-14 8 16 6 22 -4 30 -26 16 0 17 -6 -20 35 -3 40
word before 1: number	-6 10 2 -20 14 28 12 -21 36 -2 23 -21 5 30 -14 0
word before 1: of	18 -16 15 -4 10 4 15 20 34 -7 12 0 -39 4 -6 -4
word before 1: oldest	-1 40 -4 2 -1 -17 15 -36 -6 -13 13 5 -1 12 47 8
word before 1: on	-8 1 0 -14 11 -10 6 -22 17 -5 14 7 -4 14 13 23
word before 1: only	-2 17 -6 -7 7 -18 17 -16 -6 3 3 9 3 16 -2 26
word before 1: over	16 15 -10 17 -2 22 13 -22 -1 8 9 -9 -16 4 10 17
word before 1: past	11 14 12 -2 15 10 -1 -3 0 10 20 -4 1 8 -5 16
word before 1: plus	-7 -27 -26 9 17 40 -12 14 50 -3 -4 -12 22 -21 -3 -17
word before 1: reache	2 46 -21 3 -8 -10 -41 -16 39 11 -14 8 -3 -34 -35 -31
word before 1: receiv	2 1 34 3 -15 21 13 30 -23 -14 -37 18 -2 -4 -9 12
word before 1: releas	-8 -38 31 -12 3 35 6 27 20 11 -1 2 26 23 -19 10
word before 1: repell	-7 -9 6 6 4 1 11 -6 10 1 -2 0 -11 -8 11 -4
word before 1: report	-15 24 18 12 -20 -8 14 -11 -12 -2 7 -29 -7 17 33 15
word before 1: return	13 29 -1 13 44 -6 -23 25 -16 2 -25 17 27 -4 -31 25
word before 1: russia	-8 9 -12 17 -10 18 49 -8 -13 -8 -15 -24 -17 -13 -8 55
word before 1: said	22 12 -22 5 6 -8 18 -25 -10 -13 -4 0 -4 -2 -13 35
word before 1: saw	-10 9 23 9 10 13 22 -9 -11 2 20 -14 3 16 11 26
word before 1: says	-8 -6 16 11 -21 -21 -3 -13 -20 -11 16 27 -15 -14 3 18
word before 1: spent	-5 40 30 -6 -12 -26 24 -20 -3 7 29 -5 -7 26 35 30
word before 1: swap	-14 7 -9 -4 10 2 20 2 15 -12 -13 -11 1 -8 0 -9
word before 1: swappe	-26 12 6 -18 -19 -22 13 34 35 3 -37 -5 -2 -7 -9 -8
word before 1: that	-10 5 -36 2 14 21 -1 15 -14 -14 1 -16 14 -21 3 10
word before 1: the	-9 28 -1 -6 32 4 2 -26 5 -13 16 -24 18 37 21 39
word before 1: them	-20 37 5 -20 12 -9 8 -10 25 5 -1 -12 -7 24 32 23
word before 1: to	-8 45 -5 11 6 -9 9 -19 43 2 12 -17 -2 4 15 0
word before 1: today	-18 -24 -16 -3 -3 27 24 15 -4 7 -2 -8 17 -5 -11 15
word before 1: total	-3 29 0 9 13 12 -31 -25 -6 -5 -12 6 0 -8 -16 19
word before 1: trade	3 -15 8 0 12 20 -10 14 0 -7 12 -8 -4 -3 10 24
word before 1: traded	27 13 16 -10 1 9 -7 3 31 -16 2 14 6 4 -20 -9
word before 1: transf	7 -2 -23 4 5 2 -16 3 -14 5 -18 6 28 -7 -8 -3
word before 1: was	-12 -6 -5 -4 19 37 -5 15 8 9 -13 22 -8 34 -7 14
word before 1: when	-3 39 23 -13 -13 -36 22 -22 17 10 25 -12 -46 16 44 42
word before 1: which	11 8 3 -1 11 6 -12 -5 15 2 -14 -27 7 6 -11 -3
word before 1: with	-13 14 33 -34 29 -27 13 -20 23 -4 48 -5 -14 33 23 6
word before 1: year	-1 -2 -19 -3 17 5 5 8 11 -3 11 -2 -3 25 1 10
word before 1: а	20 -15 -17 -26 -2 -39 -29 -16 -31 19 51 -20 -10 20 -15 -14
word before 1: але	12 -35 4 -13 5 4 -3 16 35 9 15 0 -13 17 13 -17
word before 1: боя	-1 9 22 -1 15 -9 12 -11 25 -9 7 -3 -2 13 -4 17
word before 1: було	5 -2 -16 13 2 9 -11 0 54 -13 6 -31 -49 14 2 -21
word before 1: было	-2 20 -15 -32 15 -23 -7 -21 70 -5 9 -42 -19 21 20 -16
word before 1: в	19 -22 -2 -29 -12 24 57 -6 4 -15 28 -24 6 34 -4 9
word before 1: вважаю	1 -36 31 -12 -16 -14 -3 -6 19 4 8 40 2 -7 35 -15
word before 1: вдалос	-10 6 29 -25 22 -20 7 -34 -15 -8 -28 -25 -20 -15 -2 27
word before 1: вдома	-4 6 22 10 54 -3 -17 12 4 3 3 18 23 16 -12 -1
word before 1: вернув	-11 -22 7 28 6 17 6 20 -4 8 -2 -10 9 5 -28 10
word before 1: вернул	1 11 22 43 -36 26 11 -3 -1 -24 -26 25 7 9 14 15
word before 1: вернут	0 3 0 10 -17 -13 10 10 -26 4 10 -18 -24 -19 28 17
word before 1: вже	-3 53 16 10 17 -33 -44 -47 -8 -5 11 -22 -9 -27 -18 27
word before 1: взамен	15 -24 0 -4 19 18 -10 16 20 7 -16 3 13 10 -17 -5
word before 1: взяты	-2 -6 17 0 -2 -16 12 -13 11 -1 6 -1 -9 20 26 25
word before 1: вивезе	11 9 25 -19 -20 -4 21 -2 10 -2 17 -10 -7 18 10 16
word before 1: визвол	-2 7 2 -24 40 15 -11 10 1 18 -25 3 31 30 -6 23
word before 1: вийшли	20 5 -9 -32 24 -2 1 1 0 5 3 -14 6 28 8 13
word before 1: вилуче	-10 14 4 -2 2 -7 10 -7 16 -14 17 5 0 17 19 25
word before 1: виповн	-13 39 4 -1 1 -18 30 -15 7 -6 11 -14 -8 19 20 16
word before 1: вирвал	28 -5 -10 -21 14 -1 -11 -9 31 -4 -14 -5 17 36 9 -15
word before 1: виїхал	-10 -35 -10 52 -27 40 42 41 -25 2 -35 -17 7 -42 -52 19
word before 1: включа	-17 21 -18 -30 0 -29 -10 -23 -21 26 2 -11 -13 -2 28 -1
word before 1: военно	0 -23 26 18 7 29 20 23 -12 3 16 -4 27 -1 -7 6
word before 1: возвра	26 11 -2 33 -24 11 -2 22 -17 26 -4 14 1 -14 15 -15
word before 1: волі	9 -16 2 -4 30 29 -16 33 -12 11 -35 20 41 -1 -31 -9
word before 1: воссое	1 37 -5 -9 13 -6 -1 -40 -4 13 11 0 -10 -1 20 43
word before 1: вручен	2 -11 2 3 6 4 11 -4 10 9 23 -10 2 30 -2 28
word before 1: все	23 7 26 9 -6 -2 14 -16 0 -14 20 -20 -24 13 25 22
word before 1: всего	-6 -23 -16 -7 10 -15 47 1 12 -8 1 -24 -29 14 -12 37
word before 1: встрет	-1 15 -17 -22 -15 -25 -20 16 -19 2 18 -21 -3 -6 19 -12
word before 1: встреч	11 -15 8 9 1 4 10 -5 9 4 -4 -19 -2 4 -2 29
word before 1: всі	-15 -10 -9 -17 18 28 -7 8 28 5 -18 8 30 -2 -4 -4
word before 1: вывезе	-5 -2 -7 -12 27 -15 27 -23 27 1 29 -32 -31 27 27 17
word before 1: выехал	3 -39 20 -2 11 49 1 35 29 -12 -18 11 2 -8 -22 -20
word before 1: вызвол	-21 5 2 47 -13 18 4 35 -29 -10 -25 45 19 -33 -20 0
word before 1: вырвал	8 -24 -17 23 -27 13 19 27 -22 -6 -13 -3 -7 -12 -1 22
word before 1: вышли	-14 2 -15 -18 -1 7 22 27 29 14 -4 33 27 -17 -26 -28
word before 1: від	-15 -6 13 -13 17 14 -4 -2 29 7 2 -21 -6 29 -2 -17
word before 1: відбил	7 4 -5 -8 -7 -9 -3 -7 5 11 9 -8 -1 8 10 15
word before 1: відбит	3 11 -5 7 3 -5 14 5 11 -11 1 -4 -3 -6 -1 15
word before 1: відбул	9 14 -14 -26 -22 -4 -22 -43 32 2 15 -18 -23 15 4 -21
word before 1: віддал	3 -44 22 2 -31 49 19 21 -20 -11 -24 -15 1 -26 -9 21
word before 1: відпра	-15 7 -1 2 -11 9 31 -15 5 -1 35 -14 -10 33 18 6
word before 1: відпус	-18 -21 16 -6 7 6 17 5 3 -11 -6 -18 9 -2 1 13
word before 1: військ	-13 -29 23 -4 -6 4 10 17 8 1 -6 2 16 3 -5 -11
word before 1: віком	5 3 6 -1 -10 -5 18 -18 11 1 13 -6 0 21 24 6
word before 1: группе	-3 34 -1 -6 21 -25 14 -16 14 2 4 -24 -13 23 29 21
word before 1: депорт	3 -14 18 8 -8 5 32 -13 45 3 16 -32 -42 24 42 24
word before 1: десятк	3 6 41 11 27 -3 18 -7 32 7 23 -26 -19 27 7 20
word before 1: для	-2 -22 -34 19 -7 19 22 15 -9 11 15 -33 -11 6 -6 11
word before 1: додому	12 7 -7 -26 37 8 -13 14 35 -5 8 20 8 16 -8 -19
word before 1: дома	-11 -6 -8 18 3 26 15 25 12 -13 -2 -2 16 2 -3 8
word before 1: домой	19 -16 -4 13 -13 15 13 9 -8 9 -6 21 -10 -7 -2 19
word before 1: доправ	10 13 -18 -10 42 -3 -16 2 -5 -8 -1 29 13 -12 -14 6
word before 1: достав	1 -23 -5 -17 33 -2 6 2 28 3 11 -23 18 10 -4 -7
word before 1: достиг	-10 12 -9 1 6 -14 -6 1 4 6 -8 -6 -3 -18 -4 1
word before 1: дістал	20 2 11 18 13 23 13 1 -13 -11 1 21 -10 -29 -5 11
word before 1: евакую	-8 -2 18 -15 -11 -6 29 -21 18 -6 30 -11 -21 34 34 4
word before 1: едут	11 -50 17 45 -17 19 18 40 -2 -11 -2 10 -4 -40 -26 -12
word before 1: есть	-7 3 -17 -20 10 -9 11 10 29 -5 7 9 -24 -5 -15 -15
word before 1: еще	29 -13 1 -20 -4 6 5 26 21 -25 7 1 -2 -7 39 11
word before 1: жінок	8 19 7 4 -9 -3 3 -14 5 4 5 0 -24 17 17 0
word before 1: з	24 4 -5 -45 0 -15 -2 -17 1 -8 24 14 -17 47 -9 -21
word before 1: за	1 -3 -17 -28 9 18 23 13 15 -7 -21 -44 -48 21 -3 14
word before 1: забрал	-7 3 0 4 -6 12 -3 -8 12 -5 9 -13 -3 8 -25 7
word before 1: забрат	-5 -14 16 -17 27 16 19 -2 33 1 -4 17 16 7 -6 9
word before 1: завдав	-9 16 -1 6 5 -1 9 2 13 9 11 -3 6 10 22 5
word before 1: загало	5 -18 -16 33 6 31 18 10 -17 21 -16 -24 26 -31 -30 24
word before 1: загину	-12 22 16 4 7 -17 29 -27 17 3 22 -23 -24 20 24 18
word before 1: задерж	-1 20 -4 11 10 -11 11 -26 13 8 15 -11 -4 7 15 26
word before 1: займет	-5 17 18 -1 -3 7 8 -6 9 0 1 -7 1 20 14 4
word before 1: зараз	-2 4 4 -23 33 3 23 -25 5 1 -23 -13 -40 20 17 -14
word before 1: засуди	3 6 16 9 -6 -19 5 -17 11 0 3 3 -17 21 13 24
word before 1: затрим	-2 15 -1 2 6 0 3 -18 -1 4 9 5 -10 8 1 3
word before 1: зафікс	-7 14 -7 -7 -9 -12 10 -11 -3 8 7 -5 -4 4 13 3
word before 1: збито	-15 22 11 -1 7 -36 7 -28 15 10 36 3 0 19 38 32
word before 1: зверну	-6 7 15 2 23 9 34 -8 34 3 30 -34 -32 33 7 21
word before 1: звільн	-17 6 24 -28 55 -1 -23 -2 19 -10 -7 14 11 -2 6 10
word before 1: знищен	7 3 0 -1 14 -6 3 -8 11 3 15 1 7 12 18 20
word before 1: зокрем	-15 36 -24 3 9 -38 32 -32 0 -1 -23 1 -43 7 30 48
word before 1: зустрі	-15 -25 12 27 -21 -21 13 6 26 5 -6 28 -20 -8 3 -5
word before 1: зі	13 -21 -28 -26 36 25 -17 0 29 -9 -6 26 12 -8 -22 -31
word before 1: зібрал	4 16 -3 11 -2 -17 17 -25 -6 -3 12 -7 -17 2 16 16
word before 1: и	-9 -2 1 -2 22 10 2 -9 9 -18 -1 -17 -3 3 -32 9
word before 1: из	-11 44 11 -29 28 -20 -24 -15 38 20 9 -29 9 12 -21 -14
word before 1: й	-14 -5 4 -26 -7 18 19 7 -8 -17 -9 2 23 5 -4 9
word before 1: к	26 -2 28 -29 18 17 8 18 22 -11 3 2 2 18 -10 -6
word before 1: катува	11 35 12 17 7 -23 20 -42 8 -3 27 -6 -25 19 39 30
word before 1: киеву	8 13 10 -1 20 15 -21 -19 25 -11 12 -17 -5 -22 8 -15
word before 1: которы	-16 40 27 -8 -6 -13 4 -19 25 -9 29 -11 15 41 9 37
word before 1: крок	3 21 6 -7 -11 -22 23 -27 8 0 26 -4 1 12 15 28
word before 1: лишают	4 2 12 -7 -19 -20 -12 -16 -18 1 41 -30 35 36 -15 2
word before 1: лише	-4 -9 -29 19 13 7 8 -11 -27 20 -18 -10 -14 -21 -9 21
word before 1: має	-6 13 -1 -1 0 -15 27 -16 0 8 11 -8 9 5 13 13
word before 1: маємо	-9 23 -13 26 9 -17 -41 -35 -29 6 -21 11 31 -26 -5 23
word before 1: меняли	-33 36 24 -18 -5 -24 9 -33 9 3 21 -6 -22 33 36 36
word before 1: младше	-14 27 -9 -3 -7 -28 22 -30 -12 8 4 -5 3 24 24 11
word before 1: молодь	-4 -2 -9 7 14 -7 4 -3 -2 -6 16 -11 -7 16 -5 7
word before 1: мінус	5 6 -7 2 -6 -9 8 -1 7 -9 15 -17 11 3 16 20
word before 1: на	16 6 -11 8 0 -6 24 -1 -9 22 31 -11 -19 4 -2 23
word before 1: нагоро	-11 26 -6 1 -17 -6 24 -15 -5 9 30 -6 -19 11 29 8
word before 1: надійш	5 -15 -9 -5 -2 11 16 7 15 12 -7 0 1 18 3 -9
word before 1: надісл	-14 0 9 -1 2 -9 6 -22 6 10 10 -6 -10 13 18 8
word before 1: наймол	5 7 -10 -4 32 27 2 6 25 12 -11 -4 -9 12 6 -12
word before 1: найста	-6 45 10 -13 -10 -34 47 -27 -4 -3 58 -8 -9 41 48 44
word before 1: налічу	25 -2 24 -20 13 -6 -21 -9 34 -5 -13 23 20 16 17 -21
word before 1: нам	-17 -12 -10 33 -35 15 18 4 -21 -3 14 -16 -18 -44 -8 -5
word before 1: нас	3 10 -19 -4 -9 -24 -21 22 -5 1 2 -2 15 -9 3 7
word before 1: насчит	17 22 -8 -7 17 -15 -13 -23 -21 9 17 1 22 28 -26 16
word before 1: находи	-27 36 33 -5 -10 -21 34 4 9 12 20 -35 -27 6 36 9
word before 1: находя	1 5 -30 -49 -31 2 -11 20 -21 11 38 -36 10 -9 11 -20
word before 1: не	0 24 27 -3 -29 -32 30 -32 12 2 21 -29 -18 46 39 38
word before 1: неволі	3 -5 -11 -16 3 4 -21 3 21 7 3 26 23 37 8 -4
word before 1: немає	-3 10 3 -5 8 3 4 -23 4 -10 1 -11 6 0 0 21
word before 1: ни	-2 -2 9 0 -4 -13 -3 2 -5 1 -1 -8 -2 5 11 5
word before 1: ними	1 -2 32 38 -7 17 23 -1 -10 2 -18 -7 5 -5 -16 20
word before 1: них	-14 10 -18 21 25 9 -4 -7 26 9 -4 -33 -21 34 -12 21
word before 1: о	14 -6 0 -35 19 32 9 3 5 -6 27 13 -14 20 0 4
word before 1: обезвр	6 -8 -2 -10 -5 6 14 -13 16 7 8 -2 -1 7 -9 16
word before 1: област	-20 19 -5 3 8 -18 14 -11 22 -5 2 -7 1 16 13 13
word before 1: обмен	25 3 9 19 -8 24 14 10 6 -18 9 -9 -18 9 -8 8
word before 1: обмена	-23 7 7 -21 14 11 -14 -3 2 0 27 8 8 24 -4 -8
word before 1: обмене	12 11 15 -28 5 -12 -14 -20 32 3 13 9 7 34 21 -1
word before 1: обмену	-2 -3 17 -1 16 9 0 -9 7 -9 17 4 19 18 9 -1
word before 1: обменя	5 11 2 -4 -20 -20 27 2 46 5 -7 -21 -22 -8 -6 -16
word before 1: обмін	-27 -12 38 12 -3 3 29 16 22 -4 13 16 -14 10 -12 3
word before 1: обміну	-3 38 -3 11 23 -21 -19 -49 -4 7 -7 -2 -1 -9 13 35
word before 1: обміня	-29 2 33 1 22 0 -2 -1 0 -8 2 -2 20 16 -16 -2
word before 1: оборон	11 34 -4 3 -11 -28 26 -17 -11 -9 23 0 -4 28 39 21
word before 1: обрати	0 -5 14 -1 3 15 33 -9 19 -9 10 -23 -18 23 17 35
word before 1: одержа	23 -26 -25 39 -21 24 34 19 -36 2 -21 -11 -19 -18 -12 32
word before 1: одна	16 12 5 -5 -10 -10 8 -2 11 3 0 -21 -24 34 12 13
word before 1: оружие	7 -6 -3 -10 15 12 11 -7 38 2 19 -21 -6 10 22 28
word before 1: освобо	-21 11 -10 46 6 -22 -6 -18 26 8 -12 7 8 6 -12 13
word before 1: остает	-7 -9 12 -3 -8 -15 -10 -1 -17 -7 19 17 10 -14 20 -23
word before 1: остало	-14 19 14 -8 2 -23 40 -12 13 -3 28 -4 7 25 36 23
word before 1: останк	21 -12 23 -10 0 36 -6 27 17 0 -22 18 7 -3 -26 -10
word before 1: останн	2 1 -3 -12 -13 -16 15 -19 9 5 23 -16 -18 26 26 22
word before 1: остают	-11 -23 4 -45 -23 -22 -27 32 -21 6 26 22 11 -24 49 -16
word before 1: от	-1 12 2 -9 21 -9 20 -9 1 5 31 -4 3 24 7 13
word before 1: отдала	13 14 -37 1 29 33 -22 -6 14 12 -35 -3 19 3 -8 -12
word before 1: отдали	-13 -9 -1 26 -4 15 1 11 28 9 -49 -18 25 35 -17 15
word before 1: отдано	9 14 -11 0 44 16 -18 10 5 -10 -15 32 46 1 -33 7
word before 1: отданы	27 13 19 -36 16 13 -12 -4 27 -10 3 9 14 21 12 5
word before 1: отправ	-6 -11 14 -18 0 12 -5 6 14 -1 18 8 17 19 -18 9
word before 1: отпуст	9 -16 -11 -6 9 -8 -2 -26 35 -1 15 8 9 -13 42 -2
word before 1: отпуще	15 -26 -5 -19 -11 -21 -7 13 -12 12 -31 21 -8 -3 20 -7
word before 1: отраже	-11 13 1 5 14 -7 10 -14 -1 -4 25 7 -1 19 20 10
word before 1: отрима	16 -13 1 36 -29 -7 27 4 -22 -12 5 -15 -4 -31 -21 37
word before 1: офіцер	-11 -2 11 -5 38 4 -15 -2 20 -1 2 10 -5 6 -25 -27
word before 1: первые	-3 -11 8 -17 22 23 -3 17 31 4 -12 16 -21 19 -10 -15
word before 1: перебу	-2 -20 -11 -19 -14 -13 -13 18 -26 10 -3 27 21 4 9 -33
word before 1: переві	-10 11 -7 -2 2 5 9 -1 -5 -5 18 -7 -9 5 -1 13
word before 1: перего	-7 -8 -2 12 -11 11 22 24 -15 7 -8 -14 -6 -11 -22 31
word before 1: переда	13 -5 25 -10 1 28 -7 21 10 -1 -18 19 19 3 3 21
word before 1: перехв	1 0 12 -2 -1 6 16 -16 14 -8 13 -1 1 15 6 -1
word before 1: перешл	20 -16 4 6 -11 20 27 18 -10 9 13 -15 -15 -5 3 58
word before 1: перші	-11 -24 -6 -23 36 23 -19 25 20 -10 1 17 15 11 -27 -38
word before 1: плен	0 29 1 -10 10 -22 16 -16 25 0 30 -11 -35 15 21 15
word before 1: плена	14 -13 4 32 -9 23 24 38 -32 -5 -42 37 0 -11 7 -19
word before 1: пленны	5 -21 -25 0 -15 28 0 27 -12 -3 -6 -26 11 -23 3 -15
word before 1: плену	5 1 10 7 -2 5 27 -22 15 2 33 6 5 15 -17 29
word before 1: плюс	-29 -23 -6 38 -24 42 7 20 -23 -8 -11 -5 6 -39 -8 6
word before 1: по	-3 -22 37 19 9 -3 -17 -10 -4 -7 -12 -21 -9 12 -19 -4
word before 1: поверн	-13 23 18 -31 34 6 -13 -2 8 27 -24 13 2 -3 -11 39
word before 1: поверт	0 -19 -8 -9 14 32 -11 39 29 8 3 -12 14 11 -39 -10
word before 1: повреж	-1 9 18 -9 12 2 10 -20 11 10 22 -5 -10 22 15 11
word before 1: погибл	3 17 8 -5 3 3 24 -40 24 6 26 1 -8 29 19 20
word before 1: полон	10 26 -6 -30 -7 -36 -2 -30 2 -2 26 -18 -8 26 22 21
word before 1: полону	-26 12 -3 9 52 9 -11 11 -9 -2 -26 22 47 -4 -27 -25
word before 1: полоні	-10 8 -5 -4 -16 -5 -3 -12 -9 8 52 -14 15 14 -33 3
word before 1: получа	7 9 -8 -14 17 5 0 -5 26 6 15 2 16 16 -5 -12
word before 1: получе	-22 31 24 48 -24 16 -11 3 -9 -12 -12 29 -8 -31 -7 -7
word before 1: получи	-2 4 19 0 18 26 3 33 25 -13 -2 6 24 -8 -13 15
word before 1: поменя	-5 -6 21 -15 8 34 24 5 21 -6 -8 -2 9 9 -14 -2
word before 1: пораже	-7 -4 8 -11 2 9 -1 -7 5 7 1 -12 -11 11 11 -7
word before 1: посети	-12 -12 23 6 25 -7 22 -28 36 -2 5 -35 -17 34 16 22
word before 1: после	-11 26 -2 -31 4 -19 15 -17 3 11 15 -16 -8 32 20 12
word before 1: послед	-16 13 -4 5 -2 -1 20 -2 5 9 9 -17 -9 5 20 23
word before 1: постра	-2 17 25 16 -5 -24 28 -30 8 -11 33 2 -24 35 32 22
word before 1: поступ	25 -11 5 18 -10 20 52 26 13 -15 -15 -18 -13 -14 -11 41
word before 1: потеря	-9 33 21 -7 39 -12 17 -39 22 -6 23 -1 -26 24 30 36
word before 1: потрап	8 1 32 -15 1 -10 33 -28 15 9 39 -17 -33 31 30 31
word before 1: поїхал	10 -34 3 44 -33 33 29 33 -40 -1 -22 11 -12 -29 -24 34
word before 1: працює	0 18 1 -2 2 -17 33 -16 -4 0 25 -10 -3 21 24 15
word before 1: предст	-7 22 2 -13 -29 -32 24 -33 6 -2 23 -13 -13 35 24 39
word before 1: прибул	3 -5 -14 -19 22 31 7 12 23 1 -16 5 22 38 9 -18
word before 1: прибыл	-17 -35 20 10 -33 -30 3 -12 19 -12 39 -5 -24 -16 -17 -13
word before 1: привез	-7 5 25 24 2 32 0 23 -22 -15 -24 15 -12 -22 -31 -7
word before 1: пригов	7 7 -5 -12 6 -16 8 -13 12 -2 20 -7 -10 14 6 14
word before 1: приеха	-21 -21 3 -4 -8 34 12 25 -12 -4 -6 -42 -27 -12 -4 15
word before 1: прийма	-10 17 19 -17 23 -15 -19 -14 24 1 16 -23 16 31 15 -21
word before 1: прийня	10 2 3 33 8 25 15 -4 -14 10 8 -20 -2 -16 -8 37
word before 1: прийшл	11 41 31 -2 -21 -36 29 -52 8 -12 47 -43 -29 29 42 38
word before 1: прилет	5 -8 0 -17 36 14 -24 8 9 8 -9 18 18 6 -9 -2
word before 1: принял	5 -8 31 -7 9 -19 -7 19 -32 -10 -2 12 18 9 28 -34
word before 1: принят	-30 17 9 27 -25 -7 2 -17 -22 21 2 -8 -14 10 11 17
word before 1: приїха	18 16 -3 -61 30 8 -8 5 22 25 -16 29 8 25 -6 -6
word before 1: про	-2 -2 1 24 -66 34 53 -1 -5 0 64 -17 -14 16 -4 28
word before 1: провед	-5 39 9 0 -27 2 -16 -43 54 -17 -31 -26 -23 -9 -14 -22
word before 1: провел	-3 29 -12 -31 -23 6 10 -49 53 -13 4 -22 -25 -12 -8 -6
word before 1: провів	5 23 10 11 6 -12 15 -25 -3 -9 17 -17 -11 28 15 14
word before 1: пройшл	1 14 -12 4 39 4 -23 0 -20 -2 -9 27 32 -9 -18 18
word before 1: просят	4 12 0 11 -2 -3 18 1 -5 -7 5 -6 -16 -1 16 16
word before 1: проти	-9 0 -7 1 -8 -2 12 -4 5 3 25 0 1 8 19 4
word before 1: против	-23 19 39 31 -38 -8 -14 23 -38 2 -5 46 -24 -17 -1 -40
word before 1: протяг	9 14 -4 4 -8 -1 15 -7 1 -8 5 -13 -7 22 16 12
word before 1: підтве	-14 -3 1 -6 -39 -16 2 -7 -22 -7 42 -3 18 27 -22 -22
word before 1: після	-6 0 15 10 14 -11 1 5 18 13 9 14 -22 18 12 -7
word before 1: работа	-13 7 7 6 18 -14 16 -13 4 -3 7 -5 11 -1 1 7
word before 1: ранены	-9 1 -2 5 -2 -14 4 -23 -2 1 -4 2 -11 2 22 19
word before 1: репатр	-21 21 27 -14 11 5 9 -22 0 1 -21 -6 4 -5 -5 19
word before 1: решта	4 -17 -11 -13 22 33 -20 36 15 8 -20 -7 22 1 -38 -39
word before 1: ровно	3 26 21 24 17 -10 -25 -7 -20 -7 -27 27 15 13 -16 -6
word before 1: родини	-2 10 -1 10 14 12 13 -5 3 -4 8 -12 -7 20 12 11
word before 1: розстр	-12 19 24 -14 17 -22 2 -18 31 -9 19 -5 -23 27 17 38
word before 1: россии	-9 19 17 23 -17 12 13 -26 -11 -10 31 -21 -2 0 -3 21
word before 1: росії	-1 -12 -8 9 -10 24 26 11 -15 2 22 -8 1 -11 -19 18
word before 1: рівно	-2 24 -16 9 45 -11 -28 -10 2 6 -4 32 29 0 -15 17
word before 1: с	-4 8 15 -1 -1 -15 -6 -36 -9 -7 42 25 3 -3 56 15
word before 1: саме	1 -2 17 24 -10 -9 -3 -24 13 1 24 6 -9 -16 4 -24
word before 1: сбили	-5 -15 -20 -14 -13 29 28 8 -15 -11 -7 -8 -13 -14 -11 19
word before 1: сбито	-7 -8 4 -8 2 -13 -1 -5 10 8 7 -13 -2 8 2 -6
word before 1: сбиты	4 19 4 -14 6 -22 19 -39 24 11 11 2 -4 30 29 5
word before 1: сдалис	3 22 7 5 0 2 16 -7 1 -2 17 1 -4 11 13 10
word before 1: сегодн	3 -25 -10 18 5 42 4 22 -17 -8 6 -5 -1 -7 2 -11
word before 1: сейчас	3 -11 26 4 10 -11 0 -7 22 -7 3 9 18 1 2 7
word before 1: серед	-25 15 17 19 32 -9 -11 3 -4 2 -16 -33 10 5 14 11
word before 1: содерж	0 22 15 1 -10 -11 5 4 -7 5 20 -15 -8 13 14 -10
word before 1: состав	-14 4 18 0 8 -5 14 -10 5 -8 17 -10 -4 10 13 19
word before 1: состоя	-8 33 -9 2 8 -14 -32 -9 35 -3 -14 -4 -12 -23 -19 -11
word before 1: среди	-14 18 -2 -18 16 -4 19 -37 11 3 30 -26 -21 23 35 35
word before 1: старше	5 28 22 -13 1 -25 6 -22 20 8 15 -10 -12 21 20 26
word before 1: сторон	-12 21 -24 -7 -7 -18 -27 -1 -22 1 3 -7 -5 -25 16 -4
word before 1: сьогод	16 -13 -19 2 22 23 -23 13 -14 1 -19 26 23 8 -27 5
word before 1: та	-3 1 1 -11 -2 30 22 15 8 10 18 -43 4 18 -16 26
word before 1: также	-14 -1 7 -7 21 11 19 8 13 1 -8 -10 3 13 9 2
word before 1: також	-7 -13 -23 -27 3 14 12 18 1 13 -6 -5 14 15 -20 11
word before 1: там	15 -26 19 8 -22 34 -5 -16 49 -9 -4 -27 -24 -18 40 -19
word before 1: тела	-6 -1 0 16 0 -2 32 16 -12 29 -2 -5 0 29 -1 8
word before 1: тоже	42 3 8 -17 30 -13 -35 10 21 4 17 28 5 40 -20 -17
word before 1: тривал	-1 16 12 -2 -15 -9 28 -26 -2 10 5 -10 -6 20 12 17
word before 1: триват	-9 4 3 1 14 8 14 -4 8 -4 3 1 -1 14 5 16
word before 1: тіла	-13 12 -28 25 45 -1 -22 3 1 29 0 3 42 4 -9 -18
word before 1: тіло	-6 -35 -4 -20 42 44 -38 25 41 4 -6 3 32 6 -33 -31
word before 1: у	-10 41 6 -13 9 -30 29 -51 31 -10 40 -17 -29 46 61 54
word before 1: удержи	-14 17 -7 -36 -26 -19 -27 57 -22 7 24 -36 10 -23 30 -20
word before 1: удома	2 -18 10 -23 42 13 -32 30 20 -11 -42 31 55 1 -29 -19
word before 1: уехали	26 6 1 1 43 6 -13 7 13 -9 -8 22 25 -3 -26 17
word before 1: уже	11 40 2 23 -25 -23 -3 -19 -5 -4 -9 24 7 2 20 -7
word before 1: украин	2 15 16 -18 43 -14 -28 -7 13 13 -2 25 37 18 -16 4
word before 1: україн	19 7 -24 -14 22 -23 -24 -20 13 3 8 11 23 4 9 0
word before 1: уничто	-11 10 18 -11 0 -15 16 -21 27 3 14 -17 -12 19 24 27
word before 1: уразил	-2 4 -8 9 4 -3 3 -14 -1 3 22 7 -15 -2 29 13
word before 1: усі	5 -12 -5 -10 21 16 -10 17 22 3 8 0 30 14 -20 -33
word before 1: утриму	-5 15 -3 -31 -5 4 5 1 5 6 22 -22 -1 16 -11 2
word before 1: участв	0 12 13 0 14 -2 26 -30 5 9 33 -23 -11 6 20 14
word before 1: участи	-11 27 23 1 1 -29 1 -32 -16 -7 4 -20 -19 19 10 16
word before 1: ушли	27 -22 14 -10 14 15 -17 21 24 7 -5 34 27 20 -7 -22
word before 1: формат	-7 2 -19 11 18 2 -11 -4 4 8 -2 -2 30 9 8 33
word before 1: формул	-15 -17 22 -15 -1 31 22 27 17 -22 6 23 10 4 6 30
word before 1: хлопці	-11 36 -2 -2 8 -13 26 -18 9 -6 28 -19 -19 20 21 24
word before 1: це	-20 1 0 -12 16 -5 -28 5 0 -15 9 38 19 -5 -4 -22
word before 1: цивіль	4 -3 10 0 24 16 6 25 21 -8 -4 -9 4 7 -11 -23
word before 1: ці	9 -5 -4 -1 32 9 -5 20 8 -6 -17 -2 3 7 -11 -12
word before 1: час	-11 16 7 14 16 -14 -11 -7 -24 8 -21 11 21 1 -12 10
word before 1: чекали	6 -2 22 -16 16 -9 -15 -7 0 -3 15 6 -20 17 -12 4
word before 1: через	-13 13 1 6 20 -10 19 -29 17 -6 27 -3 10 10 9 17
word before 1: числе	-13 13 -11 0 13 19 20 -4 14 11 10 -19 5 32 -8 12
word before 1: числі	6 21 -5 -19 -13 -17 33 -24 9 0 16 4 -7 25 16 34
word before 1: что	-21 40 7 -3 -15 7 1 -37 15 -3 3 -19 -30 -13 34 8
word before 1: ще	9 -25 -14 -11 6 47 -36 -11 18 -2 33 13 -2 28 35 -34
word before 1: що	15 -27 8 -25 18 10 -12 -2 21 -2 3 13 14 19 -1 -1
word before 1: щодо	-11 13 26 19 30 -15 23 -34 35 -2 -8 -42 -36 44 28 40
word before 1: эвакуи	5 -5 12 -8 25 -5 18 -17 22 10 25 -1 -17 20 28 26
word before 1: як	-11 28 18 12 29 -13 35 -49 41 -16 26 -23 -34 23 43 28
word before 1: яких	-17 -9 7 5 -17 7 -2 6 -20 -6 21 -18 -11 25 -2 11
word before 1: є	-11 27 10 -39 -15 -9 -16 -8 52 -2 -17 -4 -17 -14 -15 -25
word before 1: і	4 25 -41 -22 6 -4 7 2 -15 0 4 -38 17 -17 -4 -9
word before 1: іденти	-8 -12 6 -40 -16 -6 26 0 -17 -2 23 -24 -3 32 19 -11
word before 1: із	-21 -19 25 -26 -2 31 31 -14 5 -3 16 12 3 0 4 12
word before 1: їдуть	-18 -48 0 -71 36 -7 6 6 36 6 -3 2 17 70 2 -16
word before 1: їх	-5 -33 -19 -4 -7 43 9 41 -21 29 -2 -5 -38 -30 -18 -12
word before 1: استعاد	-5 -17 17 29 10 21 12 13 -9 0 -15 15 16 -6 -14 11
word before 1: الي	-2 32 31 17 3 12 -9 -36 8 -12 7 -3 -39 -7 12 13
word before 1: اليوم	-4 7 -5 -9 -5 -2 -7 1 17 5 -22 25 10 1 -19 -18
word before 1: ان	19 1 -3 -2 20 11 -8 7 4 -7 -21 5 35 12 -9 -28
word before 1: اوكران	30 -30 -2 -4 0 23 11 46 -7 12 -10 -2 5 3 -10 17
word before 1: بينهم	-12 -10 36 8 -13 -20 -29 -10 10 -4 6 -12 6 -9 -13 -9
word before 1: تبادل	-1 11 13 -17 -10 -16 15 -6 28 -10 -2 -24 -5 15 26 -6
word before 1: جثامين	26 -9 5 -26 35 4 -22 22 30 9 -8 5 23 12 -21 -11
word before 1: سراح	-1 -4 5 -36 -5 -5 10 26 37 -2 -25 16 23 -12 -21 -19
word before 1: شمل	4 15 16 -6 12 14 -8 -10 -7 -10 13 -27 -15 17 6 10
word before 1: شملت	-2 -5 7 -2 11 -4 18 -6 -12 1 4 0 -7 4 12 2
word before 1: عن	7 15 -15 -19 -6 1 -6 -19 15 4 13 11 3 22 12 11
word before 1: عوده	4 -22 -11 16 7 22 15 19 2 9 -26 17 21 -1 2 20
word before 1: مقابل	-2 1 -5 16 15 22 23 4 3 -6 -6 -5 -38 -17 6 30
word before 1: و	16 7 6 22 9 4 22 15 -16 -8 25 -5 -4 5 6 31
word before 1: واقع	-5 -23 3 10 5 21 1 19 -3 9 -29 2 2 13 -14 26
word before 1: –	21 1 -15 4 -8 -10 -3 -6 -9 -11 12 17 -3 -5 8 2
word before 1: •	8 19 -5 -28 9 -2 -18 -35 34 1 -14 -5 -5 -3 -8 -12
word before 1: ▪	-24 58 27 7 11 -6 7 12 7 -6 3 -28 13 26 -3 -17
word before 1: ▫	3 16 -2 21 -1 10 -12 17 11 -12 -49 3 2 -19 -42 -4
word before 1: ⚡	4 -16 -22 26 6 14 14 18 0 -13 -22 12 15 -18 -18 15
word before 1: ✅	-2 -6 -30 17 1 10 9 8 5 -2 -30 4 8 -1 -12 6
word before 1: ✔	-5 30 0 28 35 -7 -20 7 -34 -11 -26 26 23 -29 -45 30
word before 1: ❗	5 -8 2 8 10 21 19 39 -17 0 8 -17 24 11 -22 -1
word before 2: 	2 -17 -21 16 2 13 1 2 3 -11 -6 3 -10 -3 17 14
word before 2: "	4 13 -10 -3 19 16 23 5 42 -8 24 -20 7 29 6 18
word before 2: (	-9 -13 22 -10 14 31 9 10 11 8 20 -6 9 11 1 6
word before 2: )	-4 -7 -4 13 16 17 12 15 12 3 -24 -2 29 9 -3 10
word before 2: ,	11 -2 -13 3 -9 0 -2 6 -15 1 4 0 -4 -3 4 12
word before 2: :	-28 1 23 5 -2 -2 -6 23 -3 -4 10 1 17 -19 -17 5
word before 2: ;	12 16 1 -14 -11 -20 -3 -11 9 -1 32 -18 -11 29 19 -3
word before 2: a	-16 17 -25 6 -8 0 4 23 32 11 -18 -14 20 -14 2 -10
word before 2: additi	-7 -22 -28 34 -5 38 31 25 -9 7 -13 -2 -18 -31 1 19
word before 2: afu	3 3 15 -27 30 0 -20 4 18 -2 9 -13 15 36 -14 7
word before 2: aircra	3 -3 21 -9 8 6 7 -20 8 -5 27 -11 -5 5 12 12
word before 2: airpla	6 -7 -5 -8 3 8 16 0 0 11 11 5 1 12 19 0
word before 2: all	-7 4 -2 -15 -2 -14 19 -3 23 -11 -11 -16 0 1 8 22
word before 2: along	4 9 10 -33 31 11 -11 -7 10 -5 -15 -7 21 33 -6 11
word before 2: also	-21 -30 -23 18 -12 27 26 36 -20 4 6 11 -8 -8 -20 16
word before 2: among	2 18 0 -26 34 -4 -6 -3 39 -11 13 -3 -16 30 18 17
word before 2: amount	-8 27 13 3 20 -16 9 -17 31 -2 28 -16 -14 16 10 12
word before 2: and	-20 -21 20 -19 0 9 12 19 2 -4 -17 -12 -6 0 -3 -2
word before 2: are	-7 -8 18 -29 19 11 13 -9 4 8 -12 4 34 14 -6 11
word before 2: back	8 -23 18 7 -9 36 18 16 8 -7 18 1 21 2 1 5
word before 2: began	-6 9 -9 6 5 5 -15 5 -3 -1 -17 18 37 -9 -36 -6
word before 2: betwee	8 4 13 -15 22 -21 26 -31 -15 0 54 -14 3 48 40 50
word before 2: bodies	20 -5 22 23 13 7 -18 12 30 10 20 7 -9 6 -28 -24
word before 2: bring	11 20 -1 -29 18 -7 -9 -20 -4 5 17 -5 -4 19 20 21
word before 2: brings	3 3 -12 11 0 10 -2 10 8 -8 -17 8 -18 -8 -5 -2
word before 2: brough	-8 26 -9 -17 40 -6 -27 -13 -8 -10 -35 15 9 23 4 12
word before 2: captiv	15 -4 -3 26 -12 -3 0 -5 3 -6 -2 18 -1 0 -4 26
word before 2: childr	-2 6 18 -25 5 -25 -5 -27 27 -6 12 -4 -28 26 30 4
word before 2: civili	-12 -9 -7 13 4 15 -15 6 1 -1 -12 -11 -6 16 -23 -5
word before 2: code	-10 20 26 6 -3 -21 34 -28 21 3 34 -1 -35 42 41 41
word before 2: confir	-11 -38 29 21 -2 -17 -6 22 25 8 5 24 38 -6 -18 -18
word before 2: countr	-1 -11 13 10 -1 5 24 10 6 -7 10 -8 -16 -2 28 21
word before 2: date	7 17 -16 6 -17 1 -25 3 23 12 1 2 6 -4 -19 -4
word before 2: day	0 -2 15 -30 25 7 -13 17 10 -1 24 17 -2 29 -1 0
word before 2: days	-8 26 27 42 -19 1 21 21 -25 3 -13 34 -20 -17 21 -17
word before 2: defend	-7 13 1 -24 6 -3 0 2 16 10 0 -10 10 31 5 8
word before 2: direct	19 -14 7 2 5 -9 29 4 -6 -5 7 -10 -24 4 19 41
word before 2: drones	1 16 0 4 3 -10 13 -31 -10 2 5 -20 -10 27 31 18
word before 2: each	-7 -28 22 -1 -5 28 -12 42 -3 0 -32 33 5 11 -22 -9
word before 2: easter	8 -6 10 2 -1 2 19 14 -4 5 -26 -1 17 35 13 5
word before 2: effort	18 14 -6 -6 -9 -12 16 -25 -3 1 14 -4 -9 7 4 12
word before 2: enemy	0 -1 4 7 -8 -1 11 12 3 13 -9 -14 -7 11 3 18
word before 2: estima	4 3 -29 -7 -14 -6 -11 -9 -1 -1 18 -5 37 13 -16 5
word before 2: exchan	-8 10 22 0 -22 -22 3 -12 19 0 -9 -7 9 -9 -18 -2
word before 2: famili	0 -11 8 -11 41 27 -8 7 8 23 -20 -23 -44 17 -30 0
word before 2: far	4 14 -5 -1 -2 16 -27 15 26 12 -15 -15 7 -5 -21 -23
word before 2: februa	0 -18 -2 13 -8 16 30 15 4 1 8 -3 -21 6 15 16
word before 2: federa	-13 20 -3 -32 3 -14 -29 -25 30 -5 15 17 25 50 27 11
word before 2: fighte	-5 9 -5 -3 5 -6 -3 -19 -5 3 -3 -7 -15 18 6 17
word before 2: figure	9 -14 -9 2 17 7 18 25 17 -4 -16 10 -20 -14 -29 -16
word before 2: for	3 15 22 -5 -10 -27 14 -10 -11 0 16 -6 -5 15 21 -3
word before 2: forces	4 -5 8 -23 18 0 11 -21 21 8 -10 -2 16 24 7 15
word before 2: freed	-9 -1 4 -2 -3 -20 -2 -7 12 -5 27 -20 -33 9 10 -5
word before 2: friday	3 51 21 39 -1 -18 -38 -37 -25 -4 -18 26 -21 2 0 -7
word before 2: from	-2 34 -4 -7 -4 -12 22 -32 -4 3 8 7 -8 -4 18 16
word before 2: got	-14 -10 4 1 11 18 8 -11 2 5 10 12 -15 21 13 10
word before 2: group	-19 -36 16 1 15 38 16 18 -14 5 -16 -20 -6 -22 -14 -1
word before 2: guards	-5 7 4 -19 -4 -30 4 -14 -4 0 5 -9 -5 28 33 25
word before 2: had	-26 10 10 -8 -4 16 15 -7 1 -3 21 26 17 9 32 21
word before 2: hand	-11 0 12 -19 -18 1 -4 -30 21 -2 24 -13 -9 16 35 9
word before 2: handed	-8 4 -5 24 13 3 4 -7 -17 -1 -24 -21 5 -6 -7 32
word before 2: hands	11 -14 -16 -5 -9 30 -13 27 -8 -4 -20 10 25 -32 -1 -29
word before 2: has	19 40 13 6 14 23 -23 0 -8 10 18 1 37 9 -2 17
word before 2: have	6 37 -5 4 -8 5 -14 -19 22 15 -9 25 0 -7 -34 -5
word before 2: he	-8 -5 3 12 0 5 -2 -4 -3 0 14 0 3 14 12 -7
word before 2: helico	1 -2 17 -18 -10 10 24 9 8 8 3 -17 -7 9 17 -1
word before 2: home	-11 -6 1 0 13 20 -11 20 35 -10 -1 7 18 12 9 -23
word before 2: in	1 3 -2 -6 43 20 -2 11 1 2 14 -13 1 21 3 4
word before 2: invasi	-7 21 -17 32 36 -5 -25 -7 -22 -3 -16 23 38 -16 -10 18
word before 2: is	0 26 18 -8 -24 -23 32 -5 0 0 31 -36 -15 12 -10 10
word before 2: israel	0 0 4 -13 9 5 4 -21 4 11 17 2 -9 14 19 7
word before 2: it	13 -1 -30 -10 3 -8 19 15 39 5 15 -6 -5 -18 0 -8
word before 2: killed	-4 0 -9 3 -10 8 9 8 6 1 4 -4 8 -9 13 11
word before 2: kyiv	34 -10 30 -2 -3 -27 0 -6 13 -5 8 -33 -29 -13 14 -18
word before 2: lists	0 6 -1 2 2 -2 23 -17 9 9 17 -5 -13 6 19 14
word before 2: march	-4 10 3 44 -22 1 2 10 -22 -10 -13 -5 -24 -2 8 1
word before 2: mariup	5 12 2 1 4 -5 15 -16 5 -9 8 -13 -6 14 10 24
word before 2: may	0 -9 -1 5 3 13 19 6 -18 -2 4 -5 -8 -4 0 27
word before 2: mediat	-6 17 -26 -30 1 -16 2 1 40 7 -31 -34 9 -5 -29 -29
word before 2: member	-10 33 -33 22 22 -27 -22 -29 -8 9 -33 -3 30 -2 -2 16
word before 2: men	3 10 0 -6 -10 -12 0 -14 5 -6 16 -13 -15 19 24 22
word before 2: milita	1 -27 -14 3 14 25 15 39 8 -4 -5 14 13 6 -11 5
word before 2: minist	-1 -24 -23 35 -23 24 40 29 -20 5 -26 13 -33 -32 7 1
word before 2: missil	5 4 9 -13 10 -17 18 -15 5 8 21 -15 -14 16 6 15
word before 2: moscow	7 22 13 -5 -15 -23 16 -3 -10 -15 2 11 -25 -25 -5 -5
word before 2: moskal	-15 23 -12 -5 -28 -2 -9 13 -29 -1 -2 15 5 -4 26 -16
word before 2: negoti	-11 -20 2 20 -20 33 28 4 -12 11 -3 -22 -29 -19 -4 25
word before 2: now	-9 20 -10 3 11 -14 -56 -45 2 -9 -1 6 9 -21 7 -9
word before 2: number	5 7 13 21 4 44 35 -1 4 -4 11 16 2 -1 -5 31
word before 2: of	21 7 -9 -29 36 -13 -9 -10 -6 -3 10 17 20 3 8 10
word before 2: office	2 21 1 7 25 -7 -6 -5 -10 -1 -4 12 2 6 -11 22
word before 2: oldest	1 13 11 -12 -8 -12 9 -20 -3 -2 11 0 -1 21 22 29
word before 2: on	13 8 20 15 -25 -5 33 -21 -1 3 5 -31 -30 18 38 29
word before 2: one	1 -45 -17 7 20 41 -14 38 10 -6 -21 12 19 6 -22 -22
word before 2: operat	9 -26 -16 28 8 23 26 35 -5 -4 -23 -5 15 -13 -11 7
word before 2: over	6 -16 17 4 1 -26 20 9 23 1 -5 -5 -17 1 24 -12
word before 2: people	16 -18 45 15 -40 -33 -17 -19 46 -17 -11 22 -32 -22 -14 -60
word before 2: place	6 -23 7 -24 16 13 -5 13 13 -2 -3 12 24 22 -26 -21
word before 2: prison	-6 1 -9 23 17 11 7 -23 -2 0 33 -9 19 7 -13 31
word before 2: proces	-2 -33 -10 25 -27 35 23 16 -19 -11 -4 -6 -25 -26 5 46
word before 2: region	-2 17 10 -15 22 -16 8 -24 34 -10 17 -16 -5 26 38 19
word before 2: releas	10 -13 -8 -7 5 4 29 11 16 3 -28 5 18 -7 -3 16
word before 2: remain	-4 6 14 -9 4 -2 15 -12 4 -6 -4 -19 -2 15 -9 35
word before 2: report	-1 18 19 -13 -8 -14 -7 -12 -25 -6 5 -1 -6 9 15 8
word before 2: return	-7 -1 13 18 18 17 -12 2 -32 -11 -2 15 16 -19 -16 28
word before 2: reunif	4 -32 6 -12 26 15 -31 30 8 -9 -9 4 33 4 -29 -26
word before 2: risen	11 24 13 1 -11 15 -5 -1 19 9 3 -9 -19 15 3 -13
word before 2: russia	2 7 15 6 -16 21 4 9 -20 -13 16 11 11 16 -9 -17
word before 2: said	-36 27 9 -10 6 -15 36 -8 -13 -7 17 -8 -15 28 13 13
word before 2: says	-14 -3 -4 3 -8 -4 19 -34 30 2 9 -5 -19 35 24 26
word before 2: senten	-2 18 11 2 -6 -14 19 -4 6 -1 1 -2 3 14 9 10
word before 2: sergea	10 25 -4 -9 -1 -21 13 -35 6 0 19 -2 -12 17 24 26
word before 2: servic	14 5 -6 -1 -6 15 28 -6 8 -8 19 -9 -3 2 15 32
word before 2: shot	5 12 -5 4 -6 1 2 -18 18 6 12 -1 -13 15 17 21
word before 2: side	6 -11 1 19 -16 -5 34 -7 7 16 21 5 -9 5 -20 3
word before 2: sides	20 -24 4 12 -12 3 7 12 19 -8 -10 -1 -7 -4 -20 0
word before 2: soldie	-4 -16 35 8 18 -11 -10 15 23 0 14 21 7 9 -23 -8
word before 2: spoke	-16 -1 -25 15 -16 4 42 31 28 -8 -21 12 -13 -31 -14 -12
word before 2: stands	-9 24 -44 -6 -42 -4 -41 -23 32 -9 -20 21 -25 -15 6 -36
word before 2: swap	-4 -16 -18 6 8 0 19 22 18 -7 -17 17 2 11 -3 -28
word before 2: talks	-11 -32 -11 20 -5 28 12 29 -14 -12 -7 4 3 -10 -10 -11
word before 2: tanks	-7 0 -3 -10 -3 0 2 -12 11 -10 4 7 -8 -3 -5 -2
word before 2: thanke	-8 -4 16 3 4 -5 12 1 -11 -11 16 -11 -11 25 17 14
word before 2: that	19 23 18 1 47 24 -36 -25 -20 -4 1 0 17 24 -16 1
word before 2: the	16 16 8 13 3 -9 -16 6 2 0 -9 -2 11 -33 -25 -18
word before 2: them	-9 -13 1 -14 18 23 -14 23 36 -6 22 13 28 29 -24 -15
word before 2: there	-10 32 -17 -3 -5 -10 20 -30 -7 6 44 -13 -5 22 17 20
word before 2: they	22 30 4 -34 31 15 0 7 13 0 17 0 19 23 -29 -12
word before 2: this	-7 21 -13 12 13 -17 -22 -19 -15 2 -23 1 17 -18 10 37
word before 2: thursd	-7 1 -32 18 -10 20 25 18 -19 7 3 -30 -10 -10 -4 28
word before 2: to	-20 11 3 -5 0 -11 6 -8 22 -3 23 -26 -13 11 37 4
word before 2: today	13 -2 -3 15 30 3 20 -4 12 -4 -24 2 16 34 1 0
word before 2: took	-9 -16 -6 17 3 25 16 22 -8 -1 -11 6 0 -9 -7 0
word before 2: total	-16 7 -1 3 -11 -19 9 -1 -13 1 1 -14 -4 -18 -5 -2
word before 2: troops	8 -9 -2 13 -9 11 2 -7 -13 -2 4 -4 -11 -1 -1 24
word before 2: ukrain	-25 0 -11 15 -13 -11 8 -6 2 11 -1 15 18 6 34 -11
word before 2: under	5 -8 5 23 -5 40 -16 -3 18 3 -32 -7 15 6 0 -9
word before 2: vehicl	-4 -1 11 -7 5 10 -4 -7 18 7 1 -2 -4 11 11 2
word before 2: war	1 -32 4 -7 5 31 17 21 11 -11 -12 -17 7 9 6 22
word before 2: warrio	-8 2 -11 -11 18 14 -20 6 18 6 -18 0 22 21 -27 1
word before 2: was	-37 23 -37 -11 -9 -5 -3 -9 -36 2 13 -23 -24 -21 47 -3
word before 2: we	-2 -16 17 -26 -2 17 -31 42 9 5 -27 -6 22 23 24 -17
word before 2: week	4 -8 -2 -5 17 -1 7 6 13 4 9 9 24 23 -3 -6
word before 2: which	4 -11 10 -27 -7 9 -13 25 11 -2 -1 7 7 17 3 -9
word before 2: who	-12 8 -1 -12 13 -8 1 -22 4 9 17 -9 -8 6 3 0
word before 2: will	4 3 16 -6 -8 5 26 -3 12 -8 8 1 -3 11 11 12
word before 2: with	-4 14 9 2 12 -13 -9 -19 7 -9 31 4 15 10 16 -1
word before 2: women	10 12 0 3 17 -8 -5 -4 14 -4 12 -14 14 22 -8 2
word before 2: wounde	-3 2 -8 4 9 7 8 -2 3 0 1 2 -7 4 3 6
word before 2: year	-24 -3 -24 9 -7 2 31 19 -3 -10 0 1 24 -2 -1 18
word before 2: younge	-7 32 16 6 15 -6 10 -13 6 4 21 3 0 27 17 23
word before 2: zelens	-3 -11 32 0 9 44 10 16 0 10 -12 20 -4 3 -20 -6
word before 2: а	-19 3 12 34 -26 32 24 4 -19 4 4 -1 5 1 -4 13
word before 2: август	-12 13 -22 -4 13 -18 14 -34 22 2 29 -8 -20 27 25 27
word before 2: авиабо	-4 7 20 -11 7 -6 0 -27 -5 11 8 -8 4 11 9 8
word before 2: автобу	-20 -13 -11 -32 23 22 -3 6 47 1 -17 22 15 32 -8 -2
word before 2: аппара	5 6 8 -6 11 -3 13 -14 21 -3 15 -7 3 15 19 27
word before 2: батькі	-10 -17 0 -25 19 20 -23 39 27 0 -7 35 24 15 -15 -23
word before 2: бахмут	1 39 19 -10 4 -20 27 -29 12 -1 9 -15 -15 36 35 20
word before 2: безвіс	13 -5 13 -2 -20 5 11 -7 29 -2 14 24 -6 3 19 -8
word before 2: белору	-5 -18 7 27 -7 26 37 25 -20 6 -18 -14 -30 -16 -10 40
word before 2: беспил	-9 3 -1 -12 3 -12 17 -20 15 -9 14 -7 -7 10 16 7
word before 2: борту	-22 30 22 0 -19 -35 38 -16 -4 9 27 -21 -20 27 21 13
word before 2: бпла	8 -4 13 -12 9 -4 18 -10 6 9 28 -14 12 21 22 1
word before 2: бригад	1 20 5 0 -3 -11 15 -9 8 -6 12 -15 4 13 5 4
word before 2: бронем	-6 11 13 3 1 8 -4 0 -5 4 9 3 3 -2 0 -2
word before 2: було	0 11 22 -10 4 3 21 -17 16 11 15 -2 -19 20 24 13
word before 2: бійців	-12 -6 -5 -7 14 6 -16 3 12 -1 -4 3 1 7 -16 -6
word before 2: білору	12 -1 3 -7 29 10 -2 4 20 -8 -13 11 15 16 -9 7
word before 2: в	8 4 -42 -9 -5 -10 1 -19 28 -10 19 -2 -4 12 4 8
word before 2: вдалос	-18 18 -29 -23 21 5 -2 19 21 -13 -55 33 -2 0 -11 -4
word before 2: вдома	-2 16 14 -27 34 12 -6 16 30 13 -26 2 26 26 -14 3
word before 2: вернул	-7 23 8 4 -12 29 20 10 -18 5 -9 2 9 -11 9 33
word before 2: вернут	-8 26 20 31 -22 -2 26 6 -22 6 -29 17 18 -3 1 36
word before 2: вертол	-4 8 20 -30 21 -15 21 -14 11 11 12 -24 4 13 24 11
word before 2: вже	8 16 -24 -3 29 19 1 2 -11 7 17 -16 27 -2 -14 10
word before 2: взамен	11 -18 16 -2 33 8 -13 36 11 0 -2 25 42 24 -31 -15
word before 2: визвол	-10 34 23 26 -5 -8 -16 -28 1 -4 10 -9 -11 9 19 -3
word before 2: вместе	-20 -23 21 17 -16 -25 -16 -5 19 2 8 -5 -13 -40 -16 -8
word before 2: вмс	-8 -36 -7 11 26 14 -5 13 35 -6 -3 -8 -20 5 -14 -26
word before 2: вночі	-3 21 17 -19 -2 -19 5 -35 13 1 16 0 -11 25 32 18
word before 2: военно	-18 -15 -17 16 -25 7 6 -7 21 -1 8 -25 19 2 -28 10
word before 2: военны	0 -3 18 -5 33 7 -2 14 38 8 1 -26 4 40 -21 -53
word before 2: возвра	10 2 11 17 4 20 1 23 1 11 -10 25 7 18 -2 5
word before 2: возрас	-5 2 5 -1 9 -11 20 -12 -4 1 7 -11 -10 1 13 13
word before 2: воли	5 28 8 -6 -6 14 3 -15 19 -10 31 0 -1 8 11 -1
word before 2: волю	18 -11 -8 -18 23 -13 1 -6 2 -1 -5 -1 -12 43 21 11
word before 2: волі	11 -1 -13 11 25 -7 -13 -3 -17 14 -26 38 34 -8 -43 -3
word before 2: ворог	-3 4 16 -2 4 -2 12 1 17 1 18 -9 -14 1 13 7
word before 2: воїни	0 20 7 -21 -2 -14 21 -5 10 -5 11 -6 -14 19 19 22
word before 2: воїнів	-24 18 5 -11 20 -4 11 -14 7 -7 -19 -15 21 47 -1 16
word before 2: впервы	26 -3 -1 -5 17 1 -14 -9 30 23 -7 1 -6 26 -9 5
word before 2: вперше	-10 16 2 -9 -10 -17 13 -5 5 6 26 -8 -5 7 10 4
word before 2: все	16 23 -14 25 1 10 -14 -14 7 -5 -34 7 1 3 -34 -5
word before 2: всего	-46 12 6 -3 7 2 8 5 2 -4 7 -3 27 -11 -6 23
word before 2: всу	28 -3 10 -38 44 -8 -49 29 53 -11 9 1 38 38 13 -31
word before 2: вторгн	2 35 3 23 -6 3 -12 -3 -13 -3 -29 30 9 -2 -13 -12
word before 2: вчера	-8 28 -4 -8 10 -24 22 -17 32 3 5 -3 -14 29 12 34
word before 2: вчора	-7 10 12 -7 -5 -25 31 -23 8 -12 16 -9 -17 31 14 29
word before 2: выплат	-9 8 2 15 4 1 8 -7 2 -11 -5 6 -11 13 3 5
word before 2: відбув	-10 12 11 -19 3 -16 58 -24 -22 -2 42 -14 -19 44 38 50
word before 2: віддал	-20 -17 -20 52 -18 38 -8 -1 -5 -11 -26 -17 -9 -35 20 -5
word before 2: відмов	-5 6 -3 -2 6 -3 15 -13 8 3 26 -12 -4 24 4 16
word before 2: відомо	1 24 16 4 -6 -21 23 -7 3 7 15 -20 -26 29 10 16
word before 2: відпов	3 5 18 24 -20 12 28 -7 -18 1 16 -21 -21 12 2 30
word before 2: війни	2 24 -21 -1 4 -12 -18 5 -1 5 -38 3 21 -4 -25 0
word before 2: військ	7 3 -19 3 1 22 20 7 -19 -5 24 -18 -1 3 -8 -43
word before 2: віком	7 17 9 -12 1 -8 17 -6 -6 -2 16 -11 -9 15 6 16
word before 2: він	-7 -10 3 -2 -6 12 19 -24 32 2 9 -17 -16 15 25 16
word before 2: гварді	-2 29 -10 1 0 -18 19 -26 20 -7 11 -10 -16 27 37 34
word before 2: говори	-6 -19 -27 -16 27 19 16 23 11 7 -10 8 -15 12 -1 -8
word before 2: говоря	23 -17 11 -12 30 -13 -20 14 15 -1 0 2 8 12 -24 -23
word before 2: год	8 15 8 -20 -1 -6 -12 -19 34 -8 5 6 25 -7 -19 -5
word before 2: года	-3 -4 -26 15 -22 17 -18 13 9 -1 -7 -23 -2 -20 -33 -21
word before 2: году	-15 24 -19 15 23 -11 -38 -24 -2 1 -38 24 4 -16 -20 -32
word before 2: госпит	15 -14 -3 23 -20 30 32 28 -18 1 -28 -5 -3 -12 -26 28
word before 2: гражда	20 6 -8 7 -19 23 20 -10 8 -2 -9 -27 -27 12 -4 14
word before 2: границ	20 -8 8 21 -14 7 23 5 2 8 10 13 8 14 -6 17
word before 2: группа	-11 11 4 -17 10 -13 13 -33 25 6 28 -24 -26 27 30 6
word before 2: даними	2 12 -4 -5 -10 -17 -17 0 -3 13 30 -4 -8 20 -9 -8
word before 2: делега	-10 17 2 5 -4 -8 27 -24 -8 1 22 -17 -12 28 23 26
word before 2: день	8 -4 -27 19 8 -11 -11 4 5 26 -27 22 33 -1 -18 22
word before 2: держпр	-5 14 11 10 -2 -22 29 -23 8 12 14 -5 -4 11 20 20
word before 2: держсп	2 19 -10 -6 -1 -9 2 -14 6 8 9 4 -8 7 37 19
word before 2: детей	-16 18 5 -11 8 -29 22 -21 16 -11 8 -12 1 20 21 26
word before 2: днр	-3 11 -28 -18 4 -24 -37 -45 0 8 34 17 40 -1 12 -19
word before 2: дня	-19 14 1 46 10 -4 -16 5 -40 -3 -20 41 15 -33 -25 -34
word before 2: дні	-12 29 -28 27 55 -2 -40 -16 -34 10 -29 32 42 -35 -22 45
word before 2: до	-5 1 5 -23 14 -18 15 4 6 9 -2 31 14 7 -8 10
word before 2: доби	-2 15 -8 16 24 -14 -26 -19 -24 -14 16 14 36 6 0 38
word before 2: добу	-11 -14 6 -4 -20 8 24 -17 15 -12 40 -5 -21 23 32 16
word before 2: догово	0 41 14 5 -23 -5 -10 -17 -11 4 4 -17 18 6 11 -23
word before 2: додому	2 11 -7 -45 48 -14 -19 2 19 15 -25 5 5 16 -2 -9
word before 2: докуме	-15 7 1 -4 0 -18 5 -11 21 5 30 -5 -12 20 30 17
word before 2: дома	4 -9 -11 -1 -22 7 7 46 -16 10 0 -29 -5 -16 14 11
word before 2: домови	-2 1 6 -6 10 7 -18 -5 7 10 7 9 12 8 -20 -17
word before 2: домовл	-14 3 5 -20 12 2 29 11 35 -4 17 -5 -8 4 6 40
word before 2: домой	15 -2 25 23 -22 6 30 -20 6 -15 -26 4 -24 14 -4 12
word before 2: донець	-23 10 15 -21 -20 -17 19 -15 8 -4 28 -6 -26 22 19 20
word before 2: доправ	11 2 12 -20 27 14 0 18 3 6 -20 22 21 14 -7 -10
word before 2: достав	-4 -4 15 15 -12 28 19 5 -20 0 -7 -6 -2 -17 4 -6
word before 2: дпсу	-9 15 -7 -14 8 7 19 1 -1 7 8 -6 3 26 12 37
word before 2: дронів	-7 13 10 10 11 -12 8 -10 7 6 6 7 -7 1 10 15
word before 2: другу	4 32 -8 -6 39 4 -10 4 2 16 -25 -3 2 7 -15 33
word before 2: дітей	-12 20 -20 17 8 -8 11 -23 -25 -6 -24 -3 27 -15 -12 57
word before 2: едут	8 -21 -19 30 -25 31 26 12 -19 -10 1 -21 -21 -18 -10 30
word before 2: етап	-10 0 42 -19 -20 -1 40 -27 39 -6 37 -10 -10 51 32 25
word before 2: еще	-7 -7 -9 -33 13 -2 -42 24 -6 20 21 -37 5 -5 11 -20
word before 2: ж	-15 -26 -20 11 -28 33 49 30 -28 11 19 -7 -21 -35 8 36
word before 2: же	9 19 -2 -27 19 3 -19 -17 30 -21 -1 3 17 31 -46 5
word before 2: жилье	-15 9 3 -14 7 -7 13 -19 4 -2 3 -7 -9 6 -2 0
word before 2: жителе	-10 9 -3 3 1 -7 6 -25 18 -4 24 -2 -5 23 8 2
word before 2: жінки	1 20 11 0 8 -24 17 -14 20 -8 21 -13 -20 15 16 11
word before 2: жінок	7 30 8 -3 -2 -26 27 -24 -2 2 36 -17 -14 14 34 30
word before 2: з	-4 9 -2 2 7 -15 -21 2 -31 -9 14 6 28 19 -13 25
word before 2: за	-20 -13 67 32 -2 38 29 6 -11 -11 17 33 11 18 -5 3
word before 2: забрал	-24 4 17 -9 15 -5 -2 -2 17 -11 -15 -23 -13 18 8 14
word before 2: забрат	-9 22 -16 29 9 17 -22 -22 22 11 -8 -7 17 -37 11 22
word before 2: заверш	1 3 -14 7 -5 5 19 -10 -3 -6 9 3 -17 14 13 21
word before 2: загало	1 10 16 1 43 16 -2 9 -18 -11 -1 41 30 4 -11 28
word before 2: загибл	27 -8 -9 -1 -18 8 15 11 8 -9 2 19 -1 15 11 21
word before 2: заключ	3 17 10 -15 4 -7 -3 -24 0 5 10 1 -2 17 21 9
word before 2: запоро	-3 6 6 -15 -10 -6 32 -4 21 8 15 -11 -15 30 29 30
word before 2: запорі	-2 25 -2 -4 -1 -25 42 -24 19 8 15 -11 -28 47 41 26
word before 2: застен	7 -14 -26 22 -14 35 22 23 -17 7 -11 -10 -23 -26 -15 22
word before 2: засуди	8 8 -6 -11 -1 -17 8 -9 -1 5 1 -12 -9 12 1 -2
word before 2: захисн	-28 33 3 -42 40 -27 -12 -13 50 9 -1 -9 2 54 23 18
word before 2: защитн	-1 -27 -8 3 -14 15 23 20 -8 2 -8 -12 -11 -3 -2 2
word before 2: заявил	4 -11 -2 23 -18 24 20 26 -19 -8 -6 14 8 -13 -15 19
word before 2: зверне	-7 -27 35 -12 5 4 11 -1 17 -8 26 -31 1 32 16 15
word before 2: звільн	-3 2 14 -2 17 -10 -15 -6 -8 7 4 -12 16 17 5 6
word before 2: землю	-6 -8 -13 2 -13 22 21 19 3 6 -6 -28 -19 -11 6 12
word before 2: землі	-10 -27 -4 -22 19 -6 8 -13 7 -1 4 21 26 5 -6 -1
word before 2: зміїни	1 31 7 -12 0 -21 17 -35 3 9 21 -5 -22 17 23 32
word before 2: зникли	-2 -22 -3 -2 -9 -4 -4 -21 4 4 -8 44 5 -19 23 -29
word before 2: зрк	-7 5 11 5 -4 -11 3 8 1 6 17 -3 -11 15 10 13
word before 2: зсу	-19 41 4 -28 3 -22 37 -28 11 -12 -6 -22 -25 45 32 32
word before 2: зі	-10 25 -1 6 -16 -12 16 -12 -8 4 7 4 -23 21 18 16
word before 2: и	12 14 19 -10 -4 -18 -15 -14 62 -8 -23 -34 -22 3 -4 -22
word before 2: из	-39 -3 14 14 24 23 14 4 14 2 -2 7 -9 33 15 -8
word before 2: израил	-19 13 10 6 2 -6 22 -21 4 7 27 -10 -25 20 18 23
word before 2: им	16 -27 17 21 -2 10 12 19 8 -10 7 -22 17 -14 -14 12
word before 2: их	-17 7 -17 -44 15 -23 -3 26 -12 -7 43 -15 1 26 42 -24
word before 2: й	-4 18 36 -25 -8 -10 7 -10 10 -8 10 -20 -22 15 8 -14
word before 2: йдетьс	-14 31 -24 -36 -35 -27 -15 -9 -20 19 57 -16 16 39 -17 -23
word before 2: йшлося	-2 21 16 -12 2 1 9 -17 17 -8 21 -16 -24 2 12 7
word before 2: к	-15 4 11 -21 33 -2 -18 -11 29 2 7 -5 8 34 13 24
word before 2: киев	12 8 -10 -24 26 -27 -24 -25 21 -1 4 -6 29 24 20 -17
word before 2: киеву	0 18 4 9 18 -1 -24 -22 20 -9 -20 -2 11 -10 11 -4
word before 2: києві	-9 0 4 6 18 3 9 -1 22 5 4 -15 -18 30 7 14
word before 2: когда	2 18 9 -21 13 14 19 -25 15 -11 11 -7 -16 18 14 32
word before 2: команд	13 -14 0 25 -15 11 35 13 -4 1 1 -6 0 12 5 8
word before 2: кордон	15 -18 -11 3 27 25 -17 36 16 -1 -28 34 -9 -11 -28 -35
word before 2: которо	-4 23 24 -5 21 -9 17 -9 -8 1 34 1 -6 27 20 22
word before 2: красно	1 4 -8 -12 11 -4 0 -3 -1 4 15 -1 -11 11 12 -3
word before 2: курс	1 -1 26 -3 18 -7 15 -20 21 -6 19 -24 0 20 34 18
word before 2: луганс	-2 30 -9 7 -7 -8 29 -33 5 9 25 -4 -20 19 36 32
word before 2: людей	30 -7 3 -18 23 6 8 16 40 -4 -18 -16 9 43 -9 -11
word before 2: людини	4 -34 2 -7 37 49 -41 38 34 16 -20 2 12 -24 -45 -38
word before 2: лютого	9 25 -13 -6 22 -16 1 -26 -32 -7 16 3 -3 2 13 17
word before 2: марта	-4 18 27 0 -18 -24 20 -34 13 -5 21 -7 -13 25 20 16
word before 2: маріуп	-11 33 14 -30 6 -18 17 -3 28 -6 3 -31 1 61 20 27
word before 2: мая	-3 -4 -1 21 -16 25 15 18 -7 -7 -11 -1 -7 -9 3 2
word before 2: має	-18 -10 35 -15 -25 10 14 -21 24 11 31 -33 -11 37 19 10
word before 2: маємо	7 -1 -17 -10 19 6 14 -9 -3 -7 7 11 2 22 4 -8
word before 2: медвед	-14 -12 -15 -1 -12 26 23 -5 -22 8 -11 -14 -30 -26 -12 20
word before 2: медики	-5 0 -3 -9 13 7 9 -13 4 -11 6 -12 9 13 2 -3
word before 2: месяце	-15 6 18 40 -17 -1 -2 14 -35 2 -11 -9 -10 -10 -6 -26
word before 2: ми	21 16 18 -42 20 -2 -21 -16 26 -10 21 4 15 19 7 17
word before 2: младше	-12 27 -2 -5 8 -17 11 -22 25 -8 31 -16 9 31 25 13
word before 2: молоды	-9 16 12 -11 -2 3 17 -19 10 6 2 4 3 19 9 10
word before 2: москва	-21 -4 0 25 -13 1 5 8 -15 -7 -15 -7 -10 -11 12 16
word before 2: москве	13 -7 0 -1 0 6 5 -15 21 4 26 -1 -9 12 19 11
word before 2: мужчин	13 25 30 -2 8 6 18 -23 -5 4 -5 -11 -28 -7 -4 18
word before 2: мы	27 -12 -8 39 -17 2 -19 -8 -11 5 -22 -5 -18 -22 11 -31
word before 2: місяці	-23 35 -20 19 42 -33 -25 -8 -45 8 -21 38 5 -33 -24 29
word before 2: на	-8 19 -12 0 24 -9 -7 -12 -2 -11 30 12 21 29 8 29
word before 2: наймен	-5 29 8 -1 -13 -27 19 -23 14 -9 30 -4 -14 33 32 26
word before 2: наймол	-11 37 -5 -1 11 -36 47 -28 10 -8 26 -5 -15 24 55 37
word before 2: найста	-2 57 6 -19 -3 -34 63 -30 25 -5 38 -17 -20 27 55 32
word before 2: нам	0 -20 19 31 -23 17 26 20 -17 2 -25 35 -59 2 5 -1
word before 2: направ	-5 15 28 -15 12 -2 13 -20 -7 -1 22 6 -21 -2 20 24
word before 2: напрям	-1 4 -3 -20 -18 -9 32 -12 5 -2 5 4 -19 29 22 35
word before 2: нас	33 -24 12 6 -12 36 25 49 17 1 -28 -24 -11 11 27 -13
word before 2: натомі	-12 -11 -27 12 -16 20 39 23 -21 3 0 -37 -27 -12 17 30
word before 2: нацгва	-9 22 19 -15 18 -21 11 -2 0 6 18 -27 -4 30 24 21
word before 2: наших	8 -8 -20 0 -8 21 29 1 4 16 -41 -21 -5 -3 2 35
word before 2: нгу	-5 40 5 -6 -12 -34 29 -17 2 12 20 -4 -20 35 37 36
word before 2: не	6 27 10 -10 9 -8 18 -22 15 -10 29 -10 -9 10 29 29
word before 2: неволи	-7 -5 -21 -3 12 9 -11 25 3 11 -23 0 38 4 -22 11
word before 2: неволі	10 2 -24 -7 7 -9 -34 -11 3 -5 0 34 36 -3 6 -11
word before 2: неделю	5 -11 12 -3 15 7 0 -1 0 -6 4 -13 9 12 7 3
word before 2: незако	-8 -26 6 -32 -35 -5 3 -4 -6 11 40 -24 7 27 -14 -10
word before 2: нем	-10 32 14 -8 -6 -23 19 -18 10 -8 10 -8 -3 30 25 34
word before 2: ними	12 -2 -19 15 3 4 2 18 13 -9 15 -1 -26 -26 -20 -5
word before 2: нині	-1 11 -9 -13 -9 -8 -7 -9 2 2 -15 12 8 6 28 0
word before 2: них	-11 10 -18 23 -5 13 16 16 1 0 17 12 13 23 13 7
word before 2: ночь	-4 17 1 -18 0 -13 10 -19 12 9 22 1 2 32 18 10
word before 2: о	19 -5 -23 -27 -15 -14 -13 12 8 20 15 -5 4 -4 26 -30
word before 2: об	-7 -9 -10 8 25 -4 -9 20 -21 7 22 2 7 0 19 0
word before 2: област	5 10 -17 3 -10 -9 9 7 -1 4 20 -23 -31 -3 31 -3
word before 2: обмен	-16 3 37 5 -25 6 16 13 -30 -9 8 -18 5 -4 26 0
word before 2: обмена	-15 -1 12 11 0 12 27 -2 26 0 30 7 3 20 -14 42
word before 2: обмене	-15 16 -13 -1 -1 -16 31 -17 2 -11 10 -22 -20 18 34 32
word before 2: обмено	-16 25 -33 31 13 18 -16 -7 -4 8 -27 -1 8 -14 -32 3
word before 2: обменя	29 2 -8 -2 -11 13 -4 2 4 -8 11 -36 -24 6 8 31
word before 2: обмін	9 12 -2 19 35 10 -9 15 -10 -7 -12 19 -7 -15 -22 10
word before 2: обміна	17 -9 -16 33 50 12 -37 6 -8 -6 -25 24 27 -26 -27 -2
word before 2: обміно	-6 -18 4 -10 21 22 1 24 14 10 0 18 28 37 -7 -14
word before 2: обміну	-22 9 7 -49 33 19 -4 -5 8 23 4 29 8 19 2 16
word before 2: обміня	11 16 22 11 -2 6 17 3 14 2 -12 2 -21 -4 12 20
word before 2: обміні	-5 26 -36 -1 5 -4 -24 -32 12 5 -15 -28 -5 -7 -18 -23
word before 2: оборон	-16 17 20 -20 16 -15 8 -7 13 -3 -7 -1 -3 39 17 10
word before 2: обратн	-15 9 -1 32 -39 20 31 11 -21 -6 -15 15 -10 -17 -11 20
word before 2: обстав	5 -40 -4 -24 -33 -19 -7 -5 -10 -5 -9 46 7 -21 32 -25
word before 2: обшукі	-9 -11 6 -10 -6 -6 3 -9 -2 12 13 0 -4 19 -2 -4
word before 2: один	-1 4 21 -5 18 -9 17 -8 40 2 24 -12 4 18 17 31
word before 2: одній	-33 7 0 -4 -5 12 -1 -5 12 10 7 -7 3 9 10 14
word before 2: окремо	-9 15 20 -14 6 -23 25 -9 -14 9 19 -12 13 23 6 6
word before 2: октябр	-1 7 11 -7 18 -5 19 -18 17 3 24 -16 -5 7 10 24
word before 2: окупан	-12 26 8 11 -9 -18 4 -16 4 5 36 14 -27 24 -4 18
word before 2: омбудс	-7 31 14 23 -1 0 22 21 -32 18 -24 28 -12 2 -20 -33
word before 2: операц	-16 21 -15 7 17 -19 -4 -6 -1 2 -20 14 2 7 -4 13
word before 2: освобо	-11 32 6 8 9 5 -9 -15 5 11 26 -19 -12 2 -5 -6
word before 2: остают	-9 41 5 -5 -14 -12 -19 36 -34 -9 31 -17 0 -16 35 -9
word before 2: осіб	-2 -24 17 -2 10 22 4 27 1 3 3 3 13 -14 -8 -16
word before 2: от	25 2 4 -4 27 -4 -3 -12 -2 3 13 9 12 -10 -2 23
word before 2: ответ	-8 13 2 20 -12 -12 -4 -15 -8 10 -21 2 -5 2 18 -17
word before 2: отдали	-11 -9 7 19 9 25 15 4 0 8 -16 20 16 -4 -11 11
word before 2: отданы	6 -8 -13 4 -6 13 -7 -19 31 7 10 6 -18 8 13 7
word before 2: отправ	31 -16 -5 -13 10 32 14 25 13 8 -18 2 29 17 -31 -14
word before 2: отпуст	1 -6 -15 -8 2 3 16 2 2 6 -15 1 -1 23 2 9
word before 2: отрима	-3 -8 2 21 7 15 11 1 -10 -2 -3 10 8 -22 -13 26
word before 2: отчита	-7 -2 -3 2 9 22 11 29 11 -6 -4 9 18 1 -19 -8
word before 2: офицер	9 7 8 -9 8 0 -17 4 29 -4 1 -4 -6 21 6 -1
word before 2: офіцер	-20 -20 9 -32 -21 0 40 9 -8 -7 43 -14 -21 8 0 31
word before 2: пакет	7 -11 11 -13 -23 -2 27 -10 29 -9 8 -12 1 23 23 10
word before 2: пво	-12 22 22 -8 8 -11 9 -27 24 -11 33 -14 -6 38 16 24
word before 2: перего	10 -9 24 22 -15 -20 9 -9 17 -11 34 2 -21 -26 -31 -3
word before 2: переда	-9 2 -13 25 6 14 14 24 -15 17 6 -22 22 8 -10 19
word before 2: перелі	-6 34 5 -1 -14 -29 12 -23 11 12 16 -3 -8 32 23 15
word before 2: переми	10 22 2 10 -14 -10 11 -5 -6 -7 10 10 3 3 5 -4
word before 2: писем	0 16 7 0 12 9 16 -10 22 1 10 -12 5 6 16 11
word before 2: плен	4 9 7 -24 -15 -16 26 -22 22 -5 26 -4 -24 18 31 21
word before 2: плена	-16 9 11 44 -23 3 7 11 -2 1 -28 9 0 -24 -22 2
word before 2: пленны	-1 8 1 11 14 -9 13 -1 13 21 29 -28 -8 16 2 27
word before 2: плену	12 25 -12 -30 9 -22 -12 8 -6 5 13 -5 18 -3 13 -26
word before 2: по	-26 13 -4 -40 0 -9 13 -7 -1 1 8 0 0 6 32 14
word before 2: по-пре	-33 14 -11 -28 5 -19 -13 -2 2 2 5 -29 -38 -4 42 -26
word before 2: поверн	-23 -1 -1 -11 28 6 -26 7 -1 16 -2 -13 10 -24 -12 -26
word before 2: поверт	24 -20 -9 -38 29 35 -36 17 22 3 -39 18 24 13 -14 -20
word before 2: повідо	30 -5 8 9 -27 7 -12 25 11 -4 -34 15 -3 13 -30 -3
word before 2: погибш	8 -7 -15 32 -10 31 20 17 1 -7 -2 2 -2 -5 6 4
word before 2: погово	-2 26 1 -5 -7 -3 8 -11 -5 2 11 -14 -18 19 2 25
word before 2: погоди	0 7 11 6 16 9 14 -24 -2 -6 20 -2 -2 18 28 17
word before 2: под	-11 -6 -4 -1 11 4 7 -10 7 1 -4 5 10 12 3 11
word before 2: подтве	2 21 -9 2 4 -5 14 -3 -5 2 -14 4 -11 6 -1 12
word before 2: полегл	-9 29 -28 23 32 -11 -9 -7 -21 10 -22 24 30 -21 -5 11
word before 2: полон	7 13 -1 -4 -2 3 -2 -19 1 3 18 2 -6 22 20 6
word before 2: полоне	-1 -11 -10 -16 -22 -3 23 12 16 -3 -3 -10 -7 -23 -4 -22
word before 2: полону	-4 9 6 -23 39 -8 -13 -2 12 7 -4 -25 9 15 4 28
word before 2: полоні	3 -1 -22 -6 -27 -19 1 13 -28 1 44 -17 21 46 -6 -18
word before 2: получи	16 -32 -29 -3 -18 41 14 64 -1 -12 -27 14 28 -23 -29 -20
word before 2: поля	4 8 7 -25 6 4 8 -23 25 -10 25 -16 -21 24 11 3
word before 2: поліці	7 -1 8 -1 2 5 1 -18 32 -10 27 -26 -23 31 15 14
word before 2: попере	28 -11 -15 14 25 16 -17 28 16 -9 13 1 27 -7 -36 -8
word before 2: поране	14 2 8 -18 34 10 -18 13 13 1 -15 -9 -21 28 -18 -21
word before 2: поровн	3 -9 3 4 9 6 1 15 3 -8 -1 -8 7 10 0 -11
word before 2: посыло	-1 4 -1 4 -10 5 1 -7 3 -8 8 3 4 -1 -3 2
word before 2: потери	-2 19 24 0 9 -6 13 -16 33 4 27 -7 -6 27 17 16
word before 2: привез	4 1 2 12 26 -6 -34 7 1 -7 -17 -3 32 5 -28 -4
word before 2: пригра	-1 -13 4 -14 2 -12 -19 -21 5 -5 8 24 18 -13 29 -9
word before 2: приеха	-33 37 6 31 -28 -12 18 -18 -10 5 -6 19 -7 -6 16 1
word before 2: прийня	0 -20 -2 -25 25 23 4 19 24 7 -23 24 30 10 -15 -21
word before 2: прикор	-12 10 -11 -28 16 2 -1 3 19 4 -2 -14 9 30 20 5
word before 2: пример	-14 34 22 -10 -7 -27 -13 -38 -6 -11 43 12 -17 14 42 16
word before 2: принял	-5 11 17 25 -22 8 14 -3 -5 3 21 19 -10 9 22 -18
word before 2: приїха	2 10 -27 -1 27 -2 -12 3 -5 -5 -19 13 28 -22 -32 10
word before 2: про	1 -21 11 0 -33 19 41 -8 -13 0 36 5 -49 -6 18 19
word before 2: провел	-7 5 6 -6 15 9 5 11 -25 -1 20 0 3 25 16 10
word before 2: против	1 -12 33 5 -15 16 23 6 12 -12 29 -24 -2 28 27 22
word before 2: процес	1 -12 -13 26 -28 25 29 12 -28 7 -8 -7 -28 -20 10 30
word before 2: психол	-11 -3 12 0 -10 -1 18 -7 21 -11 12 -9 -10 11 22 27
word before 2: під	6 5 3 -7 9 -7 12 8 11 6 -6 -12 -10 -5 7 3
word before 2: підтве	0 12 -10 -22 -10 -9 18 -31 -7 -9 17 6 -21 14 12 1
word before 2: раз	7 10 2 -14 -2 -5 6 -1 4 0 9 -4 -9 3 13 9
word before 2: разом	-23 -25 -1 3 21 30 -1 -2 39 10 -29 6 33 -25 -42 -40
word before 2: ракет	9 24 13 -18 8 -1 20 -31 11 -7 38 -1 -26 21 19 25
word before 2: ранее	-15 28 16 -27 15 -18 7 -28 9 3 9 -8 -9 10 21 26
word before 2: ранены	0 -14 13 -28 -5 8 13 -9 14 0 -21 18 -16 -7 13 -19
word before 2: ребят	3 5 3 28 -13 19 20 6 -7 -8 -4 0 -20 -4 5 5
word before 2: регион	0 -14 -10 -6 -12 18 36 31 -27 -12 -20 -9 -10 -9 -27 34
word before 2: режима	10 -8 -19 25 -11 19 26 30 -5 3 -13 -17 -11 -17 -3 5
word before 2: режиму	18 -19 -12 -7 7 18 -13 18 12 -7 6 -10 22 -6 -17 5
word before 2: резуль	10 4 11 -17 30 8 -7 17 7 -13 -28 -5 20 22 8 9
word before 2: репатр	15 -21 -24 6 32 9 -18 10 18 -3 -10 4 16 5 -20 -31
word before 2: респуб	4 28 27 -20 2 -21 -5 -27 2 0 33 21 12 37 3 25
word before 2: рефриж	13 9 -5 -10 -2 8 4 10 7 8 -5 -6 6 15 -1 12
word before 2: реєстр	4 -19 3 4 -25 -8 -4 -15 2 -7 -8 42 -13 -18 32 -7
word before 2: родину	-20 -15 29 13 -22 -39 -5 -15 14 13 11 -5 -53 -18 42 -20
word before 2: родным	10 -15 22 -34 23 15 -26 27 32 11 0 22 29 37 -18 -40
word before 2: роки	10 17 -8 -6 3 -19 14 -25 5 -2 5 -6 -1 30 37 12
word before 2: року	-8 10 -27 -5 31 0 -23 7 1 -6 -39 10 26 -17 -21 10
word before 2: россии	-11 8 6 11 -12 9 2 -17 6 -8 29 5 16 6 -34 7
word before 2: россий	10 -1 -15 -16 18 -9 -12 -5 26 7 -7 -30 16 29 -13 14
word before 2: россию	24 -15 16 10 -29 3 -14 10 -3 -9 -6 6 -8 17 -13 -34
word before 2: россия	3 -8 -32 15 -24 22 15 0 3 -3 3 -31 -6 -19 6 37
word before 2: ростов	-16 15 5 -25 0 -20 -3 -21 24 -6 24 -21 5 43 15 20
word before 2: російс	1 2 -9 -3 23 4 -27 -11 2 2 7 -15 27 19 -12 1
word before 2: росія	31 14 -28 4 -57 17 15 18 13 -3 27 -21 -7 -30 -33 13
word before 2: росіян	-9 3 35 43 -45 -5 49 0 -34 -5 12 7 -44 -30 0 -6
word before 2: росії	-12 -25 -14 37 -28 35 37 20 -24 2 25 -16 13 -7 -30 18
word before 2: рублей	-9 -13 -7 -6 9 -11 2 -17 5 -10 14 -16 4 14 11 19
word before 2: рф	-2 6 -20 54 -5 36 -22 -11 -15 1 9 16 4 -26 -10 2
word before 2: рідних	-2 5 12 -14 19 1 -14 -5 14 -5 15 11 3 20 10 2
word before 2: рік	-9 43 -29 10 4 -5 -26 -18 1 7 -18 17 42 -30 -30 -14
word before 2: рішенн	9 4 26 -4 -4 -4 22 -9 -2 12 12 -8 -18 18 15 18
word before 2: с	-32 26 14 19 1 32 -5 7 3 2 -18 -21 4 -10 -11 -6
word before 2: само	-22 27 2 -29 11 -20 20 -23 3 -8 11 2 -39 -1 25 44
word before 2: самоле	1 18 21 -15 -3 -3 23 -24 12 -16 25 -11 -5 6 31 16
word before 2: самому	2 27 9 -17 -5 -31 34 -28 -5 -1 13 0 -10 41 41 25
word before 2: сбу	-9 -13 5 6 -11 -9 -5 -19 -16 -3 24 15 9 4 7 -15
word before 2: сверх	0 -9 8 -8 -2 34 15 14 3 4 -6 -15 -1 1 -20 9
word before 2: свобод	-15 -12 -38 -18 -14 -1 34 36 27 1 0 9 -2 -20 -21 -34
word before 2: своих	6 14 -5 -11 -13 -18 -18 -18 9 -3 -2 -7 3 30 17 17
word before 2: свідче	-7 18 13 -4 -11 -15 25 0 0 8 30 -5 -21 25 18 9
word before 2: сегодн	9 -1 -19 20 -1 29 25 3 13 5 -19 -6 10 8 -3 27
word before 2: семей	-18 -10 8 11 -8 9 12 -4 -10 2 15 -11 -18 -2 16 27
word before 2: семьям	-12 -3 -10 -9 14 -13 6 -15 14 3 -3 32 16 22 8 18
word before 2: серед	-22 -17 20 -39 26 6 9 -14 46 18 5 -35 -32 58 4 -10
word before 2: сержан	-14 24 -12 -7 0 -22 33 -38 -5 -8 38 -8 -3 36 29 44
word before 2: сил	-13 -13 -12 -17 27 8 -30 -9 27 5 -5 -11 6 15 4 2
word before 2: сили	-16 40 -11 -8 6 -30 32 -13 19 -12 34 -14 -19 36 34 42
word before 2: складу	-4 34 12 -7 13 -9 38 -20 21 -8 12 -16 -22 21 25 19
word before 2: сложил	11 -11 -2 -8 5 -5 27 -8 29 -11 26 -12 -13 14 23 19
word before 2: соглас	4 5 33 -19 -3 -12 2 -31 12 0 19 -18 -11 39 23 5
word before 2: солдат	20 -10 -17 -13 -24 6 -8 26 22 -1 0 -16 -27 -30 -50 -17
word before 2: сообщи	36 -26 -4 -9 35 34 -22 40 22 7 -19 23 21 19 -21 -12
word before 2: состоя	15 -24 -9 16 -6 5 -8 22 9 0 -15 0 -10 4 -14 -19
word before 2: списка	-25 4 -15 -11 -4 -25 -15 12 -7 -8 32 -23 -26 -3 32 -5
word before 2: списки	-10 10 -24 -21 -4 -26 -8 16 -8 16 19 -35 -37 -6 24 -4
word before 2: списку	6 7 15 5 -4 6 -4 9 0 -7 14 25 -8 25 -15 -20
word before 2: список	23 6 36 -9 36 24 14 -7 39 3 12 -28 -41 16 4 10
word before 2: среди	-17 4 -25 -15 -9 -4 -1 -9 6 12 3 14 -19 30 -25 3
word before 2: срокам	-5 5 -11 2 9 4 6 8 -9 1 -3 -1 -7 -5 6 1
word before 2: ст	0 18 7 -11 -11 -5 17 -19 -9 -8 10 6 -5 20 13 6
word before 2: стамбу	-16 12 2 -30 1 -30 2 -18 18 -7 24 -12 -11 37 42 31
word before 2: старше	-16 18 8 -8 15 -8 25 -38 9 -7 32 -18 -1 31 42 24
word before 2: сторон	17 7 6 -7 0 33 3 16 -3 -11 5 -25 15 2 9 27
word before 2: строки	0 21 5 4 -1 -14 10 -15 2 -2 5 -7 -10 12 8 14
word before 2: сумах	-15 12 -5 -9 -15 -20 -1 5 -2 -9 14 -24 -26 -5 28 16
word before 2: сутки	2 3 5 -14 21 -8 14 -22 19 -1 38 -12 0 34 19 18
word before 2: схуд	0 3 1 -7 11 5 11 -14 12 -5 4 -5 1 22 7 19
word before 2: сьогод	-24 -16 3 -24 7 35 -2 24 -14 0 16 -4 25 -10 -11 21
word before 2: та	8 -14 7 -28 23 -38 -16 -24 19 3 4 -5 12 34 25 2
word before 2: так	-19 -22 10 -17 -6 9 13 11 -3 3 -6 -17 7 -4 -7 6
word before 2: также	9 4 12 -8 13 -9 -15 13 12 -3 -9 7 19 22 -13 -7
word before 2: також	-9 -8 -9 6 -13 16 20 0 7 -9 33 -29 -17 16 5 12
word before 2: там	10 -6 -9 -2 -24 -20 -3 29 -27 0 51 -41 25 -5 22 -2
word before 2: танк	0 -2 1 -11 5 8 7 -14 -7 -5 -2 -1 -1 2 8 1
word before 2: танка	11 6 6 -10 -7 -11 11 2 -6 -3 2 -7 3 13 1 13
word before 2: танков	5 3 -5 6 18 -7 17 -18 13 -4 2 6 0 11 15 -1
word before 2: танків	-4 4 0 -8 0 10 15 -16 25 0 20 -7 -8 16 15 6
word before 2: теж	30 -31 -5 21 -24 43 14 52 -9 -2 -13 12 -5 -19 -24 16
word before 2: тел	8 29 25 0 18 -28 -28 9 -5 -8 -14 35 12 23 -22 -36
word before 2: тела	7 5 23 -43 2 -25 -23 -23 22 -7 3 19 1 39 12 -5
word before 2: телефо	-7 -4 16 -8 -7 14 18 -15 23 -8 8 -10 -5 29 14 20
word before 2: терито	14 -12 -24 -10 -12 4 -19 -1 -5 -3 29 -27 41 31 -40 -26
word before 2: теробо	2 2 -12 -12 39 33 -11 -13 38 6 1 4 -12 0 -21 -27
word before 2: террит	12 -8 -36 25 -19 30 22 47 4 1 22 -31 -17 -10 3 13
word before 2: тижден	-11 6 1 -3 4 8 -4 -13 24 -1 20 -16 17 7 6 16
word before 2: тогда	0 14 6 -11 10 -17 11 -24 14 -11 -4 6 -18 27 8 6
word before 2: тоді	-11 19 3 -5 6 -5 7 -22 -7 -4 16 -17 -14 33 10 9
word before 2: том	-22 -5 -11 20 0 26 19 1 -6 -13 -21 -16 4 8 -4 20
word before 2: тому	-1 22 4 -14 -20 -23 38 -35 16 4 12 -12 -26 21 35 29
word before 2: торік	7 31 -30 19 16 -10 -7 -25 -11 11 -10 18 -3 -22 -5 33
word before 2: тро	-4 35 7 5 -17 -35 37 -22 -13 8 14 4 -16 22 38 30
word before 2: туда	19 -25 4 -7 25 25 -10 15 30 -8 -6 23 33 15 -37 -17
word before 2: тіл	-31 30 6 -36 7 -19 12 -35 26 -6 9 -5 4 16 18 33
word before 2: тіла	5 -3 -2 -49 21 -8 15 -13 13 6 -46 18 -2 39 15 7
word before 2: у	-13 13 -22 -9 4 12 -21 -15 -9 -13 32 -41 -3 -11 19 -1
word before 2: удалос	2 -8 12 17 24 4 -4 22 -9 -5 5 -4 3 0 -1 8
word before 2: удома	-4 3 30 -18 20 24 -1 -7 12 2 6 -7 5 15 -17 27
word before 2: уже	-11 28 18 33 -21 -10 4 -9 -19 -8 0 31 19 -19 9 -27
word before 2: украин	-9 -3 -14 -38 -7 1 -26 42 8 -9 -22 -10 22 -9 7 14
word before 2: україн	21 3 19 -14 24 24 -24 33 -5 -5 -29 -5 41 -9 -15 -25
word before 2: уничто	7 3 13 1 17 -5 -2 -6 5 -3 13 -12 9 1 11 1
word before 2: уперше	7 35 0 -12 -26 -16 12 -27 -12 -5 17 -21 1 6 28 24
word before 2: услови	9 -5 -18 21 -12 22 28 7 12 8 -6 -2 -5 -5 -5 3
word before 2: усього	-1 6 3 10 17 -25 -2 -12 -13 -3 2 38 54 4 -14 16
word before 2: учасни	-8 21 8 -12 -3 -27 20 -11 7 9 9 -5 3 2 10 13
word before 2: учора	-11 35 9 -24 11 -29 30 -37 17 0 38 -20 -23 25 47 34
word before 2: формат	19 -1 27 -6 1 -1 32 3 30 -7 64 -18 -42 48 38 4
word before 2: формул	16 5 22 29 -2 31 -9 -4 -2 -10 -5 -24 1 -5 -5 -5
word before 2: хамас	-5 17 18 -4 -1 -15 33 -21 4 -5 14 -12 -9 22 20 19
word before 2: хлопчи	-8 -14 -3 -2 11 21 -3 5 22 -7 -27 -25 -11 12 -11 -17
word before 2: хто	5 -9 -8 -17 29 28 -13 22 24 11 -9 0 4 2 -20 -8
word before 2: це	0 43 -32 -1 -14 -6 -34 -4 11 -1 -23 0 15 -3 -23 0
word before 2: цивіль	18 -4 -18 -25 25 -2 6 -9 28 -24 19 -2 31 49 -10 -9
word before 2: цифру	32 22 18 -11 -19 -6 -27 -1 6 11 -28 43 17 0 0 -33
word before 2: ч	-16 33 -4 -10 -5 -8 7 -30 9 -7 26 7 -2 11 34 28
word before 2: чаес	0 1 -6 -13 33 -3 -1 21 35 -2 -4 -4 29 26 -16 1
word before 2: час	13 28 -25 -2 -15 -10 -11 -11 -23 7 8 -13 30 -13 -25 4
word before 2: частин	-19 6 -12 5 50 5 -39 25 -21 14 -15 15 38 -31 -41 -20
word before 2: челове	21 8 -42 -18 21 26 -16 10 10 -1 1 -9 -4 16 -20 3
word before 2: чем	8 11 5 -2 -13 -10 17 -21 -8 6 20 -5 12 3 18 14
word before 2: чолові	-22 -1 8 -12 -38 -6 40 7 -24 0 4 -15 -42 -21 4 56
word before 2: что	11 -11 37 1 -9 31 18 30 1 14 -4 -15 -4 7 4 18
word before 2: штаб	3 22 -4 -2 8 -7 -19 -21 -8 -3 -15 6 13 -6 -16 15
word before 2: штабу	-25 26 14 10 -13 -23 21 -34 11 4 17 -40 -32 5 15 10
word before 2: ще	-3 -18 34 3 34 18 18 8 51 -7 -5 -21 -10 53 -15 -3
word before 2: щиті	-4 -3 -2 -2 13 0 -29 4 13 6 -17 29 24 4 -32 2
word before 2: що	-6 15 -17 26 -12 -6 15 -18 -24 4 51 2 14 9 -20 28
word before 2: щодо	-12 13 18 -20 -23 -20 30 -36 38 -12 4 19 -18 28 38 18
word before 2: щойно	11 10 0 -20 19 -18 1 -4 4 -11 16 -4 22 19 11 2
word before 2: экипаж	-17 14 2 0 7 -18 -2 -11 14 8 26 -14 -10 12 12 28
word before 2: яких	-16 23 3 -1 -28 -19 -33 -24 27 -8 -24 -21 -16 -33 -26 -27
word before 2: які	3 10 -8 -11 5 4 16 1 8 -11 5 -11 9 10 10 0
word before 2: є	21 -3 1 -12 34 24 -30 21 46 7 -23 20 3 13 -26 -15
word before 2: і	-20 20 9 13 -9 11 -25 -34 -4 14 10 -2 0 -25 22 -22
word before 2: ідетьс	10 0 3 -28 -25 1 42 -19 20 -5 19 -7 -21 25 26 8
word before 2: із	9 1 24 -8 23 13 20 11 47 -2 8 -19 -25 36 29 11
word before 2: їдуть	12 -6 -12 -28 17 6 12 -5 2 5 -6 -1 -4 32 11 17
word before 2: їх	-10 -6 34 20 1 16 41 6 9 7 30 -27 -29 0 11 22
word before 2: їхніх	21 -17 10 10 -32 31 22 18 -31 -11 -19 -12 -15 -14 31 -21
word before 2: اسيرا	10 -16 15 3 17 11 -7 6 0 -6 -22 15 17 2 -24 -11
word before 2: افراج	1 5 -14 -32 -9 -19 17 -21 11 4 3 -19 -10 15 20 18
word before 2: اليوم	-6 10 14 -24 12 3 -13 2 33 -12 -22 23 23 27 -25 -22
word before 2: امارات	-2 31 -7 16 4 12 -33 -35 25 -1 -30 -2 -33 1 -24 -1
word before 2: اوكران	-1 3 11 6 4 -19 31 -21 0 6 -9 1 -14 -9 17 8
word before 2: تبادل	2 -9 -5 -9 2 17 10 -6 17 9 -18 2 8 16 30 13
word before 2: تي	-4 5 8 8 -12 -13 16 -9 5 11 8 -10 -24 30 25 22
word before 2: جديده	5 -9 -13 23 13 -4 16 21 10 10 -10 15 13 -14 -22 -2
word before 2: دوله	-2 1 -10 13 -14 9 -14 -21 5 -8 -3 -6 -18 5 14 8
word before 2: روسيا	13 -7 16 -21 2 -10 -21 3 5 -5 23 7 21 9 -5 -3
word before 2: علي	16 -14 4 -6 11 14 -18 23 2 -9 -5 5 29 30 7 10
word before 2: عن	15 14 6 -11 -10 -8 10 5 21 0 -11 -9 11 16 3 -6
word before 2: في	-17 9 0 7 -4 19 -21 -6 14 6 8 -2 2 11 0 -9
word before 2: كييف	12 -27 9 -11 8 12 -1 18 13 5 1 19 30 13 -7 12
word before 2: لم	7 25 8 -25 -7 -10 10 -9 3 4 19 -26 -15 12 -2 11
word before 2: –	3 -2 1 24 32 10 -9 1 1 36 5 0 7 -26 6 8
word before 2: •	-1 -6 -8 -3 31 18 16 22 26 -6 16 -18 17 5 -11 6
word before 2: ▫	8 4 -2 -3 19 3 22 -14 4 -3 -3 7 8 11 4 9
word before 2: ⚡	-12 -33 8 42 -28 -37 -12 -7 19 6 0 5 -5 -22 -35 -20
word before 2: ✅	-2 -9 6 -20 44 28 -11 14 19 1 -18 21 33 18 -16 -28
word before 2: ❗	-20 22 -12 9 5 -6 7 -13 -11 -8 18 -13 15 3 27 20
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
-41 104 -8 -49 -33 16 -26 -34 -59 -91 8 -58 -46
-7 -106 -121 -32 -170 -88 -98 50 43 75 -7 5 -57
27 -3 -103 -58 67 -52 -17 -44 43 -68 -84 -69 -26
-41 -48 67 -72 62 20 -4 12 72 -4 -106 -102 -100
18 45 -93 -68 -49 -46 -52 72 -68 -89 -62 -104 -39
-15 43 59 -114 -74 71 -62 -59 -30 -29 -26 -46 -57
25 -10 68 67 13 -123 -18 -85 0 -103 -67 -41 -70
-81 45 51 4 -17 -79 2 -63 -37 -73 -68 63 -88
-7 3 -53 60 22 16 -45 -80 -152 51 -132 -126 -71
-64 5 -14 -14 -34 5 -44 1 14 -17 6 24 -36
45 -69 -54 -75 6 -83 -78 -81 -86 -67 126 33 28
-93 3 -86 -59 -34 -72 -63 -5 37 -65 -41 -97 123
-84 58 -52 -21 -36 -16 -47 49 -59 -79 50 -32 11
50 38 -46 -114 -36 -85 -94 -55 -5 -84 37 -46 -78
15 -90 -67 -135 -78 54 91 -72 -22 -83 -78 74 59
38 -32 45 -81 -69 -59 -94 59 -44 -42 -31 -44 -36
`;
