/**
 * Given names by stem, to recognise a person's name in a quote, and surnames of office holders who speak or are thanked
 * in official posts: these are no private persons.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `александр алексе анатоли андре анн анастаси антон артем богдан борис вадим валенти валери васили виктор виталий витали
   владимир владислав вячеслав галин геннади георги григори данил дарь денис дмитри евгени егор екатерин елен иван игор илья
   инн ирин кирилл константин ксени ларис лев леонид любов людмил максим марин мари марк матве михаил надежд натали
   никит никола нин оксан олег ольг павел пётр петр полин роман руслан светлан семен серге софь станислав степан тамар
   тарас тать тимур фёдор юли юри яков ярослав
   олександр олекси андрі анатолі артем богдан вадим валенти валері васил віктор віталі володимир владислав вячеслав
   галин геннаді георгі григорі данил дар'я денис дмитр євген іван ігор ілля інн ірин кирил костянтин ксені ларис леонід
   любов людмил максим марин марі марк матві микит микол михайл наді наталі назар оксан олег олен ольг остап павл петр
   роман руслан світлан семен сергі софі станіслав степан тамар тарас тетян тимофі юлі юрі яків ярослав катерин анастасі
   oleksandr oleksii andrii anatolii artem bohdan vadym valentyn valerii vasyl viktor vitalii volodymyr vladyslav
   viacheslav halyna hennadii heorhii hryhorii danylo denys dmytro yevhen ivan ihor illia inna iryna kyrylo kostiantyn
   kseniia larysa leonid liubov liudmyla maksym maryna mariia mark matvii mykyta mykola mykhailo nadiia natalia nazar
   oksana oleh olena olha ostap pavlo petro roman ruslan svitlana semen serhii sofiia stanislav stepan taras tetiana
   yulia yurii yakiv yaroslav kateryna anastasiia alexander alexei andrey anna dmitry sergei vladimir mikhail nikolai
   pavel yevgeny yuri igor ivan john michael james david robert william thomas mary elizabeth`.split(/\s+/u),
);

export const publicSurnames: readonly string[] = [
  'зеленськ зеленск zelensk',
  'путин путін putin',
  'лубінец лубинец lubinet',
  'москалько moskalko',
  'мединск мединськ medinsk',
  'буданов budanov',
  'умеров умєров umerov umierov',
  'єрмак ермак yermak',
  'верещук vereshchuk',
  'юсов yusov',
  'саралі сарали sarali',
  'пушилин пушилін pushilin',
  'хинштейн хінштейн khinshtein',
  'песков песков peskov',
  'лавров lavrov',
  'трамп trump',
  'виткофф віткофф witkoff',
  'эрдоган ердоган erdogan erdoğan',
  'франциск лев francis leo',
  'малюк maliuk malyuk',
  'сирськ сырск syrsk',
  'лукашенк lukashenk',
  'белоусов бєлоусов belousov',
  'салман salman',
  'кулеба kuleba',
].flatMap((line) => line.split(' '));
