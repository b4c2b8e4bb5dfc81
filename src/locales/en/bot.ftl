# Names of commands in the menu, at most 256 characters
command-start = What this is, and alerts with one press
command-latest = The newest swaps
command-totals = How many returned, both sides
command-swap = One swap: S-123, or 68th
command-subscribe = Which alerts to get
command-stop = No more alerts
command-ask = Who can answer about a person
command-sources = Channels that are read, and when
command-language = Language: English, Russian, Ukrainian
command-help = All commands
command-forget = Erase everything kept of this chat
bot-description =
    Watches the official channels of Ukraine, Russia and the mediators for prisoner swaps.

    One alert a swap, each side's figures kept apart and edited as more becomes known. Running totals that can be cited.

    We have no names or lists.
bot-short-description = Prisoner swaps between Russia and Ukraine: one alert a swap, each side's figures kept apart. No names or lists.

# Everyday answers
error-plain = Something went wrong here. Please try again in a minute.
button-stale = This button is from an older version. Here is a fresh menu.
admins-only = Only administrators of this group can change that.
page-previous = ← Back
page-next = More →
page-of = Page { $page } of { $pages }
unknown-command = There is no such command. /help lists those there are.
unknown-text = I only answer commands: /totals for the numbers, /latest for the newest swaps, /help for the rest. I have no names or lists; who can answer about a person: /ask
unknown-media = I cannot read that. /help lists what I can answer. I have no names or lists; who can answer about a person: /ask
group-greeting =
    <b>Swapwatch</b> reports prisoner swaps between Russia and Ukraine as official channels of both sides tell them.
    An administrator can turn on alerts for this group: /subscribe
    What is known: /totals · Commands: /help

# /start
start-text =
    <b>Swapwatch</b> watches the official channels of Ukraine, Russia and the mediators for prisoner swaps.
    You get one alert a swap, each side's figures kept apart; it is edited when more becomes known.
    <i>We have no names or lists. Who can answer about a person: /ask</i>
start-subscribed = 🔔 This chat gets alerts: { $kinds }.
button-subscribe-exchanges = 🔔 Tell me about exchanges
button-alert-settings = 🔔 Alert settings
button-totals = Totals
button-latest = Newest swaps
button-language = Language

# Kinds of events, as a list and on buttons
kinds-exchange = prisoner exchanges
kinds-bodies = returns of bodies
kinds-civilians = returns of civilians
kinds-handover = one-sided handovers
kind-exchange = Prisoner exchange
kind-bodies = Return of bodies
kind-civilians = Return of civilians
kind-handover = One-sided handover of prisoners

# /subscribe, /stop, /forget
subscribe-none = 🔕 This chat gets no alerts. Choose what to be told about:
subscribe-some =
    🔔 This chat gets alerts: { $kinds }.
    One message a swap, edited when more becomes known. Press to change; /stop ends all.
subscribe-kind-on = ✅ { $kind }
subscribe-kind-off = ◻️ { $kind }
stop-done =
    🔕 No more alerts in this chat. Those already sent are still corrected in place if something in them proves wrong.
    /forget erases everything kept of this chat.
stop-not-subscribed = This chat gets no alerts. /subscribe turns them on.
button-subscribe-again = 🔔 Turn alerts on again
forget-confirm =
    <b>Erase everything kept of this chat?</b>
    That is: its number, its language, its subscription, and which alerts were sent.
    Alerts already sent stay where they are, but will no longer be corrected.
button-forget-yes = Erase everything
button-forget-no = Keep
forget-done = Erased. Alerts already sent will no longer be corrected. If you write again, this chat becomes known again.
forget-kept = Nothing was erased.

# /language
language-choose = The language of this chat:
language-set = This chat is now in English.
language-name = English

# /help
help-text =
    <b>What is known</b>
    /latest: the newest swaps
    /totals: how many returned, both sides; also /totals 2025, /totals UAE, /totals asof 2025-12-31
    /swap S-134 or /swap 68th: one swap, all claims
    /timeline: a year in lines · /agreements: “1000 for 1000” and others
    /held: who says how many are still held
    /contested: where the sources differ
    /search: words, dates, numbers
    /changes: what has changed lately · /corrections: what we got wrong
    /chart: a picture · /export: all data as CSV or JSON

    <b>Alerts</b>
    /subscribe: which alerts to get · /stop: none

    <b>More</b>
    /ask: who can answer about a person
    /sources: channels that are read, and when
    /language: language
    /forget: erase everything kept of this chat

    “S-134” is our number of a swap and never changes; “68th” is Kyiv's own count of exchanges.

