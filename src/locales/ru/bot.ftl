# Названия команд в меню, не длиннее 256 знаков
command-start = Что это, и оповещения одним нажатием
command-latest = Последние обмены
command-totals = Сколько вернулось, по обеим сторонам
command-swap = Один обмен: S-123 или 68-й
command-subscribe = Какие оповещения получать
command-stop = Больше не оповещать
command-ask = Кто может ответить о человеке
command-sources = Какие каналы читаются и когда
command-language = Язык: английский, русский, украинский
command-help = Все команды
command-forget = Стереть всё, что хранится об этом чате
bot-description =
    Следит за официальными каналами Украины, России и посредников: сообщения об обменах пленными.

    Одно оповещение на обмен, числа каждой стороны отдельно; оно правится, когда становится известно больше. Итоги, на которые можно сослаться.

    Имён и списков у нас нет.
bot-short-description = Обмены пленными между Россией и Украиной: одно оповещение на обмен, числа сторон отдельно. Без имён и списков.

# Повседневные ответы
error-plain = Здесь что-то сломалось. Попробуйте, пожалуйста, через минуту.
button-stale = Это кнопка старой версии. Вот свежее меню.
admins-only = Это могут менять только администраторы группы.
page-previous = ← Назад
page-next = Дальше →
page-of = Страница { $page } из { $pages }
unknown-command = Такой команды нет. Все команды: /help
unknown-text = Я отвечаю только на команды: /totals — итоги, /latest — последние обмены, /help — остальное. Имён и списков у меня нет; кто может ответить о человеке: /ask
unknown-media = Этого я прочитать не могу. На что я отвечаю: /help. Имён и списков у меня нет; кто может ответить о человеке: /ask
group-greeting =
    <b>Swapwatch</b> сообщает об обменах пленными между Россией и Украиной так, как о них говорят официальные каналы обеих сторон.
    Администратор может включить оповещения для этой группы: /subscribe
    Что известно: /totals · Команды: /help

# /start
start-text =
    <b>Swapwatch</b> следит за официальными каналами Украины, России и посредников: сообщения об обменах пленными.
    Одно оповещение на обмен, числа каждой стороны отдельно; оно правится, когда становится известно больше.
    <i>Имён и списков у нас нет. Кто может ответить о человеке: /ask</i>
start-subscribed = 🔔 Этот чат получает оповещения: { $kinds }.
button-subscribe-exchanges = 🔔 Сообщать об обменах
button-alert-settings = 🔔 Настроить оповещения
button-totals = Итоги
button-latest = Последние обмены
button-language = Язык

# Виды событий, списком и на кнопках
kinds-exchange = обмены пленными
kinds-bodies = возвращение тел
kinds-civilians = возвращение гражданских
kinds-handover = передача пленных одной стороной
kind-exchange = Обмен пленными
kind-bodies = Возвращение тел
kind-civilians = Возвращение гражданских
kind-handover = Передача пленных одной стороной

# /subscribe, /stop, /forget
subscribe-none = 🔕 Этот чат не получает оповещений. Выберите, о чём сообщать:
subscribe-some =
    🔔 Этот чат получает оповещения: { $kinds }.
    Одно сообщение на обмен; оно правится, когда становится известно больше. Нажмите, чтобы изменить; /stop отключает всё.
subscribe-kind-on = ✅ { $kind }
subscribe-kind-off = ◻️ { $kind }
stop-done =
    🔕 Оповещений в этом чате больше не будет. Уже отправленные по-прежнему исправляются, если в них что-то окажется неверным.
    /forget стирает всё, что хранится об этом чате.
stop-not-subscribed = Этот чат не получает оповещений. Включить: /subscribe
button-subscribe-again = 🔔 Снова включить
forget-confirm =
    <b>Стереть всё, что хранится об этом чате?</b>
    Это его номер, язык, подписка и то, какие оповещения отправлены.
    Отправленные оповещения останутся на месте, но исправляться больше не будут.
button-forget-yes = Стереть всё
button-forget-no = Оставить
forget-done = Стёрто. Уже отправленные оповещения больше не будут исправляться. Если вы напишете снова, чат опять станет известен.
forget-kept = Ничего не стёрто.

