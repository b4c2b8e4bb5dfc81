import { readNumberWords } from '../../numbers/number-words.js';

const ADJECTIVE = 'ий,ого,ому,им,а,ої,ій,у,ою,е,і,их,ими';

/** Ukrainian numerals in every case, every apostrophe `'`. */
export const ukNumbers = readNumberWords(`
0 cardinal нуль нул+я,ю,ем,і
1 cardinal один одн+ого,ому,им,а,ої,ій,у,ією,ою,е,і,их,ими одно
2 cardinal два дві дв+ох,ом,ома
3 cardinal три тр+ьох,ьом,ьома
4 cardinal чотири чотир+ьох,ьом,ма
5 cardinal п'ят+ь,и,ьох,ьом,ьома,ьма
6 cardinal шіст+ь,ьох,ьом,ьома,ьма шести
7 cardinal сім сем+и,ьох сім+ох,ом,ома,а
8 cardinal вісім восьм+и вісьм+ох,ом,ома,а
9 cardinal дев'ят+ь,и,ьох,ьом,ьома,ьма
10 cardinal десят+ь,и,ьох,ьом,ьома,ьма
11 cardinal одинадцят+ь,и,ьох,ьом,ьома,ьма
12 cardinal дванадцят+ь,и,ьох,ьом,ьома,ьма
13 cardinal тринадцят+ь,и,ьох,ьом,ьома,ьма
14 cardinal чотирнадцят+ь,и,ьох,ьом,ьома,ьма
15 cardinal п'ятнадцят+ь,и,ьох,ьом,ьома,ьма
16 cardinal шістнадцят+ь,и,ьох,ьом,ьома,ьма
17 cardinal сімнадцят+ь,и,ьох,ьом,ьома,ьма
18 cardinal вісімнадцят+ь,и,ьох,ьом,ьома,ьма
19 cardinal дев'ятнадцят+ь,и,ьох,ьом,ьома,ьма
20 cardinal двадцят+ь,и,ьох,ьом,ьома,ьма
30 cardinal тридцят+ь,и,ьох,ьом,ьома,ьма
40 cardinal сорок сорока
50 cardinal п'ятдесят п'ятдесят+и,ьох,ьом,ьома
60 cardinal шістдесят шістдесят+и,ьох,ьом,ьома
70 cardinal сімдесят сімдесят+и,ьох,ьом,ьома
80 cardinal вісімдесят вісімдесят+и,ьох,ьом,ьома
90 cardinal дев'яност+о,а
100 cardinal сто ста сотня сотню сотнею
100 multiplier сотн+і,ям,ями,ях сотень
200 cardinal двісті двіста двохсот двомстам двомастами двохстах
300 cardinal триста тристо трьохсот трьомстам трьомастами трьохстах
400 cardinal чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах
500 cardinal п'ятсот п'ятисот п'ятистам п'ятьмастами п'ятистах
600 cardinal шістсот шестисот шестистам шістьмастами шестистах
700 cardinal сімсот семисот семистам сьомастами семистах
800 cardinal вісімсот восьмисот восьмистам вісьмастами восьмистах
900 cardinal дев'ятсот дев'ятисот дев'ятистам дев'ятьмастами дев'ятистах
2 collective дво+є,їх обидва обидві обидвох обоє обох
3 collective тро+є,їх
4 collective четвер+о,тих
5 collective п'ятер+о
6 collective шестер+о
7 collective семер+о
8 collective восьмер+о
9 collective дев'ятер+о
10 collective десятер+о
11 collective одинадцятер+о
12 collective дванадцятер+о дюжин+а,у
13 collective тринадцятер+о
14 collective чотирнадцятер+о
15 collective п'ятнадцятер+о
16 collective шістнадцятер+о
17 collective сімнадцятер+о
18 collective вісімнадцятер+о
19 collective дев'ятнадцятер+о
20 collective двадцятер+о
30 collective тридцятер+о
1.5 cardinal півтора півтори
1000 multiplier тисяч+а,і,у,ею,ам,ами,ах,- тис
1000000 multiplier мільйон+-,а,ів,у,ам,и млн
1 ordinal перш+${ADJECTIVE}
2 ordinal друг+${ADJECTIVE}
3 ordinal трет+ій,ього,ьому,ім,я,ьої,ю,ьою,є,і,іх
4 ordinal четверт+${ADJECTIVE}
5 ordinal п'ят+ий,ого,ому,им,а,ої,ій,у,ою,е,і,их
6 ordinal шост+${ADJECTIVE}
7 ordinal сьом+${ADJECTIVE}
8 ordinal восьм+ий,ого,ому,им,а,ої,ій,у,ою,е,і,их
9 ordinal дев'ят+ий,ого,ому,им,а,ої,ій,у,ою,е,і,их
10 ordinal десят+${ADJECTIVE}
11 ordinal одинадцят+${ADJECTIVE}
12 ordinal дванадцят+${ADJECTIVE}
13 ordinal тринадцят+${ADJECTIVE}
14 ordinal чотирнадцят+${ADJECTIVE}
15 ordinal п'ятнадцят+${ADJECTIVE}
16 ordinal шістнадцят+${ADJECTIVE}
17 ordinal сімнадцят+${ADJECTIVE}
18 ordinal вісімнадцят+${ADJECTIVE}
19 ordinal дев'ятнадцят+${ADJECTIVE}
20 ordinal двадцят+${ADJECTIVE}
30 ordinal тридцят+${ADJECTIVE}
40 ordinal сороков+${ADJECTIVE}
50 ordinal п'ятдесят+${ADJECTIVE}
60 ordinal шістдесят+${ADJECTIVE}
70 ordinal сімдесят+${ADJECTIVE}
80 ordinal вісімдесят+${ADJECTIVE}
90 ordinal дев'яност+ий,ого,ому,им,ої,ій,у,ою,е,і,их
100 ordinal сот+${ADJECTIVE}
`);
