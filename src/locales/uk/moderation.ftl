# Назви команд у меню модераторів і власників
command-queue = Що чекає на рішення
command-edit = Виправити подію: /edit S-123
command-moderate = Усе, що можна з нею зробити: /moderate S-123
command-log = Хто що змінював: /log S-123, /log today
command-undo = Скасувати свій останній крок
command-add = Додати подію вручну
command-pause = Призупинити публікацію або продовжити
command-id = Ваш id і id цього чату
command-mods = Модератори: призначити, прибрати
command-freeze = Зупинити модератора й скасувати його останню годину

# /help
help-moderators =
    <b>Для модераторів</b>
    /queue: що чекає на рішення
    /edit S-123: виправити · /moderate S-123: усе інше
    /add: подія вручну · /undo: ваш останній крок · /log: хто що робив
    /pause: притримати канал або всі
    Перешліть мені допис офіційного каналу: його буде прийнято так само, як прочитаний.

# /id
id-you = Ваш id: <code>{ $id }</code>
id-chat = Id цього чату: <code>{ $id }</code>
id-other = Id того, кому ви відповіли: <code>{ $id }</code>

# Права й люди
mod-refused = Це можуть лише модератори.
mod-owners-only = Це можуть лише власники.
mod-frozen = Вас поки зупинено. Зняти це може власник.
mod-too-fast = Забагато кроків за короткий час. Зачекайте хвилину.
mod-owner = власник { $id }
mod-by-program = допис або програма

# /mods, /freeze
mods-title = <b>Модератори</b>
mods-none = Нікого не призначено. Картки отримують власники.
mods-line = { $name } (<code>{ $id }</code>){ $state ->
    [frozen] : зупинено
    [waits] : ще не дав згоди
   *[active] {""}
}
mods-usage =
    Щоб призначити: перешліть мені повідомлення цієї людини, дайте на нього відповідь у групі командою /mods або напишіть /mods і її id (його показує /id).
    /mods here у групі: картки надходять до цієї групи. /mods private: кожному модератору окремо.
mods-cards-private = Картки надходять кожному модератору особисто.
mods-cards-group = Картки надходять до групи модераторів.
mods-here-group = Напишіть /mods here у тій групі, куди мають надходити картки.
mods-offer = Призначити { $name } (<code>{ $id }</code>) модератором? Модератори виправляють те, про що повідомляється всім.
mods-asked = { $name } отримає запитання й зможе діяти, давши згоду.
mods-not-reached =
    { $name } тепер у списку, але не запускав цього бота, тож написати йому я не можу. Перешліть йому посилання: { $link }
mods-is-one = { $name } уже модератор.
mods-waits = { $name } уже призначено, згоди ще немає.
mods-is-owner = Це власник. Власників задано в налаштуваннях, і позбавити їх прав тут не можна.
mods-invitation =
    <b>Вас просять стати модератором Swapwatch.</b>
    Модератори перевіряють прочитане ботом і виправляють його. Кожен крок записується з вашим іменем, його бачать модератори й власники, і його можна скасувати.
mods-welcome = Тепер ви модератор. /queue показує, що чекає, /edit S-123 виправляє, /undo скасовує.
mods-declined = Гаразд. Нічого не змінилося.
mods-not-invited = Запрошення для вас немає.
mods-removed = { $name } більше не модератор. Зроблене залишається в журналі.
mods-not-appointed = Модератора з таким іменем чи id немає.
button-appoint = Призначити
button-accept = Погоджуюся
button-decline = Ні
button-remove = Прибрати { $name }
freeze-usage = Кого? Напишіть /freeze @ім'я або /freeze та id. Список: /mods.
freeze-ask = Зупинити { $name } і скасувати останню годину? Скасоване можна повернути покроково: /log.
button-freeze = Зупинити й скасувати
freeze-done = { $name }: зупинено. Скасовано кроків: { $undone }. Не вдалося скасувати: { $kept }.
freeze-already = { $name } уже зупинено.
button-thaw = Повернути права

