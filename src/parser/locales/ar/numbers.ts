import { readNumberWords } from '../../numbers/number-words.js';

/** Without article and clitics, bare alef, `ه` for `ة`, `ي` for `ى`. */
export const arNumbers = readNumberWords(`
1 cardinal واحد واحده
2 cardinal اثنان اثنين اثنتان اثنتين
3 cardinal ثلاثه ثلاث
4 cardinal اربعه اربع
5 cardinal خمسه خمس
6 cardinal سته ست
7 cardinal سبعه سبع
8 cardinal ثمانيه ثماني ثمان
9 cardinal تسعه تسع
10 cardinal عشره عشر
20 cardinal عشرون عشرين
30 cardinal ثلاثون ثلاثين
40 cardinal اربعون اربعين
50 cardinal خمسون خمسين
60 cardinal ستون ستين
70 cardinal سبعون سبعين
80 cardinal ثمانون ثمانين
90 cardinal تسعون تسعين
100 cardinal مئه مائه ميه
200 cardinal مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
300 cardinal ثلاثمئه ثلاثمائه
400 cardinal اربعمئه اربعمائه
500 cardinal خمسمئه خمسمائه
600 cardinal ستمئه ستمائه
700 cardinal سبعمئه سبعمائه
800 cardinal ثمانمئه ثمانمائه ثمانيمئه
900 cardinal تسعمئه تسعمائه
1000 multiplier الف الاف الفا
2000 cardinal الفان الفين الفي
1 ordinal اول اولي
2 ordinal ثاني ثانيه
3 ordinal ثالث ثالثه
4 ordinal رابع رابعه
5 ordinal خامس خامسه
6 ordinal سادس سادسه
7 ordinal سابع سابعه
8 ordinal ثامن ثامنه
9 ordinal تاسع تاسعه
10 ordinal عاشر عاشره
`);
