"""Spanish: how titles are told."""

from ingest.languages.titles import TitleWords

_HEAD = (
    r"(?:[Ll]igas?|[Cc]ampeonatos?|[Tt]ítulos?|[Cc]opas?|[Ss]upercopas?|[Ss]uperligas?|[Tt]orneos?|"
    r"[Mm]undial(?:es)?)"
)
_RUN = r"(?: (?:de(?:l| la| los| las)? )?[A-ZÁÉÍÓÚÑ][\w'’]*(?:-\d+)?)"

TITLES = TitleWords(
    language="es",
    named=rf"(?:Torneo|Copa|Liga|Supercopa|Trofeo|Superliga|Recopa|Campeonato|Mundial){_RUN}{{1,5}}|(?:Copas?|"
    rf"Ligas?|Supercopas?|Superfinal|Recopas?)"
    r"|(?<=las )ligas|(?<=la )liga(?= (?:en|del?) \d{4})"
    r"|(?<=[Ee]l )(?:Inicial|Final|Metropolitano|Nacional|Intermedio|Transición)(?= (?:de(?:l)? )?\d{4})",
    of_place=(
        rf"{_HEAD}(?: (?:nacional|de fútbol|de liga|de primera))?(?: de(?:l| la|"
        rf" los)?)? (?P<place>[\w-]+(?: [A-ZÁ][\w]+){{0,2}})"
    ),
    scopes=r"nacional|nacionales|local|locales|doméstic[oa]s?|liguer[oa]s?|de liga|regional|estatal|provincial|liga",
    champion_of_place=r"(?:bi|tri|tetra)?campe(?:ón|ona|ones|onas)(?: de)? (?P<place>[\w-]+)",
    championship="campeonato {}",
    champion=(
        r"(?:fue|salió|se (?:consagró|coronó|proclamó)|resultó|quedó|campeonó|se hizo)(?: campe(?:ón|ona))?|"
        r"lo (?:hizo|sacó) campeón"
    ),
    verbs="ganar conquistar conseguir obtener lograr levantar alzar sumar festejar celebrar cosechar adjudicar",
    expressions=(
        r"conquistas? del?(?: l[ao]s?)?|obtención del?(?: l[ao])?|título(?:s)?(?: en la| en el| del?)?|(?:bi|"
        r"tri|tetra)?campe(?:ón|ona|ones|onas)(?: del?| en| con)?|"
        r"vuelta olímpica(?: con| en)?|vitrinas? (?:guarda|luce|exhibe|ostenta)[n]?|palmarés (?:figuran?|luce|"
        r"incluye|suma|exhibe)|"
        r"se (?:quedó|alzó|hizo) con|se llevó|se (?:impuso|consagró|coronó|proclamó) (?:campe(?:ón|"
        r"ona) )?(?:en|del?)|lo (?:hizo|sacó) campeón|(?:le|les) dio|"
        r"(?:respondió|retribuyó|premió|despidió|cerró|coronó) (?:con|el año con)|atesora|acumula|"
        r"ganadora? del?|trofeos?|"
        r"consagración en|coronación en|éxito en|triunfo en la final de|doblete de|triplete de|gloria en|"
        r"dirigió la consagración en"
    ),
    led_to=r"(?:guió|llevó|condujo|encaminó|comandó)",
    triumph=r"(?:título|gloria|consagración|conquista)",
    unreal=(
        r"(?:no|nunca|jamás|sin|tampoco|ni|ningún|ninguna|sin haber|no pudo|estuvo cerca de|a punto de|"
        r"a un paso de|cerca de|podría|pudo|podrá|busca|buscará|buscaba|intenta|intentará|"
        r"intentó|quiere|quería|espera|esperaba|sueña con|soñaba con|tratar de|trata de|tratará de|para|"
        r"con la ilusión de|con el objetivo de|aspira a|aspiraba a|candidato a|"
        r"favorito a|le falta|faltó|habría|debía|debe|va a|van a|perdió el|perdió la|disputa(?:rá)?(?: el|"
        r" la)?|pelea(?:r)? por(?: el| la)?)(?: \w+){0,2}"
    ),
    real_infinitive=(
        r"tras|después de|luego de|al|de|logró|consiguió|volvió a|llegó a|equipo a|club a|hasta|supo|pudo|por|"
        r"además de|[A-Z]\w+ a"
    ),
    not_won=(
        r"(?:semi|cuartos|octavos)?finales|(?:semi)?final|clasific\w+|regreso|vuelta a|boleto|pase|ascenso|"
        r"subcampe\w+|segundo (?:lugar|puesto)|tercer\w*|cuarto|puesto|lugar|partido|encuentro|clásico|"
        r"duelo|puntos|perdi\w+|cay\w+|eliminad\w+|medalla de (?:plata|bronce)|permanencia|fase|grupo|fecha|"
        r"invicto|jugador|goleador|premio|elogios|confianza"
    ),
    won_final=r"(?:la |una |dos |su )?(?:gran )?finales?(?: de(?:l)?(?: la| los)?)?",
    won_behind=r",? (?:ganad[oa]|conquistad[oa]|obtenid[oa]|conseguid[oa]|lograd[oa]|levantad[oa])s?",
    not_its_title=(
        r"(?: (?:de )?\d{4})?(?: (?:de )?[A-Z]\w+)?,? (?:en la que|donde) (?:cayó|perdió|terminó)|"
        r"-? ?(?:sub-?campeón|finalista|clasificator\w+)"
    ),
    at=(
        r"(?:con|al frente del?|al mando del?|en(?: su \w+ (?:etapa|ciclo|paso) (?:con|en))?|"
        r"en su (?:segunda |primera |tercera )?(?:etapa|ciclo|paso) (?:con|en)|para|por|a cargo de|"
        r"dirigiendo a)(?: el| la| los| las| al)?"
    ),
    under=(
        r"(?:[Cc]on|[Bb]ajo (?:la dirección|el mando|la conducción|las órdenes|la batuta|la tutela) de|"
        r"[Dd]e la mano de|[Dd]irigid[oa]s? por|[Cc]onducid[oa]s? por|al mando de)"
    ),
    us=r"(?:hemos|nuestro|ganamos|conquistamos|logramos)",
    which=(
        r"(?:con|en|donde|al frente d|dirigiendo a)\s*(?:el|la|los|las)? ?(?:que|quien|quienes|cual|cuales)|"
        r"donde|en donde|a(?:l)? que"
    ),
    who=r"(?:que|quien|quienes)",
    season=(
        r"(?:de(?:l| la| los| las)?|en(?: el| la)?(?: los| las)?)? ?(?:años?|temporadas?|ediciones|edición|"
        r"campañas?|torneos?)? ?(?:de(?:l)? )?"
    ),
    another=r",? ?(?:y |e )?(?:también )?(?:la|el|las|los) del?",
    same_year=r"(?:de(?:l)?|en) (?:ese|aquel|dicho|este|mismo)(?: mismo)? año",
    no_title=(
        r"subcampe|finalista|segundo (?:lugar|puesto)|tercer|cuarto (?:lugar|puesto)|entrenador del|"
        r"mejor (?:entrenador|técnico|dt)|premio|ascenso|balón|medalla|participación|semifinal"
    ),
    individual=r"individual(?:es)?|distinciones|premios|reconocimientos|personales",
    manager=r"como (?:entrenador|técnico|dt|director técnico|asistente|ayudante|segundo|preparador|adjunto|auxiliar)|entrenador|director técnico|técnico",
    player=r"como (?:jugador|futbolista)|jugador|futbolista|de jugador",
    after=r"tras(?: haber)?|después de(?: haber)?|luego de(?: haber)?",
    as_player=(
        r"como (?:jugador|futbolista|capitán|delantero|volante|defensa|arquero)|de (?:jugador|futbolista)|"
        r"vistiendo|con la camiseta|en su etapa de (?:jugador|futbolista)|colgó los botines|siendo jugador"
    ),
    irregular="past:obtuvo consiguió|participle:conseguido obtenido|gerund:obteniendo consiguiendo",
)
