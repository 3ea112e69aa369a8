"""Which club a clause speaks of: named, listed, or meant without a name."""
