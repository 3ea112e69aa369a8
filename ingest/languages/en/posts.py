"""English: the verbs and nouns of beginning, holding and ending a post."""

from careers.vocabulary import EndReason
from ingest.lexicon import Event, Noun, Verb, Voice

_SACKED, _RESIGNED, _MUTUAL = EndReason.SACKED, EndReason.RESIGNED, EndReason.MUTUAL
_OVER = EndReason.CONTRACT_END
_ROLE = r"(?:manager|head coach|coach|boss|caretaker|assistant|trainer|first-team coach|number two|player-manager|first team)"
#: "the vacant manager's job", "his first coaching role": what is taken, given, held or lost.
_JOB = (
    r"(?:the|a|an|his|her|its|their|this|that)(?: (?!of |at |and )[\w'’&.-]+){0,5}? "
    r"(?:job|post|position|role|reins|seat|hot ?seat|hot-seat|managership|stewardship|appointment|opportunity|bench)s?\b"
)
_MANAGEMENT = (
    r"(?:football |club |full-time |senior |top-flight |first-team |frontline )*(?:management|coaching|the dugout)\b"
)
_WORK = r"(?:[\w-]+ )?(?:coaching|managerial|management|touchline|dugout)"

VERBS = (
    # He begins.
    Verb(
        "take",
        Event.START,
        tail=r"(?:temporary |sole |full |interim |the )?(?:charge|reins|helm|control)(?: of| at| as)?"
        r"(?! (?:his|her|their) (?:\w+[ -]){0,2}(?:first|last|final|next|opening|only|\d+\w*) )",
    ),
    Verb("take", Event.START, tail=r"over"),
    Verb("take", Event.START, tail=rf"(?:up |on |over )?{_JOB}"),
    Verb("take", Event.START, tail=r"(?:full |sole |joint |overall )?command of"),
    Verb("take", Event.START, tail=r"his place (?:on the bench|in the dugout)"),
    Verb("enter", Event.START, tail=rf"(?:into )?{_MANAGEMENT}"),
    Verb("go", Event.START, tail=rf"(?:back )?into {_MANAGEMENT}"),
    Verb("move", Event.START, tail=rf"(?:back )?into {_MANAGEMENT}"),
    Verb("step", Event.START, tail=rf"(?:back )?into {_MANAGEMENT}"),
    Verb("get", Event.START, tail=rf"(?:back )?into {_MANAGEMENT}"),
    Verb("venture", Event.START, tail=rf"(?:back )?into {_MANAGEMENT}"),
    Verb("break", Event.START, tail=rf"into {_MANAGEMENT}"),
    Verb("turn", Event.START, tail=rf"(?:his hand )?to {_MANAGEMENT}"),
    Verb("return", Event.START, tail=rf"to (?:the world of )?{_MANAGEMENT}"),
    Verb("start", Event.START, tail=rf"(?:out |off )?in {_MANAGEMENT}"),
    Verb("begin", Event.START, tail=rf"(?:life )?in {_MANAGEMENT}"),
    Verb(
        "make",
        Event.START,
        tail=rf"(?:his|her) (?:{_WORK} )?(?:debut|bow|start|entry|return|comeback|first steps)(?: (?:as|in|into|to) (?:a )?(?:manager|head coach|coach|{_MANAGEMENT}))(?! (?:in|with) (?:a|the) \d)",
    ),
    Verb(
        "make",
        Event.START,
        tail=rf"(?:his|her) {_WORK} (?:debut|bow|start|entry|return|comeback)(?! (?:in|with) (?:a|the) \d)",
    ),
    Verb("make", Event.START, tail=rf"(?:a|his|her) (?:\w+ )?(?:return|comeback) to {_MANAGEMENT}"),
    Verb(
        "cut",
        Event.HOLD,
        tail=rf"(?:his|her) (?:{_WORK} )?teeth(?: (?:as (?:a )?(?:manager|coach|head coach)|in {_MANAGEMENT}))?",
    ),
    Verb("earn", Event.HOLD, tail=rf"(?:his|her) (?:{_WORK} )?(?:spurs|stripes)"),
    Verb("put", Event.START, tail=r"pen to paper", weak=True),
    Verb("win", Event.START, tail=rf"the race (?:for|to (?:become|land|take)) (?:{_JOB})?"),
    Verb("land", Event.START, tail=_JOB),
    Verb("secure", Event.START, tail=_JOB),
    Verb("earn", Event.START, tail=_JOB),
    Verb("obtain", Event.START, tail=_JOB),
    Verb("gain", Event.START, tail=_JOB),
    Verb("find", Event.START, tail=r"(?:new )?(?:work|employment|a (?:new )?(?:job|post|club))(?= (?:at|with|in|as))"),
    Verb(
        "take",
        Event.START,
        tail=r"(?:up |on )?(?:the (?:challenge|task) of (?:managing|coaching|leading)|managerial duties|coaching duties)",
    ),
    Verb("ascend", Event.START, tail=r"to (?:the )?(?:\w+ )*(?:role|post|position|job|hot ?seat)"),
    Verb("take", Event.START, Voice.CLUB, tail=r"(?=(?:him|her|\w+) (?:along|with him))", weak=True),
    Verb(
        "take",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:him|her) (?:back )?to .{0,50}\bas (?:his|her|an?|the)? ?(?:\w+ )?(?:assistant|number two|coach|first-team coach|goalkeep))",
        weak=True,
    ),
    Verb("link", Event.START, tail=r"up (?:again |once more )?with", weak=True),
    Verb("team", Event.START, tail=r"up (?:again |once more )?with", weak=True),
    Verb("reunite", Event.START, tail=r"with", weak=True),
    Verb(
        "follow",
        Event.START,
        tail=r"(?=(?:him|her|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) (?:back |on )?(?:to|into|out)\b)",
        weak=True,
    ),
    Verb(
        "accompany",
        Event.START,
        tail=r"(?=(?:him|her|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) (?:back |on )?(?:to|as)\b)",
        weak=True,
    ),
    Verb("step", Event.REPLACE, tail=r"into the shoes of"),
    Verb(
        "become",
        Event.START,
        tail=r"(?!inspired|known|involved|disillusioned|frustrated|famous|(?:the |an? )?(?:\w+ ){0,3}champions?\b|one of|the (?:first|only) (?:\w+ ){0,3}(?:signing|player|footballer)|a fan|friends|unhappy)",
        weak=True,
    ),
    Verb("assume", Event.START, tail=rf"(?:charge|control|command|managerial duties|coaching duties|{_JOB})"),
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
    Verb("start", Event.START, tail=r"(?:out |off )?(?:at|with) (?=[A-Z])", weak=True),
    Verb("begin", Event.START, tail=r"at (?=[A-Z])", weak=True),
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
    Verb("accept", Event.START, tail=rf"(?:{_JOB})"),
    Verb(
        "accept",
        Event.START,
        tail=r"(?:an?|the|his|her) (?:\w+ ){0,2}(?:offer|proposal|invitation|challenge|approach|contract|deal)"
        r"(?: (?:from|to (?:become|manage|coach|lead|join|take (?:over|charge)(?: (?:of|at))?)))?",
        weak=True,
    ),
    Verb("inherit", Event.START, tail=rf"the (?:{_ROLE}(?:['’]s office)?|job|post|position|team)"),
    Verb("get", Event.START, tail=rf"(?:the nod|{_JOB})"),
    Verb(
        "step",
        Event.START,
        tail=r"(?:in|up)(?=.{0,30}(?:as|to)\b| (?:from|on an?|as|to|for|when|after|following)\b)",
        weak=True,
    ),
    Verb("resurface", Event.START, weak=True),
    Verb("land", Event.START, tail=r"(?:at|the)", weak=True),
    Verb("commence", Event.START, weak=True),
    Verb(
        "be",
        Event.HOLD,
        tail=r"(?=(?:the |a |an |now |also |again |currently |most recently |twice |in |once |joint |"
        r"caretaker |interim |acting |former |current |new |national |permanent |still |last |head |assistant |previously |player-|"
        r"goalkeeping |fitness |youth |reserve |first-team |first team |team |under-\d\ds? |U\d\d |part of |on |a member of |one of |"
        r"briefly |later |subsequently |formerly |then |initially |his |her |their |(?:[A-Z]\w+ )?[A-Z]\w+['’]s |coaching |backroom |technical )*"
        r"(?:[A-Z][\w'’-]+ ){0,3}(?:manager|coach|head coach|boss|assistant|caretaker|charge|number two|employed|staff|backroom team|coaching team|"
        r"deputy|right-hand man|second in command|number two|responsible|technical director|sporting director|director of football)\b)",
        weak=True,
    ),
    Verb("be", Event.HOLD, tail=r"with (?=[A-Z].{0,40}\bsince\b)", weak=True),
    # They begin him.
    Verb("appoint", Event.START, Voice.CLUB, tail=r"(?!.{0,80}\bcaptain\b)"),
    Verb("reappoint", Event.START, Voice.CLUB),
    Verb("re-appoint", Event.START, Voice.CLUB),
    Verb("re-instate", Event.START, Voice.CLUB),
    Verb("sign", Event.START, Voice.CLUB, tail=r"(?=him|her\b(?! (?:a|an|the|his|her|new|first) ))", weak=True),
    Verb("draft", Event.START, Voice.CLUB, tail=r"(?:(?:him|her) )?in", weak=True),
    Verb("draft", Event.START, Voice.CLUB, tail=r"in(?= [A-Z])", weak=True),
    Verb("parachute", Event.START, Voice.CLUB, tail=r"(?:(?:him|her) )?in", weak=True),
    Verb("rope", Event.START, Voice.CLUB, tail=r"(?:(?:him|her) )?in", weak=True),
    Verb("snap", Event.START, Voice.CLUB, tail=r"(?:(?:him|her) )?up", weak=True),
    Verb("bring", Event.START, Voice.CLUB, tail=r"(?:(?:him|her) )?(?:back|in)", weak=True),
    Verb("task", Event.START, Voice.CLUB, tail=r"with (?=\w+ing )", weak=True),
    Verb(
        "charge",
        Event.START,
        Voice.CLUB,
        tail=r"with (?=(?:reviv|rebuild|restor|lead|guid|sav|steer|tak)\w+ )",
        weak=True,
    ),
    Verb("enlist", Event.START, Voice.CLUB, weak=True),
    Verb("engage", Event.START, Voice.CLUB, tail=r"(?=(?:him|her|[A-Z]\w+ [A-Z]\w+) (?:as|to)|as |by )", weak=True),
    Verb("approve", Event.START, Voice.CLUB, tail=r"(?=.{0,40}\bas (?:\w+ ){0,3}(?:coach|manager|head coach|boss))"),
    Verb("ratify", Event.START, Voice.CLUB, tail=r"(?=.{0,40}\bas (?:\w+ ){0,3}(?:coach|manager|head coach|boss))"),
    Verb("secure", Event.START, Voice.CLUB, tail=r"(?:his|her) services", weak=True),
    Verb("acquire", Event.START, Voice.CLUB, tail=r"(?:his|her) services", weak=True),
    Verb("settle", Event.START, Voice.CLUB, tail=r"on (?=[A-Z]\w+ [A-Z]|him|her)", weak=True),
    Verb("plump", Event.START, Voice.CLUB, tail=r"for (?=[A-Z]\w+ [A-Z]|him|her)", weak=True),
    Verb("opt", Event.START, Voice.CLUB, tail=r"for (?=[A-Z]\w+ [A-Z]|him|her)", weak=True),
    Verb("swoop", Event.START, Voice.CLUB, tail=r"(?:in )?for (?=[A-Z]\w+ [A-Z]|him|her)", weak=True),
    Verb(
        "name",
        Event.START,
        Voice.CLUB,
        tail=rf"(?=(?:(?:him|her) )?(?:as |the |a |an |in |his |national |new |joint |interim |caretaker |acting |permanent |technical |[A-Z])|{_ROLE}|(?:[\w’'-]+ ){{0,5}}[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ ){{0,2}}as )"
        r"(?!.{0,60}(?:of the (?:[Yy]ear|[Mm]onth|[Ss]eason|[Dd]ecade|[Cc]entury|[Ww]eek)|captain|Hall of Fame|Footballer|[Pp]layer of))",
    ),
    Verb("hire", Event.START, Voice.CLUB),
    Verb("instate", Event.START, Voice.CLUB),
    Verb("reinstate", Event.START, Voice.CLUB),
    Verb("re-hire", Event.START, Voice.CLUB),
    Verb("re-engage", Event.START, Voice.CLUB),
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
    Verb(
        "place",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:(?:[\w'’-]+ ){0,4}[A-Z][\w'’-]+ |him |her )?in (?:temporary |interim |caretaker |sole |joint )?(?:charge|control|command))",
    ),
    Verb(
        "leave",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:[\w'’-]+ ){0,4}[A-Z][\w'’-]+ in (?:temporary |interim |caretaker |sole |joint )?charge)",
    ),
    Verb(
        "put",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:(?:[\w'’-]+ ){0,4}[A-Z][\w'’-]+ |him |her )?in (?:temporary |interim |caretaker |sole |joint )?(?:charge|control|command))",
    ),
    Verb(
        "hand",
        Event.START,
        Voice.CLUB,
        tail=rf"(?:(?:him|her|[A-Z]\w+(?: [A-Z]\w+)?) )?(?:{_JOB}|reins)",
    ),
    Verb("award", Event.START, Voice.CLUB, tail=rf"(?:(?:him|her) )?(?:{_JOB})"),
    Verb(
        "give",
        Event.START,
        Voice.CLUB,
        tail=rf"(?:(?:him|her|[A-Z]\w+(?: [A-Z]\w+)?) )?(?:{_JOB}|(?:his|her|a) (?:first |big )?(?:chance|break)(?= (?:as|in|by|at)))",
    ),
    Verb("bring", Event.START, Voice.CLUB, tail=r"(?=(?:him|her|[A-Z]\w+(?: [A-Z]\w+)? (?:to|in|back)|in))", weak=True),
    Verb("turn", Event.START, Voice.CLUB, tail=r"to (?=[A-Z]|him|her)", weak=True),
    Verb("ask", Event.START, Voice.CLUB, tail=r"to (?=coach|manage|lead|take)", weak=True),
    Verb("choose", Event.START, Voice.CLUB, tail=r"(?=as|to (?:succeed|replace|follow|take over))"),
    Verb(
        "choose",
        Event.START,
        Voice.CLUB,
        tail=r"to (?:lead|manage|coach|head|take charge of|take over|guide)",
        weak=True,
    ),
    Verb("name", Event.START, Voice.CLUB, tail=r"(?=at the helm|(?:to|on) the bench)"),
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
    Verb(
        "manage", Event.HOLD, tail=r"(?!to\b|directors?\b|partner|just|a (?:draw|win)|only|just|by (?!him))", weak=False
    ),
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
    Verb("fill", Event.HOLD, tail=r"in(?= (?:between|after|when|while|following|for|as|until|on|at)\b)"),
    Verb("stand", Event.HOLD, tail=r"in(?= (?:between|after|when|while|following|for|as|until|on|at)\b)"),
    Verb("deputise", Event.HOLD),
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
    Verb("make", Event.REPLACED, tail=r"way for(?= (?:the |his )?(?:\w+ )?[A-Z])"),
    Verb(
        "hand",
        Event.REPLACED,
        tail=r"(?:over )?(?:(?:the |his |her )?(?:reins|job|control|charge|duties|team|baton) )?(?:over )?to(?= (?:the |his )?(?:assistant )?[A-Z])",
    ),
    Verb("pass", Event.REPLACED, tail=r"(?:on )?the (?:reins|baton|torch|job) (?:on )?to"),
    Verb("pave", Event.REPLACED, tail=r"the way for(?= (?:the |his )?(?:\w+ )?[A-Z])", weak=True),
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
    Verb("lose", Event.END, tail=r"(?:his|her|their) (?:jobs?|posts?|positions?|place on the bench)", reason=_SACKED),
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
    Verb(
        "retire",
        Event.END,
        tail=r"(?=(?:in|on|at the|that|the following|due|aged|through|because)\b|[.,;])",
        reason=EndReason.RETIRED,
        weak=True,
    ),
    Verb(
        "relinquish",
        Event.END,
        tail=rf"(?:{_JOB}|(?:his|her|the) (?:duties|role|post)|charge|control)",
        reason=_RESIGNED,
    ),
    Verb(
        "give",
        Event.END,
        tail=rf"up (?:{_JOB}|(?:his|her|the) (?:duties|role|post)|management|coaching)",
        reason=_RESIGNED,
    ),
    Verb("surrender", Event.END, tail=_JOB, reason=_RESIGNED),
    Verb("abandon", Event.END, tail=rf"(?:{_JOB}|ship|(?=the (?:club|team|side)|[A-Z]))", reason=_RESIGNED, weak=True),
    Verb("jump", Event.END, tail=r"ship", reason=_RESIGNED, weak=True),
    Verb("call", Event.END, tail=r"(?:it (?:a day|quits)|time on (?:his|her) \w+)", reason=_RESIGNED, weak=True),
    Verb("throw", Event.END, tail=r"in the towel", reason=_RESIGNED, weak=True),
    Verb("move", Event.END, tail=r"upstairs", reason=EndReason.PROMOTED),
    Verb(
        "end",
        Event.END,
        tail=r"(?:his|her|the) (?:[\w-]+ ){0,2}(?:time|spell|stay|stint|association|tenure|reign|relationship)(?= )",
        weak=True,
    ),
    Verb("bring", Event.END, tail=r"(?:his|her|the) (?:[\w'’-]+ ){1,6}to an end", weak=True),
    Verb(
        "bring",
        Event.END,
        tail=r"(?:an end to|down the curtain on|the curtain down on) (?:his|her|the) (?=[\w-]+)",
        weak=True,
    ),
    Verb("sever", Event.END, tail=r"(?:his |her |all )?ties with", weak=True),
    Verb(
        "announce",
        Event.END,
        tail=r"(?:that )?(?:he|she) (?:was|would be) (?:leaving|stepping down|standing down|quitting|resigning)(?: (?:from )?(?:as |the )(?:\w+)?)?",
        weak=True,
    ),
    Verb("die", Event.END, reason=EndReason.DIED, weak=True),
    Verb("agree", Event.END, tail=r"to (?:leave|part|go (?:their )?separate ways)", reason=_MUTUAL),
    Verb("get", Event.END, tail=r"the (?:sack|boot|axe|chop|bullet|push)", reason=_SACKED),
    Verb(
        "pay",
        Event.END,
        tail=r"(?:the (?:ultimate )?price|with (?:his|her) job)(?: for (?!.*\b(?:sacked|dismissed|fired|axed)))?",
        reason=_SACKED,
        weak=True,
    ),
    Verb("face", Event.END, tail=r"the (?:axe|sack)(?=[,.]| (?:in|on|after))", reason=_SACKED, weak=True),
    # They end him.
    Verb(
        "give",
        Event.END,
        Voice.CLUB,
        tail=r"(?:(?:him|her) )?(?:the (?:sack|boot|axe|chop|bullet|push)|(?:his|her) marching orders|(?:his|her) (?:cards|P45))",
        reason=_SACKED,
    ),
    Verb(
        "hand",
        Event.END,
        Voice.CLUB,
        tail=r"(?:(?:him|her) )?(?:(?:his|her) marching orders|(?:his|her) (?:cards|P45))",
        reason=_SACKED,
    ),
    Verb("show", Event.END, Voice.CLUB, tail=r"(?:(?:him|her) )?the (?:exit|way out)", reason=_SACKED),
    Verb("ditch", Event.END, Voice.CLUB, reason=_SACKED, weak=True),
    Verb("dump", Event.END, Voice.CLUB, tail=r"(?!out)", reason=_SACKED, weak=True),
    Verb("jettison", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("discard", Event.END, Voice.CLUB, reason=_SACKED, weak=True),
    Verb("boot", Event.END, Voice.CLUB, tail=r"out", reason=_SACKED),
    Verb("kick", Event.END, Voice.CLUB, tail=r"out", reason=_SACKED, weak=True),
    Verb("force", Event.END, Voice.CLUB, tail=r"(?:him |her )?out", reason=_SACKED),
    Verb("depose", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("discharge", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("stand", Event.END, Voice.CLUB, tail=r"(?:him|her) down", reason=_SACKED),
    Verb("place", Event.END, Voice.CLUB, tail=r"on gardening leave", reason=_SACKED),
    Verb("put", Event.END, Voice.CLUB, tail=r"on gardening leave", reason=_SACKED),
    Verb(
        "strip",
        Event.END,
        Voice.CLUB,
        tail=r"of (?:his|her|the) (?:duties|post|position|role|job|coaching duties)",
        reason=_SACKED,
    ),
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
        tail=r"(?:of|from) (?:his|her|the|all) (?:\w+ )?(?:duties|post|position|role|job|responsibilities|command)",
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
    Verb("cancel", Event.END, Voice.CLUB, tail=r"(?:his|her) contract", reason=_SACKED),
    Verb("rescind", Event.END, Voice.CLUB, tail=r"(?:his|her) contract", reason=_SACKED),
    Verb("end", Event.END, Voice.CLUB, tail=r"(?:his|her) contract", reason=_SACKED),
    Verb("cut", Event.END, tail=r"ties with", weak=True),
    # One for another.
    Verb("replace", Event.REPLACE),
    Verb("succeed", Event.REPLACE),
    Verb("supplant", Event.REPLACE),
    Verb("take", Event.REPLACE, tail=r"(?:his|her) (?:place|seat)(?! (?:on|in|at|among))"),
    Verb("fill", Event.REPLACE, tail=r"(?:his|her) (?:shoes|boots|place)"),
    Verb("follow", Event.REPLACE, tail=r"(?=[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:as|at|in the))", weak=True),
    Verb(
        "fill",
        Event.REPLACE,
        tail=r"the (?:seat|vacancy|void|post|position|shoes)(?: left by| from which| vacated by| of(?= [A-Z]))?(?! (?:as|of) )",
    ),
    Verb("fill", Event.HOLD, tail=r"the (?:\w+ )?(?:role|position|post) (?=of|as)"),
    Verb("hold", Event.HOLD, tail=rf"(?:{_JOB})(?= (?:of|as|at|with|until|from|for|in|between|on|since))"),
    Verb("occupy", Event.HOLD, tail=rf"(?:{_JOB}|the dugout|the technical area)"),
    Verb("hold", Event.HOLD, tail=r"the (?:reins|fort)(?= (?:at|of|until|as))"),
    Verb("helm", Event.HOLD, tail=r"(?= )"),
    Verb("handle", Event.HOLD, tail=r"(?=(?:the )?(?:[A-Z]|side|team|club))", weak=True),
    Verb("tutor", Event.HOLD),
    Verb("mentor", Event.HOLD, weak=True),
    Verb("preside", Event.HOLD, tail=r"over (?=[A-Z])", weak=True),
    Verb("call", Event.HOLD, tail=r"the shots (?:at|for)"),
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

_STATION_NOUN = r"(?:job|post|role|position|appointment|assignment|engagement|venture|experience|adventure|spell|stint|stay|season|year)"
_STATION = rf"(?:[\w-]+ ){{0,2}}(?:{_STATION_NOUN}|club|stop|port of call|destination|challenge|home)(?: in {_MANAGEMENT}| as (?:a )?(?:manager|head coach|coach))?"
_CAME = r"(?:was|were|came|would be|would come|proved to be)(?= (?:at|with|in|as|when|on|from|the|back|[A-Z]))"

NOUNS = (
    Noun(r"(?:(?:his|her) )?appointment (?:as|at|of|by)", Event.START),
    Noun(r"(?:the )?(?:arrival|appointment|hiring|return) of", Event.START, weak=True),
    Noun(r"appointment as", Event.START, of=False),
    Noun(r"(?:the )?(?:departure|exit) of", Event.END, weak=True),
    Noun(
        r"(?:['’]s?|\b[Hh]is|\b[Hh]er) (?:departure|exit)(?: (?:was|had been) (?:announced|confirmed))?(?: for| from)?",
        Event.END,
        weak=True,
        of=False,
    ),
    Noun(r"(?:['’]s?|\b[Hh]is|\b[Hh]er) retirement", Event.END, EndReason.RETIRED, weak=True, of=False),
    Noun(
        r"(?:\b[Aa]|\b[Oo]ne|\b[Tt]wo|\b[Tt]hree|\b[Ff]our|\b[Ff]ive|\b[Ss]ix|\b[Ss]even|\b[Ee]ight) (?:[\w-]+ ){0,2}(?:years?|seasons?|months?|weeks?) (?:at|with)(?= [A-Z])",
        Event.HOLD,
        weak=True,
    ),
    Noun(r"(?:\b[Hh]im|\b[Hh]er) (?:being|getting) (?:sacked|dismissed|fired|axed)", Event.END, _SACKED, of=False),
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
    Noun(
        r"(?:contract|deal) (?:was|had been|has been|is) (?:terminated|cancelled|rescinded|torn up|ripped up|paid up)",
        Event.END,
        _SACKED,
        of=False,
    ),
    Noun(
        r"(?:[Hh]is |[Hh]er )?(?:contract|deal) (?:ran out|expired|lapsed|ended|came to an end|had (?:run out|expired)|"
        r"(?:was|had been|has been|is|would|will) not (?:be )?(?:renewed|extended)|was allowed to (?:expire|run (?:out|down)))",
        Event.END,
        _OVER,
        of=False,
    ),
    Noun(
        r"(?:decided|opted|chose|elected) (?:not to (?:renew|extend)|against (?:renewing|extending)) (?:(?:his|her) (?:contract|deal)|(?=with))|"
        r"(?:declined|refused) to (?:renew|extend) (?:his|her) (?:contract|deal)|"
        r"(?:would|will|did) not (?:be )?(?:renew|extend)(?:ing)? (?:his|her) (?:contract|deal)",
        Event.END,
        _OVER,
        of=False,
    ),
    Noun(r"(?:was )?not (?:offered|given) a new (?:deal|contract)", Event.END, _OVER, of=False),
    Noun(
        r"(?:tenure|reign|spell|stint|time(?= (?:at|in|with|as))|stay|partnership|marriage|adventure|association|relationship) "
        r"(?:(?:at|with|in|as|in charge of) (?:[\w'’.-]+ ){1,5}?)?(?:that )?"
        r"(?:ended|(?:came|was brought|drew|would come|had come) to (?:an end|a close)|was over|finished|was cut short|concluded|lasted (?:only |just )?until)",
        Event.END,
        weak=True,
        of=False,
    ),
    Noun(r"was over by", Event.END, weak=True, of=False),
    Noun(
        r"(?:(?:[Ss]econd|[Ff]irst|[Bb]rief|[Tt]hird|[Ss]hort|[Ff]urther|[Ss]ubsequent|[Ll]ater|[Ss]uccessful|[Uu]nsuccessful|[Ss]hort-lived|"
        r"[\w-]+-(?:year|month|week|day|season|game|match)) )?(?:[Ss]pells?|[Ss]tints?|[Tt]enures?|[Ss]tays?|[Ss]ojourns?|[Rr]eigns?) "
        r"(?:as|at|with|in charge of|in(?! the hot seat| the dugout))",
        Event.HOLD,
        weak=True,
    ),
    Noun(
        r"(?:[Tt]he|[Hh]is|[Hh]er) (?:job|role|position|appointment|post) (?:was|became) (?:then |later |eventually |subsequently )?(?:made )?permanent",
        Event.START,
        of=False,
    ),
    Noun(r"[Jj]obs (?:with|at)", Event.HOLD),
    Noun(rf"[Hh](?:is|er) (?:first|next|second|third|new|latest) {_STATION} {_CAME}", Event.START),
    Noun(rf"[Hh](?:is|er) (?:last|most recent|previous|final|only|longest|other) {_STATION} {_CAME}", Event.HOLD),
    Noun(
        r"[Nn]ext (?:up |stop )?(?:was|were|came|for (?:him|her) (?:was|came))(?= [A-Z]|,? (?:a|at|with|the)\b)",
        Event.START,
        weak=True,
    ),
    Noun(
        rf"(?:[Tt]hen|[Nn]ext|[Aa]fter that|[Ll]ater) came (?:an? (?:\w+ )*{_STATION_NOUN} )?(?=at|with|in|as|[A-Z])",
        Event.START,
        weak=True,
    ),
    Noun(rf"[Tt]here followed (?:an? (?:[\w-]+ )*{_STATION_NOUN} )?(?=at|with|in|as|[A-Z])", Event.START, weak=True),
    Noun(
        rf"(?:[Tt]his|[Tt]hat|[Ww]hich) was followed by (?:an? (?:[\w-]+ )*{_STATION_NOUN} )?(?=at|with|in|as|[A-Z])",
        Event.START,
        weak=True,
    ),
    Noun(
        r"(?<!first )(?<!last )(?<!final )(?:days|weeks|months|matches|games) (?:at the helm of|in charge of|as (?:manager|coach|head coach) of)",
        Event.HOLD,
    ),
    Noun(r"as one of(?= (?:[A-Z][\w'’-]+ ){1,3}(?:assistants|deputies|coaches|lieutenants)\b)", Event.HOLD),
    # Not "his first season as", "his first game in charge of": how it went, not that it was.
    Noun(rf"{_NOT_A_FEAT}(?:seasons?|years?|months) as", Event.HOLD),
    Noun(rf"{_NOT_A_FEAT}(?:currently |previously |again |most recently |still |now )?in charge (?:of|at)", Event.HOLD),
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
    "hold": "past:held",
    "snap": "past:snapped|gerund:snapping",
    "opt": "past:opted|gerund:opting",
    "fall": "past:fell|participle:fallen",
    "pay": "past:paid",
    "throw": "past:threw|participle:thrown",
    "call": "past:called|gerund:calling",
    "draw": "past:drew|participle:drawn",
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
