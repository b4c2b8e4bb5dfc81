# Оповещения о событиях и короткие ответы под ними. HTML; подставляемое экранирует программа.

# Время и имена
alert-day-approx = около { $day }
alert-party = { $party ->
    [ua] Киев
    [ru] Москва
    [mediator] посредник
   *[media] СМИ
  }
alert-said-by = { $count ->
    [one] сообщает { $who }
   *[other] сообщают { $who }
  }
alert-country = { $code ->
    [BY] Беларусь
    [HU] Венгрия
    [ICRC] Красный Крест (МККК)
    [QA] Катар
    [SA] Саудовская Аравия
    [TR] Турция
    [US] США
    [VA] Ватикан
   *[AE] ОАЭ
  }

# Первые строки. reported: говорит не больше чем одна сторона; confirmed: обе
alert-title-exchange = { $status ->
    [reported] Сообщают об обмене пленными
    [announced] Объявлено об обмене пленными
    [postponed] Обмен пленными отложен
    [called_off] Обмен пленными отменён
    [denied] Сообщение об обмене пленными опровергают
    [retracted] Сообщение об обмене пленными отозвано
   *[confirmed] Обмен пленными
  }
alert-title-bodies = { $status ->
    [reported] Сообщают о передаче тел погибших
    [announced] Объявлено о передаче тел погибших
    [postponed] Передача тел погибших отложена
    [called_off] Передача тел погибших отменена
    [denied] Сообщение о передаче тел погибших опровергают
    [retracted] Сообщение о передаче тел погибших отозвано
   *[confirmed] Передача тел погибших
  }
alert-title-civilians = { $status ->
    [reported] Сообщают о возвращении гражданских лиц
    [announced] Объявлено о возвращении гражданских лиц
    [postponed] Возвращение гражданских лиц отложено
    [called_off] Возвращение гражданских лиц отменено
    [denied] Сообщение о возвращении гражданских лиц опровергают
    [retracted] Сообщение о возвращении гражданских лиц отозвано
   *[confirmed] Возвращение гражданских лиц
  }
alert-title-handover = { $status ->
    [reported] Сообщают о передаче пленных
    [announced] Объявлено о передаче пленных
    [postponed] Передача пленных отложена
    [called_off] Передача пленных отменена
    [denied] Сообщение о передаче пленных опровергают
    [retracted] Сообщение о передаче пленных отозвано
   *[confirmed] Передача пленных
  }
alert-ordinal = по счёту Киева № { $number }
alert-both-sides = Обе стороны говорят, что это состоялось.
alert-both-sides-plan = Обе стороны объявили об этом.
alert-one-source = Пока один источник: { $who }
alert-sources-so-far = Пока источники: { $who }
alert-neither-side = Ни Киев, ни Москва об этом не сообщали.
alert-said-source = По сообщению: { $who }
alert-not-carried-out-yet = Объявлено не значит состоялось.
alert-denied-by = Опровергает { $who }, { $time }
alert-contradicted = ⚠️ { $who } { $status ->
    [denied] опровергает это
    [called_off] сообщает об отмене
   *[postponed] сообщает о переносе
} ({ $time })
alert-reported-by = Сообщали: { $who }
alert-withdrawn = Мы отзываем это сообщение.
alert-not-settled = { $side ->
    [ua] Всего Украине: не ясно
   *[ru] Всего России: не ясно
  }
alert-differ = { $side ->
    [ua] Числа по Украине: источники расходятся
   *[ru] Числа по России: источники расходятся
  }
alert-late = С опозданием: впервые сообщили { $reported }, мы прочли { $read }.
alert-after-gap = ⚠️ За дни с { $from } по { $to } у нас ничего нет: это первое сообщение, которое мы прочли после них.

# Числа. bound: после «более», «около» …
alert-side = { $side ->
    [ua] Украине
    [ru] России
   *[both] Обеим сторонам вместе
  }
alert-military = { $form ->
    [bound] { $n ->
        [one] { $n } военного
       *[other] { $n } военных
      }
   *[exact] { $n ->
        [one] { $n } военный
       *[other] { $n } военных
      }
  }
alert-civilians = { $form ->
    [bound] { $n ->
        [one] { $n } гражданского лица
       *[other] { $n } гражданских лиц
      }
   *[exact] { $n ->
        [one] { $n } гражданское лицо
        [few] { $n } гражданских лица
       *[other] { $n } гражданских лиц
      }
  }
alert-people = { $form ->
    [bound] { $n ->
        [one] { $n } человека
       *[other] { $n } человек
      }
   *[exact] { $n ->
        [few] { $n } человека
       *[other] { $n } человек
      }
  }
alert-bodies = { $form ->
    [bound] { $n ->
        [one] { $n } тела
       *[other] { $n } тел
      }
   *[exact] { $n ->
        [one] { $n } тело
        [few] { $n } тела
       *[other] { $n } тел
      }
  }
alert-bounded = { $qualifier ->
    [more_than] более { $figure }
    [at_least] не менее { $figure }
    [at_most] не более { $figure }
   *[approx] около { $figure }
  }
