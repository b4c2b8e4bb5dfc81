# Названия команд в меню модераторов и владельцев
command-queue = Что ждёт решения
command-edit = Исправить событие: /edit S-123
command-moderate = Всё, что можно сделать с ним: /moderate S-123
command-log = Кто что менял: /log S-123, /log today
command-undo = Отменить свой последний шаг
command-add = Добавить событие вручную
command-pause = Приостановить публикацию или продолжить
command-id = Ваш id и id этого чата
command-mods = Модераторы: назначить, убрать
command-freeze = Остановить модератора и отменить его последний час

# /help
help-moderators =
    <b>Для модераторов</b>
    /queue: что ждёт решения
    /edit S-123: исправить · /moderate S-123: всё остальное
    /add: событие вручную · /undo: ваш последний шаг · /log: кто что делал
    /pause: придержать канал или все
    Перешлите мне пост официального канала: он принимается так же, как прочитанный.

# /id
id-you = Ваш id: <code>{ $id }</code>
id-chat = Id этого чата: <code>{ $id }</code>
id-other = Id того, кому вы ответили: <code>{ $id }</code>

# Права и люди
mod-refused = Это могут только модераторы.
mod-owners-only = Это могут только владельцы.
mod-frozen = Вы пока остановлены. Снять это может владелец.
mod-too-fast = Слишком много шагов за короткое время. Подождите минуту.
mod-owner = владелец { $id }
mod-by-program = пост или программа

# /mods, /freeze
mods-title = <b>Модераторы</b>
mods-none = Никто не назначен. Карточки получают владельцы.
mods-line = { $name } (<code>{ $id }</code>){ $state ->
    [frozen] : остановлен
    [waits] : ещё не ответил согласием
   *[active] {""}
}
mods-usage =
    Чтобы назначить: перешлите мне сообщение этого человека, ответьте на его сообщение в группе командой /mods или напишите /mods и его id (его показывает /id).
    /mods here в группе: карточки приходят в эту группу. /mods private: каждому модератору отдельно.
mods-cards-private = Карточки приходят каждому модератору лично.
mods-cards-group = Карточки приходят в группу модераторов.
mods-here-group = Напишите /mods here в той группе, куда должны приходить карточки.
mods-offer = Назначить { $name } (<code>{ $id }</code>) модератором? Модераторы исправляют то, что сообщается всем.
mods-asked = { $name } получит вопрос и сможет действовать, ответив согласием.
mods-not-reached =
    { $name } теперь в списке, но не запускал этого бота, и написать ему я не могу. Перешлите ему ссылку: { $link }
mods-is-one = { $name } уже модератор.
mods-waits = { $name } уже назначен и ещё не ответил согласием.
mods-is-owner = Это владелец. Владельцы заданы в настройках, и лишить их прав здесь нельзя.
mods-invitation =
    <b>Вас просят стать модератором Swapwatch.</b>
    Модераторы проверяют прочитанное ботом и исправляют его. Каждый шаг записывается с вашим именем, его видят модераторы и владельцы, и его можно отменить.
mods-welcome = Теперь вы модератор. /queue показывает, что ждёт, /edit S-123 исправляет, /undo отменяет.
mods-declined = Хорошо. Ничего не изменилось.
mods-not-invited = Приглашения для вас нет.
mods-removed = { $name } больше не модератор. Сделанное остаётся в журнале.
mods-not-appointed = Модератора с таким именем или id нет.
button-appoint = Назначить
button-accept = Согласен
button-decline = Нет
button-remove = Убрать { $name }
freeze-usage = Кого? Напишите /freeze @имя или /freeze и id. Список: /mods.
freeze-ask = Остановить { $name } и отменить последний час? Отменённое можно вернуть по шагам: /log.
button-freeze = Остановить и отменить
freeze-done = { $name }: остановлен. Отменено шагов: { $undone }. Не удалось отменить: { $kept }.
freeze-already = { $name } уже остановлен.
button-thaw = Вернуть права

