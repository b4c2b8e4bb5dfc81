# Назви команд у меню, не довші за 256 знаків
command-start = Що це, і сповіщення одним натисканням
command-latest = Останні обміни
command-totals = Скільки повернулося, з обох сторін
command-swap = Один обмін: S-123 або 68-й
command-subscribe = Які сповіщення отримувати
command-stop = Більше не сповіщати
command-ask = Хто може відповісти про людину
command-sources = Які канали читаються і коли
command-language = Мова: англійська, російська, українська
command-help = Усі команди
command-forget = Стерти все, що зберігається про цей чат
bot-description =
    Стежить за офіційними каналами України, Росії та посередників: повідомлення про обміни полоненими.

    Одне сповіщення на обмін, числа кожної сторони окремо; воно змінюється, коли стає відомо більше. Підсумки, на які можна послатися.

    Імен і списків у нас немає.
bot-short-description = Обміни полоненими між Росією та Україною: одне сповіщення на обмін, числа сторін окремо. Без імен і списків.

# Повсякденні відповіді
error-plain = Тут щось зламалося. Спробуйте, будь ласка, за хвилину.
button-stale = Це кнопка старої версії. Ось свіже меню.
admins-only = Це можуть змінювати лише адміністратори групи.
page-previous = ← Назад
page-next = Далі →
page-of = Сторінка { $page } з { $pages }
unknown-command = Такої команди немає. Усі команди: /help
unknown-text = Я відповідаю лише на команди: /totals — підсумки, /latest — останні обміни, /help — решта. Імен і списків у мене немає; хто може відповісти про людину: /ask
unknown-media = Цього я прочитати не можу. На що я відповідаю: /help. Імен і списків у мене немає; хто може відповісти про людину: /ask
group-greeting =
    <b>Swapwatch</b> повідомляє про обміни полоненими між Росією та Україною так, як про них говорять офіційні канали обох сторін.
    Адміністратор може ввімкнути сповіщення для цієї групи: /subscribe
    Що відомо: /totals · Команди: /help

# /start
start-text =
    <b>Swapwatch</b> стежить за офіційними каналами України, Росії та посередників: повідомлення про обміни полоненими.
    Одне сповіщення на обмін, числа кожної сторони окремо; воно змінюється, коли стає відомо більше.
    <i>Імен і списків у нас немає. Хто може відповісти про людину: /ask</i>
start-subscribed = 🔔 Цей чат отримує сповіщення: { $kinds }.
button-subscribe-exchanges = 🔔 Повідомляти про обміни
button-alert-settings = 🔔 Налаштувати сповіщення
button-totals = Підсумки
button-latest = Останні обміни
button-language = Мова

# Види подій, списком і на кнопках
kinds-exchange = обміни полоненими
kinds-bodies = повернення тіл
kinds-civilians = повернення цивільних
kinds-handover = передача полонених однією стороною
kind-exchange = Обмін полоненими
kind-bodies = Повернення тіл
kind-civilians = Повернення цивільних
kind-handover = Передача полонених однією стороною

# /subscribe, /stop, /forget
subscribe-none = 🔕 Цей чат не отримує сповіщень. Оберіть, про що повідомляти:
subscribe-some =
    🔔 Цей чат отримує сповіщення: { $kinds }.
    Одне повідомлення на обмін; воно змінюється, коли стає відомо більше. Натисніть, щоб змінити; /stop вимикає все.
subscribe-kind-on = ✅ { $kind }
subscribe-kind-off = ◻️ { $kind }
stop-done =
    🔕 Сповіщень у цьому чаті більше не буде. Уже надіслані й далі виправляються, якщо щось у них виявиться неправильним.
    /forget стирає все, що зберігається про цей чат.
stop-not-subscribed = Цей чат не отримує сповіщень. Увімкнути: /subscribe
button-subscribe-again = 🔔 Увімкнути знову
forget-confirm =
    <b>Стерти все, що зберігається про цей чат?</b>
    Це його номер, мова, підписка і те, які сповіщення надіслано.
    Надіслані сповіщення залишаться на місці, але більше не виправлятимуться.
button-forget-yes = Стерти все
button-forget-no = Залишити
forget-done = Стерто. Уже надіслані сповіщення більше не виправлятимуться. Якщо ви напишете знову, чат знову стане відомим.
forget-kept = Нічого не стерто.

