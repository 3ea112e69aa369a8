"""What a reader says of a file that it cannot read."""


class DocumentError(ValueError):
    """One sentence: which file, what is wrong with it, and what would be right."""


class TooMuchError(ValueError):
    """What a parser refuses to go on with, and why."""