# /queue и карточки
review-none = ✅ Ничто не ждёт проверки.
review-waits = { $open ->
    [one] ⏳ { $open } пост ждёт проверки
    [few] ⏳ { $open } поста ждут проверки
   *[other] ⏳ { $open } постов ждут проверки
}, срочных: { $urgent }. /queue
queue-title = <b>Ждут решения: { $open }</b>, срочных: { $urgent }
queue-empty = ✅ Решать нечего.
queue-end = Это была последняя. Ещё открыто: { $open }. /queue начинает сначала.
button-next-card = Следующая →
button-more = ⋯ Ещё
button-less = ← Свернуть
button-source = Источник ↗
cards-daily = { $open ->
    [one] { $open } карточка ждёт
    [few] { $open } карточки ждут
   *[other] { $open } карточек ждут
}, срочных: { $urgent }. /queue
card-now-urgent = Теперь срочно.
card-doubt = { $doubt ->
    [unsure_match] Это может быть отдельный обмен или тот, что уже записан.
    [unusual_size] Число больше всех записанных.
    [checksum_break] Не сходится официальный общий счёт.
    [ordinal_conflict] Официальный номер не подходит к соседним.
    [future_date] Дата в будущем.
    [old_date] Дата намного раньше поста.
    [first_read_page] Пост стоял на странице канала до первого чтения.
    [media_only] Сообщают только СМИ.
    [contradictory_figures] Пост противоречит сам себе.
    [figures_unsure] Неясно, о ком или о чём одно из чисел.
    [source_edited_figures] Источник изменил свой пост.
    [source_deleted_post] Пост источника больше не виден.
    [officially_denied] Официальное лицо опровергает.
    [verdict_unsure] Сказано неясно.
    [side_or_direction_unsure] Неясно, кто к какой стороне вернулся.
    [sum_implied_only] В посте части без общего числа.
    [readers_object] Читатели сообщают об ошибке.
    [alert_brake] Первых уведомлений за час больше, чем бывало.
   *[publishing_paused] Публикация приостановлена.
}
card-question = { $question ->
    [is_own_event] Это отдельный обмен?
    [are_figures_right] Числа верны?
    [is_date_right] Дата верна?
    [is_ordinal_right] Официальный номер верен?
    [did_it_take_place] Это состоялось, как прочитано?
    [follow_the_edit] Следовать правке?
    [does_it_stand] Сообщение остаётся в силе?
    [is_side_right] Стороны верны?
    [is_sum_right] Сумма верна?
    [is_all_right] Всё верно, как есть?
    [tell_everybody] Это правда, и сообщить всем?
   *[resume] Сообщить всем?
}
card-right = { $question ->
    [is_own_event] ✅ Отдельный
    [did_it_take_place] ✅ Состоялось
    [follow_the_edit] ✅ Следовать
    [does_it_stand] ✅ Остаётся
    [tell_everybody] ✅ Сообщить
    [resume] ✅ Сообщить
   *[other] ✅ Верно
}
card-wrong = { $question ->
    [is_own_event] 🔗 К другому
    [did_it_take_place] ✖️ Нет
    [follow_the_edit] ✖️ Нет
    [does_it_stand] ✖️ Отозвать
    [tell_everybody] ✖️ Неправда
    [resume] ✖️ Нет
   *[other] ✖️ Неверно
}
card-more = { $press ->
    [edit] ✏️ Исправить
    [attach] 🔗 К другому событию
    [split] ✂️ Отделить
    [follow_up] Только продолжение
    [announcement] Только анонс
    [irrelevant] 🚫 Не об этом
    [check] 🔎 На проверку
    [again] 🔄 Посмотреть снова
   *[later] 🕓 Позже
}
card-pressed = { $press ->
    [right] Решено.
    [check] Читатели видят, что это проверяется.
    [again] Пост будет прочитан ещё раз.
   *[later] Отложено.
}
card-read = <i>Прочитано:</i> { $kind }, { $status }, { $date }: { $figures }
card-others = Записано около этого дня: { $others }
card-taken = ✋ Карточку взял(а) { $who }.
card-taken-by = Карточку уже взял(а) { $who }.
card-later = 🕓 Отложено.
card-settled = ✅ Решено: { $who }, { $time }
card-settled-itself = ✅ Решено: сомнение отпало.
card-is-settled = Это уже решено.
card-has-changed = Карточка с тех пор изменилась. Посмотрите ещё раз.

