import { readNumberWords } from '../../numbers/number-words.js';

const ADJECTIVE = 'ый,ого,ому,ым,ом,ая,ой,ую,ое,ые,ых,ыми';
const ADJECTIVE_STRESSED = 'ой,ого,ому,ым,ом,ая,ую,ое,ые,ых,ыми';

/** Russian numerals in every case, as the normaliser leaves them (`е` for `ё`). */
export const ruNumbers = readNumberWords(`
0 cardinal ноль нол+я,ю,ем,е нул+ь,я,ю,ем,е
1 cardinal один одн+ого,ому,им,ом,а,ой,у,о,и,их,ими
2 cardinal два две двух двум двумя
3 cardinal три трех трем тремя
4 cardinal четыре четыр+ех,ем,ьмя
5 cardinal пят+ь,и,ью
6 cardinal шест+ь,и,ью
7 cardinal сем+ь,и
8 cardinal восемь восьм+и,ью восемью
9 cardinal девят+ь,и,ью
10 cardinal десят+ь,и,ью
11 cardinal одиннадцат+ь,и,ью
12 cardinal двенадцат+ь,и,ью
13 cardinal тринадцат+ь,и,ью
14 cardinal четырнадцат+ь,и,ью
15 cardinal пятнадцат+ь,и,ью
16 cardinal шестнадцат+ь,и,ью
17 cardinal семнадцат+ь,и,ью
18 cardinal восемнадцат+ь,и,ью
19 cardinal девятнадцат+ь,и,ью
20 cardinal двадцат+ь,и,ью
30 cardinal тридцат+ь,и,ью
40 cardinal сорок сорока
50 cardinal пятьдесят пятидесяти пятьюдесятью
60 cardinal шестьдесят шестидесяти шестьюдесятью
70 cardinal семьдесят семидесяти семьюдесятью
80 cardinal восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью
90 cardinal девяност+о,а
100 cardinal сто ста сотн+я,и,ю,ей
200 cardinal двести двухсот двумстам двумястами двухстах
300 cardinal триста трехсот тремстам тремястами трехстах
400 cardinal четыреста четырехсот четыремстам четырьмястами четырехстах
500 cardinal пятьсот пятисот пятистам пятьюстами пятистах
600 cardinal шестьсот шестисот шестистам шестьюстами шестистах
700 cardinal семьсот семисот семистам семьюстами семистах
800 cardinal восемьсот восьмисот восьмистам восемьюстами восьмистах
900 cardinal девятьсот девятисот девятистам девятьюстами девятистах
2 collective двое дво+их,им,ими оба обе обоих обеих
3 collective трое тро+их,им,ими
4 collective четвер+о,ых,ым,ыми
5 collective пятер+о,ых,ым,ыми
6 collective шестер+о,ых,ым,ыми
7 collective семер+о,ых,ым,ыми
8 collective восьмер+о,ых,ым,ыми
9 collective девятер+о,ых,ым,ыми
10 collective десятер+о,ых,ым,ыми
12 collective дюжин+а,у,ы
1.5 cardinal полтора полторы полутора
1000 multiplier тысяч+а,и,у,ей,е,ам,ами,ах,- тыс тысячей
1000000 multiplier миллион+-,а,ов,у,ам млн
1 ordinal перв+${ADJECTIVE}
2 ordinal втор+${ADJECTIVE_STRESSED}
3 ordinal трет+ий,ьего,ьему,ьим,ьем,ья,ьей,ью,ье,ьи,ьих
4 ordinal четверт+${ADJECTIVE}
5 ordinal пят+ый,ого,ому,ым,ом,ая,ой,ую,ое
6 ordinal шест+${ADJECTIVE_STRESSED}
7 ordinal седьм+${ADJECTIVE_STRESSED}
8 ordinal восьм+ой,ого,ому,ым,ом,ая,ую,ое
9 ordinal девят+ый,ого,ому,ым,ом,ая,ой,ую,ое
10 ordinal десят+${ADJECTIVE}
11 ordinal одиннадцат+${ADJECTIVE}
12 ordinal двенадцат+${ADJECTIVE}
13 ordinal тринадцат+${ADJECTIVE}
14 ordinal четырнадцат+${ADJECTIVE}
15 ordinal пятнадцат+${ADJECTIVE}
16 ordinal шестнадцат+${ADJECTIVE}
17 ordinal семнадцат+${ADJECTIVE}
18 ordinal восемнадцат+${ADJECTIVE}
19 ordinal девятнадцат+${ADJECTIVE}
20 ordinal двадцат+${ADJECTIVE}
30 ordinal тридцат+${ADJECTIVE}
40 ordinal сороков+${ADJECTIVE_STRESSED}
50 ordinal пятидесят+${ADJECTIVE}
60 ordinal шестидесят+${ADJECTIVE}
70 ordinal семидесят+${ADJECTIVE}
80 ordinal восьмидесят+${ADJECTIVE}
90 ordinal девяност+ый,ого,ому,ым,ом,ая,ой,ую,ое
100 ordinal сот+${ADJECTIVE}
`);
