"""English: roles, squads, hedges, and the words that say a passage is of something else."""

from careers.vocabulary import Role
from ingest.lexicon import RoleWord

_MATCH = r"(?:games?|match(?:es)?|trip|clash|tie|fixtures?|visit|encounter|opener|final|training|qualifiers?)"
ROLES = (
    RoleWord(
        rf"charge (?:of|for) (?:the (?:team|side) (?:for|at|against) )?(?:[A-Z]\w+['’]s|[Tt]he (?:next|coming|upcoming|remaining|weekend['’]s)|(?:this|that|those|these|next|their|today['’]s|tonight['’]s)) (?:[\w'’-]+ ){{0,4}}{_MATCH}|"
        r"(?:joint |interim |temporary |acting )?caretaker(?:[- ](?:manager|boss|head coach|coach))?s?|(?:interim|acting|temporary|stand-in)(?: first[- ]team)? (?:manager|head coach|coach|boss|charge)|in (?:temporary|interim|caretaker) charge|(?:on|in) an? (?:interim|caretaker|temporary|acting) (?:basis|capacity|role)|(?:temporary|interim|caretaker) charge|mind(?:ed|ing) the shop|fill(?:ed|ing|s)? in|st(?:ood|ands?|anding) in(?! the)|deputis(?:ed|es|ing)|h(?:eld|olding) the fort|"
        r"looked after the (?:team|side) (?:himself |herself )?for",
        Role.INTERIM,
    ),
    RoleWord(
        r"assistant(?:[- ](?:manager|coach|head coach|trainer|first[- ]team coach))?s?|number two|right-hand man|deputy|deputies|second in command|co-assistant",
        Role.ASSISTANT,
    ),
    RoleWord(
        r"(?:coaching|backroom|technical|managerial)? ?staff|(?:coaching|backroom|technical) team", Role.ASSISTANT
    ),
    RoleWord(
        r"(?:fitness|conditioning|strength and conditioning) coach|physical trainer|fitness trainer", Role.FITNESS
    ),
    RoleWord(r"goalkeep(?:er|ing) coach", Role.GOALKEEPING),
    RoleWord(
        r"(?:youth|academy|junior|[Uu]nder-\d\ds?|U\d\ds?)[- ](?:team )?(?:coach|manager|trainer)|youth (?:categories|ranks|system|teams?|sides?|academy)",
        Role.YOUTH,
        "youth",
    ),
    RoleWord(r"first[- ]team coach", Role.OTHER),
    RoleWord(
        r"(?:football |business |community |player )?development manager|(?:general|team|kit|commercial|operations|stadium) manager",
        Role.OTHER,
    ),
    RoleWord(r"on a (?:permanent|full-time) basis|permanently|(?:made|became) permanent|(?<=job )full-time", Role.HEAD),
    RoleWord(r"reserves?(?:[- ]team)? (?:manager|head coach|coach|boss)", Role.HEAD, "reserves"),
    RoleWord(
        r"(?:new |former |current |permanent |player[- ]|full-time )*(?:manager|head coach|national coach|first[- ]team manager|boss|gaffer|managership|managerial (?:position|role|job|reins)|head-coach|bench boss|player-manager)|in charge|at the helm|the helm",
        Role.HEAD,
    ),
    RoleWord(r"coach", Role.HEAD),
    RoleWord(
        r"(?:technical|sporting) (?:director|adviser|advisor)|director of football|(?:chief )?scout|advis(?:or|er)|development coach|coaching role|analyst|(?:business|advisory|support) (?:support )?role|coach educator|academy director|consultant|(?:attacking|defensive|set-piece|technical|skills|specialist) coach|player-coach|ambassador",
        Role.OTHER,
    ),
)

SQUADS = (
    (r"[Uu]nder[- ](\d\d)s?", "U-{}"),
    (r"\bU-?(\d\d)s?\b", "U-{}"),
    (r"(?:the |its |their |his )?(?:reserves|reserve (?:team|side))\b", "reserves"),
    (r"\bB[- ](?:team|side)\b", "B"),
    (r"youth (?:categories|ranks|system|teams?|sides?|academy)", "youth"),
    (r"\b[Ww]omen(?:['’]s(?: national)?(?: team| side| programme| program)?)?\b|\b[Ll]adies\b", "women"),
)