# /queue і картки
review-none = ✅ Ніщо не чекає на перевірку.
review-waits = { $open ->
    [one] ⏳ { $open } допис чекає на перевірку
    [few] ⏳ { $open } дописи чекають на перевірку
   *[other] ⏳ { $open } дописів чекають на перевірку
}, термінових: { $urgent }. /queue
queue-title = <b>Чекають на рішення: { $open }</b>, термінових: { $urgent }
queue-empty = ✅ Вирішувати нічого.
queue-end = Це була остання. Ще відкрито: { $open }. /queue починає спочатку.
button-next-card = Наступна →
button-more = ⋯ Ще
button-less = ← Згорнути
button-source = Джерело ↗
cards-daily = { $open ->
    [one] { $open } картка чекає
    [few] { $open } картки чекають
   *[other] { $open } карток чекають
}, термінових: { $urgent }. /queue
card-now-urgent = Тепер терміново.
card-doubt = { $doubt ->
    [unsure_match] Це може бути окремий обмін або той, що вже записаний.
    [unusual_size] Число більше за всі записані.
    [checksum_break] Не сходиться офіційний загальний рахунок.
    [ordinal_conflict] Офіційний номер не пасує до сусідніх.
    [future_date] Дата в майбутньому.
    [old_date] Дата набагато раніша за допис.
    [first_read_page] Допис стояв на сторінці каналу до першого читання.
    [media_only] Повідомляють лише медіа.
    [contradictory_figures] Допис суперечить сам собі.
    [figures_unsure] Неясно, про кого чи про що одне з чисел.
    [source_edited_figures] Джерело змінило свій допис.
    [source_deleted_post] Допису джерела більше не видно.
    [officially_denied] Офіційна особа спростовує.
    [verdict_unsure] Сказано неясно.
    [side_or_direction_unsure] Неясно, хто до якої сторони повернувся.
    [sum_implied_only] У дописі частини без загального числа.
    [readers_object] Читачі повідомляють про помилку.
    [alert_brake] Перших сповіщень за годину більше, ніж бувало.
   *[publishing_paused] Публікацію призупинено.
}
card-question = { $question ->
    [is_own_event] Це окремий обмін?
    [are_figures_right] Числа правильні?
    [is_date_right] Дата правильна?
    [is_ordinal_right] Офіційний номер правильний?
    [did_it_take_place] Це відбулося, як прочитано?
    [follow_the_edit] Іти за правкою?
    [does_it_stand] Повідомлення лишається чинним?
    [is_side_right] Сторони правильні?
    [is_sum_right] Сума правильна?
    [is_all_right] Усе правильно, як є?
    [tell_everybody] Це правда, і повідомити всім?
   *[resume] Повідомити всім?
}
card-right = { $question ->
    [is_own_event] ✅ Окремий
    [did_it_take_place] ✅ Відбулося
    [follow_the_edit] ✅ Іти
    [does_it_stand] ✅ Чинне
    [tell_everybody] ✅ Повідомити
    [resume] ✅ Повідомити
   *[other] ✅ Правильно
}
card-wrong = { $question ->
    [is_own_event] 🔗 До іншого
    [did_it_take_place] ✖️ Ні
    [follow_the_edit] ✖️ Ні
    [does_it_stand] ✖️ Відкликати
    [tell_everybody] ✖️ Неправда
    [resume] ✖️ Ні
   *[other] ✖️ Неправильно
}
card-more = { $press ->
    [edit] ✏️ Виправити
    [attach] 🔗 До іншої події
    [split] ✂️ Відокремити
    [follow_up] Лише продовження
    [announcement] Лише анонс
    [irrelevant] 🚫 Не про це
    [check] 🔎 На перевірку
    [again] 🔄 Подивитися знову
   *[later] 🕓 Пізніше
}
card-pressed = { $press ->
    [right] Вирішено.
    [check] Читачі бачать, що це перевіряється.
    [again] Допис буде прочитано ще раз.
   *[later] Відкладено.
}
card-read = <i>Прочитано:</i> { $kind }, { $status }, { $date }: { $figures }
card-others = Записано біля цього дня: { $others }
card-taken = ✋ Картку взяв(ла) { $who }.
card-taken-by = Картку вже взяв(ла) { $who }.
card-later = 🕓 Відкладено.
card-settled = ✅ Вирішено: { $who }, { $time }
card-settled-itself = ✅ Вирішено: сумнів відпав.
card-is-settled = Це вже вирішено.
card-has-changed = Картка відтоді змінилася. Подивіться ще раз.

