"""English: words of a clause beside its verb, by what they say of the post."""

# How a post ended: by both, by the contract, at once.
MUTUAL = r"mutual (?:consent|agreement)|mutually agreed"
SAME_WAY = r"by the same (?:manners?|way|means)"
CONTRACT_OVER = r"contract (?:expired|ran out|ended)|end of (?:his|the) contract"
TAKES_EFFECT = r"with immediate effect|effective immediately"
AT_ONCE = r"at once|immediately|straight ?away|promptly|the same day|that day"

# Before a date: what it is the date of.
UNTIL = r"until|till|through|up to"
SINCE = r"since|from"
WITHIN = r"middle|midway|half|halfway|course|start|beginning"
BEGAN = r"began|started"
ENDED = r"ended|finished|came to an end"

# Behind a date: what happened then.
TURNING = r"when|at which point|(?:a|the) (?:day|month|year|summer|season) (?:in|on) which|by which time"

# Before a ground that stands for its club.
AT_WORK = (
    r"\b(?:return(?:ed|s|ing)?|arriv(?:ed|es|ing|al)|came|come|went|moved|back|over|charge|reins|work(?:ed|s|ing)?|"
    r"spells?|stints?|time|career|years?|seasons?|months|weeks|days|reign|tenure|stay(?:ed|ing)?|job|helm|post|role|"
    r"spent|manager|boss|coach|assistant|exit|departure|sacked|dismissed|dismissal|remained|lasted|duties)\s+"
    r"(?:to|at|from|in)|\b(?:succeed|replac|follow)\w* (?:[A-Z][\w'’-]+ ){1,3}at"
)

# Before the noun of a beginning that is only wished for.
WANTING = r"negotiat(?:es|ing)|plan(?:s|ning)|consider(?:s|ing)|weigh(?:s|ing) up|seek(?:s|ing)|want(?:s|ed)|discuss(?:es|ing)|explor(?:es|ing)"

# Before an infinitive: it did not come to it; it just has.
NEARLY = r"close to|wanted to|tried to"
JUST_NOW = r"just"

# Auxiliaries of what is to come, and of what may.
WILL = r"will|shall|is set to|is due to"
MAY = r"would|could|might|may"

# In a capitalised name: no club.
NO_CLUB = r"Under|Cups?|League|Premier|Championship|World|Trophy|Champions|Euro|Road|Park|Stadium|Lane|Arena|Trafford|Bridge|Award|Manager|Coach|President|Division|Federation|Conference|Ballon"

# Verbs of working, which do not say as what; of assisting; of going back; of a career.
WORKING = frozenset({"work"})
ASSISTING = frozenset({"assist"})
RETURNING = frozenset({"return"})
CAREERS = frozenset({"start", "begin"})

# Today, which is no beginning.
TODAY = frozenset({"today"})

# Verbs of a club that comes to him, which say nothing where none is named; verbs of a club that begin him only where a
# pronoun means him.
ARRIVING: frozenset[str] = frozenset()
ONLY_HIM: frozenset[str] = frozenset()

# Before a club at which one works; what one does there that is no work on a bench.
AT_CLUB = r"at|with|in charge of|at the helm of"
NOT_AT_WORK = (
    r"born|stud(?:y|ied|ies)|resid\w+|lives?|lived|married|sons?|daughter|brother|father|play(?:ed|ing|s)?|"
    r"lost|los(?:s|es|ing)|defeat\w*|drew|draw|beat(?:en)?|knocked|against|fan|supporter|academy|linked|"
    r"interview\w*|reject\w+|declin\w+|offer\w*|turned down|debut|loan|trial|scholarship|testimonial|died|"
    r"retired|teammates?|match|game|final|turn(?:ed)? down|vacan\w+|talks|wins?|won|victor\w+|"
    r"points?|group|goals?|scor\w+|minutes?|round|half|level"
)

# What has not come yet, whoever tells it.
STILL_TO_COME = r"next (?:season|summer|month|week|year)|at the end of the (?:current|present) season"

# Verbs of a club that leaves its coach, and as well of a coach who leaves his club.
PARTING = frozenset({"part"})
# Of going along with another, whose assistant one then is.
GOING_ALONG = frozenset("follow link team reunite accompany".split())
# One of several spells, and what is said of when it was.
EACH_SPELL = (
    r"(?:[Tt]he|[Hh]is) (?:first|second|third|fourth|last|final|other|latest)"
    r"(?: (?:spell|stint|time|one|of them|of these|tenure|reign))?"
)
SPELL_WAS = r"(?:was|came|began|started|lasted|ran|had been|followed)"

# Of a nation's coach, in whatever team's story.
OF_A_NATION = r"national (?:team )?(?:coach|manager)"

# Behind the name of a coach who has no club.
FREE = r"out of work|without a club|unemployed|available|free|jobless|out of a job"

# Verbs that announce what the noun behind them tells.
ANNOUNCING = frozenset({"announce", "confirm"})
# Before the town that a coach is from: "el técnico de Villafranca", "El de Cheste".
HOME_TOWN = r"(?!)"

# The national team of whose country the text need not say more (an English text names it).
THE_NATION = r"(?!)"
