"""Portuguese: words of a clause beside its verb, by what they say of the post."""

# How a post ended: by both, by the contract, at once.
MUTUAL = r"mútuo acordo|comum acordo"
SAME_WAY = r"da mesma (?:forma|maneira)"
CONTRACT_OVER = r"(?:fim|final|termo|término) d[eo] contrato|contrato (?:expirou|terminou|acabou)"
TAKES_EFFECT = r"com efeitos? imediatos?"
AT_ONCE = r"de imediato|imediatamente|logo em seguida|no mesmo dia"

# Before a date: what it is the date of.
UNTIL = r"até"
SINCE = r"desde|a partir de"
WITHIN = r"meio|meados"
BEGAN = r"começou|iniciou-se|arrancou"
ENDED = r"terminou|acabou|chegou ao fim|encerrou-se"

# Behind a date: what happened then.
TURNING = r"quando|(?:data|altura|dia|mês|ano|momento|época|temporada|verão|período) em que|(?:data|altura) na qual"

# Before a ground that stands for its club.
AT_WORK = (
    r"\b(?:deix\w+|abandon\w+|larg\w+|troc\w+)|\blev\w+(?:-[nl]?[oa])? para|"
    r"\b(?:regress\w+|volt\w+|cheg\w+|retorn\w+|rum\w+|aterr\w+|desembarc\w+|passage[mn]s?|ciclo|era|saída|saiu|"
    r"sai|volta|regresso|retorno|anos|épocas|temporadas|meses|semanas|banco|comando|frente|cadeira|contratado|"
    r"apresentado|assinou|reaparec\w+|pass(?:ou|ar|ad[oa])|estava|estar|entr\w+|cumpr\w+|complet\w+|dur\w+|segu\w+|ano|mês|vezes|vez|lugar|vaga|retom\w+|permanec\w+|ficou|continu\w+|mante\w+|deix\w+|abandon\w+|trocou|troca|trabalh\w+|esteve|"
    r"está|aventura|experiência|feliz|mud\w+|era|estadia|reinado|de volta|treinador|técnico|adeus)\s+(?:\w+ ){0,2}?"
    r"(?:aos?|às?|a|dos?|das?|nos?|nas?|em|de|pel[oa]s?|para [oa]s?|para|[oa]s?)"
)

# Before the noun of a beginning that is only wished for.
WANTING = r"negoc(?:ei|i)a(?:m|va|vam)?|tenta(?:m|va)?|quer(?:em|ia)?|pretende(?:m|ia)?|estuda(?:m|va)?|pondera(?:m|va)?|planeia(?:m)?|planeja(?:m)?|prepara(?:m|va)?|procura(?:m|va)?|deseja(?:m|va)?|admite(?:m|ia)?|discute(?:m|ia)?|avalia(?:m|va)?|cogita(?:m|va)?"

# Before an infinitive: it did not come to it; it just has.
NEARLY = r"perto de|prestes a|quis"
JUST_NOW = r"acabam? de"

# Auxiliaries of what is to come, and of what may.
WILL = r"será|serão|irá|vai"
MAY = r"teria|terá|terão|seria|estaria|poderia|deve|deverá"

# In a capitalised name: no club.
NO_CLUB = r"Rio|Recife|Cairo|Algarve|Minho|Alentejo|Açores|Madeira|Europa|Golfo|Oriente|Maracanã|Mineirão|Jamor|Wembley|Centenário|Sub|Série|Taça|Estádio"

# Verbs of working, which do not say as what; of assisting; of going back; of a career.
WORKING = frozenset({"trabalhar"})
ASSISTING = frozenset({"auxiliar"})
RETURNING = frozenset({"voltar", "retornar", "regressar"})
CAREERS = frozenset({"iniciar", "começar"})

# Today, which is no beginning.
TODAY = frozenset({"hoje", "atualmente"})

# Verbs of a club that comes to him, which say nothing where none is named; verbs of a club that begin him only where a
# pronoun means him.
ARRIVING = frozenset({"vir", "seguir", "aparecer", "surgir"})
ONLY_HIM = frozenset({"esperar", "acolher", "descobrir", "convencer", "seduzir", "trazer"})

# Before a club at which one works; what one does there that is no work on a bench.
AT_CLUB = r"n[oa]|em|com [oa]|pel[oa]|à frente d[oa]|ao serviço d[oa]|ao comando d[oa]|por"
NOT_AT_WORK = (
    r"nasc\w+|estud\w+|resid\w+|cas(?:ou|ad[oa])|filh[oa]s?|irm[ãa]o?|pai|jog(?:ou|ava|ar|ando)|perde\w*|"
    r"caiu|empat\w+|venceu|derrot\w+|gole\w+|eliminad\w+|torcedor|adepto|sócio|formação|negoci\w+|recus\w+|"
    r"rejeit\w+|convite|estreou|jogos?|partidas?|final|defront\w+|visit\w+|receb\w+|viv(?:e|ia)|morre\w*|"
    r"faleceu|homenage\w*|empréstimo"
)

# What has not come yet, whoever tells it.
STILL_TO_COME = r"na próxima (?:época|temporada)|no próximo|a partir da próxima"

# Verbs of a club that leaves its coach, and as well of a coach who leaves his club.
PARTING: frozenset[str] = frozenset()
# Of going along with another, whose assistant one then is.
GOING_ALONG = frozenset("acompanhar reencontrar".split())
# One of several spells, and what is said of when it was.
EACH_SPELL = (
    r"(?:[AaOo]|[AaOo] sua) (?:primeir[ao]|segund[ao]|terceir[ao]|quart[ao]|últim[ao]|outr[ao])"
    r"(?: (?:vez|passagem|etapa|ciclo|período|experiência|delas|deles))?"
)
SPELL_WAS = r"(?:foi|aconteceu|ocorreu|começou|iniciou-se|durou|deu-se|veio|tinha sido|teve lugar)"

# Of a nation's coach, in whatever team's story.
OF_A_NATION = r"selecionador\w*"

# Behind the name of a coach who has no club.
FREE = r"livre|sem (?:clube|equipa|time|trabalho)|desempregado|disponível|desocupado"

# Verbs that announce what the noun behind them tells.
ANNOUNCING = frozenset({"anunciar", "confirmar", "oficializar", "comunicar"})
# Before the town that a coach is from: "el técnico de Villafranca", "El de Cheste".
HOME_TOWN = r"(?:[Oo]|[Dd]o|[Aa]o) (?:(?:técnico|treinador|selecionador) )?de"

# The national team of whose country the text need not say more (see NATIONAL among the roles).
THE_NATION = r"(?!)"