# Діалоги
dialogue-title = { $goal ->
    [correct] ✏️ Виправити
    [lock] 🔒 Закріпити поле
    [merge] 🔗 Об'єднати з іншою
    [attach] 🔗 Перенести заяву
    [split] ✂️ Відокремити заяву
    [irrelevant] 🚫 Не про обмін
    [follow_up] Лише продовження
    [announcement] Лише анонс
    [retract] ↩️ Відкликати
    [false] ❌ Позначити хибною
    [agreement] 🧩 Домовленість
    [add_event] ➕ Додати подію
    [add_claim] ➕ Додати заяву
    [pause] ⏸ Призупинити публікацію
    [ignore] 🔇 Не слухати канал
    [undo] ↩️ Скасувати крок
   *[wrong] ✖️ Це неправильно
}
dialogue-step = № { $id }: { $step }
dialogue-done = { $goal ->
    [undo] ↩️ Скасовано
   *[other] ✅ Зроблено
}
dialogue-cancelled = Нічого не змінилося.
dialogue-not-yours = Цей діалог закінчено або він не ваш.
dialogue-answer-this = Щоб написати, дайте відповідь на це повідомлення.
button-back = ← Назад
button-cancel = Скасувати
button-confirm = ✅ Підтвердити
button-confirm-all = ✅ Підтвердити: тепер усе правильно
button-confirm-more = Підтвердити й виправити ще
button-go-on = Продовжити звідси
button-undo = ↩️ Скасувати
button-undo-number = ↩️ { $id }
ask-field = { $goal ->
    [lock] Яке поле закріпити від пізніших дописів?
   *[other] Яке поле?
}
ask-value-now = Зараз: <b>{ $value }</b>. Як правильно?
ask-value-hint = { $field ->
    [date] Напишіть день: 2025-08-24 або 24.08.2025.
    [ordinal] Напишіть номер обміну за рахунком Києва, від 1 до 999.
    [agreement] Напишіть назву, наприклад istanbul-2025-05-16, або «немає».
    [mediators] Напишіть країни чи коди через кому: ОАЕ, US. «немає», якщо нікого.
    [transit] Напишіть країну або її код: BY.
    [bodies] Напишіть ціле число тіл, від 0 до 10 000. 0 означає: сказано, що жодного.
    [persons] Напишіть ціле число людей, від 0 до 10 000. 0 означає: сказано, що жодного.
   *[other] Напишіть.
}
ask-target = { $goal ->
    [merge] З якою подією? Натисніть або напишіть номер: S-123.
   *[other] До якої події? Натисніть або напишіть номер: S-123.
}
ask-claim = Яка заява?
claim-replaced = згодом замінено
button-newer-claims = ← Новіші
button-older-claims = Старіші →
ask-agreement = До якої домовленості це належить? Напишіть назву, наприклад istanbul-2025-05-16.
button-no-agreement = До жодної
ask-link = { $goal ->
    [false] Хто й де це спростовує? Надішліть посилання.
   *[other] Де це сказано? Надішліть посилання.
}
button-nobody-named = Нікого не названо
ask-source = Чиї це слова?
ask-status = Що там сказано?
ask-kind = Що це?
ask-day = Якого дня? Натисніть або напишіть: 2025-08-24.
button-today = Сьогодні
button-yesterday = Учора
ask-figures = Які числа там названо? Натисніть і напишіть число; чого не сказано, пропустіть.
ask-figure = <b>{ $figure }</b>: скільки? «?» прибирає.
button-figures-done = Готово →
ask-reason = Чому? Натисніть або напишіть речення (300 знаків). Це побачать усі, без вашого імені. Без імен людей, будь ласка.
reason = { $reason ->
    [misread] Ми неправильно прочитали допис
    [sums_mixed] Числа було змішано
    [wrong_side] Не та сторона
    [wrong_date] Не той день
    [same_event] Той самий обмін
    [other_event] Інший обмін
    [source_corrected] Джерело виправилося
    [source_denied] Джерело спростовує
    [not_a_swap] Це не обмін
   *[checked] Звірено з джерелом
}
confirm-reason = <i>Чому:</i> { $reason }
conflict = ⚠️ Подія змінилася, поки ви її правили: { $who }, { $time }. Нічого не перезаписано.
outcome-nobody-told = Жоден чат про це не дізнається.
outcome-told-before = { $sound ->
    [yes] { $chats ->
        [one] 🔔 Дізнається { $chats } чат, зі звуком.
        [few] 🔔 Дізнаються { $chats } чати, зі звуком.
       *[other] 🔔 Дізнаються { $chats } чатів, зі звуком.
    }
   *[no] { $chats ->
        [one] 🔕 Побачить { $chats } чат, без звуку.
        [few] 🔕 Побачать { $chats } чати, без звуку.
       *[other] 🔕 Побачать { $chats } чатів, без звуку.
    }
}
outcome-told-after = { $sound ->
    [yes] { $chats ->
        [one] 🔔 Повідомляється в { $chats } чат, зі звуком.
        [few] 🔔 Повідомляється у { $chats } чати, зі звуком.
       *[other] 🔔 Повідомляється в { $chats } чатів, зі звуком.
    }
   *[no] { $chats ->
        [one] 🔕 Правиться в { $chats } чаті, без звуку.
        [few] 🔕 Правиться у { $chats } чатах, без звуку.
       *[other] 🔕 Правиться в { $chats } чатах, без звуку.
    }
}
outcome-then = Стане: { $figures }
outcome-not-told = Читачам не повідомляється.
outcome-no-event = Події не змінюються.
edit-usage = Яку? Напишіть /edit S-123 або /moderate S-123.
edit-none = немає
edit-unsettled = відкрите питання
edit-precision = { $precision ->
    [approx] близько цього дня
   *[day] цього дня
}
edit-field = { $field ->
    [kind] Вид
    [lifecycle] Стан
    [date] Дата
    [date_precision] Точність дати
    [ordinal] Номер за рахунком Києва
    [agreement] Домовленість
    [mediators] Посередники
    [transit] Перша країна прибуття
    [categories] Серед них
   *[other] Подробиці
}
edit-problem = { $problem ->
    [unknown_field] Такого поля немає.
    [not_a_whole_number] Це не ціле число. Напишіть його цифрами, наприклад 146.
    [negative] Число не буває меншим за нуль.
    [too_large] Забагато: не більше 10 000 (999 для номера Києва).
    [has_persons] У ній є числа людей. Спершу вкажіть для них «невідомо».
    [more_than_people] Частин було б більше, ніж людей. Спершу виправте частини або вкажіть «невідомо».
    [not_a_day] Це не день. Напишіть так: 2025-08-24.
    [too_early] Це раніше за 24 лютого 2022 року.
    [too_late] Це задалеко в майбутньому.
    [not_in_the_list] Такого вибору немає.
    [too_long] Задовго.
    [empty] Нічого не написано.
    [no_reason] Потрібна причина.
    [reason_too_long] Причина задовга: не більше 300 знаків.
    [not_a_link] Це не посилання. Надішліть те, що починається з https://
    [no_figures] Чисел немає.
    [same_event] Це та сама подія.
    [already_merged] Та подія вже частина іншої.
    [only_claim] Це єдина заява. Нічого б не лишилося.
    [not_undoable] Це не можна скасувати.
    [undone_already] Це вже скасовано.
    [has_changed_since] Відтоді це змінилося, окремо не скасувати. Скасуйте спершу пізніший крок.
    [no_such_event] Такої події немає.
    [choose_first] Спершу натисніть, яке це число.
   *[other] Цього прийняти не можна.
}
refused = { $kind ->
    [unknown_event] Такої події немає.
    [unknown_card] Такої картки немає.
    [unknown_claim] Такої заяви немає.
    [unknown_channel] Такого каналу немає.
    [unknown_post] Такого допису немає.
    [unknown_action] Такого кроку немає.
    [conflict] Подія відтоді змінилася. Нічого не перезаписано.
   *[unchanged] Так і є.
}
refused-forbidden = { $because ->
    [not_accepted] Спершу дайте згоду на запрошення.
    [frozen] Вас поки зупинено. Зняти це може власник.
    [owners_only] Це можуть лише власники.
   *[not_a_moderator] Це можуть лише модератори.
}
refused-merged = Тепер це частина { $into }.
refused-needs = { $what ->
    [figures] Які числа правильні? Натисніть «Ще», потім «Виправити».
    [date] Яка дата правильна? Натисніть «Ще», потім «Виправити».
    [ordinal] Який номер правильний? Натисніть «Ще», потім «Виправити».
    [other_event] До якої події це належить? Натисніть «Ще», потім «До іншої події».
   *[any_field] Як правильно? Натисніть «Ще», потім «Виправити».
}

