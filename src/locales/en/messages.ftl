# Alerts about events, and the short replies under them. HTML; arguments are escaped by the program.

# Times and names
alert-day-approx = about { $day }
alert-party = { $party ->
    [ua] Kyiv
    [ru] Moscow
    [mediator] a mediator
   *[media] media
  }
alert-said-by = { $count ->
    [one] says { $who }
   *[other] say { $who }
  }
alert-country = { $code ->
    [BY] Belarus
    [HU] Hungary
    [ICRC] Red Cross (ICRC)
    [QA] Qatar
    [SA] Saudi Arabia
    [TR] Türkiye
    [US] US
    [VA] Vatican
   *[AE] UAE
  }

# First lines. reported: not both sides say it; confirmed: both do
alert-title-exchange = { $status ->
    [reported] Prisoner exchange reported
    [announced] Prisoner exchange announced
    [postponed] Prisoner exchange postponed
    [called_off] Prisoner exchange called off
    [denied] Report of a prisoner exchange denied
    [retracted] Report of a prisoner exchange withdrawn
   *[confirmed] Prisoner exchange
  }
alert-title-bodies = { $status ->
    [reported] Return of bodies reported
    [announced] Return of bodies announced
    [postponed] Return of bodies postponed
    [called_off] Return of bodies called off
    [denied] Report of a return of bodies denied
    [retracted] Report of a return of bodies withdrawn
   *[confirmed] Return of bodies
  }
alert-title-civilians = { $status ->
    [reported] Return of civilians reported
    [announced] Return of civilians announced
    [postponed] Return of civilians postponed
    [called_off] Return of civilians called off
    [denied] Report of a return of civilians denied
    [retracted] Report of a return of civilians withdrawn
   *[confirmed] Return of civilians
  }
alert-title-handover = { $status ->
    [reported] Handover of prisoners reported
    [announced] Handover of prisoners announced
    [postponed] Handover of prisoners postponed
    [called_off] Handover of prisoners called off
    [denied] Report of a handover of prisoners denied
    [retracted] Report of a handover of prisoners withdrawn
   *[confirmed] Handover of prisoners
  }
alert-ordinal = by Kyiv's count No. { $number }
alert-both-sides = Both sides say it took place.
alert-both-sides-plan = Both sides have announced it.
alert-one-source = One source so far: { $who }
alert-sources-so-far = Sources so far: { $who }
alert-neither-side = Neither Kyiv nor Moscow has said so.
alert-said-source = According to: { $who }
alert-not-carried-out-yet = Announced does not mean carried out.
alert-denied-by = Denied by { $who }, { $time }
alert-contradicted = ⚠️ { $who } { $status ->
    [denied] denies it
    [called_off] says it was called off
   *[postponed] says it was postponed
} ({ $time })
alert-reported-by = Reported by: { $who }
alert-withdrawn = We withdraw this report.
alert-not-settled = { $side ->
    [ua] Total to Ukraine: not settled
   *[ru] Total to Russia: not settled
  }
alert-differ = { $side ->
    [ua] Figures to Ukraine: sources differ
   *[ru] Figures to Russia: sources differ
  }
alert-late = Late news: first reported { $reported }, read by us { $read }.
alert-after-gap = ⚠️ Nothing of the days from { $from } to { $to } is on file here: this is the first report that we read after them.

# Figures. bound: after "more than", "about" …
alert-side = { $side ->
    [ua] To Ukraine
    [ru] To Russia
   *[both] Both sides together
  }
alert-military = { $n ->
    [one] { $n } member of the military
   *[other] { $n } military
  }
alert-civilians = { $n ->
    [one] { $n } civilian
   *[other] { $n } civilians
  }
alert-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
  }
alert-bodies = { $n ->
    [one] { $n } body
   *[other] { $n } bodies
  }
alert-bounded = { $qualifier ->
    [more_than] more than { $figure }
    [at_least] at least { $figure }
    [at_most] at most { $figure }
   *[approx] about { $figure }
  }
alert-whole-and-parts = { $whole }, of them { $parts }
alert-outside = beyond the exchange terms: { $figures }
alert-figure-by = { $figure }: { $who }
alert-figure-by-no-total = { $figure }: { $who }, no total given
alert-figure-corrected = { $figure }: corrected by us
alert-unknown-corrected = { $place }: not known, corrected by us
alert-no-number = no number given
alert-no-numbers = <b>Numbers:</b> nobody has given any yet
alert-no-figure-by = { $who }: no figure
alert-under-check = 🔎 <b>Our moderators are checking this report</b> since { $time }
alert-checked = <b>Figures:</b> being checked. We show none until they are settled.
alert-unsettled = Nobody says if { $count ->
    [one] the { $figure } is
   *[other] the { $figure } are
  } among the { $whole }.
