# Names of commands in the menu of moderators and owners
command-queue = What waits for a decision
command-edit = Correct an event: /edit S-123
command-moderate = All that can be done with one: /moderate S-123
command-log = Who changed what: /log S-123, /log today
command-undo = Undo your newest step
command-add = Add an event by hand
command-pause = Pause or resume what is published
command-id = Your own id, and this chat's
command-mods = Moderators: appoint, remove
command-freeze = Stop a moderator and undo their last hour

# /help
help-moderators =
    <b>For moderators</b>
    /queue: what waits for a decision
    /edit S-123: correct · /moderate S-123: everything else
    /add: an event by hand · /undo: your newest step · /log: who did what
    /pause: hold back a channel, or all
    Forward me a post of an official channel, and it is taken like one that was read.

# /id
id-you = Your id: <code>{ $id }</code>
id-chat = This chat's id: <code>{ $id }</code>
id-other = The id of whom you answered: <code>{ $id }</code>

# Rights and persons
mod-refused = Only moderators can do that.
mod-owners-only = Only owners can do that.
mod-frozen = You have been stopped for now. An owner can lift it.
mod-too-fast = Too many steps in a short time. Please wait a minute.
mod-owner = owner { $id }
mod-by-program = a post or the program

# /mods, /freeze
mods-title = <b>Moderators</b>
mods-none = Nobody is appointed. Owners get the cards.
mods-line = { $name } (<code>{ $id }</code>){ $state ->
    [frozen] : stopped
    [waits] : has not said yes yet
   *[active] {""}
}
mods-usage =
    To appoint somebody: forward me a message of theirs, answer one in a group with /mods, or write /mods and their id (they find it with /id).
    /mods here, in a group: cards go to that group. /mods private: to each moderator alone.
mods-cards-private = Cards go to each moderator in private.
mods-cards-group = Cards go to the moderators' group.
mods-here-group = Write /mods here in the group that is to get the cards.
mods-offer = Appoint { $name } (<code>{ $id }</code>) as moderator? Moderators correct what everybody is told.
mods-asked = { $name } has been asked and can act after saying yes.
mods-not-reached =
    { $name } is appointed, but has not started this bot, so I cannot write to them. Please send them this link: { $link }
mods-is-one = { $name } is a moderator already.
mods-waits = { $name } is appointed already, and has not said yes yet.
mods-is-owner = That is an owner. Owners stand in the configuration, and nobody can take their rights here.
mods-invitation =
    <b>You are asked to be a moderator of Swapwatch.</b>
    Moderators check what the bot read and correct it. Every step is on record with your name, for moderators and owners to see, and can be undone.
mods-welcome = You are a moderator now. /queue shows what waits, /edit S-123 corrects, /undo takes back.
mods-declined = All right. Nothing was changed.
mods-not-invited = There is no invitation for you.
mods-removed = { $name } is no moderator any more. What they did stays on record.
mods-not-appointed = Nobody of that name or id is a moderator.
button-appoint = Appoint
button-accept = I accept
button-decline = No
button-remove = Remove { $name }
freeze-usage = Whom? Write /freeze @name, or /freeze and the id. /mods lists all.
freeze-ask = Stop { $name } and undo their last hour? What was undone can be put back step by step: /log.
button-freeze = Stop and undo
freeze-done = { $name } is stopped. Undone: { $undone }. Could not be undone: { $kept }.
freeze-already = { $name } is stopped already.
button-thaw = Give the rights back