# Диалоги
dialogue-title = { $goal ->
    [correct] ✏️ Исправить
    [lock] 🔒 Закрепить поле
    [merge] 🔗 Объединить с другим
    [attach] 🔗 Перенести заявление
    [split] ✂️ Отделить заявление
    [irrelevant] 🚫 Не об обмене
    [follow_up] Только продолжение
    [announcement] Только анонс
    [retract] ↩️ Отозвать
    [false] ❌ Отметить ложным
    [agreement] 🧩 Договорённость
    [add_event] ➕ Добавить событие
    [add_claim] ➕ Добавить заявление
    [pause] ⏸ Приостановить публикацию
    [ignore] 🔇 Не слушать канал
    [undo] ↩️ Отменить шаг
   *[wrong] ✖️ Это неверно
}
dialogue-step = № { $id }: { $step }
dialogue-done = { $goal ->
    [undo] ↩️ Отменено
   *[other] ✅ Сделано
}
dialogue-cancelled = Ничего не изменилось.
dialogue-not-yours = Этот диалог окончен или не ваш.
dialogue-answer-this = Чтобы написать, ответьте на это сообщение.
button-back = ← Назад
button-cancel = Отмена
button-confirm = ✅ Подтвердить
button-confirm-all = ✅ Подтвердить: теперь всё верно
button-confirm-more = Подтвердить и исправить ещё
button-go-on = Продолжить с этого места
button-undo = ↩️ Отменить
button-undo-number = ↩️ { $id }
ask-field = { $goal ->
    [lock] Какое поле закрепить от более поздних постов?
   *[other] Какое поле?
}
ask-value-now = Сейчас: <b>{ $value }</b>. Как верно?
ask-value-hint = { $field ->
    [date] Напишите день: 2025-08-24 или 24.08.2025.
    [ordinal] Напишите номер обмена по счёту Киева, от 1 до 999.
    [agreement] Напишите название, например istanbul-2025-05-16, или «нет».
    [mediators] Напишите страны или коды через запятую: ОАЭ, US. «нет», если никого.
    [transit] Напишите страну или её код: BY.
    [bodies] Напишите целое число тел, от 0 до 10 000. 0 значит: сказано, что ни одного.
    [persons] Напишите целое число людей, от 0 до 10 000. 0 значит: сказано, что ни одного.
   *[other] Напишите.
}
ask-target = { $goal ->
    [merge] С каким событием? Нажмите или напишите номер: S-123.
   *[other] К какому событию? Нажмите или напишите номер: S-123.
}
ask-claim = Какое заявление?
claim-replaced = позже заменено
button-newer-claims = ← Новее
button-older-claims = Старше →
ask-agreement = К какой договорённости это относится? Напишите название, например istanbul-2025-05-16.
button-no-agreement = Ни к какой
ask-link = { $goal ->
    [false] Кто и где это опровергает? Пришлите ссылку.
   *[other] Где это сказано? Пришлите ссылку.
}
button-nobody-named = Никто не назван
ask-source = Чьи это слова?
ask-status = Что там сказано?
ask-kind = Что это?
ask-day = В какой день? Нажмите или напишите: 2025-08-24.
button-today = Сегодня
button-yesterday = Вчера
ask-figures = Какие числа там названы? Нажмите и напишите число; чего не сказано, пропустите.
ask-figure = <b>{ $figure }</b>: сколько? «?» убирает.
button-figures-done = Готово →
ask-reason = Почему? Нажмите или напишите фразу (300 знаков). Это увидят все, без вашего имени. Без имён людей, пожалуйста.
reason = { $reason ->
    [misread] Мы неверно прочли пост
    [sums_mixed] Числа были смешаны
    [wrong_side] Не та сторона
    [wrong_date] Не тот день
    [same_event] Тот же обмен
    [other_event] Другой обмен
    [source_corrected] Источник исправился
    [source_denied] Источник опровергает
    [not_a_swap] Это не обмен
   *[checked] Сверено с источником
}
confirm-reason = <i>Почему:</i> { $reason }
conflict = ⚠️ Событие изменилось, пока вы его правили: { $who }, { $time }. Ничего не перезаписано.
outcome-nobody-told = Ни один чат не узнает об этом.
outcome-told-before = { $sound ->
    [yes] { $chats ->
        [one] 🔔 Узнает { $chats } чат, со звуком.
        [few] 🔔 Узнают { $chats } чата, со звуком.
       *[other] 🔔 Узнают { $chats } чатов, со звуком.
    }
   *[no] { $chats ->
        [one] 🔕 Увидит { $chats } чат, без звука.
        [few] 🔕 Увидят { $chats } чата, без звука.
       *[other] 🔕 Увидят { $chats } чатов, без звука.
    }
}
outcome-told-after = { $sound ->
    [yes] { $chats ->
        [one] 🔔 Сообщается в { $chats } чат, со звуком.
        [few] 🔔 Сообщается в { $chats } чата, со звуком.
       *[other] 🔔 Сообщается в { $chats } чатов, со звуком.
    }
   *[no] { $chats ->
        [one] 🔕 Правится в { $chats } чате, без звука.
        [few] 🔕 Правится в { $chats } чатах, без звука.
       *[other] 🔕 Правится в { $chats } чатах, без звука.
    }
}
outcome-then = Станет: { $figures }
outcome-not-told = Читателям не сообщается.
outcome-no-event = События не меняются.
edit-usage = Какое? Напишите /edit S-123 или /moderate S-123.
edit-none = нет
edit-unsettled = открытый вопрос
edit-precision = { $precision ->
    [approx] около этого дня
   *[day] в этот день
}
edit-field = { $field ->
    [kind] Вид
    [lifecycle] Состояние
    [date] Дата
    [date_precision] Точность даты
    [ordinal] Номер по счёту Киева
    [agreement] Договорённость
    [mediators] Посредники
    [transit] Первая страна прибытия
    [categories] Среди них
   *[other] Подробности
}
edit-problem = { $problem ->
    [unknown_field] Такого поля нет.
    [not_a_whole_number] Это не целое число. Напишите его цифрами, например 146.
    [negative] Число не бывает меньше нуля.
    [too_large] Слишком много: не больше 10 000 (999 для номера Киева).
    [has_persons] В нём есть числа людей. Сначала укажите для них «неизвестно».
    [more_than_people] Частей было бы больше, чем людей. Сначала исправьте части или укажите «неизвестно».
    [not_a_day] Это не день. Напишите так: 2025-08-24.
    [too_early] Это раньше 24 февраля 2022 года.
    [too_late] Это слишком далеко в будущем.
    [not_in_the_list] Такого выбора нет.
    [too_long] Слишком длинно.
    [empty] Ничего не написано.
    [no_reason] Нужна причина.
    [reason_too_long] Причина слишком длинная: не больше 300 знаков.
    [not_a_link] Это не ссылка. Пришлите ту, что начинается с https://
    [no_figures] Чисел нет.
    [same_event] Это то же самое событие.
    [already_merged] То событие уже часть другого.
    [only_claim] Это единственное заявление. Ничего бы не осталось.
    [not_undoable] Это нельзя отменить.
    [undone_already] Это уже отменено.
    [has_changed_since] С тех пор это изменилось, отдельно не отменить. Отмените сначала более поздний шаг.
    [no_such_event] Такого события нет.
    [choose_first] Сначала нажмите, какое это число.
   *[other] Это принять нельзя.
}
refused = { $kind ->
    [unknown_event] Такого события нет.
    [unknown_card] Такой карточки нет.
    [unknown_claim] Такого заявления нет.
    [unknown_channel] Такого канала нет.
    [unknown_post] Такого поста нет.
    [unknown_action] Такого шага нет.
    [conflict] Событие с тех пор изменилось. Ничего не перезаписано.
   *[unchanged] Так и есть.
}
refused-forbidden = { $because ->
    [not_accepted] Сначала ответьте согласием на приглашение.
    [frozen] Вы пока остановлены. Снять это может владелец.
    [owners_only] Это могут только владельцы.
   *[not_a_moderator] Это могут только модераторы.
}
refused-merged = Теперь это часть { $into }.
refused-needs = { $what ->
    [figures] Какие числа верны? Нажмите «Ещё», затем «Исправить».
    [date] Какая дата верна? Нажмите «Ещё», затем «Исправить».
    [ordinal] Какой номер верен? Нажмите «Ещё», затем «Исправить».
    [other_event] К какому событию это относится? Нажмите «Ещё», затем «К другому событию».
   *[any_field] Как верно? Нажмите «Ещё», затем «Исправить».
}