#: Another spell in the post that was just spoken of.
BEFORE = r"had (?:already |previously )?done so(?: before)?|having (?:already |previously )?done so"
#: Before two periods of one post.
TIMES = r"(?:two|three|four|several|separate|different) (?:times|spells|stints|occasions|periods|separate spells)|twice|and (?:then )?(?:again|once more|once again)(?= (?:in|on|from|for))"
#: The post at a national team whose country is not named.
NATIONAL = r"national (?:coach|manager)"
#: Where the clubs of a career stand.
ON_RECORD = r"(?:on|of|to) (?:his|her) (?:(?:long|lengthy|extensive) )?(?:CV|résumé|resume|managerial record)"
SINCE_THEN = r"since then|ever since|from then on"
SAME_ROLE = r"(?:the same (?:role|position|capacity|function|post)|a similar (?:role|capacity|position|post))"

REPORTED = (
    r"according to (?:[a-z]+ )?(?:reports?|sources|media|press)|(?:is|are|was|were) (?:reported|said|rumou?red|understood|thought) to|allegedly|apparently|reportedly|rumou?r(?:s|ed)?|reports? (?:that|in|said|suggest|claim)|linked (?!up)|(?<!weeks of )(?<!days of )(?<!months of )(?<!ending )(?<!end to )speculation|is said to|could(?! not|n['’]t)|might|may (?:be|become|take|join)|"
    r"is believed|are believed|considering|shortlist|front-?runner|candidates?|favou?rite to|in talks|sources?|would be|mentioned in connection|"
    r"been offered|had (?:also )?offered|approach(?:ed)?|tipped|contender|interest(?:ed)? in|understood to be"
)
#: What a hedge in it no longer hedges: "After weeks of rumours, he was appointed".
OVERCOME = r"after|following|despite|amid"
#: What parts a denial from what it does not deny.
NOT_DENIED = r"and|but|before|when|then|who|instead"
DENIED = (
    r"denied|dismissed as|nonsense|wide of the mark|fabricat\w+|distanced (?:him|her)self|ruled herself out|played down|not interested|no interest|"
    r"denies|untrue|fiction|rejected|turned down|ruled out|ruled himself out|declined|neither .{1,40} ever|"
    r"never (?:made|happened|offered|approached)|insisted he would|no (?:contact|approach|offer)|will not|would not|won't|did not take"
)
PLANNED = (
    r"is set to|are set to|due to|expected to|will|is to (?:take|become|succeed|replace|join|leave)|agreed to (?:become|take|join)|"
    r"from next (?:season|summer)|next (?:season|summer|month|week)|at the end of the season|has agreed terms"
)
#: Behind these, in the life of a coach, what was to come did come: "agreed to become", "it was announced that he would".
AGREED = (
    r"agreed (?:[\w-]+ ){0,4}to|signed (?:[\w-]+ ){1,6}to|accepted (?:[\w-]+ ){1,4}to|"
    r"(?:announced|confirmed|revealed|stated) (?:[\w-]+ ){0,4}(?:that )?(?:[\w.'’-]+ ){1,5}would(?: be)?"
)
PLAYER = (
    r"as a player|played (?:for|in|with)|playing|striker|forward|midfielder|defender|winger|goalkeeper|on loan|loan|transfer(?:red)?|"
    r"goals?|scored|caps?\b|debut|appearances?|teammates?|free transfer|signed for|youth career|scoring|full-back|centre-back|retired as|"
    r"hat-trick|starting (?:XI|eleven)|captain(?:ed)?|substitutes?|trainee|apprentice"
)
PLAYER_SECTION = r"playing career|^club career$|^international career$|as a player|player|early life|youth career|playing|(?:style|philosophy) of (?:play|management|coaching)|(?:managerial|coaching|management) (?:style|philosophy|profile|methods|approach|reputation)|tactics|legacy|personal life|^club$|^international$|statistics|^media"
COACH_SECTION = r"(?<!style of )(?:coaching|managerial|management|manager|coach|head coach)(?! (?:style|philosophy|profile|methods|approach|reputation|statistics|record|stats))"
HONOURS_SECTION = r"honou?rs|titles|achievements|trophies"
CONTRACT = r"(?:contract|deal|terms|agreement|extension),? (?:\w+ ){0,6}(?:until|till|through|to|up to)|agreed terms until|(?:renew|extend)\w* (?:\w+ ){0,4}(?:until|till|through|to)|expire in"
OPPONENT = r"(?:against|(?<!take )(?<!took )(?<!taking )(?<!taken )over|beat|beating|defeat(?:ing|ed)?(?: by| to| against| at| of)?|lost to|loss(?:es)? to|win over|draw with|victory over|versus|vs?\.?|draw against|hands of|eliminated by|host(?:ed)?|ousted by|trip to|visit(?: to)?|behind|faced|facing|away (?:to|at)|1-0 at|2-0 at|(?:defeat|loss|win|draw|victory|success) at|win against|second to|runners-up to|ahead of|clear of|above|below|visit (?:of|from)|goal (?:at|against))(?: the(?: rivals?| visit of)?| city rivals| rivals| champions| local rivals| eventual winners)?$"
TOGETHER = r"(?:coaching |backroom )?staff"

