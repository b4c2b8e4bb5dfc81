# Sent to owners alone.
alarm-unauthorized = ⚠️ Telegram refuses the bot’s token. Nothing is sent until it accepts it again.
alarm-refused_everywhere = ⚠️ { $chats ->
    [one] { $chats } chat
   *[other] { $chats } chats
} in a row refused our messages: rather the bot’s trouble than the chats’. Sending pauses for 15 minutes; no chat was marked as blocked.
alarm-takeover = ⚠️ The name @{ $handle } now belongs to another channel. It is no longer read; its earlier posts stay. Check it and mend the list of channels.
