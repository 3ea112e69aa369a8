"""Portuguese: roles, squads, hedges, and the words that say a passage is of something else."""

from careers.vocabulary import Role
from ingest.lexicon import RoleWord

_COACH = r"(?:treinador|técnico|comandante|míster|mister|professor|timoneiro|treinadora|técnica(?<!comissão técnica)(?<!equipa técnica)(?<!equipe técnica))"

ROLES = (
    RoleWord(
        rf"(?:{_COACH} )?(?:interino|interina|provisório)|interinamente|provisoriamente|"
        r"(?:de forma|de maneira|como|em caráter|a título|como solução) (?:provisória|provisório|interina|interino|temporária|"
        r"temporário|transitória)|até (?:à|a) (?:chegada|definição|escolha|contratação) d",
        Role.INTERIM,
    ),
    RoleWord(
        r"(?:treinador(?:es)?[- ]adjuntos?|adjuntos?|auxiliar(?:es)?(?: técnico)?|assistente(?:s)?(?: técnico)?|número dois|braço[- ]direito|"
        r"(?:coadjuvad|auxiliad|assistid|secundad)[oa]s? por)",
        Role.ASSISTANT,
    ),
    RoleWord(r"(?:a |sua )?(?:comissão técnica|equipa técnica)(?= d)", Role.ASSISTANT),
    RoleWord(r"preparador(?:es)? físicos?", Role.FITNESS),
    RoleWord(r"(?:preparador|treinador) de (?:goleiros|guarda-redes)", Role.GOALKEEPING),
    RoleWord(
        r"(?:coordenador|treinador) d[aeo]s? (?:camadas jovens|formação|base|categorias de base|escalões de formação)",
        Role.YOUTH,
        "youth",
    ),
    RoleWord(
        rf"(?:novo |atual |ex-?)?(?:{_COACH}|selec?cionador(?:a)?)(?: principal| efetivo)?|comando técnico|time principal|banco",
        Role.HEAD,
    ),
    RoleWord(
        r"direc?tor (?:técnico|desportivo|esportivo|de futebol)|coordenador(?: técnico)?|analista|observador|consultor",
        Role.OTHER,
    ),
)

SQUADS = (
    (r"[Ss]ub[- ]?(\d\d)", "U-{}"),
    (r"(?:equipa|equipe|time) B\b", "B"),
    (r"(?:time |equipa |equipe )?(?:de )?(?:reservas|aspirantes)\b", "reserves"),
    (
        r"camadas jovens|equipas? jovens|escalões jovens|categorias de base|(?<=na )(?:formação|base)(?= d[oa])|escalões de formação|(?:equipa|time) de juniores|juvenis|juniores",
        "youth",
    ),
    (r"(?:futebol |equipa |time |selec?ção )?[Ff]eminin[oa]\b", "women"),
)

#: Another spell in the post that was just spoken of.
BEFORE = r"[Jj]á o (?:tinha feito|fizera|havia feito|fez)|[Jj]á (?:tinha|havia) feito (?:isso|o mesmo)"
#: Before two periods of one post.
TIMES = r"(?:mais )?(?:duas|três|quatro|várias|diferentes) (?:vezes|passagens|ocasiões|fases|etapas)"
#: The post at a national team whose country is not named.
NATIONAL = r"(?:na|à) selec?ção|selec?cionador(?:a)? (?:nacional|principal)|(?:técnico|treinador|comando) nacional|selec?ção nacional|conjunto nacional|equip[ae] nacional"
#: Where the clubs of a career stand.
ON_RECORD = r"(?:no|do|o) (?:(?:seu|vasto|longo|extenso) )*(?:currículo|historial)|clubes (?:por onde passou|que treinou|treinados)|por onde também passou"
SINCE_THEN = r"desde então|a partir daí|desde esse dia"
SAME_ROLE = r"(?:(?:nessa|na mesma) (?:qualidade|condição)|a mesma função|o mesmo (?:cargo|posto)|as mesmas funções)"