# /swap
swap-usage = Which one? Write /swap S-134, or /swap 68th for Kyiv's count of exchanges.
swap-not-found = There is no { $name } here.
swap-ordinal-not-found = No swap on file is numbered { $ordinal } in Kyiv's count.
swap-ordinal-many = Kyiv's number { $ordinal } spans several days:
swap-merged = <i>{ $old } turned out to be the same swap as { $new }.</i>

# /latest and other lists
latest-title = <b>Newest swaps</b>
latest-none = No swap is on file yet.
list-ordinal = Kyiv's count: No. { $ordinal }
list-approx = about { $date }
list-to-ua = To Ukraine: { $figures }
list-to-ru = To Russia: { $figures }
list-no-number = no number
list-checking = figures being checked
list-contested = the sides' figures differ
list-split-differs = the sides split the number differently
figure-said = { $text } ({ $who })
said-both = both
said-media = press
said-correction = our correction
lifecycle-announced = announced, not yet reported as carried out
lifecycle-postponed = postponed
lifecycle-called_off = called off
lifecycle-denied = denied
lifecycle-retracted = retracted

# Numbers with their nouns
amount-military = { $n } military
amount-civilians = { $n ->
    [one] { $n } civilian
   *[other] { $n } civilians
}
amount-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
amount-unsplit = { $n } not broken down
amount-bodies = { $n ->
    [one] { $n } body
   *[other] { $n } bodies
}
amount-outside = { $n } beyond the exchange terms
amount-unsettled = { $n } unsettled
amount-more_than = more than { $n }
amount-at_least = at least { $n }
amount-approx = about { $n }
amount-at_most = at most { $n }
amount-exact = { $n }
amount-range = { $n }–{ $max }

# /totals
totals-title = <b>Returned since March 2022</b>
totals-note = Swapwatch's sum of published figures, not an official total. Civilian returns included
totals-note-bodies = Swapwatch's sum of published figures, not an official total. Those returned within an exchange included
totals-to-ua = <b>To Ukraine: { $n }</b>
totals-to-ru = <b>To Russia: { $n }</b>
totals-to-ua-none = <b>To Ukraine: no number</b>
totals-to-ru-none = <b>To Russia: no number</b>
totals-without-number = { $n ->
    [one] + { $n } exchange without a number
   *[other] + { $n } exchanges without a number
}
totals-apart = Not in it: { $list }
totals-series = { $n ->
    [one] One of those without a number ({ $period }): { $value }, { $who }
   *[other] { $n } of those without a number ({ $period }): { $value }, { $who }
}
totals-exchanges = { $n ->
    [one] { $n } exchange on file
   *[other] { $n } exchanges on file
}
totals-checking = { $n ->
    [one] The figures of { $n } event are being checked and in no sum
   *[other] The figures of { $n } events are being checked and in no sum
}
totals-bodies = <b>Bodies:</b> { $list }
totals-unknown = no number
totals-official = <b>Officials' totals</b> (they count differently)
totals-official-ua = To Ukraine: { $list }
totals-official-ru = To Russia: { $list }
totals-official-mediator = Both sides, through their mediation: { $list }
totals-official-line = { $value }, { $who }, { $date }
totals-held = <b>Still held, they say</b>
totals-held-in-ru = in Russia { $value }
totals-held-in-ua = in Ukraine { $value }
totals-held-line = { $figures }: { $who }, { $date }
totals-held-old = over a year ago
coverage-to = ⚠️ On file to { $date }.
coverage-gap = <b>Gap:</b> { $from } – { $to }
coverage-gap-open = <b>Nothing since { $from }:</b> the channels are not read yet
coverage-today = On file to this day.
totals-cite = Cite, version { $version }
totals-as-of = as of { $time }
totals-title-period = <b>Returned, { $from } – { $to }</b>
totals-only = Only: { $list }
totals-only-ua = to Ukraine
totals-only-ru = to Russia
totals-only-bodies = bodies
totals-only-mediator = mediated by { $who }
totals-known-at = As the ledger stood at { $time }
totals-not-understood =
    I do not understand “{ $word }”. Examples:
    /totals 2025
    /totals 2025-05-23..2025-05-25
    /totals ua bodies
    /totals UAE
    /totals asof 2025-12-31
