import { readCalendar } from '../../numbers/read-calendar.js';

export const arCalendar = readCalendar(
  'يناير;فبراير;مارس;ابريل نيسان;مايو ايار;يونيو حزيران;يوليو تموز;اغسطس اب;سبتمبر ايلول;اكتوبر;نوفمبر;ديسمبر',
  'اثنين;ثلاثاء;اربعاء;خميس;جمعه;سبت;احد',
);