REPORTED = (
    r"ao que tudo indica|alegadamente|supostamente|aparentemente|teria|estaria|perto de|à beira de|prestes a|a um passo d[eoa]|seria|poderia|rumores?|segundo (?:a|o|fontes)|fontes|especula(?:ção|-se)|cogitad[oa]|cotad[oa]|citado|"
    r"dava-o como certo|interesse|sondad[oa]|candidat[oa]s?|possível|na mira|imprensa .{0,30} dava"
)
#: What a hedge in it no longer hedges: "Após semanas de rumores, assumiu".
OVERCOME = r"após|depois de|apesar de|entre|na sequência de"
#: What parts a denial from what it does not deny.
NOT_DENIED = r"e|mas|antes|quando|então|depois|finalmente"
DENIED = r"desmentiu|negou|nega|recusa|desmente|falso|mentira|descart(?:ou|ado|ada)|recusou|não existe|garante nunca|nunca .{0,20}(?:proposta|chegou|houve)|fora de cogitação|não (?:será|vai|assumirá|haverá)"
PLANNED = r"vai assumir|deve assumir|a partir de|na próxima (?:época|temporada)|será apresentado|nos próximos dias|está previsto"
#: Behind these the names of his assistants follow.
HELPED = r"(?:auxiliado|coadjuvado|acompanhado|secundado|assistido|ladeado)s? por|(?:[Oo] )?[Ss]eu (?:auxiliar|adjunto|assistente|braço-direito|braço direito) (?:é|era|será|foi)|[Aa] sua equipa técnica (?:é|era|será) (?:composta|formada|constituída) por"
#: Between a name and the word for an assistant.
AS_HIS = r"como(?: seu)?(?: novo)?"
#: Behind these, in the life of a coach, what was to come did come: "acertou para dirigir", "foi anunciado que seria".
AGREED = (
    r"(?:acordou|aceitou|decidiu)|(?:acertou|assinou|fechou|chegou a acordo) (?:[\wà-ÿ-]+ ){0,6}para|comprometeu-se a|"
    r"(?:anunciou|anunciado|confirmou|confirmado|comunicou|informou|oficializou) que(?: [\w.à-ÿ-]+){0,5}"
)
PLAYER = (
    r"como jogador|jogou|jogando|gols?|golos?|atacante|meia|volante|zagueiro|goleiro|avançado|médio|defesa central|carreira de jogador|"
    r"vestiu a camisa|emprestado|revelado|defendeu|ex-lateral|ex-meia"
)
PLAYER_SECTION = r"carreira (?:de|como) jogador|jogador|clubes como jogador|títulos como jogador|estatísticas"
COACH_SECTION = r"treinador|técnico|carreira de treinador"
HONOURS_SECTION = r"títulos|palmarés|conquistas|honras"
CONTRACT = r"renov\w+ (?:\w+ ){0,4}até|(?:contrato|vínculo|acordo) (?:\w+ ){0,5}até|(?:assin(?:ou|a|ado|ará|ar)|firm(?:ou|a|ado)|válido|renov(?:ou|a|ado)|prolongou) (?:\w+ ){0,3}até"
OPPONENT = (
    r"(?:contra|frente a[o]?s?|diante d[aoe]s?|perante|vitória sobre|triunfo sobre|em cima d[oa]|ante|"
    r"(?:derrot|triunf|vit[óo]ri|bate|venc|perd|empat|elimina|queda|golead|caiu|final|decisão|duelo|jogo|partida|confronto|clássico|tropeço|revés)\w*\s(?:\([\d–-]+\)\s|\w+\s){0,6}"
    r"(?:com|para|por|diante|sobre))(?: o| a| os| as)?$"
)
TOGETHER = r"(?:comissão técnica|equipa técnica) d[eo]"

NOT_A_COACH = (
    r"(?:presidid|liderad|gerid|administrad)[oa] por|(?:administração|direção|presidência) de|jornalistas?|repórter|presidente|vice-presidente|vice de futebol|diretor desportivo|diretor|dirigente|empresário|agente|atacante|avançado|"
    r"meia|médio|zagueiro|defesa|goleiro|guarda-redes|capitão|jogador|volante|árbitro|administrador|lateral|extremo|golo de|gol de"
)
EPITHET = (
    r"(?:[Oo]|[Aa]o|[Dd]o|[Aa]) (?:novo |ex-)?(?:técnico|treinador|comandante|míster|treinadora)(?: (?!interino|principal)[a-zà-ú]+(?:o|ês|ense|ano|ino|a))?"
    r"(?=[\s,.;)])(?!\s+(?:de|do|da|[A-Z]))"
)
CLUB_EPITHET = r"(?:clube|time|equipa|equipe|emblema|conjunto)"
FEDERATION = r"(?:Federação|Confederação|Associação)"
HIS = r"(?:[Ss]eus?|[Ss]uas?|[Oo] seu|[Aa] sua)"
ARTICLE = r"(?:[Oo]|[Aa]|[Uu]m|[Aa]o|[Dd]o)"
NOT_ANY_MORE = r"ex|então|anterior|antigo"
#: What makes one subject of two names: "la dupla de X y Y".
PAIR = r"(?:dupla|duo|trio|par)(?: \w+)? (?:de|entre|formad[oa] por|compost[oa] por)"
#: Verbs that a "that" follows: what is said has the day of the saying.
#: Others come, go or work with the coach who was spoken of.
WITH_HIM = (
    r"(?:[Cc]om|[Jj]unto (?:a|com|d)) ?(?:ele|o treinador|o técnico)(?: de \d\d anos)?|[Jj]unto dele|(?:sua|a sua) (?:comissão|equipa|equipe) técnica|"
    r"[Jj]unto (?:com|a) (?=[A-ZÁÉÍÓÚ])|[Cc]om (?=(?:[A-ZÁÉÍÓÚ][\w-]+ ){1,3}(?:chega|chegam|sai|saem|deixam|vêm|vem)\b)|"
    r"[Tt]ambém (?:deixa|deixam|sai|saem|deixaram|saíram|chega|chegam)|acompanh\w+|[Ii]gualmente|serão (?:os |seus )?(?=auxiliar|adjunt|assistent)|também (?:os?|as?) (?=auxiliar|adjunt|prepara|assistent)|"
    r"(?:[Tt]em|[Tt]inha|[Tt]erá|[Tt]rouxe|[Tt]raz|[Ll]eva|[Ll]evou) (?:consigo )?(?:(?:como|por|de) |o |os )?(?=auxiliar|adjunt|assistent)|"
    r"(?:coadjuvad|auxiliad|assistid|secundad)[oa]s? por"
)
TOWN = r"(?<!\w)(?:a|em)\s+$"
SAYING = r"comunicou|anunciou|confirmou|informou|avisou|revelou|adiantou|comunica|anuncia|confirma|decidiu"
#: Verbs that follow a quotation, before or behind the name of who speaks.
QUOTING = r"disse|afirmou|garantiu|explicou|respondeu|comentou|declarou|contou|lembrou|admitiu|reconheceu|frisou|sublinhou|atirou|cortou|diz|conta|recorda"
#: What is neither the youth's nor the reserves'.
FIRST_TEAM = r"equipa principal|equipe principal|time principal|(?:time|elenco) profissional|equipa sénior"

#: Words for a woman of whom a text speaks, and for a man.
SHE = r"[Ee]la|treinadora|selecionadora|ex-jogadora"
HE = r"[Ee]le|treinador|selecionador|ex-jogador"
