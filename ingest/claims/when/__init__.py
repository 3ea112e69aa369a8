"""When: which of a clause's dates begins a post, ends it, or stands within it."""