# Одно событие
event-menu = <b>{ $event }</b>
button-check-on = 🔎 На проверку
button-check-off = Проверка окончена
button-log = Журнал
check-is-on = Читатели видят, что это проверяется.
check-is-off = Читатели больше не видят, что это проверяется.
button-moderate = 🛠 Модерация

# /log
log-title = <b>Что делали модераторы</b>
log-none = Записей нет.
log-usage = Чей журнал или чего? /log S-123, /log @имя, /log id123 или /log today
log-undone = ↩️ Отменено { $time }
undo-nothing = Вам нечего отменять.
action = { $type ->
    [appoint] назначение модератора
    [accept] согласие
    [remove] модератор убран
    [freeze] модератор остановлен
    [settle] сомнение решено
    [correct] исправление
    [lock] поле закреплено
    [under_check] проверка
    [retract] отозвано
    [mark_false] отмечено ложным
    [merge] объединение
    [split] отделение
    [attach] заявление перенесено
    [rule] решение о заявлении
    [add_event] добавлено событие
    [add_claim] добавлено заявление
    [link_agreement] связь с договорённостью
    [pause] публикация приостановлена
    [ignore] канал не слушается
    [later] карточка отложена
    [look_again] пост будет прочитан снова
    [undo] отмена
   *[other] { $type }
}