alert-whole-and-parts = { $whole }, из них { $parts }
alert-outside = сверх условий обмена: { $figures }
alert-figure-by = { $figure }: { $who }
alert-figure-by-no-total = { $figure }: { $who }, общее число не названо
alert-figure-corrected = { $figure }: исправлено нами
alert-unknown-corrected = { $place }: неизвестно, исправлено нами
alert-no-number = число не названо
alert-no-numbers = <b>Числа:</b> пока никто не назвал
alert-no-figure-by = { $who }: число не названо
alert-under-check = 🔎 <b>Наши модераторы проверяют это сообщение</b> с { $time }
alert-checked = <b>Числа:</b> проверяются. До выяснения мы их не показываем.
alert-unsettled = Никто не говорит, { $count ->
    [one] входит ли { $figure }
   *[other] входят ли { $figure }
  } в число { $whole }.
alert-unsettled-alone = Никто не говорит, идут ли { $figure } сверх этого.
alert-contested = Источники расходятся; ясности нет.
alert-split-differs = Число людей одно, разбивка разная.
alert-place = { $place ->
    [military] военные
    [civilians] гражданские лица
    [bodies] тела
    [outside] сверх условий обмена
   *[people] люди
  }
alert-more-lines = … и ещё { $count }: /swap { $serial }

# Что ещё сообщают
alert-mediators = { $count ->
    [1] Посредник: { $list }
   *[other] Посредники: { $list }
  }
alert-arrival = Первая страна прибытия: { $list }
alert-among = Среди них, { $said }: { $list }
alert-category = { $category ->
    [wounded] раненые
    [severely_wounded] тяжелораненые
    [sick] больные
    [under_25] люди моложе 25 лет
    [women] женщины
    [pregnant] беременные
    [officers] офицеры
    [children] дети
    [elderly] пожилые люди
    [azovstal] взятые в плен на «Азовстали»
    [mariupol] взятые в плен в Мариуполе
    [chornobyl_npp] взятые в плен на Чернобыльской АЭС
    [zaporizhzhia_npp] сотрудники Запорожской АЭС
    [snake_island] взятые в плен на острове Змеином
    [kursk_residents] жители Курской области
    [kursk_captured] взятые в плен в Курской области
    [convicted] осуждённые
    [under_investigation] подследственные
    [since_2022] находившиеся в плену с 2022 года
    [held_since_2014] удерживаемые с 2014 года
    [conscripts] военнослужащие срочной службы
    [journalists] журналисты
    [medics] медики
    [foreigners] иностранцы
    [azov] военные «Азова»
    [navy] военные моряки
    [pilots] лётчики
    [police] полицейские
    [clergy] священнослужители
    [crimean_tatar] крымские татары
   *[previously_missing] считавшиеся пропавшими без вести
  }
alert-credited = { $name } ({ $said })
alert-silent-read = <b>{ $whose }</b> (прочитаны { $time }): сообщения пока нет
alert-silent-partly = <b>{ $whose }</b> (прочитаны { $readable } из { $channels }, { $time }): сообщения пока нет
alert-silent-unreadable = <b>{ $whose }</b>: не читаются с { $time }
alert-silent-unread = <b>{ $whose }</b>: не прочитаны
alert-silent-past = <b>{ $who }:</b> сообщения в нашей базе нет
alert-channels-of = { $party ->
    [ua] Каналы Киева
   *[ru] Каналы Москвы
  }
alert-deleted = ⚠️ { $who }, сообщение от { $posted }: не видно с { $time }. Числа остаются такими, какими были прочитаны.
alert-correction = ✏️ <b>Исправлено нами, { $time }:</b> { $what }
alert-changed-from = { $name }: <s>{ $old }</s> → { $new }
alert-changed-to = { $name }: { $new }
alert-correction-reason = { $preset ->
    [misread] мы неверно прочли источник
    [sums_mixed] мы сложили числа, которые нельзя складывать
    [wrong_side] мы перепутали стороны
    [wrong_date] мы указали не тот день
    [same_event] два сообщения об одном и том же событии
    [other_event] это относится к другому событию
    [source_corrected] источник исправил себя
    [source_denied] сообщение опровергнуто
    [not_a_swap] источник не сообщает об обмене
   *[checked] сверено с источником
}
alert-reason = Причина: { $reason }
alert-status = { $status ->
    [announced] объявлено
   *[carried_out] состоялось
    [postponed] отложено
    [called_off] отменено
    [denied] опровергнуто
    [retracted] отозвано
  }
alert-not-known = неизвестно
alert-number = { $n }
alert-field = { $field ->
    [date] дата
    [kind] вид
    [lifecycle] статус
    [ordinal] номер по счёту Киева
    [unsettled] неясность снята
   *[other] подробности
  }

# Последние строки
alert-no-names = Имён и списков у нас нет. Кто может ответить о человеке: /ask
alert-read-at = { $name } (прочитано: { $where })
alert-more-sources = ещё { $count }
alert-version = версия { $version }
alert-updates = Мы обновляем это сообщение; пересланные копии не меняются.
alert-merged = { $this } и { $target } — одно событие. О нём рассказывает { $target }.

# Короткие ответы со звуком: без чисел, чтобы ни одно не устарело
alert-reply-correction = Наша ошибка в оповещении выше исправлена.
alert-reply-figures = Числа в оповещении выше изменились.
alert-reply-known = Число, которого не было, теперь есть в оповещении выше.
alert-reply-retracted = Оповещение выше отозвано.
alert-reply-denied = Сообщение выше опровергают; там сказано кто.
alert-reply-plan = План в оповещении выше изменился.
alert-reply-reinstated = Сообщение выше снова в силе.
alert-reply-changed = Оповещение выше изменилось.
alert-replaced = { $title }: это состоялось. Смотрите новое сообщение ниже.