# /queue and cards
review-none = ✅ Nothing awaits review.
review-waits = { $open ->
    [one] ⏳ { $open } post awaits review
   *[other] ⏳ { $open } posts await review
}, urgent: { $urgent }. /queue
queue-title = <b>To decide: { $open }</b>, urgent: { $urgent }
queue-empty = ✅ Nothing waits for a decision.
queue-end = That was the last one. Still open: { $open }. /queue begins again.
button-next-card = Next card →
button-more = ⋯ More
button-less = ← Less
button-source = Source ↗
cards-daily = { $open ->
    [one] { $open } card waits
   *[other] { $open } cards wait
}, urgent: { $urgent }. /queue
card-now-urgent = Now urgent.
card-doubt = { $doubt ->
    [unsure_match] It may be a swap of its own, or one that is on file.
    [unusual_size] A number is larger than any on file.
    [checksum_break] An official running total does not fit.
    [ordinal_conflict] The official number does not fit its neighbours.
    [future_date] It is dated in the future.
    [old_date] It is dated long before the post.
    [first_read_page] The post stood on the channel's page before we read it.
    [media_only] Only news media tell of it.
    [contradictory_figures] The post contradicts itself.
    [figures_unsure] It is not clear what one of the numbers counts.
    [source_edited_figures] The source edited its post.
    [source_deleted_post] The source's post is no longer visible.
    [officially_denied] An official denies it.
    [verdict_unsure] The wording is not clear.
    [side_or_direction_unsure] It is not clear who went to which side.
    [sum_implied_only] The post gives parts, and no total.
    [readers_object] Readers report an error.
    [alert_brake] More first alerts in an hour than ever before.
   *[publishing_paused] Publishing is paused.
}
card-question = { $question ->
    [is_own_event] Is this a swap of its own?
    [are_figures_right] Are the figures right?
    [is_date_right] Is the date right?
    [is_ordinal_right] Is the official number right?
    [did_it_take_place] Did it take place, as read?
    [follow_the_edit] Do we follow the edit?
    [does_it_stand] Does the report stand?
    [is_side_right] Are the sides right?
    [is_sum_right] Is the sum right?
    [is_all_right] Is all of it right as it stands?
    [tell_everybody] Is it real, and is everybody to be told?
   *[resume] Is everybody to be told?
}
card-right = { $question ->
    [is_own_event] ✅ Its own
    [did_it_take_place] ✅ It did
    [follow_the_edit] ✅ Follow
    [does_it_stand] ✅ It stands
    [tell_everybody] ✅ Tell
    [resume] ✅ Tell
   *[other] ✅ Right
}
card-wrong = { $question ->
    [is_own_event] 🔗 Another's
    [did_it_take_place] ✖️ It did not
    [follow_the_edit] ✖️ Do not
    [does_it_stand] ✖️ Withdraw
    [tell_everybody] ✖️ Not real
    [resume] ✖️ Do not
   *[other] ✖️ Wrong
}
card-more = { $press ->
    [edit] ✏️ Edit
    [attach] 🔗 To another event
    [split] ✂️ Split off
    [follow_up] Only a follow-up
    [announcement] Only announced
    [irrelevant] 🚫 Not about this
    [check] 🔎 Under check
    [again] 🔄 Look again
   *[later] 🕓 Later
}
card-pressed = { $press ->
    [right] Settled.
    [check] Readers now see that it is being checked.
    [again] The post will be looked at again.
   *[later] Put off.
}
card-read = <i>Read:</i> { $kind }, { $status }, { $date }: { $figures }
card-others = On file around that day: { $others }
card-taken = ✋ { $who } has this card.
card-taken-by = { $who } has this card.
card-later = 🕓 Put off.
card-settled = ✅ Settled by { $who }, { $time }
card-settled-itself = ✅ Settled: the doubt is gone.
card-is-settled = That has been settled already.
card-has-changed = The card has changed since. Please look at it again.