# /language
language-choose = Мова цього чату:
language-set = Тепер цей чат українською.
language-name = Українська

# /help
help-text =
    <b>Що відомо</b>
    /latest: останні обміни
    /totals: скільки повернулося, з обох сторін; також /totals 2025, /totals ОАЕ, /totals asof 2025-12-31
    /swap S-134 або /swap 68-й: один обмін, усі заяви
    /timeline: рік по рядках · /agreements: «1000 на 1000» та інші
    /held: хто каже, скільки залишається в полоні
    /contested: де джерела різняться
    /search: слова, дати, числа
    /changes: що змінилося · /corrections: що ми виправили
    /chart: графік · /export: усі дані в CSV або JSON

    <b>Сповіщення</b>
    /subscribe: які отримувати · /stop: жодних

    <b>Ще</b>
    /ask: хто може відповісти про людину
    /sources: які канали читаються і коли
    /language: мова
    /forget: стерти все, що зберігається про цей чат

    «S-134» — наш номер обміну, він не змінюється; «68-й» — лік обмінів, який веде Київ.

# /swap
swap-usage = Який? Напишіть /swap S-134 або /swap 68-й (номер за ліком Києва).
swap-not-found = { $name } тут немає.
swap-ordinal-not-found = Обміну з номером { $ordinal } за ліком Києва в нас немає.
swap-ordinal-many = Номер { $ordinal } за ліком Києва охоплює кілька днів:
swap-merged = <i>{ $old } виявився тим самим обміном, що й { $new }.</i>

# /latest та інші списки
latest-title = <b>Останні обміни</b>
latest-none = Жодного обміну поки немає.
list-ordinal = за ліком Києва № { $ordinal }
list-approx = близько { $date }
list-to-ua = Україні: { $figures }
list-to-ru = Росії: { $figures }
list-no-number = числа немає
list-checking = числа перевіряються
list-contested = числа сторін різняться
list-split-differs = сторони по-різному ділять число
figure-said = { $text } ({ $who })
said-both = обидві сторони
said-media = преса
said-correction = наше виправлення
lifecycle-announced = оголошено, про виконання ще не повідомляли
lifecycle-postponed = відкладено
lifecycle-called_off = скасовано
lifecycle-denied = спростовано
lifecycle-retracted = відкликано

# Числа з іменниками
amount-military = { $n ->
    [one] { $n } військовослужбовець
    [few] { $n } військовослужбовці
   *[other] { $n } військовослужбовців
}
amount-civilians = { $n ->
    [one] { $n } цивільний
   *[other] { $n } цивільних
}
amount-people = { $n ->
    [one] { $n } людина
    [few] { $n } людини
   *[other] { $n } людей
}
amount-unsplit = { $n } без розподілу
amount-bodies = { $n ->
    [one] { $n } тіло
    [few] { $n } тіла
   *[other] { $n } тіл
}
amount-outside = { $n } понад умови обміну
amount-unsettled = { $n } під питанням
amount-more_than = понад { $n }
amount-at_least = щонайменше { $n }
amount-approx = близько { $n }
amount-at_most = щонайбільше { $n }
amount-exact = { $n }
amount-range = { $n }–{ $max }

