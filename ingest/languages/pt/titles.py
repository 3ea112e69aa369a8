"""Portuguese of both shores: how titles are told."""

from ingest.languages.titles import TitleWords

_HEAD = (
    r"(?:[Ll]igas?|[Cc]ampeonatos?|[Tt]ítulos?|[Tt]aças?|[Cc]opas?|[Ss]upercopas?|[Ss]upertaças?|"
    r"[Ss]uperligas?|[Tt]orneios?|[Mm]undial|[Mm]undiais)"
)
_RUN = r"(?: (?:d[aeo]s? )?[A-ZÁÀÂÉÊÍÓÔÚÇ][\w'’]*(?:-\d+)?)"

TITLES = TitleWords(
    language="pt",
    named=rf"(?:Torneio|Copa|Liga|Taça|Supercopa|Supertaça|Troféu|Superliga|Recopa|Campeonato|Mundial){_RUN}{{1,5}}"
    r"|(?:Copas?|Taças?|Ligas?|Supercopas?|Supertaças?|Recopas?|Estadual|Estaduais)|"
    r"[Cc]ampeonatos?(?=,? (?:e |em |de \d|\(|com |pel))",
    of_place=(
        rf"{_HEAD}(?: (?:nacional|de futebol|da liga|"
        rf"estadual))?(?: d[aeo]s?)? (?P<place>[\w-]+(?: [A-ZÁ][\w]+){{0,2}})"
    ),
    scopes=r"nacional|nacionais|local|estadual|estaduais|doméstic[oa]|liga|continental|regional",
    champion_of_place=r"(?:bi|tri|tetra|penta)?campe(?:ão|ã|ões|ãs)(?: d[aeo])? (?P<place>[\w-]+)",
    championship="campeonato {}",
    champion=(
        r"(?:foi|sagrou-se|consagrou-se|se sagrou|saiu|tornou-se) (?:bi|tri)?campe(?:ão|ã)|"
        r"fez (?:d?o )?\w+ campeão"
    ),
    verbs="ganhar vencer conquistar levantar erguer somar faturar obter arrecadar celebrar festejar alcançar juntar",
    expressions=(
        r"conquistas? d[aeo]s?|títulos? d[aeo]s?|(?:bi|tri|tetra|penta)?campe(?:ão|ã|ões)(?: d[aeo]s?| pelo|"
        r" pela| com)?|retribuiu com|respondeu com|despediu-se com|"
        r"fez história com|deu(?:-lhe)? (?:ao clube )?(?:o título)?|rendeu|trouxe|levou(?= [ao]s? (?:título|"
        r"[A-Z][\w-]+(?: (?:d[aeo] )?[A-Z]\w+)?(?: de \d{4}|,| e |\.)))|coroad[oa] com|"
        r"sagrou-se (?:campeão )?(?:d[aeo]|n[ao])|palmarés (?:conta|inclui|tem)|currículo (?:tem|traz|exibe|"
        r"ostenta)|"
        r"galeria (?:tem|guarda|de troféus (?:tem|inclui))|vencedor(?:a|es)? d[aeo]s?|repetiu (?:o título|"
        r"a dose|o feito)(?: d[ao])?|dobradinha(?: com)?|ficou com|triunfo na final d[aeo]|"
        r"encerrou .{0,20}com|deu ao \w+"
    ),
    led_to=r"(?:guiou|levou|conduziu|comandou)",
    triumph=r"(?:título|glória|conquista)",
    unreal=(
        r"(?:não|nunca|jamais|sem|nem|sem ter|não conseguiu|esteve perto de|perto de|prestes a|poderia|pode|"
        r"poderá|busca|buscará|tenta|tentará|tentou|quer|queria|espera|"
        r"esperava|sonha em|sonhava|para|tentar|com o objetivo de|favorito a|falta-lhe|faltou|teria|deve|"
        r"deveria|vai|vão|disputa(?:r)?|luta pel[ao]|perdeu [ao])(?: \w+){0,2}"
    ),
    real_infinitive=(
        r"após|depois de|ao|de|conseguiu|voltou a|chegou a|equipa a|equipe a|time a|clube a|até|por|além de|"
        r"[A-Z]\w+ a"
    ),
    not_won=(
        r"(?:meias?|quartas?|oitavas?)?-?finais|(?:semi|meia)?-?final|classific\w+|regresso|volta à|vaga|"
        r"acesso|subida|vice\w*|segundo lugar|terceir\w*|quarto|lugar|partida|jogo|clássico|duelo|"
        r"pontos|perd\w+|eliminad\w+|medalha|permanência|fase|grupo|rodada|jornada|invicto|jogador|artilheiro|"
        r"prémio|prêmio|elogios|decisão"
    ),
    won_final=r"(?:a |uma |duas |sua )?(?:grande )?(?:final|finais|decisão)(?: d[aeo]s?)?",
    won_behind=r",? (?:ganh[oa]|conquistad[oa]|vencid[oa]|obtid[oa]|erguid[oa]|levantad[oa])s?",
    not_its_title=(
        r"(?: (?:de )?\d{4})?,? (?:em que|onde) (?:caiu|perdeu|terminou)|,? perdida|-? ?(?:vice-?campeão|"
        r"finalista)"
    ),
    at=(
        r"(?:com|pel[ao]|n[ao]|em|ao comando d[ao]|à frente d[ao]|ao serviço d[ao]|para|dirigindo|"
        r"a serviço d[ao])(?: o| a| os| as)?"
    ),
    under=(
        r"(?:[Cc]om|[Ss]ob (?:o comando|a direção|a orientação|as ordens|a batuta) d[aeo]|"
        r"[Dd]irigid[oa]s? por|[Cc]omandad[oa]s? por|[Oo]rientad[oa]s? por)"
    ),
    us=r"(?:nosso|ganhámos|conquistámos|conquistamos)",
    which=r"(?:com|em|pel|à frente d|n)\s*(?:[ao]s?)? ?(?:que|quem|qual|quais)|onde|em que",
    who=r"(?:que|quem)",
    season=r"(?:d[aeo]s?|em|n[ao]s?)? ?(?:anos?|temporadas?|épocas?|edições|edição)? ?(?:de )?",
    another=r",? ?(?:e )?(?:também )?[oa]s? de",
    same_year=r"(?:daquele|desse|deste|naquele|nesse|do mesmo|no mesmo|de esse)(?: mesmo)? ano",
    no_title=(
        r"vice|finalista|segundo lugar|terceir|quarto lugar|treinador do|melhor (?:treinador|técnico)|prémio|"
        r"prêmio|acesso|subida|promoção|bola|medalha|semifinal"
    ),
    individual=r"individua(?:l|is)|prémios|prêmios|distinções|pessoais",
    manager=r"como (?:treinador|técnico|auxiliar|adjunto)|treinador|técnico",
    player=r"como (?:jogador|futebolista|atleta)|jogador|futebolista|atleta",
    after=r"após(?: ter)?|depois de(?: ter)?",
    as_player=(
        r"como (?:jogador|futebolista|atleta|capitão)|nos tempos de jogador|vestindo|com a camisa|"
        r"com a camisola|pendurou as (?:chuteiras|botas)|quando jogador"
    ),
    irregular="past:obteve",
)