# /language
language-choose = Язык этого чата:
language-set = Теперь этот чат на русском.
language-name = Русский

# /help
help-text =
    <b>Что известно</b>
    /latest: последние обмены
    /totals: сколько вернулось, по обеим сторонам; также /totals 2025, /totals ОАЭ, /totals asof 2025-12-31
    /swap S-134 или /swap 68-й: один обмен, все заявления
    /timeline: год по строкам · /agreements: «1000 на 1000» и другие
    /held: кто говорит, сколько остаётся в плену
    /contested: где источники расходятся
    /search: слова, даты, числа
    /changes: что изменилось · /corrections: что мы исправили
    /chart: график · /export: все данные в CSV или JSON

    <b>Оповещения</b>
    /subscribe: какие получать · /stop: никаких

    <b>Ещё</b>
    /ask: кто может ответить о человеке
    /sources: какие каналы читаются и когда
    /language: язык
    /forget: стереть всё, что хранится об этом чате

    «S-134» — наш номер обмена, он не меняется; «68-й» — счёт обменов, который ведёт Киев.

# /swap
swap-usage = Какой? Напишите /swap S-134 или /swap 68-й (номер по счёту Киева).
swap-not-found = { $name } здесь нет.
swap-ordinal-not-found = Обмена с номером { $ordinal } по счёту Киева у нас нет.
swap-ordinal-many = Номер { $ordinal } по счёту Киева занимает несколько дней:
swap-merged = <i>{ $old } оказался тем же обменом, что и { $new }.</i>

# /latest и другие списки
latest-title = <b>Последние обмены</b>
latest-none = Ни одного обмена пока нет.
list-ordinal = по счёту Киева № { $ordinal }
list-approx = около { $date }
list-to-ua = Украине: { $figures }
list-to-ru = России: { $figures }
list-no-number = числа нет
list-checking = числа проверяются
list-contested = числа сторон расходятся
list-split-differs = стороны по-разному делят число
figure-said = { $text } ({ $who })
said-both = обе стороны
said-media = пресса
said-correction = наше исправление
lifecycle-announced = объявлен, о выполнении ещё не сообщали
lifecycle-postponed = отложен
lifecycle-called_off = отменён
lifecycle-denied = опровергнут
lifecycle-retracted = отозван

# Числа с существительными
amount-military = { $n ->
    [one] { $n } военнослужащий
   *[other] { $n } военнослужащих
}
amount-civilians = { $n ->
    [one] { $n } гражданский
   *[other] { $n } гражданских
}
amount-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[other] { $n } человек
}
amount-unsplit = { $n } без разбивки
amount-bodies = { $n ->
    [one] { $n } тело
    [few] { $n } тела
   *[other] { $n } тел
}
amount-outside = { $n } сверх условий обмена
amount-unsettled = { $n } под вопросом
amount-more_than = более { $n }
amount-at_least = не менее { $n }
amount-approx = около { $n }
amount-at_most = не более { $n }
amount-exact = { $n }
amount-range = { $n }–{ $max }