alert-unsettled-alone = Nobody says if { $figure } come on top of this.
alert-contested = The sources differ; nobody has settled it.
alert-split-differs = The same number of people, split in different ways.
alert-place = { $place ->
    [military] military
    [civilians] civilians
    [bodies] bodies
    [outside] beyond the exchange terms
   *[people] people
  }
alert-more-lines = … and { $count } more: /swap { $serial }

# What else they say
alert-mediators = { $count ->
    [one] Mediator: { $list }
   *[other] Mediators: { $list }
  }
alert-arrival = First country of arrival: { $list }
alert-among = Among them, { $said }: { $list }
alert-category = { $category ->
    [wounded] wounded
    [severely_wounded] severely wounded
    [sick] sick
    [under_25] people under 25
    [women] women
    [pregnant] pregnant women
    [officers] officers
    [children] children
    [elderly] elderly people
    [azovstal] captured at Azovstal
    [mariupol] captured in Mariupol
    [chornobyl_npp] captured at the Chornobyl plant
    [zaporizhzhia_npp] staff of the Zaporizhzhia plant
    [snake_island] captured on Snake Island
    [kursk_residents] residents of Kursk region
    [kursk_captured] captured in Kursk region
    [convicted] convicted prisoners
    [under_investigation] people under investigation
    [since_2022] held since 2022
    [held_since_2014] held since 2014
    [conscripts] conscripts
    [journalists] journalists
    [medics] medics
    [foreigners] foreign nationals
    [azov] Azov members
    [navy] navy
    [pilots] pilots
    [police] police
    [clergy] clergy
    [crimean_tatar] Crimean Tatars
   *[previously_missing] listed as missing before
  }
alert-credited = { $name } ({ $said })
alert-silent-read = <b>{ $whose }</b> (read { $time }): no post yet
alert-silent-partly = <b>{ $whose }</b> ({ $readable } of { $channels } read { $time }): no post yet
alert-silent-unreadable = <b>{ $whose }</b>: cannot be read since { $time }
alert-silent-unread = <b>{ $whose }</b>: not read
alert-silent-past = <b>{ $who }:</b> no statement on file
alert-channels-of = { $party ->
    [ua] Kyiv's channels
   *[ru] Moscow's channels
  }
alert-deleted = ⚠️ { $who }, post of { $posted }: no longer visible since { $time }. The figures stay as they were read.
alert-correction = ✏️ <b>Corrected by us, { $time }:</b> { $what }
alert-changed-from = { $name }: <s>{ $old }</s> → { $new }
alert-changed-to = { $name }: { $new }
alert-correction-reason = { $preset ->
    [misread] we had misread the source
    [sums_mixed] we had added up figures that do not belong together
    [wrong_side] we had taken one side for the other
    [wrong_date] we had the wrong day
    [same_event] two reports of one and the same event
    [other_event] it belongs to another event
    [source_corrected] the source corrected itself
    [source_denied] the report was denied
    [not_a_swap] the source does not report a swap
   *[checked] checked against the source
}
alert-reason = Reason: { $reason }
alert-status = { $status ->
    [announced] announced
   *[carried_out] took place
    [postponed] postponed
    [called_off] called off
    [denied] denied
    [retracted] withdrawn
  }
alert-not-known = not known
alert-number = { $n }
alert-field = { $field ->
    [date] date
    [kind] kind
    [lifecycle] status
    [ordinal] number by Kyiv's count
    [unsettled] open question settled
   *[other] details
  }

# Last lines
alert-no-names = We have no names or lists. Who can answer about a person: /ask
alert-read-at = { $name } (read at { $where })
alert-more-sources = { $count } more
alert-version = version { $version }
alert-updates = We update this message; forwarded copies do not change.
alert-merged = { $this } and { $target } are the same event. It is told in { $target }.

# Short replies with sound: no figures, so that none can become stale
alert-reply-correction = Our error in the alert above is corrected.
alert-reply-figures = The figures in the alert above have changed.
alert-reply-known = A number that was missing is now in the alert above.
alert-reply-retracted = The alert above is withdrawn.
alert-reply-denied = The report above is denied; it says by whom.
alert-reply-plan = The plan in the alert above has changed.
alert-reply-reinstated = The report above stands again.
alert-reply-changed = The alert above has changed.
alert-replaced = { $title }: it has taken place. See the new message below.
