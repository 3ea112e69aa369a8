"""Who a clause speaks of: the coach, by name, pronoun or ellipsis."""