# Одна подія
event-menu = <b>{ $event }</b>
button-check-on = 🔎 На перевірку
button-check-off = Перевірку закінчено
button-log = Журнал
check-is-on = Читачі бачать, що це перевіряється.
check-is-off = Читачі більше не бачать, що це перевіряється.
button-moderate = 🛠 Модерація

# /log
log-title = <b>Що робили модератори</b>
log-none = Записів немає.
log-usage = Чий журнал або чого? /log S-123, /log @ім'я, /log id123 або /log today
log-undone = ↩️ Скасовано { $time }
undo-nothing = Вам нічого скасовувати.
action = { $type ->
    [appoint] призначення модератора
    [accept] згода
    [remove] модератора прибрано
    [freeze] модератора зупинено
    [settle] сумнів вирішено
    [correct] виправлення
    [lock] поле закріплено
    [under_check] перевірка
    [retract] відкликано
    [mark_false] позначено хибною
    [merge] об'єднання
    [split] відокремлення
    [attach] заяву перенесено
    [rule] рішення про заяву
    [add_event] додано подію
    [add_claim] додано заяву
    [link_agreement] зв'язок із домовленістю
    [pause] публікацію призупинено
    [ignore] канал не слухається
    [later] картку відкладено
    [look_again] допис буде прочитано знову
    [undo] скасування
   *[other] { $type }
}