# /totals
totals-title = <b>Вернулись с марта 2022 года</b>
totals-note = Сумма опубликованных чисел, подсчёт Swapwatch, не официальный итог. Возвращения гражданских учтены
totals-note-bodies = Сумма опубликованных чисел, подсчёт Swapwatch, не официальный итог. Переданные в ходе обменов учтены
totals-to-ua = <b>Украине: { $n }</b>
totals-to-ru = <b>России: { $n }</b>
totals-to-ua-none = <b>Украине: числа нет</b>
totals-to-ru-none = <b>России: числа нет</b>
totals-without-number = { $n ->
    [one] + { $n } обмен без числа
    [few] + { $n } обмена без числа
   *[other] + { $n } обменов без числа
}
totals-apart = Сюда не входят: { $list }
totals-series = { $n ->
    [one] { $n } из обменов без числа ({ $period }): { $value }, { $who }
   *[other] { $n } из обменов без числа ({ $period }): { $value }, { $who }
}
totals-exchanges = { $n ->
    [one] { $n } обмен на учёте
    [few] { $n } обмена на учёте
   *[other] { $n } обменов на учёте
}
totals-checking = { $n ->
    [one] Числа { $n } события проверяются и ни в какую сумму не входят
   *[other] Числа { $n } событий проверяются и ни в какую сумму не входят
}
totals-bodies = <b>Тела:</b> { $list }
totals-unknown = числа нет
totals-official = <b>Итоги официальных лиц</b> (считают они по-разному)
totals-official-ua = Украине: { $list }
totals-official-ru = России: { $list }
totals-official-mediator = Обеим сторонам, при их посредничестве: { $list }
totals-official-line = { $value }, { $who }, { $date }
totals-held = <b>Остаются в плену, по их словам</b>
totals-held-in-ru = у России { $value }
totals-held-in-ua = у Украины { $value }
totals-held-line = { $figures }: { $who }, { $date }
totals-held-old = больше года назад
coverage-to = ⚠️ Данные по { $date }.
coverage-gap = <b>Пробел:</b> { $from } – { $to }
coverage-gap-open = <b>С { $from } ничего нет:</b> каналы ещё не читаются
coverage-today = Данные по сегодняшний день.
totals-cite = Ссылка, версия { $version }
totals-as-of = на { $time }
totals-title-period = <b>Вернулись, { $from } – { $to }</b>
totals-only = Только: { $list }
totals-only-ua = Украине
totals-only-ru = России
totals-only-bodies = тела
totals-only-mediator = посредник { $who }
totals-known-at = Как было на учёте на { $time }
totals-not-understood =
    Не понимаю «{ $word }». Примеры:
    /totals 2025
    /totals 2025-05-23..2025-05-25
    /totals Украина тела
    /totals ОАЭ
    /totals asof 2025-12-31
totals-citation-people = Вернулись: { $list }. Swapwatch, сумма опубликованных чисел, версия { $version }, { $time }. { $link }
totals-citation-bodies = Возвращены тела: { $list }. Swapwatch, сумма опубликованных чисел, версия { $version }, { $time }. { $link }
coverage-incomplete = За это время данные неполны: суммы — нижние границы.
button-chosen = • { $text }
button-all-years = Всё
button-all-kinds = Все виды
button-kind-exchange = Обмены
button-kind-bodies = Тела
button-kind-civilians = Гражданские
button-versions = Версии сторон
button-cite = 📋 Скопировать ссылку
button-how = Как мы считаем
how-text =
    <b>Как мы считаем</b>
    • Каждое число стоит у той стороны, к которой возвращаются люди, и так, как его назвал источник. Ничего не усредняется, и нет сумм, которых никто не называл.
    • Об одном обмене берётся слово стороны, получившей своих людей; если она числа не даёт — другой стороны, затем посредника, затем прессы.
    • «Под вопросом» — часть, которую называет другая сторона, и никто не подтверждает, что она добавляется. Ни в какую сумму она не входит.
    • «Сверх условий обмена» — люди, переданные помимо обменянных. Они указаны отдельно.
    • «Без числа» — числа никто не публиковал, настоящая сумма больше. Это не ноль.
    • Числа, которые модератор ещё проверяет, ни в какую сумму не входят.
    • Возвращение гражданских и передача пленных одной стороной входят в сумму людей, но не в число обменов.

# Версия каждой стороны
versions-title = <b>Версия каждой стороны</b>
versions-note = Только то, что сторона назвала сама, в сумме по тем обменам, о которых она дала число. Это суммы по разным обменам, вычитать их друг из друга нельзя.
versions-to-ua = <b>Украине</b>
versions-to-ru = <b>России</b>
versions-line = { $events ->
    [one] { $party }: { $number }, { $events } передача
    [few] { $party }: { $number }, { $events } передачи
   *[other] { $party }: { $number }, { $events } передач
}
versions-contested = Где они противоречат друг другу: /contested
party-ua = Киев
party-ru = Москва
party-mediator = Посредники
party-media = СМИ

