"""Spanish: roles, squads, hedges, and the words that say a passage is of something else."""

from careers.vocabulary import Role
from ingest.lexicon import RoleWord

_COACH = r"(?:entrenador|técnico|DT|director técnico|estratega|timonel|adiestrador|míster|conductor|entrenadora|técnica|directora técnica)"

#: The longest match wins; in `pattern` a space stands for any white space.
ROLES = (
    RoleWord(r"ex(?= del? )", Role.HEAD),
    RoleWord(
        rf"{_COACH} (?:interino|interina|provisional|encargado)|(?:de manera|de forma|como|con carácter) (?:interina|provisional|interino)|técnico interino|interinato|interino|interina|de puente",
        Role.INTERIM,
    ),
    RoleWord(
        r"(?:segundo entrenador|asistente(?: técnico)?|ayudante(?: de campo| técnico)?|asistentes|ayudantes|mano derecha|entrenador (?:asistente|asociado|adjunto)|segundo(?= de [A-ZÁÉÍÓÚ])|(?<=como )segund[oa]\b(?! entrenador)(?! (?:equipo|técnico))|(?<![a-zà-ÿ] )Segundo(?= de [A-ZÁÉÍÓÚ])|(?<=su )segund[oa](?= |,)(?! (?:etapa|ciclo|paso|temporada|año|vez|experiencia|equipo|club|mandato|período|periodo|partido|juego|final|título|copa|liga))|adjunto|asistiendo|secund(?:ó|aba|ar|ando|ará|a))",
        Role.ASSISTANT,
    ),
    RoleWord(
        r"formar parte del? (?:comando técnico|cuerpo técnico|staff)|(?:su |el )?(?:comando técnico|cuerpo técnico|equipo de trabajo|staff)(?= de)",
        Role.ASSISTANT,
    ),
    RoleWord(r"preparador(?:es)? físicos?|preparadora física|(?:el )?trabajo físico|parte física", Role.FITNESS),
    RoleWord(r"(?:entrenador|preparador) de (?:porteros|arqueros|guardametas)", Role.GOALKEEPING),
    RoleWord(
        r"(?:entrenador|técnico|DT|formador) (?:de |en )?(?:las |los )?(?:divisiones (?:menores|inferiores|formativas)|inferiores|juveniles|menores|cantera|cadetes|categorías (?:inferiores|menores|juveniles)|formativas)",
        Role.YOUTH,
        "youth",
    ),
    RoleWord(
        rf"(?:nuevo |flamante |primer |actual |ex)?(?:{_COACH})(?: principal)?|seleccionador(?:a)?(?: nacional)?|banquillo|(?:el )?banco|dirección técnica|primer equipo",
        Role.HEAD,
    ),
    RoleWord(
        r"director (?:deportivo|de la cantera|de fútbol)|director de cantera|mánager deportivo|coordinador(?: \w+)?|analista|asesor|secretario técnico|ojeador",
        Role.OTHER,
    ),
)

#: Squads other than the men's first team.
SQUADS = (
    (r"[Ss]ub[- ]?(\d\d)", "U-{}"),
    (r"(?:la |su |el )?(?:[Rr]eserva|equipo de reserva)\b", "reserves"),
    (r"(?<!entonces )(?<!, )(?:el |su |al )?(?:filial|equipo B|segundo equipo)\b", "B"),
    (
        r"(?:divisiones|categorías) (?:menores|inferiores|juveniles|formativas)|inferiores|juveniles|\b(?:al|el|del) (?:juvenil|cadete)(?= del? )",
        "youth",
    ),
    (r"(?:equipo |selección |fútbol )?femenin[oa]s?\b", "women"),
)

#: A role said by pointing back: "en la misma función".
#: Another spell in the post that was just spoken of.
BEFORE = (
    r"[Yy]a lo (?:había hecho|hizo|ha hecho|hacía)|volvi(?:ó|eron) a (?:hacer|hacerse|ocupar|sentarse|tomar|asumir|"
    r"ponerse|coger|estar al frente)"
)
#: Before two periods of one post: "dos veces", "en dos etapas".
TIMES = r"(?:dos|tres|cuatro|varias|distintas|diferentes) (?:veces|etapas|ocasiones|períodos|periodos|ciclos|oportunidades|pasos|temporadas)"
#: The post at a national team whose country is not named.
NATIONAL = r"seleccionador(?:a)? nacional|selección nacional|combinado nacional"
#: Where the clubs of a career stand.
ON_RECORD = r"(?:en|de|a) (?:su|el) (?:(?:largo|extenso|dilatado|amplio) )?(?:currículum|currículo|curriculum|hoja de vida|historial)|completan su (?:currículum|recorrido|trayectoria)"
SINCE_THEN = r"desde entonces|desde ese (?:día|momento)"
SAME_ROLE = r"(?:[Yy]a lo (?:había hecho|hizo|ha hecho|hacía)|la misma función|el mismo (?:cargo|puesto|rol)|la misma labor|las mismas funciones)"

