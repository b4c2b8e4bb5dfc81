# Сповіщення про події та короткі відповіді під ними. HTML; підставлене екранує програма.

# Час і назви
alert-day-approx = близько { $day }
alert-party = { $party ->
    [ua] Київ
    [ru] Москва
    [mediator] посередник
   *[media] ЗМІ
  }
alert-said-by = { $count ->
    [one] повідомляє { $who }
   *[other] повідомляють { $who }
  }
alert-country = { $code ->
    [BY] Білорусь
    [HU] Угорщина
    [ICRC] Червоний Хрест (МКЧХ)
    [QA] Катар
    [SA] Саудівська Аравія
    [TR] Туреччина
    [US] США
    [VA] Ватикан
   *[AE] ОАЕ
  }

# Перші рядки. reported: говорить щонайбільше одна сторона; confirmed: обидві
alert-title-exchange = { $status ->
    [reported] Повідомляють про обмін полоненими
    [announced] Оголошено про обмін полоненими
    [postponed] Обмін полоненими відкладено
    [called_off] Обмін полоненими скасовано
    [denied] Повідомлення про обмін полоненими спростовують
    [retracted] Повідомлення про обмін полоненими відкликано
   *[confirmed] Обмін полоненими
  }
alert-title-bodies = { $status ->
    [reported] Повідомляють про передачу тіл загиблих
    [announced] Оголошено про передачу тіл загиблих
    [postponed] Передачу тіл загиблих відкладено
    [called_off] Передачу тіл загиблих скасовано
    [denied] Повідомлення про передачу тіл загиблих спростовують
    [retracted] Повідомлення про передачу тіл загиблих відкликано
   *[confirmed] Передача тіл загиблих
  }
alert-title-civilians = { $status ->
    [reported] Повідомляють про повернення цивільних осіб
    [announced] Оголошено про повернення цивільних осіб
    [postponed] Повернення цивільних осіб відкладено
    [called_off] Повернення цивільних осіб скасовано
    [denied] Повідомлення про повернення цивільних осіб спростовують
    [retracted] Повідомлення про повернення цивільних осіб відкликано
   *[confirmed] Повернення цивільних осіб
  }
alert-title-handover = { $status ->
    [reported] Повідомляють про передачу полонених
    [announced] Оголошено про передачу полонених
    [postponed] Передачу полонених відкладено
    [called_off] Передачу полонених скасовано
    [denied] Повідомлення про передачу полонених спростовують
    [retracted] Повідомлення про передачу полонених відкликано
   *[confirmed] Передача полонених
  }
alert-ordinal = за ліком Києва № { $number }
alert-both-sides = Обидві сторони кажуть, що це відбулося.
alert-both-sides-plan = Обидві сторони оголосили про це.
alert-one-source = Поки що одне джерело: { $who }
alert-sources-so-far = Поки що джерела: { $who }
alert-neither-side = Ні Київ, ні Москва про це не повідомляли.
alert-said-source = За повідомленням: { $who }
alert-not-carried-out-yet = Оголошено не означає, що відбулося.
alert-denied-by = Спростовує { $who }, { $time }
alert-contradicted = ⚠️ { $who } { $status ->
    [denied] спростовує це
    [called_off] повідомляє про скасування
   *[postponed] повідомляє про перенесення
} ({ $time })
alert-reported-by = Повідомляли: { $who }
alert-withdrawn = Ми відкликаємо це повідомлення.
alert-not-settled = { $side ->
    [ua] Усього Україні: не з’ясовано
   *[ru] Усього Росії: не з’ясовано
  }
alert-differ = { $side ->
    [ua] Числа щодо України: джерела розходяться
   *[ru] Числа щодо Росії: джерела розходяться
  }
alert-late = Із запізненням: вперше повідомили { $reported }, ми прочитали { $read }.
alert-after-gap = ⚠️ За дні з { $from } по { $to } у нас нічого немає: це перше повідомлення, яке ми прочитали після них.

# Числа. bound: після «понад», «близько» …
alert-side = { $side ->
    [ua] Україні
    [ru] Росії
   *[both] Обом сторонам разом
  }
alert-military = { $form ->
    [bound] { $n ->
        [one] { $n } військового
       *[other] { $n } військових
      }
   *[exact] { $n ->
        [one] { $n } військовий
        [few] { $n } військові
       *[other] { $n } військових
      }
  }
alert-civilians = { $form ->
    [bound] { $n ->
        [one] { $n } цивільної особи
       *[other] { $n } цивільних осіб
      }
   *[exact] { $n ->
        [one] { $n } цивільна особа
        [few] { $n } цивільні особи
       *[other] { $n } цивільних осіб
      }
  }
alert-people = { $form ->
    [bound] { $n ->
        [one] { $n } людини
       *[other] { $n } людей
      }
   *[exact] { $n ->
        [one] { $n } людина
        [few] { $n } людини
       *[other] { $n } людей
      }
  }
alert-bodies = { $form ->
    [bound] { $n ->
        [one] { $n } тіла
       *[other] { $n } тіл
      }
   *[exact] { $n ->
        [one] { $n } тіло
        [few] { $n } тіла
       *[other] { $n } тіл
      }
  }
alert-bounded = { $qualifier ->
    [more_than] понад { $figure }
    [at_least] щонайменше { $figure }
    [at_most] щонайбільше { $figure }
   *[approx] близько { $figure }
  }