# /pause
pause-title = <b>Что публикуется</b>
pause-hint = То, что говорит приостановленный канал, ждёт модератора. То, что говорит неслушаемый, не учитывается.
pause-all = ⏸ Все каналы
pause-line = { $ruling ->
    [ignore] 🔇 не слушается: { $name }
   *[pause] ⏸ приостановлено: { $name }
}
button-pause = ⏸ { $name }
button-ignore = 🔇 { $name }
button-resume = { $ruling ->
    [ignore] ▶️ Слушать { $name }
   *[pause] ▶️ Продолжить: { $name }
}

# Пересланное
forward-hidden = Кто это написал, скрыто его настройками, и чьи это слова, сказать нельзя. Откройте сам канал и перешлите пост оттуда. Чтобы назначить человека: свой id он узнает командой /id.
forward-not-a-channel = Это не из канала. Перешлите пост из самого официального канала.
forward-unknown-channel = Канала «{ $title }» нет в списке источников, его посты не принимаются. Добавить его может оператор.
forward-other-owner = У этого канала имя @{ $handle }, но это не тот канал, который мы читаем. Его посты не принимаются.
forward-known = Этот пост с этим текстом уже записан.
forward-no-transfer = Принято. О передаче людей там не сказано ({ $verdict ->
    [announcement] анонс
    [follow_up] продолжение
    [statement] общий счёт
   *[irrelevant] другая тема
}).
forward-taken = <b>Принято.</b>
forward-told = сообщается читателям.
forward-held = пока не сообщается.
forward-waits = Кое-что ждёт: /queue

# Читатели сообщают об ошибках
button-object = ⚠️ Сообщить об ошибке
object-ask = Что не так с { $event }?
objection = { $preset ->
    [number_wrong] Неверное число
    [not_a_swap] Это не обмен
    [old_news] Старая новость
    [double] Рассказано дважды
    [translation] Перевод
   *[other] Другое
}
object-words = Что не так с { $event }? Ответьте на это сообщение одной-двумя фразами ({ $limit } знаков). Не пишите имён людей: это читают только модераторы, через 30 дней текст стирается.
object-thanks = Спасибо. Модераторы посмотрят. Если это наша ошибка, уведомление будет исправлено на месте.
object-already = Вы об этом уже сообщили. Спасибо.
object-too-many = Слишком много сообщений за короткое время. Вернитесь позже.
object-too-long = Слишком длинно: не больше { $limit } знаков. Ответьте на вопрос выше ещё раз.