REPORTED = (
    r"al parecer|supuestamente|presuntamente|aparentemente|habría[n]?|estaría[n]?|sería[n]?|podría[n]?|tendría[n]?|se dice|se habla|se habló|rumor(?:es|ean)?|versiones|trascendi[óo]|"
    r"según (?:su|el|la|los|las|pudo|fuentes|informó|reportó|[A-Z]\w+)|[Ff]uentes|candidat[oa]s?|suena|interés de|interesa|"
    r"en la (?:mira|carpeta|lista|órbita)|opción|gana enteros|conversaciones|propuesta|sondeó|tienta|posible|acuerdo de palabra|aseguran|aseguraron"
)
#: What a hedge in it no longer hedges: "Tras meses de rumores, asumió".
OVERCOME = r"tras|luego de|después de|pese a|a pesar de|entre"
#: What parts a denial from what it does not deny.
NOT_DENIED = r"y|e|pero|sino|antes|cuando|luego|entonces|finalmente"
DENIED = (
    r"[Nn]o es (?:cierto|verdad)|[Mm]entira|[Dd]esmintió|desmiente|negó|niega|falso|descartad[oa]|descartó|rechazó|se negó|no (?:formará|seré|será|voy a ser|va a ser|"
    r"asumirá|dirigirá|habrá|llegará|vendrá|romperá)|nunca (?:hubo|fue|habló|recibió)|ni .{1,40} habl(?:ó|aron)|quedó descartado"
)
PLANNED = (
    r"se espera|está previsto|a partir de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|"
    r"noviembre|diciembre|la próxima)|la próxima temporada|será presentado|en los próximos días|en las próximas horas|todavía no"
)
#: Playing, not coaching.
#: Behind these the names of his assistants follow.
HELPED = r"(?:secundado|asistido|acompañado|escoltado|ayudado|respaldado)s? (?:por|de)|[Ss]u (?:cuerpo técnico|staff|ayudante|asistente|segundo|segundo entrenador|mano derecha) (?:es|era|será|fue|lo (?:integran|integraban|forman|componen|completan|integrarán)|está (?:integrado|compuesto|formado) por|estará (?:integrado|compuesto|formado) por)"
#: Between a name and the word for an assistant.
AS_HIS = r"como(?: su)?(?: nuevo)?|de"
#: Behind these, in the life of a coach, what was to come did come: "acordó dirigir a", "se anunció que sería".
AGREED = (
    r"(?:acordó|aceptó|pactó|decidió)|(?:llegó a un acuerdo|firmó|cerró) (?:[\wáéíóúñ-]+ ){0,6}para|se comprometió (?:a|para)|"
    r"(?:anunció|confirmó|comunicó|informó|oficializó) que(?: [\w.áéíóúñ-]+){0,5}"
)
PLAYER = (
    r"como (?:jugador|futbolista|delantero|defensa|volante|arquero|portero|mediocampista|centrocampista)|jugó|jugando|vistió|camiseta|"
    r"goles|anotó|debutó (?:en primera|profesionalmente)|colgó los botines|retirado en|cedido|a préstamo|fue dirigido por|"
    r"(?:su etapa|su carrera) (?:de|como) (?:jugador|futbolista)|mediocentro|lateral|puntero|extremo|goleador"
)
PLAYER_SECTION = r"(?:carrera|trayectoria|etapa) (?:como|de) (?:jugador|futbolista)|jugador|clubes como jugador|palmarés como jugador"
COACH_SECTION = r"entrenador|técnico|DT|director técnico|banquillo|dirección técnica"
HONOURS_SECTION = r"palmarés|títulos|logros|palmares|honores|campeonatos"
CONTRACT = r"renov\w+ (?:\w+ ){0,4}hasta|contrato,? (?:\w+ ){0,3}hasta|(?:firmó|firmado|vínculo|correrá|acuerdo) (?:\w+ ){0,3}hasta"
OPPONENT = r"(?:contra|(?:eliminad|derrotad|vencid|superad|golead)[oa]s?(?: de(?:l| la)? [^,.;]{2,30})? por|ante|frente a|sobre|a manos de|derrota con|perdida? con|final con|visita a|vs\.?|versus|recibir al?|espera a|duelo con|jugar con|eliminó a|(?:perder|caer|empatar|perdió|cayó|empató|derrota|goleada|empate|visita)(?: por)?(?: \d+[-–]\d+)? (?:en|con|por|en casa de|en el campo de|a)|(?:golear|vencer|derrotar|goleó a|venció a|derrotó a|superó a|golear a|vencer a|derrotar a))(?: el| la| los| al| su)?(?: rival)?$"
TOGETHER = r"(?:comando técnico|cuerpo técnico|staff|equipo de trabajo) de"