# Dialogues
dialogue-title = { $goal ->
    [correct] ✏️ Correct
    [lock] 🔒 Hold a field
    [merge] 🔗 Merge into another
    [attach] 🔗 Move a claim
    [split] ✂️ Split off a claim
    [irrelevant] 🚫 Not about a swap
    [follow_up] Only a follow-up
    [announcement] Only announced
    [retract] ↩️ Withdraw
    [false] ❌ Mark as false
    [agreement] 🧩 Agreement
    [add_event] ➕ Add an event
    [add_claim] ➕ Add a claim
    [pause] ⏸ Pause publishing
    [ignore] 🔇 Ignore a channel
    [undo] ↩️ Undo
   *[wrong] ✖️ It is wrong
}
dialogue-step = No. { $id }: { $step }
dialogue-done = { $goal ->
    [undo] ↩️ Undone
   *[other] ✅ Done
}
dialogue-cancelled = Nothing was changed.
dialogue-not-yours = This dialogue is over, or somebody else's.
dialogue-answer-this = To write, answer this message.
button-back = ← Back
button-cancel = Cancel
button-confirm = ✅ Confirm
button-confirm-all = ✅ Confirm: now all is right
button-confirm-more = Confirm, and correct more
button-go-on = Go on from there
button-undo = ↩️ Undo
button-undo-number = ↩️ { $id }
ask-field = { $goal ->
    [lock] Which field is to be held against later posts?
   *[other] Which field?
}
ask-value-now = Now: <b>{ $value }</b>. What is right?
ask-value-hint = { $field ->
    [date] Write the day: 2025-08-24 or 24.08.2025.
    [ordinal] Write Kyiv's number of the exchange, 1 to 999.
    [agreement] Write its name, such as istanbul-2025-05-16, or “none”.
    [mediators] Write countries or codes, with commas: UAE, US. “none” for nobody.
    [transit] Write the country or its code: BY.
    [bodies] Write a whole number of bodies, 0 to 10,000. 0 means that somebody said none.
    [persons] Write a whole number of persons, 0 to 10,000. 0 means that somebody said none.
   *[other] Write it.
}
ask-target = { $goal ->
    [merge] Into which event? Press one, or write its number: S-123.
   *[other] To which event? Press one, or write its number: S-123.
}
ask-claim = Which claim?
claim-replaced = replaced later
button-newer-claims = ← Newer
button-older-claims = Older →
ask-agreement = To which agreement does it belong? Write its name, such as istanbul-2025-05-16.
button-no-agreement = To none
ask-link = { $goal ->
    [false] Who denies it, and where? Send the link.
   *[other] Where was it said? Send the link.
}
button-nobody-named = Nobody is named
ask-source = Whose word is it?
ask-status = What does it say?
ask-kind = What is it?
ask-day = On which day? Press, or write it: 2025-08-24.
button-today = Today
button-yesterday = Yesterday
ask-figures = What numbers does it give? Press one and write its number; leave out what it does not say.
ask-figure = <b>{ $figure }</b>: how many? “?” takes it out.
button-figures-done = Done →
ask-reason = Why? Press, or write a sentence (300 characters). It is shown in public, without your name. No names of persons, please.
reason = { $reason ->
    [misread] We misread the post
    [sums_mixed] Figures were mixed up
    [wrong_side] The wrong side
    [wrong_date] The wrong day
    [same_event] The same swap
    [other_event] Another swap
    [source_corrected] The source corrected itself
    [source_denied] The source denies it
    [not_a_swap] Not a swap
   *[checked] Checked against the source
}
confirm-reason = <i>Why:</i> { $reason }
conflict = ⚠️ The event has changed since you began, by { $who }, { $time }. Nothing was overwritten.
outcome-nobody-told = No chat is told.
outcome-told-before = { $sound ->
    [yes] { $chats ->
        [one] 🔔 { $chats } chat will be told, with sound.
       *[other] 🔔 { $chats } chats will be told, with sound.
    }
   *[no] { $chats ->
        [one] 🔕 { $chats } chat will see it, silently.
       *[other] 🔕 { $chats } chats will see it, silently.
    }
}
outcome-told-after = { $sound ->
    [yes] { $chats ->
        [one] 🔔 { $chats } chat is being told, with sound.
       *[other] 🔔 { $chats } chats are being told, with sound.
    }
   *[no] { $chats ->
        [one] 🔕 { $chats } chat is being edited, silently.
       *[other] 🔕 { $chats } chats are being edited, silently.
    }
}
outcome-then = Then: { $figures }
outcome-not-told = Not told to readers.
outcome-no-event = No event changes.
edit-usage = Which one? Write /edit S-123 or /moderate S-123.
edit-none = none
edit-unsettled = open question
edit-precision = { $precision ->
    [approx] about that day
   *[day] that day
}
edit-field = { $field ->
    [kind] Kind
    [lifecycle] Status
    [date] Date
    [date_precision] How exact the date is
    [ordinal] Kyiv's number
    [agreement] Agreement
    [mediators] Mediators
    [transit] First country of arrival
    [categories] Among them
   *[other] Details
}
edit-problem = { $problem ->
    [unknown_field] There is no such field.
    [not_a_whole_number] That is no whole number. Please write it in digits, such as 146.
    [negative] A number cannot be below zero.
    [too_large] That is too large: 10,000 at most (999 for Kyiv's number).
    [has_persons] It has figures of persons. Please set them to “not known” first.
    [more_than_people] The parts would be more than the people. Please correct the parts first, or set them to “not known”.
    [not_a_day] That is no day. Please write it as 2025-08-24.
    [too_early] That is before 24 February 2022.
    [too_late] That is too far in the future.
    [not_in_the_list] That is not one of the choices.
    [too_long] That is too long.
    [empty] Nothing was written.
    [no_reason] A reason is needed.
    [reason_too_long] The reason is too long: 300 characters at most.
    [not_a_link] That is no link. Please send one that begins with https://
    [no_figures] There are no figures.
    [same_event] That is the same event.
    [already_merged] That one is part of another event already.
    [only_claim] That is its only claim. Nothing would be left.
    [not_undoable] That cannot be undone.
    [undone_already] That has been undone already.
    [has_changed_since] It has changed since, so it cannot be undone alone. Please undo the later step first.
    [no_such_event] There is no such event.
    [choose_first] Please press a figure first.
   *[other] That cannot be taken.
}
refused = { $kind ->
    [unknown_event] There is no such event.
    [unknown_card] There is no such card.
    [unknown_claim] There is no such claim.
    [unknown_channel] There is no such channel.
    [unknown_post] There is no such post.
    [unknown_action] There is no such step.
    [conflict] The event has changed since. Nothing was overwritten.
   *[unchanged] It is so already.
}
refused-forbidden = { $because ->
    [not_accepted] Please accept your appointment first.
    [frozen] You have been stopped for now. An owner can lift it.
    [owners_only] Only owners can do that.
   *[not_a_moderator] Only moderators can do that.
}
refused-merged = It is part of { $into } now.
refused-needs = { $what ->
    [figures] Which figures are right? Press More, then Edit.
    [date] Which date is right? Press More, then Edit.
    [ordinal] Which number is right? Press More, then Edit.
    [other_event] To which event does it belong? Press More, then To another event.
   *[any_field] What is right? Press More, then Edit.
}

# One event
event-menu = <b>{ $event }</b>
button-check-on = 🔎 Under check
button-check-off = Check is over
button-log = Log
check-is-on = Readers now see that it is being checked.
check-is-off = Readers no longer see that it is being checked.
button-moderate = 🛠 Moderate

# /log
log-title = <b>What moderators did</b>
log-none = Nothing is on record.
log-usage = Whose, or of what? /log S-123, /log @name, /log id123 or /log today
log-undone = ↩️ Undone { $time }
undo-nothing = You have nothing to undo.
action = { $type ->
    [appoint] appointed a moderator
    [accept] accepted
    [remove] removed a moderator
    [freeze] stopped a moderator
    [settle] settled a doubt
    [correct] corrected
    [lock] held a field
    [under_check] under check
    [retract] withdrew
    [mark_false] marked as false
    [merge] merged
    [split] split off
    [attach] moved a claim
    [rule] ruled on a claim
    [add_event] added an event
    [add_claim] added a claim
    [link_agreement] linked to an agreement
    [pause] paused publishing
    [ignore] ignores a channel
    [later] put off a card
    [look_again] had a post looked at again
    [undo] undid
   *[other] { $type }
}

# /pause
pause-title = <b>What is published</b>
pause-hint = What a paused channel says waits for a moderator. What an ignored one says counts for nothing.
pause-all = ⏸ All channels
pause-line = { $ruling ->
    [ignore] 🔇 ignored: { $name }
   *[pause] ⏸ paused: { $name }
}
button-pause = ⏸ { $name }
button-ignore = 🔇 { $name }
button-resume = { $ruling ->
    [ignore] ▶️ Listen to { $name }
   *[pause] ▶️ Resume { $name }
}

# Forwards
forward-hidden = Who wrote that is hidden by their settings, so I cannot tell whose words they are. Please open the channel itself and forward the post from there. To appoint somebody: they find their id with /id.
forward-not-a-channel = That is not from a channel. Please forward the post from the official channel itself.
forward-unknown-channel = The channel “{ $title }” is not on the list of sources, so its posts are not taken. The operator can add it.
forward-other-owner = That channel has the name @{ $handle }, but is not the one that we read. Its posts are not taken.
forward-known = That post is on file with this text already.
forward-no-transfer = Taken. It reports no transfer ({ $verdict ->
    [announcement] an announcement
    [follow_up] a follow-up
    [statement] a statement of totals
   *[irrelevant] another subject
}).
forward-taken = <b>Taken.</b>
forward-told = told to readers.
forward-held = held back.
forward-waits = Something waits: /queue

# Readers report errors
button-object = ⚠️ Report an error
object-ask = What is wrong with { $event }?
objection = { $preset ->
    [number_wrong] A number is wrong
    [not_a_swap] It was no swap
    [old_news] Old news
    [double] Told twice
    [translation] The translation
   *[other] Something else
}
object-words = What is wrong with { $event }? Answer this message in a sentence or two ({ $limit } characters). Please write no names of persons: only moderators read it, and it is erased after 30 days.
object-thanks = Thank you. Moderators will look at it. If it is our error, the alert is corrected in place.
object-already = You have reported that already. Thank you.
object-too-many = That is many reports in a short time. Please come back later.
object-too-long = That is too long: { $limit } characters at most. Please answer the question above again.
