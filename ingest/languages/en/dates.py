"""English words for dates. `ingest.dates.lexicon` says what each table is for."""

CAPITAL_MONTHS = True
EITHER_MONTHS = False
MONTH_FIRST = True

MONTHS = {
    "January": 1,
    "February": 2,
    "March": 3,
    "April": 4,
    "May": 5,
    "June": 6,
    "July": 7,
    "August": 8,
    "September": 9,
    "October": 10,
    "November": 11,
    "December": 12,
}
SHORT_MONTHS = {
    "Jan": 1,
    "Feb": 2,
    "Mar": 3,
    "Apr": 4,
    "Jun": 6,
    "Jul": 7,
    "Aug": 8,
    "Sep": 9,
    "Sept": 9,
    "Oct": 10,
    "Nov": 11,
    "Dec": 12,
}
WEEKDAYS = {
    "Monday": 0,
    "Tuesday": 1,
    "Wednesday": 2,
    "Thursday": 3,
    "Friday": 4,
    "Saturday": 5,
    "Sunday": 6,
}
SHORT_WEEKDAYS = {
    "Mon": 0,
    "Tue": 1,
    "Tues": 1,
    "Wed": 2,
    "Thu": 3,
    "Thur": 3,
    "Thurs": 3,
    "Fri": 4,
    "Sat": 5,
    "Sun": 6,
}
DEICTIC_DAYS = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
}

_UNDER_TEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    **{f"twenty-{unit}": 20 + number for number, unit in enumerate(_UNDER_TEN, 1)},
    "thirty": 30,
}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "opening": 1}

UNITS = {"day": "day", "week": "week", "month": "month", "year": "year", "season": "season", "campaign": "season"}
UNITS_PLURAL = {
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "seasons": "season",
    "campaigns": "season",
}
FRACTIONS = {"half": 2, "quarter": 4}
SEASONS_OF_YEAR = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}
FEASTS = {
    "New Year's Eve": (12, 31, False),
    "New Year's Day": (1, 1, False),
    "Christmas Eve": (12, 24, False),
    "Christmas Day": (12, 25, False),
    "Boxing Day": (12, 26, False),
    "Christmas": (12, 25, True),
}
DECADES = {
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
}

MARKS = {
    "the": "the",
    "of": "of",
    "in": "in|on|during|by|throughout|at|for",
    "and": "and",
    "from": "from",
    "since": "since",
    "to": "to",
    "until": "until|till|through|up to|up until",
    "between": "between",
    "following": "following|subsequent|ensuing",
    "next": "next|upcoming|forthcoming|coming",
    "previous": "previous|preceding|prior",
    "last": "last|past",
    "this": "this|current",
    "that": "that|same|that same|the same|that very",
    "later": "later|afterwards|thereafter|after that",
    "after": "after",
    "earlier": "earlier|previously|beforehand",
    "before": "before|prior to",
    "ago": "ago",
    "early": "early|beginning of|start of|opening weeks of|first days of|first weeks of|opening days of",
    "middle": "mid|middle of|midway through",
    "late": "late|latter part of|last days of|final days of|final weeks of|last weeks of",
    "end": "end of|close of|conclusion of",
    "about": "around|about|circa|approximately|roughly",
    "nearly": "nearly|almost|barely|just over|just under|a little over|a little more than|little more than|more than"
    "|less than|over|under|only|just|exactly|another|some|further|a further|at least",
    "few": "several|few|a few|a couple of|couple of|many|some",
    "and a half": "and a half|-and-a-half",
    "decade": "decade|decade of",
    "born": "born|birth",
    "contract": "contract|deal|terms|agreement",
    "background": "had|having|after being|after having",
    "names": "Sheffield Wednesday|following the|following a|following an|following his|following her|following their|following its",
    "future": "will|shall|won't|is to|are to|set to|due to|going to|'ll",
    "counted": "seats|spectators|fans|people|supporters|euros|dollars|pounds|metres|meters|miles|kilometres|minutes"
    "|games|matches|appearances|goals|caps|points|followers|members|tickets|players|words|hours|guests",
}
FUTURE_ENDINGS = ()