#: What a person is who is no coach here: right before the name, or after it and a comma.
NOT_A_COACH = (
    r"(?:presidid|encabezad)[oa] por|(?:presidencia|directiva) de|periodistas?|comunicador|reportero|presidente|vicepresidente|presidenta|director deportivo|dirigente|administrador|gerente|delegado|"
    r"representante|agente|consejero delegado|delantero|volante|arquero|portero|mediocampista|mediocentro|centrocampista|zaguero|"
    r"central|extremo|goleador|capitán|jugador|futbolista|árbitro|panelista|jefe de prensa|empresario|abogado|médico|cantante|"
    r"como goleador|como capitán|compañero|rey|alcalde|ministro|hincha|lateral|punta|atacante|juvenil"
)
#: "el técnico rosarino": who was spoken of.
EPITHET = (
    r"(?:[Ee]l|[Aa]l|[Dd]el|[Ll]a) (?:nuevo |flamante |ahora |ex)?(?:técnico|entrenador|estratega|DT|timonel|preparador|míster|adiestrador|seleccionador|"
    r"entrenadora)(?: (?!interino|provisional)[a-záéíóúñ]+(?:o|és|ense|ino|ano|eño|í|a))?(?! de (?:porteros|arqueros)| físico)(?=[\s,.;)])(?!\s+(?:de|del|[A-Z]))"
)
#: "el cuadro brasileño": a club by its country.
CLUB_EPITHET = r"(?:cuadro|equipo|club|conjunto|elenco|once|combinado)"
FEDERATION = r"(?:Federación|Asociación|Confederación)"
HIS = r"(?:[Ss]u|[Ss]us)"
ARTICLE = r"(?:[Ee]l|[Ll]a|[Uu]n|[Aa]l|[Dd]el)"
NOT_ANY_MORE = r"ex|exentrenador|extécnico|entonces|anterior"
#: What makes one subject of two names: "la dupla de X y Y".
PAIR = r"(?:dupla|dúo|tándem|binomio|pareja|terna|trío)(?: \w+)? (?:de|del|entre|que (?:forman|integran|formaron|integraron)|(?:formad|integrad|compuest|conformad)[oa] por)"
#: Verbs that a "that" follows: what is said has the day of the saying.
#: Others come, go or work with the coach who was spoken of.
WITH_HIM = r"[Jj]unto al? [a-zé]\w+ se (?:marchan?|van?|fue(?:ron)?)|[Cc]on él (?:llegan?|vienen?|vendrán?|llegarán?|trabajan|trabajarán|se van|se marchan)|(?:[Cc]on|[Jj]unto (?:a|con)) (?:él|el entrenador|el técnico)|[Tt]ambién (?:deja|dejan|se va|se van|dejaron|llega|llegan)|acompañ\w+"
TOWN = r"(?!)"
SAYING = r"(?:ha|acaba de|había) (?:comunicado|anunciado|confirmado|informado|hecho oficial|comunicar|anunciar|confirmar)|hizo oficial|oficializó|hizo público|comunicó|anunció|confirmó|informó|avisó|aclaró|reveló|adelantó|comunica|anuncia|confirma|notificó|hizo saber|decidió"
#: Verbs that follow a quotation, before or behind the name of who speaks.
QUOTING = r"dijo|cortó|zanjó|comentó|aseguró|afirmó|declaró|explicó|señaló|sostuvo|respondió|contestó|aclaró|agregó|añadió|sentenció|admitió|reconoció|confesó|contó|recordó|relató|remató|insistió|subrayó|apuntó|concluyó|lanzó|expresó|manifestó|dice|cuenta|recuerda|asegura|afirma"
#: What is neither the youth's nor the reserves'.
FIRST_TEAM = r"primer equipo|plantel profesional|equipo de primera|primera plantilla"

#: Words for a woman of whom a text speaks, and for a man.
SHE = r"[Ee]lla|entrenadora|seleccionadora|exjugadora|directora técnica"
HE = r"[ÉEée]l entrenador|entrenador|seleccionador|exjugador|director técnico"