totals-citation-people = Returned { $list }: Swapwatch, sum of published figures, version { $version }, { $time }. { $link }
totals-citation-bodies = Bodies returned { $list }: Swapwatch, sum of published figures, version { $version }, { $time }. { $link }
coverage-incomplete = For this time the file has holes: the sums are lower bounds.
button-chosen = • { $text }
button-all-years = All
button-all-kinds = All kinds
button-kind-exchange = Exchanges
button-kind-bodies = Bodies
button-kind-civilians = Civilians
button-versions = Each side's version
button-cite = 📋 Copy citation
button-how = How we count
how-text =
    <b>How we count</b>
    • Each figure stands under the side to which people return, as a source states it. Nothing is averaged, and no sum is made that nobody stated.
    • Of one swap we take the word of the side that got its people back; if it gives no number, the other side's, then a mediator's, then the press.
    • “Unsettled” is a part that another party states and nobody confirms as coming on top. It is in no sum.
    • “Beyond the exchange terms” are people handed over in addition to those exchanged. They are told apart.
    • “Without a number” means that nobody published one: the true sum is higher. It is not zero.
    • Figures that a moderator still has to check are in no sum.
    • Returns of civilians and one-sided handovers are in the sum of persons, not in the number of exchanges.

# Each side's version
versions-title = <b>Each side's version</b>
versions-note = Only what a side itself stated, summed over the swaps of which it gave a number. The sums cover different swaps, so they cannot be subtracted from each other.
versions-to-ua = <b>To Ukraine</b>
versions-to-ru = <b>To Russia</b>
versions-line = { $events ->
    [one] { $party }: { $number } in { $events } transfer
   *[other] { $party }: { $number } in { $events } transfers
}
versions-contested = Where they contradict each other: /contested
party-ua = Kyiv
party-ru = Moscow
party-mediator = Mediators
party-media = News media

# /sources
sources-title = <b>Channels that are read</b>
sources-none = No channel is on the list.
sources-party-ua = <b>Ukraine</b>
sources-party-ru = <b>Russia</b>
sources-party-mediator = <b>Mediators</b>
sources-party-media = <b>News media</b> (reviewed, never counted as a confirmation)
sources-line = { $channel }: { $name }
sources-ok = read { $time }
sources-not-read = not read yet
sources-unreadable = ⚠️ unreadable since { $since } ({ $reason })
sources-last-read = last read { $time }
sources-silent = silent: nothing about a swap since { $date }
sources-never-reported = no report of a swap seen here yet
sources-note = “Unreadable”, “not read” and “silent” are three things, and none of them means that nothing happened.
source-state = { $state ->
    [no_preview] no public page
    [zero_posts] an empty page
    [unknown_name] no channel of this name
    [takeover] the handle has another owner
    [page_shape] an unexpected page
    [not_a_page] an unexpected page
    [too_large] a page that is too large
    [rate_limited] the host asks to slow down
    [http_error] an error of the host
   *[other] no answer
}

# /ask
ask-intro = <b>Who can answer about a person</b>
ask-no-lists = We have no names or lists, and nobody who sells a place on one has any: that is fraud.
ask-country-ua = <b>Ukraine</b>
ask-country-ru = <b>Russia</b>
ask-country-int = <b>International</b>
ask-unverified = (address not checked by us)
ask-as-of = Public offices and numbers as published; they change.

# Lists
list-nothing = Nothing on file for this time.
timeline-title = <b>Timeline, { $from } – { $to }</b>
timeline-missing = Official numbers that no swap on file bears: { $numbers }. A swap may be missing, or be on file without its number.
timeline-line = <b>{ $date }</b> { $kind }: { $figures } · { $link }
timeline-ua = to Ukraine { $figures }
timeline-ru = to Russia { $figures }
contested-title = <b>Where the sources differ</b>
contested-note = Every source's own words stand beside each other; nothing is averaged.
contested-none = No swap on file is contested.
contested-word = { $who }: { $text }
contested-ua = <b>To Ukraine:</b> { $said }
contested-ru = <b>To Russia:</b> { $said }

# /held
held-title = <b>Still held, they say</b>
held-note = The newest word of each author. These are claims of the day, often of one party to the war; nobody outside can check them.
held-none = No estimate of people still held is on file.
held-pow = <b>Prisoners of war</b>
held-civilians = <b>Civilians</b>
held-people = <b>Not broken down</b>
held-missing = <b>Missing</b> (a register: not people known to be held)
held-missing-ua = Ukraine's missing: { $value }
held-missing-ru = Russia's missing: { $value }
held-reported = reported by { $site }