#: What a person is who is no coach here: right before the name, or after it and a comma.
NOT_A_COACH = (
    r"chaired by|owned by|presidency of|journalist|reporter|presenter|president|vice-president|chairman|chairwoman|chief executive|CEO|owner|sporting directors?|co-sporting directors|"
    r"director of football|director|striker|forward|midfielder|defender|goalkeeper|captain|winger|full-back|centre-back|player|referee|agent|"
    r"teammate|team-mate|goalscorer|scorer|left winger|brother|son|father|wife|economics professor|professor|analyst|signing|veteran forward|"
    r"youngster|skipper|minister|mayor|loan signings? such as|partner"
)
EPITHET = r"(?:[Tt]he (?:new |outgoing |former )?(?:manager|coach|head coach|boss|tactician))(?=[\s,.;)])(?!\s+(?:of|for|at|position|role|job|[A-Z]))"
CLUB_EPITHET = r"(?:side|club|team|outfit)"
FEDERATION = r"(?:Football Federation|Football Association|Federation|FA|federation|association)"
HIS = r"(?:[Hh]is|[Hh]er)"
ARTICLE = r"(?:[Tt]he|[Aa]n?)"
NOT_ANY_MORE = r"former|ex|then|previous|then-manager|one-time"
#: Behind these the names of his assistants follow.
HELPED = (
    r"(?:assisted|aided|helped|accompanied|flanked|supported|backed) by|"
    r"(?:[Hh]is|[Hh]er) (?:assistants?|number two|deput(?:y|ies)|right-hand man|backroom (?:staff|team)|(?:coaching |technical )?staff) "
    r"(?:was|were|is|are|will be|would be|included?|includes|comprise[sd]?|consist(?:s|ed) of|featured?|will include)"
)
#: Between a name and the word for an assistant: "with X as his assistant".
AS_HIS = r"(?:\w+ing )?as (?:his|her|their)(?: new)?|as"
#: What makes one subject of two names: "la dupla de X y Y".
PAIR = r"(?:duo|pair|pairing|tandem|trio|team)(?: \w+)? (?:of|formed by|made up of)"
#: Verbs that a "that" follows: what is said has the day of the saying.
#: Others come, go or work with the coach who was spoken of.
WITH_HIM = (
    r"(?:[Ww]ith|[Aa]longside) him|(?:[Aa]lso|[Tt]oo) (?:left|leave|leaves|leaving|departed)|accompan\w+|[Jj]oining him"
)
TOWN = r"(?!)"
SAYING = r"announced|confirmed|said|revealed|told|stated|decided"
#: Verbs that follow a quotation, before or behind the name of who speaks.
QUOTING = r"said|told|added|insisted|replied|explained|admitted|says|recalled|stressed|claimed|commented|stated"
#: What is neither the youth's nor the reserves'.
FIRST_TEAM = r"first[- ]team|senior (?:team|side)"

#: Words for a woman of whom a text speaks, and for a man.
SHE = r"[Ss]he|[Hh]ers?|[Hh]erself"
HE = r"[Hh]e|[Hh]is|[Hh]im|[Hh]imself"
