"""Where a sentence says that a post begins, goes on or ends: verbs with their tense and voice, and nouns."""