# /agreements
agreements-title = <b>Agreements and their stages</b>
agreements-note = Announced is not carried out; each stage counts when it is reported.
agreements-none = No agreement is on file.
announced-title = Announced by officials in the last two months
announced-formula = { $ua } for { $ru }
announced-day = for { $date }
announced-said = { $status } ({ $who }, { $date })
announced-carried-out = reported as carried out: { $links }
announced-open = not reported as carried out
agreement-name = { $place ->
    [istanbul] Istanbul, { $date }
    [geneva] Geneva, { $date }
    [abu-dhabi] Abu Dhabi, { $date }
   *[other] { $place }, { $date }
}
agreement-sum-ua = To Ukraine so far, our sum: { $addends } = { $sum }
agreement-sum-ru = To Russia so far, our sum: { $addends } = { $sum }
agreement-without-ua = { $n ->
    [one] To Ukraine: { $n } stage without a number
   *[other] To Ukraine: { $n } stages without a number
}
agreement-without-ru = { $n ->
    [one] To Russia: { $n } stage without a number
   *[other] To Russia: { $n } stages without a number
}
agreement-people = { $value } people
agreement-bodies = { $value } bodies
agreement-said = { $side ->
    [ua] Said of Ukraine's side in all: { $value }, { $who }, { $date }
    [ru] Said of Russia's side in all: { $value }, { $who }, { $date }
   *[both] Said of both sides in all: { $value }, { $who }, { $date }
}

# /changes, versions of one event
changes-title = <b>What has changed lately</b>
changes-title-since = <b>What has changed since { $since }</b>
changes-none = Nothing has changed. The import of known swaps is not listed.
changes-usage = Since when? Write /changes, or /changes 2026-11-20.
changes-line = { $time } · { $event }: { $change }
change = { $reason ->
    [first_report] first report
    [carried_out] reported as carried out
    [retracted] withdrawn
    [denied] denied
    [plan_changed] the plan changed
    [reinstated] stands again
    [number_changed] a number changed
    [number_known] a number became known
    [other_side_confirms] the other side says so too
    [parts_settled] parts of a number settled
    [sources_added] a source added
    [source_post_gone] a source's post is no longer visible
    [officially_denied] an official denies it
    [under_check] a check began or ended
    [merged] found to be the same as another
    [nothing_to_tell] nothing that is shown
   *[details_changed] details changed
}
change-import = taken from the file of known swaps
button-history = Versions
history-title = <b>Versions of { $event }</b>
history-line = { $version }. { $time }: { $change }

# Claims of one event
button-claims = All claims and quotes
claims-title = <b>Everything said of { $event }</b>
claims-read-at = read at { $where }
claims-figures = { $side ->
    [ua] to Ukraine { $text }
    [ru] to Russia { $text }
   *[both] both sides together { $text }
}
claims-no-number = no number
claim-status = { $status ->
    [planned] planned
    [agreed] agreed
    [postponed] postponed
    [called_off] called off
    [denied] denied
   *[carried_out] took place
}
claims-gone = ⚠️ the post is no longer visible

# /corrections
corrections-title = <b>What we corrected</b>
corrections-none = Nothing has been corrected yet.
corrections-undone = ↩️ Undone { $time }

# /search
search-usage =
    What for? Words, dates and numbers, for example:
    /search 390
    /search 2025-05
    /search Belarus wounded
search-none = Nothing found on file.
search-title = <b>Found</b>
search-narrow = There is more: please narrow the search.
command-timeline = Swaps of a year, one line each
command-agreements = Agreements and their stages
command-held = Who says how many are still held
command-contested = Where the sources differ
command-changes = What has changed lately
command-corrections = What we corrected
command-search = Search by words, date or number

# /chart
chart-usage = Which chart? For example /chart, /chart 2025, /chart bodies, /chart cumulative 2024.
chart-title-returned = People returned
chart-title-cumulative = People returned, running sum
chart-title-bodies = Bodies returned
chart-button-returned = By month
chart-button-cumulative = Running sum
chart-button-bodies = Bodies
chart-by-month = { $from } – { $to }, by month
chart-by-quarter = { $from } – { $to }, by quarter
chart-footer = Swapwatch, published figures only · { $time }
chart-ua = to Ukraine
chart-ru = to Russia
chart-without-number = number not published
chart-off-file = nothing on file
chart-note = Published figures only. Where nobody published a number the picture is hatched: it is not zero.
command-chart = A picture: by month, running sum, bodies

# /export
export-offer =
    <b>Everything that may be told, as files</b>
    Events, claims, corrections, officials' totals, people said to be held, coverage; with a codebook. An empty cell means that nobody said; it is not zero.
export-caption = Swapwatch, version { $version }, { $time }
export-wait = { $n ->
    [one] This chat got the files less than a minute ago. Again in { $n } second.
   *[other] This chat got the files less than a minute ago. Again in { $n } seconds.
}
command-export = All data as files: CSV or JSON