# /totals
totals-title = <b>Повернулися з березня 2022 року</b>
totals-note = Сума оприлюднених чисел, підрахунок Swapwatch, не офіційний підсумок. Повернення цивільних враховано
totals-note-bodies = Сума оприлюднених чисел, підрахунок Swapwatch, не офіційний підсумок. Передані під час обмінів враховано
totals-to-ua = <b>Україні: { $n }</b>
totals-to-ru = <b>Росії: { $n }</b>
totals-to-ua-none = <b>Україні: числа немає</b>
totals-to-ru-none = <b>Росії: числа немає</b>
totals-without-number = { $n ->
    [one] + { $n } обмін без числа
    [few] + { $n } обміни без числа
   *[other] + { $n } обмінів без числа
}
totals-apart = Сюди не входять: { $list }
totals-series = { $n ->
    [one] { $n } з обмінів без числа ({ $period }): { $value }, { $who }
   *[other] { $n } з обмінів без числа ({ $period }): { $value }, { $who }
}
totals-exchanges = { $n ->
    [one] { $n } обмін на обліку
    [few] { $n } обміни на обліку
   *[other] { $n } обмінів на обліку
}
totals-checking = { $n ->
    [one] Числа { $n } події перевіряються і до жодної суми не входять
   *[other] Числа { $n } подій перевіряються і до жодної суми не входять
}
totals-bodies = <b>Тіла:</b> { $list }
totals-unknown = числа немає
totals-official = <b>Підсумки посадовців</b> (рахують вони по-різному)
totals-official-ua = Україні: { $list }
totals-official-ru = Росії: { $list }
totals-official-mediator = Обом сторонам, за їхнього посередництва: { $list }
totals-official-line = { $value }, { $who }, { $date }
totals-held = <b>Залишаються в полоні, за їхніми словами</b>
totals-held-in-ru = у Росії { $value }
totals-held-in-ua = в Україні { $value }
totals-held-line = { $figures }: { $who }, { $date }
totals-held-old = понад рік тому
coverage-to = ⚠️ Дані до { $date } включно.
coverage-gap = <b>Прогалина:</b> { $from } – { $to }
coverage-gap-open = <b>З { $from } нічого немає:</b> канали ще не читаються
coverage-today = Дані по сьогодні.
totals-cite = Посилання, версія { $version }
totals-as-of = станом на { $time }
totals-title-period = <b>Повернулися, { $from } – { $to }</b>
totals-only = Лише: { $list }
totals-only-ua = Україні
totals-only-ru = Росії
totals-only-bodies = тіла
totals-only-mediator = посередник { $who }
totals-known-at = Як було на обліку на { $time }
totals-not-understood =
    Не розумію «{ $word }». Приклади:
    /totals 2025
    /totals 2025-05-23..2025-05-25
    /totals Україна тіла
    /totals ОАЕ
    /totals asof 2025-12-31
totals-citation-people = Повернулися: { $list }. Swapwatch, сума оприлюднених чисел, версія { $version }, { $time }. { $link }
totals-citation-bodies = Повернено тіла: { $list }. Swapwatch, сума оприлюднених чисел, версія { $version }, { $time }. { $link }
coverage-incomplete = За цей час дані неповні: суми — нижні межі.
button-chosen = • { $text }
button-all-years = Усе
button-all-kinds = Усі види
button-kind-exchange = Обміни
button-kind-bodies = Тіла
button-kind-civilians = Цивільні
button-versions = Версії сторін
button-cite = 📋 Скопіювати посилання
button-how = Як ми рахуємо
how-text =
    <b>Як ми рахуємо</b>
    • Кожне число стоїть біля тієї сторони, до якої повертаються люди, і так, як його назвало джерело. Нічого не усереднюється, і немає сум, яких ніхто не називав.
    • Про один обмін береться слово сторони, яка отримала своїх людей; якщо вона числа не дає — іншої сторони, потім посередника, потім преси.
    • «Під питанням» — частина, яку називає інша сторона, і ніхто не підтверджує, що вона додається. До жодної суми вона не входить.
    • «Понад умови обміну» — люди, передані на додачу до обміняних. Їх подано окремо.
    • «Без числа» — числа ніхто не оприлюднив, справжня сума більша. Це не нуль.
    • Числа, які модератор ще перевіряє, до жодної суми не входять.
    • Повернення цивільних і передача полонених однією стороною входять до суми людей, але не до числа обмінів.

# Версія кожної сторони
versions-title = <b>Версія кожної сторони</b>
versions-note = Лише те, що сторона назвала сама, у сумі за тими обмінами, про які вона дала число. Це суми за різними обмінами, віднімати їх одну від одної не можна.
versions-to-ua = <b>Україні</b>
versions-to-ru = <b>Росії</b>
versions-line = { $events ->
    [one] { $party }: { $number }, { $events } передача
    [few] { $party }: { $number }, { $events } передачі
   *[other] { $party }: { $number }, { $events } передач
}
versions-contested = Де вони суперечать одна одній: /contested
party-ua = Київ
party-ru = Москва
party-mediator = Посередники
party-media = ЗМІ