# /sources
sources-title = <b>Какие каналы читаются</b>
sources-none = В списке нет ни одного канала.
sources-party-ua = <b>Украина</b>
sources-party-ru = <b>Россия</b>
sources-party-mediator = <b>Посредники</b>
sources-party-media = <b>СМИ</b> (проверяются, подтверждением не считаются)
sources-line = { $channel }: { $name }
sources-ok = прочитан { $time }
sources-not-read = ещё не читался
sources-unreadable = ⚠️ не читается с { $since } ({ $reason })
sources-last-read = в последний раз прочитан { $time }
sources-silent = молчит: об обменах ничего с { $date }
sources-never-reported = сообщений об обменах здесь ещё не было
sources-note = «Не читается», «ещё не читался» и «молчит» — три разные вещи, и ни одна не значит, что ничего не произошло.
source-state = { $state ->
    [no_preview] нет открытой страницы
    [zero_posts] пустая страница
    [unknown_name] канала с таким именем нет
    [takeover] имя принадлежит другому каналу
    [page_shape] неожиданная страница
    [not_a_page] неожиданная страница
    [too_large] слишком большая страница
    [rate_limited] сервер просит спрашивать реже
    [http_error] ошибка сервера
   *[other] нет ответа
}

# /ask
ask-intro = <b>Кто может ответить о человеке</b>
ask-no-lists = Имён и списков у нас нет. Нет их и у тех, кто продаёт место в списке: это мошенники.
ask-country-ua = <b>Украина</b>
ask-country-ru = <b>Россия</b>
ask-country-int = <b>Международные организации</b>
ask-unverified = (адрес нами не проверен)
ask-as-of = Государственные учреждения и номера — как опубликовано; они меняются.

# Списки
list-nothing = За это время ничего нет.
timeline-title = <b>Хронология, { $from } – { $to }</b>
timeline-missing = Официальные номера, которых нет ни у одного обмена в нашем списке: { $numbers }. Обмен может отсутствовать или быть в списке без номера.
timeline-line = <b>{ $date }</b> { $kind }: { $figures } · { $link }
timeline-ua = Украине { $figures }
timeline-ru = России { $figures }
contested-title = <b>Где источники расходятся</b>
contested-note = Слова каждого источника стоят рядом; ничего не усредняется.
contested-none = Спорных обменов на учёте нет.
contested-word = { $who }: { $text }
contested-ua = <b>Украине:</b> { $said }
contested-ru = <b>России:</b> { $said }

# /held
held-title = <b>Остаются в плену, по их словам</b>
held-note = Последнее слово каждого автора. Это заявления своего дня, часто одной из воюющих сторон; проверить их извне нельзя.
held-none = Оценок числа остающихся в плену у нас нет.
held-pow = <b>Военнопленные</b>
held-civilians = <b>Гражданские</b>
held-people = <b>Без разбивки</b>
held-missing = <b>Пропавшие без вести</b> (реестр: это не значит, что люди в плену)
held-missing-ua = пропавшие Украины: { $value }
held-missing-ru = пропавшие России: { $value }
held-reported = сообщено на { $site }

# /agreements
agreements-title = <b>Договорённости и их этапы</b>
agreements-note = Объявлено — ещё не выполнено; этап считается, когда о нём сообщили.
agreements-none = Договорённостей на учёте нет.
announced-title = Объявлено официальными лицами за два месяца
announced-formula = { $ua } на { $ru }
announced-day = на { $date }
announced-said = { $status } ({ $who }, { $date })
announced-carried-out = о проведении сообщено: { $links }
announced-open = о проведении не сообщалось
agreement-name = { $place ->
    [istanbul] Стамбул, { $date }
    [geneva] Женева, { $date }
    [abu-dhabi] Абу-Даби, { $date }
   *[other] { $place }, { $date }
}
agreement-sum-ua = Украине на сегодня, наша сумма: { $addends } = { $sum }
agreement-sum-ru = России на сегодня, наша сумма: { $addends } = { $sum }
agreement-without-ua = { $n ->
    [one] Украине: { $n } этап без числа
    [few] Украине: { $n } этапа без числа
   *[other] Украине: { $n } этапов без числа
}
agreement-without-ru = { $n ->
    [one] России: { $n } этап без числа
    [few] России: { $n } этапа без числа
   *[other] России: { $n } этапов без числа
}
agreement-people = человек: { $value }
agreement-bodies = тел: { $value }
agreement-said = { $side ->
    [ua] Сказано об Украине всего — { $value }; { $who }, { $date }
    [ru] Сказано о России всего — { $value }; { $who }, { $date }
   *[both] Сказано об обеих сторонах всего — { $value }; { $who }, { $date }
}