# /pause
pause-title = <b>Що публікується</b>
pause-hint = Те, що каже призупинений канал, чекає на модератора. Те, що каже неслуханий, не враховується.
pause-all = ⏸ Усі канали
pause-line = { $ruling ->
    [ignore] 🔇 не слухається: { $name }
   *[pause] ⏸ призупинено: { $name }
}
button-pause = ⏸ { $name }
button-ignore = 🔇 { $name }
button-resume = { $ruling ->
    [ignore] ▶️ Слухати { $name }
   *[pause] ▶️ Продовжити: { $name }
}

# Переслане
forward-hidden = Хто це написав, приховано його налаштуваннями, тож чиї це слова, сказати не можна. Відкрийте сам канал і перешліть допис звідти. Щоб призначити людину: свій id вона дізнається командою /id.
forward-not-a-channel = Це не з каналу. Перешліть допис із самого офіційного каналу.
forward-unknown-channel = Каналу «{ $title }» немає в списку джерел, його дописи не приймаються. Додати його може оператор.
forward-other-owner = У цього каналу ім'я @{ $handle }, але це не той канал, який ми читаємо. Його дописи не приймаються.
forward-known = Цей допис із цим текстом уже записано.
forward-no-transfer = Прийнято. Про передачу людей там не сказано ({ $verdict ->
    [announcement] анонс
    [follow_up] продовження
    [statement] загальний рахунок
   *[irrelevant] інша тема
}).
forward-taken = <b>Прийнято.</b>
forward-told = повідомляється читачам.
forward-held = поки не повідомляється.
forward-waits = Дещо чекає: /queue

# Читачі повідомляють про помилки
button-object = ⚠️ Повідомити про помилку
object-ask = Що не так з { $event }?
objection = { $preset ->
    [number_wrong] Неправильне число
    [not_a_swap] Це не обмін
    [old_news] Стара новина
    [double] Розказано двічі
    [translation] Переклад
   *[other] Інше
}
object-words = Що не так з { $event }? Дайте відповідь на це повідомлення одним-двома реченнями ({ $limit } знаків). Не пишіть імен людей: це читають лише модератори, за 30 днів текст стирається.
object-thanks = Дякуємо. Модератори подивляться. Якщо це наша помилка, сповіщення буде виправлено на місці.
object-already = Ви про це вже повідомили. Дякуємо.
object-too-many = Забагато повідомлень за короткий час. Поверніться пізніше.
object-too-long = Задовго: не більше { $limit } знаків. Дайте відповідь на запитання вище ще раз.