# /sources
sources-title = <b>Які канали читаються</b>
sources-none = У списку немає жодного каналу.
sources-party-ua = <b>Україна</b>
sources-party-ru = <b>Росія</b>
sources-party-mediator = <b>Посередники</b>
sources-party-media = <b>ЗМІ</b> (перевіряються, підтвердженням не вважаються)
sources-line = { $channel }: { $name }
sources-ok = прочитано { $time }
sources-not-read = ще не читався
sources-unreadable = ⚠️ не читається з { $since } ({ $reason })
sources-last-read = востаннє прочитано { $time }
sources-silent = мовчить: про обміни нічого з { $date }
sources-never-reported = повідомлень про обміни тут ще не було
sources-note = «Не читається», «ще не читався» і «мовчить» — три різні речі, і жодна не означає, що нічого не сталося.
source-state = { $state ->
    [no_preview] немає відкритої сторінки
    [zero_posts] порожня сторінка
    [unknown_name] каналу з таким іменем немає
    [takeover] ім’я належить іншому каналу
    [page_shape] неочікувана сторінка
    [not_a_page] неочікувана сторінка
    [too_large] завелика сторінка
    [rate_limited] сервер просить питати рідше
    [http_error] помилка сервера
   *[other] немає відповіді
}

# /ask
ask-intro = <b>Хто може відповісти про людину</b>
ask-no-lists = Імен і списків у нас немає. Немає їх і в тих, хто продає місце в списку: це шахраї.
ask-country-ua = <b>Україна</b>
ask-country-ru = <b>Росія</b>
ask-country-int = <b>Міжнародні організації</b>
ask-unverified = (адресу ми не перевіряли)
ask-as-of = Державні установи й номери — як оприлюднено; вони змінюються.

# Списки
list-nothing = За цей час нічого немає.
timeline-title = <b>Хронологія, { $from } – { $to }</b>
timeline-missing = Офіційні номери, яких немає в жодного обміну в нашому переліку: { $numbers }. Обміну може бракувати, або він є в переліку без номера.
timeline-line = <b>{ $date }</b> { $kind }: { $figures } · { $link }
timeline-ua = Україні { $figures }
timeline-ru = Росії { $figures }
contested-title = <b>Де джерела різняться</b>
contested-note = Слова кожного джерела стоять поруч; нічого не усереднюється.
contested-none = Спірних обмінів на обліку немає.
contested-word = { $who }: { $text }
contested-ua = <b>Україні:</b> { $said }
contested-ru = <b>Росії:</b> { $said }

# /held
held-title = <b>Залишаються в полоні, за їхніми словами</b>
held-note = Останнє слово кожного автора. Це заяви свого дня, часто однієї зі сторін війни; перевірити їх ззовні неможливо.
held-none = Оцінок числа тих, хто залишається в полоні, у нас немає.
held-pow = <b>Військовополонені</b>
held-civilians = <b>Цивільні</b>
held-people = <b>Без розподілу</b>
held-missing = <b>Зниклі безвісти</b> (реєстр: це не означає, що люди в полоні)
held-missing-ua = зниклі України: { $value }
held-missing-ru = зниклі Росії: { $value }
held-reported = повідомлено на { $site }

# /agreements
agreements-title = <b>Домовленості та їхні етапи</b>
agreements-note = Оголошено — ще не виконано; етап рахується, коли про нього повідомили.
agreements-none = Домовленостей на обліку немає.
announced-title = Оголошено офіційними особами за два місяці
announced-formula = { $ua } на { $ru }
announced-day = на { $date }
announced-said = { $status } ({ $who }, { $date })
announced-carried-out = про проведення повідомлено: { $links }
announced-open = про проведення не повідомляли
agreement-name = { $place ->
    [istanbul] Стамбул, { $date }
    [geneva] Женева, { $date }
    [abu-dhabi] Абу-Дабі, { $date }
   *[other] { $place }, { $date }
}
agreement-sum-ua = Україні на сьогодні, наша сума: { $addends } = { $sum }
agreement-sum-ru = Росії на сьогодні, наша сума: { $addends } = { $sum }
agreement-without-ua = { $n ->
    [one] Україні: { $n } етап без числа
    [few] Україні: { $n } етапи без числа
   *[other] Україні: { $n } етапів без числа
}
agreement-without-ru = { $n ->
    [one] Росії: { $n } етап без числа
    [few] Росії: { $n } етапи без числа
   *[other] Росії: { $n } етапів без числа
}
agreement-people = людей: { $value }
agreement-bodies = тіл: { $value }
agreement-said = { $side ->
    [ua] Сказано про Україну загалом — { $value }; { $who }, { $date }
    [ru] Сказано про Росію загалом — { $value }; { $who }, { $date }
   *[both] Сказано про обидві сторони загалом — { $value }; { $who }, { $date }
}