# /changes, версии одного события
changes-title = <b>Что изменилось в последнее время</b>
changes-title-since = <b>Что изменилось с { $since }</b>
changes-none = Ничего не изменилось. Загрузка известных обменов сюда не входит.
changes-usage = С какого дня? Напишите /changes или /changes 2026-11-20.
changes-line = { $time } · { $event }: { $change }
change = { $reason ->
    [first_report] первое сообщение
    [carried_out] сообщили о выполнении
    [retracted] отозвано
    [denied] опровергнуто
    [plan_changed] изменился план
    [reinstated] снова в силе
    [number_changed] изменилось число
    [number_known] стало известно число
    [other_side_confirms] об этом говорит и другая сторона
    [parts_settled] уточнены части числа
    [sources_added] добавлен источник
    [source_post_gone] пост источника больше не виден
    [officially_denied] официальное опровержение
    [under_check] проверка начата или окончена
    [merged] оказалось тем же событием, что другое
    [nothing_to_tell] ничего из показанного
   *[details_changed] изменились подробности
}
change-import = взято из файла известных обменов
button-history = Версии
history-title = <b>Версии { $event }</b>
history-line = { $version }. { $time }: { $change }

# Заявления об одном событии
button-claims = Все заявления и цитаты
claims-title = <b>Всё, что сказано о { $event }</b>
claims-read-at = прочитано: { $where }
claims-figures = { $side ->
    [ua] Украине { $text }
    [ru] России { $text }
   *[both] обеим сторонам вместе { $text }
}
claims-no-number = числа нет
claim-status = { $status ->
    [planned] планируется
    [agreed] согласовано
    [postponed] отложено
    [called_off] отменено
    [denied] опровергнуто
   *[carried_out] состоялось
}
claims-gone = ⚠️ пост больше не виден

# /corrections
corrections-title = <b>Что мы исправили</b>
corrections-none = Пока ничего не исправлялось.
corrections-undone = ↩️ Отменено { $time }

# /search
search-usage =
    Что искать? Слова, даты и числа, например:
    /search 390
    /search 2025-05
    /search Беларусь раненые
search-none = Ничего не найдено.
search-title = <b>Найдено</b>
search-narrow = Есть ещё: уточните, пожалуйста, запрос.
command-timeline = Обмены за год, по строке
command-agreements = Договорённости и их этапы
command-held = Кто говорит, сколько остаётся в плену
command-contested = Где источники расходятся
command-changes = Что изменилось в последнее время
command-corrections = Что мы исправили
command-search = Поиск по словам, дате или числу

# /chart
chart-usage = Какой график? Например /chart, /chart 2025, /chart тела, /chart итог 2024.
chart-title-returned = Вернулись люди
chart-title-cumulative = Вернулись люди, с накоплением
chart-title-bodies = Возвращены тела
chart-button-returned = По месяцам
chart-button-cumulative = С накоплением
chart-button-bodies = Тела
chart-by-month = { $from } – { $to }, по месяцам
chart-by-quarter = { $from } – { $to }, по кварталам
chart-footer = Swapwatch, только опубликованное · { $time }
chart-ua = Украине
chart-ru = России
chart-without-number = число не опубликовано
chart-off-file = данных нет
chart-note = Только опубликованные числа. Где числа никто не опубликовал, стоит штриховка: это не ноль.
command-chart = График: по месяцам, с накоплением, тела

# /export
export-offer =
    <b>Всё, что можно рассказать, файлами</b>
    События, заявления, исправления, итоги официальных лиц, оценки остающихся в плену, полнота; с описанием полей. Пустая клетка значит, что никто не сказал; это не ноль.
export-caption = Swapwatch, версия { $version }, { $time }
export-wait = { $n ->
    [one] Файлы пришли сюда меньше минуты назад. Снова можно через { $n } секунду.
    [few] Файлы пришли сюда меньше минуты назад. Снова можно через { $n } секунды.
   *[other] Файлы пришли сюда меньше минуты назад. Снова можно через { $n } секунд.
}
command-export = Все данные файлами: CSV или JSON
