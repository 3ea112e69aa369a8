"""English: the verbs and nouns of beginning, holding and ending a post."""

from careers.vocabulary import EndReason
from ingest.lexicon import Event, Noun, Verb, Voice

_SACKED, _RESIGNED, _MUTUAL = EndReason.SACKED, EndReason.RESIGNED, EndReason.MUTUAL
_OVER = EndReason.CONTRACT_END
_ROLE = r"(?:manager|head coach|coach|boss|caretaker|assistant|trainer|first-team coach|number two|player-manager|first team)"

VERBS = (
    # He begins.
    Verb(
        "take",
        Event.START,
        tail=r"(?:temporary |sole |full |interim |the )?(?:charge|reins|helm|control)(?: of| at| as)?",
    ),
    Verb("take", Event.START, tail=r"over"),
    Verb("take", Event.START, tail=r"up (?:a|the|an) (?:\w+ ){0,3}(?:role|post|position|job|reins)"),
    Verb("take", Event.START, tail=r"the (?:\w+ ){0,3}(?:role|post|position|job|seat)"),
    Verb("take", Event.START, Voice.CLUB, tail=r"(?=(?:him|\w+) (?:along|with him))", weak=True),
    Verb(
        "become",
        Event.START,
        tail=r"(?!inspired|known|involved|disillusioned|frustrated|famous|(?:the |an? )?(?:\w+ ){0,3}champions?\b|a fan|friends|unhappy)",
        weak=True,
    ),
    Verb("assume", Event.START, tail=r"(?:charge|the (?:\w+ )?(?:role|reins|post|position))"),
    Verb(
        "start",
        Event.START,
        tail=r"(?:his|her) (?:(?:coaching|managerial|management) )?(?:career|work|journey)",
        weak=True,
    ),
    Verb(
        "begin",
        Event.START,
        tail=r"(?:his|her) (?:(?:coaching|managerial|management) )?(?:career|work|journey)",
        weak=True,
    ),
    Verb("begin", Event.START, tail=r"(?=with [A-Z])", weak=True),
    Verb("start", Event.START, tail=r"work (?:with|at|for)", weak=True),
    Verb("begin", Event.START, tail=r"work (?:with|at|for)", weak=True),
    Verb("find", Event.START, tail=r"(?<=self )(?=.{0,20}(?:caretaker|interim|in charge|manager))"),
    Verb("be", Event.START, tail=r"back (?=at|in|with|as)", weak=True),
    Verb("come", Event.START, tail=r"(?:back )?in(?: (?=as|to|for))?(?=[\s,.;]|$)", weak=True),
    Verb("start", Event.START, tail=r"out as", weak=True),
    Verb("start", Event.START, tail=r"(?:coaching|managing)(?: at| with| for| in)?"),
    Verb("begin", Event.START, tail=r"(?:coaching|managing)(?: at| with| for| in)?"),
    Verb("join", Event.START, weak=True),
    Verb("rejoin", Event.START, weak=True),
    Verb("return", Event.START, tail=r"(?:home |there )?(?=to|as|for|with)", weak=True),
    Verb("move", Event.START, tail=r"(?=(?:on )?to )", weak=True),
    Verb("switch", Event.START, tail=r"to ", weak=True),
    Verb("arrive", Event.START, tail=r"(?=at|in|from)", weak=True),
    Verb("sign", Event.START, tail=r"(?=(?:a|an|for|with|as|on|by) )", weak=True),
    Verb("go", Event.START, tail=r"(?=(?:back )?to [A-Z])", weak=True),
    Verb("go", Event.HOLD, tail=r"on to (?=(?:work|manage|coach|be|become|lead|serve|take)\b)", weak=True),
    Verb(
        "accept", Event.START, tail=r"(?:an offer|a proposal|the job|a job|the post|the position)(?: from)?", weak=True
    ),
    Verb("inherit", Event.START, tail=rf"the (?:{_ROLE}(?:['’]s office)?|job|post|position|team)"),
    Verb("get", Event.START, tail=r"the (?:job|post|position|role|nod)"),
    Verb("step", Event.START, tail=r"(?:in|up)(?=.{0,30}(?:as|to))", weak=True),
    Verb("resurface", Event.START, weak=True),
    Verb("land", Event.START, tail=r"(?:at|the)", weak=True),
    Verb("commence", Event.START, weak=True),
    Verb(
        "be",
        Event.HOLD,
        tail=r"(?=(?:the |a |an |now |also |again |currently |most recently |twice |in |once |joint |"
        r"caretaker |interim |acting |former |current |new |national |permanent |still |last |head |assistant |previously |player-)*"
        r"(?:[A-Z][\w'’-]+ ){0,3}(?:manager|coach|head coach|boss|assistant|caretaker|charge|number two|employed|"
        r"deputy|right-hand man|second in command|number two|responsible|technical director|sporting director|director of football)\b)",
        weak=True,
    ),
    Verb("be", Event.HOLD, tail=r"with (?=[A-Z].{0,40}\bsince\b)", weak=True),
    # They begin him.
    Verb("appoint", Event.START, Voice.CLUB, tail=r"(?!.{0,80}\bcaptain\b)"),
    Verb("reappoint", Event.START, Voice.CLUB),
    Verb(
        "name",
        Event.START,
        Voice.CLUB,
        tail=rf"(?=(?:(?:him|her) )?(?:as |the |a |an |in |his |national |new |joint |interim |caretaker |acting |permanent |technical |[A-Z])|{_ROLE})"
        r"(?!.{0,60}(?:of the (?:[Yy]ear|[Mm]onth|[Ss]eason|[Dd]ecade|[Cc]entury|[Ww]eek)|captain|Hall of Fame|Footballer|[Pp]layer of))",
    ),
    Verb("hire", Event.START, Voice.CLUB),
    Verb("instate", Event.START, Voice.CLUB),
    Verb("reinstate", Event.START, Voice.CLUB),
    Verb("re-hire", Event.START, Voice.CLUB),
    Verb("rehire", Event.START, Voice.CLUB),
    Verb("employ", Event.START, Voice.CLUB, weak=True),
    Verb("unveil", Event.START, Voice.CLUB, weak=True),
    Verb("present", Event.START, Voice.CLUB, tail=r"(?=(?:as|at|on|by|him|her|[A-Z]))", weak=True),
    Verb(
        "announce",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:as|him|her|[A-Z]\w+ as|on|the (?:appointment|signing|hiring)))",
        weak=True,
    ),
    Verb("confirm", Event.START, Voice.CLUB, tail=r"(?=(?:as |[A-Z]\w+ [A-Z]\w+ as |[A-Z]\w+ as ))", weak=True),
    Verb("install", Event.START, Voice.CLUB, weak=True),
    Verb("recruit", Event.START, Voice.CLUB, weak=True),
    Verb("recall", Event.START, Voice.CLUB, tail=r"(?=him|her|[A-Z])", weak=True),
    Verb("place", Event.START, Voice.CLUB, tail=r"in (?:temporary |interim |caretaker )?charge"),
    Verb(
        "put",
        Event.START,
        Voice.CLUB,
        tail=r"(?:(?:him|her|[A-Z]\w+(?: [A-Z]\w+)?) )?in (?:temporary |interim |caretaker )?charge",
    ),
    Verb(
        "hand",
        Event.START,
        Voice.CLUB,
        tail=r"(?:(?:him|her|[A-Z]\w+) )?(?:the (?:[\w'’-]+ )?(?:job|reins|post|role|position)|reins)",
    ),
    Verb(
        "give",
        Event.START,
        Voice.CLUB,
        tail=r"(?:(?:him|her|[A-Z]\w+) )?(?:the (?:\w+ )?(?:job|reins|post|role|position)|a (?:\w+ )?role)",
    ),
    Verb("bring", Event.START, Voice.CLUB, tail=r"(?=(?:him|her|[A-Z]\w+(?: [A-Z]\w+)? (?:to|in|back)|in))", weak=True),
    Verb("turn", Event.START, Voice.CLUB, tail=r"to (?=[A-Z]|him|her)", weak=True),
    Verb("ask", Event.START, Voice.CLUB, tail=r"to (?=coach|manage|lead|take)", weak=True),
    Verb("choose", Event.START, Voice.CLUB, tail=r"(?=as|to (?:lead|manage|coach|succeed|replace|follow|take over))"),
    Verb("select", Event.START, Voice.CLUB, tail=r"as (?=.{0,30}(?:manager|coach))"),
    Verb(
        "make",
        Event.START,
        Voice.CLUB,
        tail=rf"(?=(?:(?:him|her) )?(?:the |their |its |permanent |youngest |interim |caretaker |new )*{_ROLE})",
    ),
    Verb(
        "promote",
        Event.START,
        Voice.CLUB,
        tail=r"(?=to|from|[A-Z]|him|her|as)(?!to (?:the )?(?:Premier|Championship|Football|First Div|Second Div|Third Div|League|National|Conference|"
        r"top|second|third|fourth|Bundesliga|Serie|Ligue|La Liga|Segunda|Primera))",
        weak=True,
    ),
    Verb("add", Event.START, Voice.CLUB, tail=r"to (?:the|his|its|their) (?=.{0,30}(?:coaching|staff))", weak=True),
    Verb("elevate", Event.START, Voice.CLUB, tail=r"to", weak=True),
    Verb("entrust", Event.START, Voice.CLUB, tail=r"(?:(?:him|her|[A-Z]\w+(?: [A-Z]\w+)?) )?with", weak=True),
    Verb("poach", Event.START, Voice.CLUB, weak=True),
    Verb("lure", Event.START, Voice.CLUB, tail=r"(?:away |back )?(?=by|to|from|him|her|[A-Z])", weak=True),
    Verb("tempt", Event.START, Voice.CLUB, tail=r"(?:away |back )?(?=by|to|from|him|her|[A-Z])", weak=True),
    Verb("entice", Event.START, Voice.CLUB, tail=r"(?:away |back )?(?=by|to|from|him|her|[A-Z])", weak=True),
    Verb("prise", Event.START, Voice.CLUB, tail=r"(?:away )?(?=from|him|her|[A-Z])", weak=True),
    Verb("headhunt", Event.START, Voice.CLUB, weak=True),
    Verb("call", Event.START, Voice.CLUB, tail=r"(?:up|in)(?= by [A-Z]| as )", weak=True),
    # He holds it.
    Verb("manage", Event.HOLD, tail=r"(?!to\b|just|a (?:draw|win)|only|just|by (?!him))", weak=False),
    Verb(
        "coach",
        Event.HOLD,
        tail=r"(?!(?:degree|career|staff|role|licen|badge|course|job|position|team|duties|qualif|stint|spell|debut|method|system|post|journey|philosoph|education|team))",
    ),
    Verb("lead", Event.GUIDE, weak=True),
    Verb("guide", Event.GUIDE, weak=True),
    Verb("steer", Event.GUIDE, weak=True),
    Verb("oversee", Event.GUIDE, weak=True),
    Verb("run", Event.HOLD, tail=r"the (?:(?:\w+['’]s )?(?:programme|program|team|side)|(?=[A-Z]))", weak=True),
    Verb("mind", Event.HOLD, tail=r"the shop"),
    Verb("look", Event.HOLD, tail=r"after the (?=reserves|youth|first team|team|under)", weak=True),
    Verb("serve", Event.HOLD, tail=r"(?:as|under)", weak=True),
    Verb("work", Event.HOLD, tail=r"(?:as|for|under|with|at|in)", weak=True),
    Verb("double", Event.HOLD, tail=r"up as", weak=True),
    Verb("assist", Event.HOLD, weak=True),
    Verb("spend", Event.HOLD, tail=r"(?=.{0,40}(?:as|at|in charge|with))", weak=True),
    Verb("act", Event.HOLD, tail=r"as", weak=True),
    Verb("head", Event.HOLD, tail=r"(?:up )?the (?=.{0,30}(?:staff|team|academy))", weak=True),
    Verb("remain", Event.STAY, weak=True),
    Verb("give", Event.REPLACED, tail=r"way to"),
    Verb("make", Event.REPLACED, tail=r"way for(?= [A-Z])"),
    Verb("last", Event.STAY, tail=r"(?:only |just )?(?=until|till)"),
    Verb(
        "last",
        Event.HOLD,
        tail=r"(?:only |just |barely |all of )?(?:\w+ ){1,2}(?:days|weeks|months|games|matches)(?= (?:at|with|as)\b)",
    ),
    Verb("keep", Event.STAY, tail=r"(?:his|her) (?:job|post|place|position|role)", weak=True),
    Verb("stay", Event.STAY, weak=True),
    Verb("continue", Event.STAY, tail=r"(?:as|to)", weak=True),
    Verb("renew", Event.STAY, weak=True),
    Verb("extend", Event.STAY, weak=True),
    Verb("revert", Event.STAY, weak=True),
    # He ends.
    Verb("resign", Event.END, reason=_RESIGNED),
    Verb("quit", Event.END, reason=_RESIGNED),
    Verb("step", Event.END, tail=r"(?:down|aside|away)", reason=_RESIGNED),
    Verb("stand", Event.END, tail=r"down", reason=_RESIGNED),
    Verb("walk", Event.END, tail=r"(?:out|away)", reason=_RESIGNED, weak=True),
    Verb("tender", Event.END, tail=r"(?:his|her) resignation", reason=_RESIGNED),
    Verb("announce", Event.END, tail=r"(?:his|her) (?:resignation)", reason=_RESIGNED),
    Verb("announce", Event.END, tail=r"(?:his|her) (?:departure|exit|retirement)", weak=True),
    Verb("ask", Event.END, tail=r"to be released", reason=_RESIGNED),
    Verb("lose", Event.END, tail=r"(?:his|her) (?:job|post|position|place on the bench)", reason=_SACKED),
    Verb("hand", Event.END, tail=r"in (?:his|her) (?:notice|resignation)", reason=_RESIGNED),
    Verb("submit", Event.END, tail=r"(?:his|her) resignation", reason=_RESIGNED),
    Verb("bid", Event.END, tail=r"farewell to", weak=True),
    Verb("say", Event.END, tail=r"(?:goodbye|farewell) to (?=[A-Z]|the club)", weak=True),
    Verb(
        "leave",
        Event.END,
        tail=r"(?!(?:open |behind |out |an? (?!\w+ (?:later|after))|no |little )|(?:them|him|her|us|it) (?!in |on |at |after |when |for |by ))",
        weak=True,
    ),
    Verb("depart", Event.END, weak=True),
    Verb(
        "retire",
        Event.END,
        tail=r"(?:from (?:football )?(?:management|coaching)|from football|as (?:a )?(?:manager|coach|head coach))",
        reason=EndReason.RETIRED,
    ),
    Verb("exit", Event.END, tail=r"(?!administration|the (?:\w+ )?(?:cup|competition|tournament|race))", weak=True),
    Verb("vacate", Event.END, weak=True),
    Verb("die", Event.END, reason=EndReason.DIED, weak=True),
    Verb("agree", Event.END, tail=r"to (?:leave|part|go (?:their )?separate ways)", reason=_MUTUAL),
    # They end him.
    Verb("sack", Event.END, Voice.CLUB, reason=_SACKED),
    Verb(
        "dismiss",
        Event.END,
        Voice.CLUB,
        reason=_SACKED,
        tail=r"(?!as (?!.{0,30}(?:manager|coach|boss|caretaker|assistant)))",
    ),
    Verb("fire", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("axe", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("oust", Event.END, Voice.CLUB, reason=_SACKED),
    Verb(
        "relieve",
        Event.END,
        Voice.CLUB,
        tail=r"(?:of|from) (?:his|her) (?:duties|post|position|role|job)",
        reason=_SACKED,
    ),
    Verb("remove", Event.END, Voice.CLUB, tail=r"(?=(?:as|from) )", reason=_SACKED),
    Verb("release", Event.END, Voice.CLUB, reason=None, weak=True),
    Verb("let", Event.END, Voice.CLUB, tail=r"(?:(?:him|her) )?go", reason=_SACKED),
    Verb("part", Event.END, Voice.COACH, tail=r"(?:company|ways) with the (?:club|side|team)", reason=_MUTUAL),
    Verb("part", Event.END, Voice.CLUB, tail=r"(?:company|ways) with", reason=_SACKED),
    Verb("dispense", Event.END, Voice.CLUB, tail=r"with (?:his|her) services", reason=_SACKED),
    Verb("show", Event.END, Voice.CLUB, tail=r"(?:(?:him|her) )?the door", reason=_SACKED),
    Verb("part", Event.END, Voice.COACH, tail=r"(?:company|ways)", reason=_MUTUAL),
    Verb("part", Event.END, Voice.CLUB, tail=r"with (?=[A-Z])", reason=_SACKED),
    Verb("terminate", Event.END, Voice.CLUB, tail=r"(?:his|her) contract", reason=_SACKED),
    Verb("cut", Event.END, tail=r"ties with", weak=True),
    # One for another.
    Verb("replace", Event.REPLACE),
    Verb("succeed", Event.REPLACE),
    Verb("supplant", Event.REPLACE),
    Verb("follow", Event.REPLACE, tail=r"(?=[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:as|at|in the))", weak=True),
    Verb("fill", Event.REPLACE, tail=r"the (?:seat|vacancy|void|post|position|shoes)(?: left by| from which| of)?"),
    # He wins.
    Verb("win", Event.WIN, weak=True),
    Verb("lift", Event.WIN, weak=True),
    Verb("clinch", Event.WIN, weak=True),
    Verb("capture", Event.WIN, weak=True),
    Verb("claim", Event.WIN, weak=True),
    Verb("secure", Event.WIN, weak=True),
    Verb("storm", Event.WIN, tail=r"to", weak=True),
    # A candidate.
    Verb("link", Event.LINK, Voice.CLUB, tail=r"(?:to|with)"),
    Verb("mention", Event.LINK, Voice.CLUB, tail=r"in connection with"),
    Verb("tip", Event.LINK, Voice.CLUB, tail=r"(?:to|for)"),
    Verb("approach", Event.LINK, Voice.CLUB, weak=True),
    Verb("court", Event.LINK, Voice.CLUB, weak=True),
    Verb("offer", Event.LINK, Voice.CLUB, weak=True),
    Verb("consider", Event.LINK, Voice.CLUB, weak=True),
    Verb("interview", Event.LINK, Voice.CLUB, weak=True),
)

_NOT_A_FEAT = "".join(
    f"(?<!{word} )"
    for word in "first second third debut opening final last maiden best worst game match games matches home win season debut".split()
) + "".join(f"(?<!{word} year )" for word in ("first", "second", "third", "final", "last"))

NOUNS = (
    Noun(r"(?:(?:his|her) )?appointment (?:as|at|of|by)", Event.START),
    Noun(r"(?:the )?(?:arrival|appointment|hiring|return) of", Event.START, weak=True),
    Noun(r"appointment as", Event.START, of=False),
    Noun(r"(?:the )?(?:departure|exit) of", Event.END, weak=True),
    Noun(r"['’]s? (?:departure|exit)(?: for| from)?", Event.END, weak=True, of=False),
    Noun(r"(?:the )?(?:dismissal|sacking|firing) of", Event.END, _SACKED),
    Noun(r"(?:['’]s?|\b[Hh]is|\b[Hh]er) (?:dismissal|sacking|firing)", Event.END, _SACKED, of=False),
    Noun(r"(?:the )?resignation of", Event.END, _RESIGNED),
    Noun(r"(?:['’]s?|\b[Hh]is|\b[Hh]er) resignation", Event.END, _RESIGNED, of=False),
    Noun(r"(?:[Hh]is|[Hh]er) (?:successor|replacement),?", Event.START),
    Noun(r"(?:[Hh]is|[Hh]er) predecessor,?", Event.END, weak=True),
    Noun(
        r"(?:as )?(?:the )?(?:successor|replacement) (?:to|of|for)|in (?:place|succession|lieu) (?:of|to)",
        Event.REPLACE,
    ),
    Noun(r"['’]s? (?:successor|replacement)", Event.REPLACE, of=False),
    Noun(r"cost (?:him|her) (?:his|her) job", Event.END, _SACKED, of=False),
    Noun(r"contract (?:was|had been) terminated", Event.END, _SACKED, of=False),
    Noun(r"(?:his |her )?contract (?:ran out|expired|ended|was not renewed)", Event.END, _OVER, of=False),
    Noun(r"(?:was )?not (?:offered|given) a new (?:deal|contract)", Event.END, _OVER, of=False),
    Noun(
        r"(?:tenure|reign|spell|stint|time in charge|partnership|marriage|adventure) (?:that )?(?:ended|came to an end|was over|finished)",
        Event.END,
        weak=True,
        of=False,
    ),
    Noun(r"was over by", Event.END, weak=True, of=False),
    Noun(
        r"(?:(?:second|first|brief|third|short|two-year|further) )?(?:spells?|stints?|tenures?|stays?) (?:as|at|with|in charge of|in(?! the hot seat| the dugout))",
        Event.HOLD,
        weak=True,
    ),
    Noun(r"[Jj]obs (?:with|at)", Event.HOLD),
    Noun(
        r"(?<!first )(?<!last )(?<!final )(?:days|weeks|months|matches|games) (?:at the helm of|in charge of|as (?:manager|coach|head coach) of)",
        Event.HOLD,
    ),
    Noun(r"as one of(?= (?:[A-Z][\w'’-]+ ){1,3}(?:assistants|deputies|coaches|lieutenants)\b)", Event.HOLD),
    # Not "his first season as", "his first game in charge of": how it went, not that it was.
    Noun(rf"{_NOT_A_FEAT}(?:seasons?|years?|months) as", Event.HOLD),
    Noun(rf"{_NOT_A_FEAT}(?:currently |previously |again |most recently |still |now )?in charge of", Event.HOLD),
    Noun(
        r"(?:managerial|coaching|management) career (?:began|started)(?= (?:at|with|in|as|when))", Event.START, of=False
    ),
    Noun(
        r"(?:tenure|reign|spell|stint|time in charge|partnership|adventure|engagement|association) (?:had )?(?:began|begun|started)",
        Event.START,
        weak=True,
        of=False,
    ),
    Noun(
        r"(?:held|holding|opened|begun|been in|are in|is in) (?:\w+ )?(?:talks|discussions)(?: with| over)?",
        Event.LINK,
        of=False,
    ),
    Noun(
        r"(?:made|make|making|had) an? (?:official |formal |informal )?(?:approach|enquiry|inquiry|offer)(?: for| to)?",
        Event.LINK,
    ),
    Noun(r"(?:been |was |were )?sounded out", Event.LINK, of=False),
    Noun(r"ruled (?:him|her)self out|distanced (?:him|her)self from", Event.LINK, of=False),
    Noun(
        r"(?:on|top of|heads?) (?:the|their|a) (?:\w+ )?(?:shortlist|list|wishlist)|in the (?:frame|running|mix)(?: for)?",
        Event.LINK,
        of=False,
    ),
    Noun(r"(?:clear |early |strong |\w+['’]s? )?(?:favou?rite|front-?runner) (?:for|to)", Event.LINK, of=False),
    Noun(
        r"(?:turned|turning) down (?:an? )?(?:\w+ )?(?:approach|offer|chance|opportunity|move)(?: from| to)?",
        Event.LINK,
        of=False,
    ),
    Noun(
        r"[Tt]he (?:job|role|post|position)(?: (?:eventually|then|instead))? (?:went|was given|was handed) to",
        Event.START,
    ),
    Noun(r"until the (?:arrival|appointment) of", Event.REPLACED),
    Noun(r"[Mm]ove to(?= [A-Z])", Event.START, weak=True, of=False),
    Noun(r"at the helm(?: of)?", Event.HOLD),
    Noun(r"in charge(?= (?:between|from|since|until|for|when))", Event.HOLD, of=False),
    Noun(r"[Uu]nder (?:his|her) (?:guidance|leadership|management|stewardship|tenure)", Event.HOLD, of=False),
)

IRREGULAR = {
    "find": "past:found",
    "come": "past:came",
    "be": "past:was were|present:is are|participle:been|gerund:being",
    "take": "past:took|participle:taken",
    "become": "past:became|participle:become",
    "begin": "past:began|participle:begun|gerund:beginning",
    "go": "past:went|participle:gone|present:goes",
    "quit": "past:quit|gerund:quitting",
    "step": "past:stepped|gerund:stepping",
    "stand": "past:stood",
    "leave": "past:left|participle:left",
    "let": "past:let|gerund:letting",
    "lead": "past:led",
    "put": "past:put|gerund:putting",
    "give": "past:gave|participle:given",
    "bring": "past:brought",
    "choose": "past:chose|participle:chosen",
    "make": "past:made",
    "run": "past:ran|participle:run|gerund:running",
    "win": "past:won|gerund:winning",
    "oversee": "past:oversaw|participle:overseen",
    "spend": "past:spent",
    "cut": "past:cut|gerund:cutting",
    "keep": "past:kept",
    "lose": "past:lost",
    "get": "past:got|participle:got|gerund:getting",
    "bid": "past:bid|gerund:bidding",
    "say": "past:said",
    "show": "past:showed|participle:shown",
    "tip": "past:tipped|gerund:tipping",
    "sign": "past:signed",
    "die": "gerund:dying",
    "axe": "past:axed|gerund:axing",
    "rejoin": "past:rejoined",
}

#: What makes another of whom they are said of: the role beside the name is the former one.
PROMOTING = frozenset("promote elevate".split())
#: One club is left for another behind "for".
SWAPPING = frozenset("swap".split())
THE = r"[Tt]he"
NEGATION = r"not|never|n't|no"
NOT_VERBS = frozenset("named-".split())
ADVERBS = (
    r"(?:(?:then|also|later|subsequently|eventually|finally|officially|once more|once again|again|soon|immediately|"
    r"himself|herself|unexpectedly|duly|initially|briefly|recently|just|already|quickly|only|permanently) )?"
)
PASSIVE = r"(?:was|were|been|being|is|be|are|got|gets|having been|to be)"
PERFECT = r"(?:has|have|had|having)"
CLITICS = ""
CLITIC_OBJECT = r"(?!)"
ENCLITIC = r"(?!)"
#: How a verb's form, or what stands before it, says that the coach himself speaks: "I took over".
OWN_FORM = r"(?!)"
#: The speaker is the object by its place behind the verb, see `ingest.claims.triggers`.
OWN_OBJECT = r"(?!)"
OWN_BEFORE = r"\b(?:I|I['’](?:m|ve|ll|d)) (?:\w+ ){0,2}$"
RELATIVE = r"(?:who|which|that|whom|whose)"
PRONOUN = r"(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|himself|herself|[Tt]he (?:manager|coach|former))"
#: Forms of which one person cannot be the subject.
PLURAL = frozenset("were are".split())
#: Behind these an infinitive says what somebody would like, not what he did.
UNREALISED = r"\b(?:desire|wish(?:es|ed)?|intention|wants?|wanted|about|threaten(?:ed|s)?|refused|hoping|hopes|keen|ready|unlikely|likely|chance|opportunity|offered|decision not) (?:\w+ )?to\s+$"