# /changes, версії однієї події
changes-title = <b>Що змінилося останнім часом</b>
changes-title-since = <b>Що змінилося з { $since }</b>
changes-none = Нічого не змінилося. Завантаження відомих обмінів сюди не входить.
changes-usage = З якого дня? Напишіть /changes або /changes 2026-11-20.
changes-line = { $time } · { $event }: { $change }
change = { $reason ->
    [first_report] перше повідомлення
    [carried_out] повідомили про виконання
    [retracted] відкликано
    [denied] спростовано
    [plan_changed] змінився план
    [reinstated] знову чинне
    [number_changed] змінилося число
    [number_known] стало відомо число
    [other_side_confirms] про це каже й інша сторона
    [parts_settled] уточнено частини числа
    [sources_added] додано джерело
    [source_post_gone] допис джерела більше не видно
    [officially_denied] офіційне спростування
    [under_check] перевірку розпочато або закінчено
    [merged] виявилося тією самою подією, що й інша
    [nothing_to_tell] нічого з показаного
   *[details_changed] змінилися подробиці
}
change-import = узято з файлу відомих обмінів
button-history = Версії
history-title = <b>Версії { $event }</b>
history-line = { $version }. { $time }: { $change }

# Заяви про одну подію
button-claims = Усі заяви й цитати
claims-title = <b>Усе, що сказано про { $event }</b>
claims-read-at = прочитано: { $where }
claims-figures = { $side ->
    [ua] Україні { $text }
    [ru] Росії { $text }
   *[both] обом сторонам разом { $text }
}
claims-no-number = числа немає
claim-status = { $status ->
    [planned] планується
    [agreed] погоджено
    [postponed] відкладено
    [called_off] скасовано
    [denied] спростовано
   *[carried_out] відбулося
}
claims-gone = ⚠️ допису більше не видно

# /corrections
corrections-title = <b>Що ми виправили</b>
corrections-none = Поки нічого не виправлялося.
corrections-undone = ↩️ Скасовано { $time }

# /search
search-usage =
    Що шукати? Слова, дати й числа, наприклад:
    /search 390
    /search 2025-05
    /search Білорусь поранені
search-none = Нічого не знайдено.
search-title = <b>Знайдено</b>
search-narrow = Є ще: уточніть, будь ласка, запит.
command-timeline = Обміни за рік, по рядку
command-agreements = Домовленості та їхні етапи
command-held = Хто каже, скільки залишається в полоні
command-contested = Де джерела різняться
command-changes = Що змінилося останнім часом
command-corrections = Що ми виправили
command-search = Пошук за словами, датою або числом

# /chart
chart-usage = Який графік? Наприклад /chart, /chart 2025, /chart тіла, /chart підсумок 2024.
chart-title-returned = Повернулися люди
chart-title-cumulative = Повернулися люди, наростаючим підсумком
chart-title-bodies = Повернуто тіла
chart-button-returned = За місяцями
chart-button-cumulative = Наростаючий підсумок
chart-button-bodies = Тіла
chart-by-month = { $from } – { $to }, за місяцями
chart-by-quarter = { $from } – { $to }, за кварталами
chart-footer = Swapwatch, лише оприлюднене · { $time }
chart-ua = Україні
chart-ru = Росії
chart-without-number = число не оприлюднено
chart-off-file = даних немає
chart-note = Лише оприлюднені числа. Де числа ніхто не оприлюднив, стоїть штрихування: це не нуль.
command-chart = Графік: за місяцями, наростаючим підсумком, тіла

# /export
export-offer =
    <b>Усе, що можна розповісти, файлами</b>
    Події, заяви, виправлення, підсумки посадовців, оцінки тих, хто в полоні, повнота; з описом полів. Порожня клітинка означає, що ніхто не сказав; це не нуль.
export-caption = Swapwatch, версія { $version }, { $time }
export-wait = { $n ->
    [one] Файли надійшли сюди менш ніж хвилину тому. Знову можна за { $n } секунду.
    [few] Файли надійшли сюди менш ніж хвилину тому. Знову можна за { $n } секунди.
   *[other] Файли надійшли сюди менш ніж хвилину тому. Знову можна за { $n } секунд.
}
command-export = Усі дані файлами: CSV або JSON
