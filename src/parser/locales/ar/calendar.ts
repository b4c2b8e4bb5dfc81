import { readCalendar } from '../../numbers/read-calendar.js';

/** Monday and Sunday keep their article: without it they are "two" and "one". */
export const arCalendar = readCalendar(
  'يناير جانفي;فبراير شباط فيفري;مارس اذار;ابريل نيسان افريل;مايو ايار ماي;يونيو حزيران جوان;يوليو تموز جويليه;اغسطس اب اوت;سبتمبر ايلول;اكتوبر;نوفمبر;ديسمبر',
  'الاثنين;ثلاثاء;اربعاء;خميس;جمعه;سبت;الاحد',
);