alert-whole-and-parts = { $whole }, з них { $parts }
alert-outside = понад умови обміну: { $figures }
alert-figure-by = { $figure }: { $who }
alert-figure-by-no-total = { $figure }: { $who }, загальне число не названо
alert-figure-corrected = { $figure }: виправлено нами
alert-unknown-corrected = { $place }: невідомо, виправлено нами
alert-no-number = число не названо
alert-no-numbers = <b>Числа:</b> поки що ніхто не назвав
alert-no-figure-by = { $who }: число не названо
alert-under-check = 🔎 <b>Наші модератори перевіряють це повідомлення</b> з { $time }
alert-checked = <b>Числа:</b> перевіряються. До з'ясування ми їх не показуємо.
alert-unsettled = Ніхто не каже, { $count ->
    [one] чи входить { $figure }
   *[other] чи входять { $figure }
  } до числа { $whole }.
alert-unsettled-alone = Ніхто не каже, чи йдуть { $figure } понад це.
alert-contested = Джерела розходяться; ясності немає.
alert-split-differs = Число людей те саме, поділ різний.
alert-place = { $place ->
    [military] військові
    [civilians] цивільні особи
    [bodies] тіла
    [outside] понад умови обміну
   *[people] люди
  }
alert-more-lines = … і ще { $count }: /swap { $serial }

# Що ще повідомляють
alert-mediators = { $count ->
    [1] Посередник: { $list }
   *[other] Посередники: { $list }
  }
alert-arrival = Перша країна прибуття: { $list }
alert-among = Серед них, { $said }: { $list }
alert-category = { $category ->
    [wounded] поранені
    [severely_wounded] тяжкопоранені
    [sick] хворі
    [under_25] люди віком до 25 років
    [women] жінки
    [pregnant] вагітні
    [officers] офіцери
    [children] діти
    [elderly] люди похилого віку
    [azovstal] взяті в полон на «Азовсталі»
    [mariupol] взяті в полон у Маріуполі
    [chornobyl_npp] взяті в полон на Чорнобильській АЕС
    [zaporizhzhia_npp] працівники Запорізької АЕС
    [snake_island] взяті в полон на острові Зміїному
    [kursk_residents] жителі Курської області
    [kursk_captured] взяті в полон у Курській області
    [convicted] засуджені
    [under_investigation] підслідні
    [since_2022] ті, хто був у полоні з 2022 року
    [held_since_2014] утримувані з 2014 року
    [conscripts] військовослужбовці строкової служби
    [journalists] журналісти
    [medics] медики
    [foreigners] іноземці
    [azov] військові «Азову»
    [navy] військові моряки
    [pilots] льотчики
    [police] поліцейські
    [clergy] священнослужителі
    [crimean_tatar] кримські татари
   *[previously_missing] ті, кого вважали зниклими безвісти
  }
alert-credited = { $name } ({ $said })
alert-silent-read = <b>{ $whose }</b> (прочитано { $time }): допису поки немає
alert-silent-partly = <b>{ $whose }</b> (прочитано { $readable } із { $channels }, { $time }): допису поки немає
alert-silent-unreadable = <b>{ $whose }</b>: не читаються з { $time }
alert-silent-unread = <b>{ $whose }</b>: не прочитано
alert-silent-past = <b>{ $who }:</b> повідомлення в нашій базі немає
alert-channels-of = { $party ->
    [ua] Канали Києва
   *[ru] Канали Москви
  }
alert-deleted = ⚠️ { $who }, допис від { $posted }: не видно з { $time }. Числа лишаються такими, якими були прочитані.
alert-correction = ✏️ <b>Виправлено нами, { $time }:</b> { $what }
alert-changed-from = { $name }: <s>{ $old }</s> → { $new }
alert-changed-to = { $name }: { $new }
alert-correction-reason = { $preset ->
    [misread] ми неправильно прочитали джерело
    [sums_mixed] ми додали числа, які не можна додавати
    [wrong_side] ми переплутали сторони
    [wrong_date] ми вказали не той день
    [same_event] два повідомлення про одну й ту саму подію
    [other_event] це стосується іншої події
    [source_corrected] джерело виправило себе
    [source_denied] повідомлення спростовано
    [not_a_swap] джерело не повідомляє про обмін
   *[checked] звірено з джерелом
}
alert-reason = Причина: { $reason }
alert-status = { $status ->
    [announced] оголошено
   *[carried_out] відбулося
    [postponed] відкладено
    [called_off] скасовано
    [denied] спростовано
    [retracted] відкликано
  }
alert-not-known = невідомо
alert-number = { $n }
alert-field = { $field ->
    [date] дата
    [kind] вид
    [lifecycle] статус
    [ordinal] номер за ліком Києва
    [unsettled] неясність знято
   *[other] подробиці
  }

# Останні рядки
alert-no-names = Імен і списків у нас немає. Хто може відповісти про людину: /ask
alert-read-at = { $name } (прочитано: { $where })
alert-more-sources = ще { $count }
alert-version = версія { $version }
alert-updates = Ми оновлюємо це повідомлення; переслані копії не змінюються.
alert-merged = { $this } і { $target } — одна подія. Про неї розповідає { $target }.

# Короткі відповіді зі звуком: без чисел, щоб жодне не застаріло
alert-reply-correction = Нашу помилку в сповіщенні вище виправлено.
alert-reply-figures = Числа у сповіщенні вище змінилися.
alert-reply-known = Число, якого не було, тепер є у сповіщенні вище.
alert-reply-retracted = Сповіщення вище відкликано.
alert-reply-denied = Повідомлення вище спростовують; там сказано хто.
alert-reply-plan = План у сповіщенні вище змінився.
alert-reply-reinstated = Повідомлення вище знову чинне.
alert-reply-changed = Сповіщення вище змінилося.
alert-replaced = { $title }: це відбулося. Дивіться нове повідомлення нижче.
