"""English: how titles are told."""

from ingest.languages.titles import TitleWords

_CAPITALS = r"(?!The )[A-ZÀ-Þ][\w'’.&-]* (?:[A-ZÀ-Þ0-9][\w'’.&-]* ){0,4}"
_KIND = (
    r"(?:[Ss]uper [Cc]ups?|[Ll]eagues?|[Cc]ups?|[Cc]hampionships?|[Tt]itles?|[Dd]ivision|[Tt]roph(?:y|"
    r"ies)|[Ss]uper[Cc]up)"
)

TITLES = TitleWords(
    language="en",
    named=rf"{_CAPITALS}(?:Cups?|Leagues?|Championships?|Trophy|Trophies|Shields?|Division(?: (?:One|Two|Three|"
    rf"\d))?|Title|Supercup|Games|Conference)(?! (?:manager|coach|club|side|team))"
    r"|(?:National|Domestic) [Cc]hampionship",
    of_place=rf"(?P<place>[A-Z]\w+(?: [A-Z]\w+)?|national|domestic|state|league|regional|local|"
    rf"continental) {_KIND}(?: (?:title|trophy|crown|championship))?"
    r"|(?:(?<=the )|(?<=a )|(?<=one )|(?<=two )|(?<=three )|(?<=four )|(?<=five ))(?:league|"
    r"cup)(?: and cup)?(?: (?:titles?|trophy|crown))?(?! (?:season|game|match|defeat|win|run|debut|final|"
    r"campaign|position|place|table|format))",
    scopes=r"national|domestic|state|league|regional|local|continental",
    champion_of_place=r"(?P<place>[A-Z]\w+|national) champions?",
    championship="{} championship",
    champion=r"(?:were|was|became|been) (?:crowned )?champions?|(?:won|winning|claimed|clinched) (?:the|a) titles?",
    verbs=(
        "win lift claim clinch capture secure land deliver retain regain add collect seal scoop bag "
        "celebrate yield defend bring pick"
    ),
    expressions=(
        r"(?:winner|champion)s? of|storm(?:ed|ing) to|cruis(?:ed|ing) to|romp(?:ed|ing) to|(?:rode|swept|"
        r"surged|marched) to|triumph(?:ed|s)? in|victory in|success in|triumph in|"
        r"glory in|(?:titles?|trophies|honours|silverware|medals) (?:include|included|were|was|came)(?: in)?|"
        r"double of|treble of|(?:Hayes|club)? ?boasts?|won by|crowned"
    ),
    led_to=(
        r"(?:led|guided|steered|took|fired|inspired|helped|drove|coached|managed|propelled|leading|guiding|"
        r"steering|taking|helping|coaching)"
    ),
    triumph=r"(?:titles?|crowns?|glory|triumphs?|success|victory|trophy)",
    unreal=(
        r"(?:not|never|without|n't|nor|neither|no|failed to|hop(?:es|ed|ing) to|try(?:ing)? to|tried to|"
        r"want(?:s|ed)? to|aim(?:s|ed|ing)? to|bid to|chance to|could|can|might|may|must|should|"
        r"close to|yet to|expected to|tipped to|will|would have|favourites? to|race to|battle to|have to|"
        r"needs? to|looking to|dream(?:s|ed)? of|target(?:s|ed)?|lost|missed out on|chasing)(?: \w+){0,2}"
    ),
    real_infinitive=(
        r"went on to|goes on to|team to|side to|club to|him to|them to|us to|[A-Z]\w+ to|helped(?: \w+){0,2}|"
        r"manager to|coach to|woman to|man to|person to|foreigner to|would (?:go on to|later|eventually|then)|"
        r"and|to"
    ),
    not_won=(
        r"(?:semi|quarter)?-?finals?|qualif\w+|promotion|return|access|entry|participat\w+|runners?-up|second|"
        r"third|fourth|place|finish|spot|berth|match(?:es)?|games?|tie|ties|derby|points?|lost|losing|loss|"
        r"defeat\w*|"
        r"eliminat\w+|medals?|survival|stage|group|round|caps?|player|award|plaudits|run|against|manager of the"
    ),
    won_final=r"(?:the |a |two |his |their )?(?:\w+ )?finals?(?: of(?: the)?)?",
    won_behind=(
        r"(?:-?winning|-winners?|winners?|champions)(?! of)|(?:,| was| were)? (?:won|clinched|claimed|"
        r"secured)(?! by)"
    ),
    not_its_title=(
        r"(?:['’]s)? ?(?:\d{4} )?(?:play-off )?(?:tournament|semi-?finals?|quarter-?finals?|finals?(?! (?:\d|against|"
        r"over|win|victory|with))|runners?-up|qualif\w+|group|knockout|spot|berth|place|games?|match(?:es)?|"
        r"manager of|player of|footballer of|strugglers|side|club|team|rivals|medal|campaign|squad|debut)"
    ),
    at=(
        r"(?:with|for|at|in charge of|as (?:manager|head coach|coach) of|while (?:managing|coaching|"
        r"in charge of)|for the|leading|managing|coaching)(?: the)?"
    ),
    under=(
        r"(?:[Uu]nder(?: the (?:guidance|management|leadership|stewardship) of)?|[Ww]ith|[Cc]oached by|"
        r"[Mm]anaged by|[Ll]ed by|[Gg]uided by)"
    ),
    us=r"(?:we|our)",
    which=r"(?:with|at|where|for)\s*(?:whom|which)|where",
    who=r"(?:who|which|that)",
    season=(
        r"(?:six |three |two |four |five )?(?:times|twice)?,? ?(?:in|of|for|during)? ?(?:both|the|"
        r"each of)? ?(?:seasons?|years?|editions?)? ?(?:of )?"
    ),
    another=r",? ?(?:and )?(?:again )?(?:that|those|the one|another|one) (?:of|in)",
    same_year=r"(?:(?:in|of) )?(?:that|the same) (?:same )?(?:year|season)",
    no_title=(
        r"runners?[- ]up|finalist|second place|third place|fourth place|manager of|coach of the|best (?:coach|"
        r"manager)|footballer of|player of|promotion|golden|bronze|silver|hall of fame|performance league|"
        r"award|semi-final|order of"
    ),
    individual=r"individual|personal|awards|other|general|orders",
    manager=(
        r"as (?:a |an )?(?:manager|coach|head coach|assistant(?: manager| coach)?)|manager|managerial|"
        r"coach(?:ing)?|head coach"
    ),
    player=r"as (?:a )?(?:player|footballer)|player|playing|footballer",
    after=r"after(?: having)?|having",
    as_player=(
        r"captain(?:ed|ing)|skippered|as (?:a |an )?(?:player|footballer|captain|youngster|striker|forward|defender|midfielder|"
        r"goalkeeper)|in his playing days|playing career|playing for|during his playing|on loan|"
        r"hung up his boots|as a teenager"
    ),
    irregular="past:won brought sought|participle:won|gerund:winning bringing",
)
