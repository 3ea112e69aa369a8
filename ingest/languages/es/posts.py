"""Spanish: the verbs and nouns of beginning, holding and ending a post."""

from careers.vocabulary import EndReason
from ingest.lexicon import Event, Noun, Verb, Voice

_SACKED, _RESIGNED, _MUTUAL = EndReason.SACKED, EndReason.RESIGNED, EndReason.MUTUAL
_OVER = EndReason.CONTRACT_END
_REINS = r"(?:el mando|las riendas|el timón|el control|la conducción|la dirección técnica|el cargo|la posta|el puesto)"

VERBS = (
    # He begins.
    Verb("asumir", Event.START),
    Verb("tomar", Event.START, tail=_REINS),
    Verb("tomar", Event.START, tail=r"(?:después |luego |más tarde )?(?=al? (?:el |los |las )?[A-ZÁÉÍÓÚ])"),
    Verb("tomar", Event.START, tail=r"(?=el (?!El)[A-ZÁÉÍÓÚ])"),
    Verb("tomar", Event.START, tail=r"(?=(?:al |a la |la )(?:selecci|equipo|conjunto|cuadro|plantel|elenco))"),
    Verb("coger", Event.START, tail=_REINS),
    Verb("empuñar", Event.START, tail=r"el timón"),
    Verb("agarrar", Event.START, tail=r"(?=en (?:[a-z]+ de )?\d{4})"),
    Verb("agarrar", Event.START, tail=rf"(?:{_REINS}|(?=al? ))"),
    Verb("hacer", Event.START, tail=r"cargo"),
    Verb("poner", Event.START, tail=r"(?:otra vez )?(?:al frente|el buzo)"),
    Verb("sentar", Event.START, tail=r"(?:dos veces |por primera vez |también )?en (?:el|su) banquillo"),
    Verb(
        "convertir",
        Event.START,
        tail=r"en (?=(?:el |un )?(?:nuevo |flamante |primer )?(?:técnico|entrenador|DT|director|"
        r"seleccionador|ayudante|asistente|preparador|timonel|estratega))",
    ),
    Verb("iniciar", Event.START, tail=r"(?:su (?:carrera|camino|trayectoria|andadura|etapa)|en)", weak=True),
    Verb("iniciar", Event.START, tail=r"(?=(?:un|el|su) (?:nuevo )?(?:ciclo|proceso))"),
    Verb(
        "empezar",
        Event.START,
        tail=r"(?:su (?:carrera|camino|trayectoria|andadura|etapa)|a (?:entrenar|dirigir)|"
        r"como (?:técnico|entrenador|DT))",
    ),
    Verb(
        "comenzar",
        Event.START,
        tail=r"(?:su (?:carrera|camino|trayectoria|andadura|etapa)|a (?:entrenar|dirigir)|"
        r"como (?:técnico|entrenador|DT|ayudante|asistente)|en)",
        weak=True,
    ),
    Verb("debutar", Event.START, tail=r"como (?:técnico|entrenador|DT|director técnico)"),
    Verb("debutar", Event.START, weak=True, tail=r"(?!(?:en (?:los|las|el|la|primera)|ante|contra|con))"),
    Verb("estrenar", Event.START, tail=r"como (?:técnico|entrenador|DT|director técnico)"),
    Verb("llegar", Event.START, weak=True),
    Verb("arribar", Event.START, weak=True),
    Verb("recalar", Event.START, weak=True),
    Verb("acompañar", Event.FOLLOW),
    Verb(
        "seguir",
        Event.FOLLOW,
        tail=r"(?=(?:en (?:la misma|el cuerpo|el comando|su cuerpo|su comando|el mismo)|como (?:su )?(?:ayudante|asistente|segundo|preparador)))",
    ),
    Verb("incorporar", Event.START, tail=r"a su (?:cuerpo técnico|comando técnico|equipo|staff)", weak=True),
    Verb("desembarcar", Event.START, weak=True),
    Verb("aterrizar", Event.START, weak=True),
    Verb(
        "firmar",
        Event.START,
        tail=r"(?:un contrato |por (?:una|dos|tres|cuatro) (?:temporadas?|años?) )?(?:con|por|para|en|como)",
        weak=True,
    ),
    Verb(
        "volver",
        Event.START,
        tail=r"(?:a|al)\b(?! (?:ganar|jugar|ser|tener|la Copa|un|una|entrenar|dirigir|llamar|verse))",
        weak=True,
    ),
    Verb("volver", Event.START, tail=r"a (?=(?:entrenar|dirigir))", weak=True),
    Verb("regresar", Event.START, weak=True),
    Verb("retornar", Event.START, weak=True),
    Verb("incorporar", Event.START, tail=r"(?=(?:a su|al|a la|a) )", weak=True),
    Verb("sumar", Event.START, tail=r"(?=al? (?:cuerpo técnico|equipo|staff|comando técnico))", weak=True),
    Verb("fichar", Event.START, tail=r"(?:por|con) ", weak=True),
    Verb(
        "pasar", Event.START, tail=r"a (?:dirigir|entrenar|ser (?:el |la |su )?(?=(?:nuev[oa] |primer )?(?:técnic[oa]|entrenador|ayudante|asistente|segund[oa]|adjunt[oa]|preparador))|formar parte)"
    ),
    Verb("pasar", Event.HOLD, tail=r"(?:la temporada|el año|por|al|un (?:año|semestre) en)", weak=True),
    Verb("embarcar", Event.START, tail=r"en un (?:nuevo )?proyecto", weak=True),
    Verb("aceptar", Event.START, tail=r"(?:entrenar|dirigir|la oferta|el cargo|el desafío|la propuesta|una oferta)"),
    Verb("encontrar", Event.START, tail=r"(?:refugio|trabajo|acomodo) en", weak=True),
    Verb("rumbear", Event.START, weak=True),
    Verb("saltar", Event.START, tail=r"al banquillo"),
    Verb("emprender", Event.START, tail=r"(?:una|su) (?:aventura|etapa)", weak=True),
    Verb(
        "ser",
        Event.HOLD,
        tail=r"(?:,[^,]{2,40},\s*)?(?=(?:el |la |un |uno de |su |actual |nuevo |flamante |primer |segundo |tercer |también |otra vez |entonces |"
        r"asistente|ayudante|técnico|entrenador|DT|director técnico|preparador|seleccionador|estratega|mano derecha|auxiliar|adjunto|colaborador)+)",
        weak=True,
    ),
    # They begin him.
    Verb("nombrar", Event.START, Voice.CLUB),
    Verb("designar", Event.START, Voice.CLUB),
    Verb("contratar", Event.START, Voice.CLUB),
    Verb("fichar", Event.START, Voice.CLUB),
    Verb("presentar", Event.START, Voice.CLUB, weak=True),
    Verb("anunciar", Event.START, Voice.CLUB, weak=True),
    Verb(
        "oficializar",
        Event.START,
        Voice.CLUB,
        tail=r"(?!(?:la (?:salida|desvinculación|renuncia)|el despido|su (?:salida|renuncia)))",
    ),
    Verb(
        "confirmar",
        Event.START,
        Voice.CLUB,
        tail=r"(?=(?:a [A-ZÁÉÍÓÚ]|como (?:nuevo )?(?:técnico|entrenador|DT|director|seleccionador)))",
    ),
    Verb("encargar", Event.START, Voice.CLUB, weak=True),
    Verb(
        "confiar",
        Event.START,
        Voice.CLUB,
        tail=r"(?:el (?:timón|banquillo|equipo|cargo|mando|banco)|las riendas|la dirección)",
    ),
    Verb(
        "entregar",
        Event.START,
        Voice.CLUB,
        tail=r"(?:el (?:primer equipo|timón|banquillo|equipo|mando|buzo)|las riendas)",
    ),
    Verb("poner", Event.START, Voice.CLUB, tail=r"(?:al frente|a cargo)"),
    Verb("elegir", Event.START, Voice.CLUB, tail=r"(?=(?:como|para (?:dirigir|reemplazar|suceder|tomar|conducir)))"),
    Verb("rescatar", Event.START, Voice.CLUB, tail=r"(?=(?:en|el|de) )", weak=True),
    Verb("llamar", Event.START, Voice.CLUB, tail=r"(?:para|(?=en )|(?=(?:el |la )?[A-ZÁÉÍÓÚ]))", weak=True),
    Verb("pasar", Event.START, tail=r"(?=(?:al?|a la) [A-ZÁÉÍÓÚ])", weak=True),
    Verb("repatriar", Event.START, Voice.CLUB, weak=True),
    Verb("apostar", Event.START, Voice.CLUB, tail=r"por (?=[A-ZÁÉÍÓÚ]|él)", weak=True),
    Verb("recurrir", Event.START, Voice.CLUB, tail=r"a (?=[A-ZÁÉÍÓÚ]|él)", weak=True),
    Verb("acudir", Event.START, Voice.CLUB, tail=r"a (?=[A-ZÁÉÍÓÚ]|él)", weak=True),
    Verb("promover", Event.START, Voice.CLUB, weak=True),
    Verb("ascender", Event.START, Voice.CLUB, tail=r"(?=al primer equipo)", weak=True),
    # He holds it.
    Verb("dirigir", Event.HOLD),
    Verb("entrenar", Event.HOLD),
    Verb("conducir", Event.HOLD, weak=True),
    Verb("comandar", Event.HOLD),
    Verb("capitanear", Event.GUIDE, weak=True),
    Verb("guiar", Event.GUIDE, weak=True),
    Verb("llevar", Event.GUIDE, tail=r"(?=a(?:l| la| los)? [A-ZÁÉÍÓÚ])", weak=True),
    Verb("manejar", Event.HOLD, weak=True),
    Verb("orientar", Event.HOLD, weak=True),
    Verb("llevar", Event.HOLD, tail=r"las riendas"),
    Verb(
        "estar",
        Event.HOLD,
        tail=r"(?:(?:unos|algunos|varios|dos|tres|cuatro|seis|un|poco) (?:meses?|años?|tiempo) )?(?:en|por) (?=[A-ZÁÉÍÓÚ])",
        weak=True,
    ),
    Verb("estar", Event.HOLD, tail=r"(?:al mando|a cargo|al frente|a las órdenes)"),
    Verb("ocupar", Event.HOLD, tail=r"el (?:banquillo|cargo|banco)"),
    Verb("trabajar", Event.HOLD, tail=r"(?:en|como|con|para)", weak=True),
    Verb("ejercer", Event.HOLD, tail=r"(?:de|como)"),
    Verb("desempeñar", Event.HOLD, tail=r"(?:como|el cargo|la función)", weak=True),
    Verb("quedar", Event.START, Voice.CLUB, tail=r"(?:en manos|a cargo|bajo el mando|bajo la dirección) de(?=l? )"),
    Verb("recaer", Event.START, Voice.CLUB, tail=r"en (?:manos de )?(?=[A-ZÁÉÍÓÚ])", weak=True),
    Verb("integrar", Event.HOLD, tail=r"el (?=(?:cuerpo técnico|comando técnico|staff|equipo de trabajo))"),
    Verb("durar", Event.HOLD, tail=r"[^,.;]{0,25}\ben (?=(?:el |la )?[A-ZÁÉÍÓÚ])", weak=True),
    Verb("poner", Event.END, tail=r"(?:punto final|fin|término) a su (?:etapa|ciclo|paso|vínculo|relación|andadura)", weak=True),
    Verb("formar", Event.HOLD, tail=r"parte del (?:comando técnico|cuerpo técnico|staff|equipo de trabajo)"),
    Verb("formar", Event.HOLD, tail=r"parte de su (?:comando técnico|cuerpo técnico|staff|equipo de trabajo)"),
    Verb("secundar", Event.HOLD, tail=r"(?=a )"),
    Verb("hacer", Event.HOLD, tail=r"dupla", weak=True),
    Verb(
        "tener",
        Event.HOLD,
        tail=r"un (?:breve |corto |fugaz )?(?:paso|etapa) (?:por|en)",
    ),
    Verb("tener", Event.HOLD, Voice.CLUB, tail=r"como (?:técnico|entrenador|DT)"),
    Verb(
        "vivir",
        Event.HOLD,
        tail=r"(?:una|su) (?:breve |corta |primera |segunda )?(?:etapa|experiencia) (?:en|con)",
        weak=True,
    ),
    Verb("continuar", Event.STAY, weak=True),
    Verb("seguir", Event.STAY, tail=r"(?:como|en el cargo|al frente|al mando|siendo)"),
    Verb("permanecer", Event.STAY, weak=True),
    Verb("cumplir", Event.STAY, tail=r"su \w+ (?:temporada|año|campaña) (?=(?:en|como|al|con|a))", weak=True),
    Verb("afrontar", Event.STAY, tail=r"su \w+ (?:temporada|año|campaña)", weak=True),
    Verb("dar", Event.REPLACED, tail=r"(?:paso|lugar) (?=al? )"),
    Verb("ceder", Event.REPLACED, tail=r"(?:el|su) (?:lugar|cargo|puesto|banquillo) (?=al? )"),
    Verb("renovar", Event.STAY, weak=True),
    Verb("respetar", Event.STAY, tail=r"su contrato"),
    # He ends.
    Verb("renunciar", Event.END, reason=_RESIGNED),
    Verb("dimitir", Event.END, reason=_RESIGNED),
    Verb("presentar", Event.END, tail=r"(?:su|la) (?:renuncia|dimisión)", reason=_RESIGNED),
    Verb("dar", Event.END, tail=r"un paso (?:al costado|al lado)", reason=_RESIGNED),
    Verb("dejar", Event.END, tail=r"de (?:ser (?=(?:el |la |su )?(?:técnic|entrenador|DT|director|seleccionador|ayudante|asistente))|dirigir|entrenar)"),
    Verb(
        "dejar",
        Event.END,
        tail=r"(?!(?:en claro|claro|de lado|constancia|atrás|fuera|huella|una (?:buena|gran)|su huella|abierta|entrever|escapar))",
        weak=True,
    ),
    Verb("abandonar", Event.END, weak=True),
    Verb("desvincular", Event.END, weak=True),
    Verb("firmar", Event.END, tail=r"su (?:desvinculación|rescisión|salida|finiquito)", reason=_MUTUAL),
    Verb("rescindir", Event.END, tail=r"(?:su (?:contrato|vínculo) )?de mutuo acuerdo", reason=_MUTUAL),
    Verb("rescindir", Event.END, tail=r"", reason=_MUTUAL),
    Verb(
        "acordar",
        Event.END,
        tail=r"(?:separarse|la rescisión|su (?:salida|desvinculación|rescisión)|rescindir|poner fin)",
        reason=_MUTUAL,
    ),
    Verb("separar", Event.END, tail=r"(?:en buenos términos|de mutuo acuerdo|por mutuo acuerdo)", reason=_MUTUAL),
    Verb("separar", Event.END, tail=r"(?=de su (?:exequipo|equipo|club))", weak=True),
    Verb("marchar", Event.END, weak=True),
    Verb("ir", Event.END, weak=True, reflexive=True),
    Verb("salir", Event.END, weak=True),
    Verb("partir", Event.END, tail=r"(?<!\ba partir)(?<!\ba partir )", weak=True),
    Verb(
        "despedir",
        Event.END,
        tail=r"(?=(?:al término|de [A-ZÁÉÍÓÚ]|del (?:club|equipo|banquillo)|en |con ))",
        weak=True,
        reflexive=True,
    ),
    Verb("cerrar", Event.END, tail=r"(?:su|el) (?:ciclo|etapa|paso)", weak=True),
    Verb("terminar", Event.END, tail=r"(?:su|el) (?:ciclo|etapa|vínculo|contrato)", weak=True),
    Verb("concluir", Event.END, tail=r"(?:su|el) (?:ciclo|etapa|vínculo|contrato)", weak=True),
    Verb("hacer", Event.END, tail=r"las maletas"),
    Verb("colgar", Event.END, tail=r"el buzo", reason=EndReason.RETIRED),
    Verb(
        "retirar",
        Event.END,
        tail=r"(?:de los banquillos|de los bancos|de la dirección técnica|como (?:entrenador|técnico|DT)|de la profesión)",
        reason=EndReason.RETIRED,
    ),
    Verb("poner", Event.END, tail=r"fin a su (?:carrera|trayectoria)(?: en los banquillos)?", reason=EndReason.RETIRED),
    Verb("morir", Event.END, reason=EndReason.DIED, weak=True),
    Verb("fallecer", Event.END, reason=EndReason.DIED, weak=True),
    # They end him.
    Verb("despedir", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("destituir", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("cesar", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("echar", Event.END, Voice.CLUB, reason=_SACKED, weak=True),
    Verb("fulminar", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("apartar", Event.END, Voice.CLUB, tail=r"del (?:cargo|banquillo|equipo)", reason=_SACKED),
    Verb(
        "prescindir", Event.END, Voice.CLUB, tail=r"de(?: sus servicios| los servicios de(?:l técnico|l entrenador)?)?", reason=_SACKED
    ),
    Verb("dar", Event.END, Voice.CLUB, tail=r"las gracias", reason=_SACKED),
    Verb("romper", Event.END, Voice.CLUB, tail=r"(?:el )?(?:vínculo|contrato) con", weak=True),
    Verb("relevar", Event.END, Voice.CLUB, tail=r"(?:del cargo|de sus funciones)", reason=_SACKED),
    # One for another.
    Verb("reemplazar", Event.REPLACE),
    Verb("sustituir", Event.REPLACE),
    Verb("suceder", Event.REPLACE),
    Verb("relevar", Event.REPLACE),
    Verb("suplir", Event.REPLACE),
    Verb("ocupar", Event.REPLACE, tail=r"(?:el (?:lugar|puesto|sitio)|la (?:vacante|plaza)) (?=de)"),
    Verb("tomar", Event.REPLACE, tail=r"(?:el (?:lugar|puesto)|la posta) (?=de)"),
    Verb("cubrir", Event.REPLACE, tail=r"(?:el (?:lugar|puesto)|la (?:vacante|plaza)) (?=de)"),
    # He wins (the competition must follow).
    Verb("ganar", Event.WIN, weak=True),
    Verb("conquistar", Event.WIN, weak=True),
    Verb("conseguir", Event.WIN, weak=True),
    Verb("obtener", Event.WIN, weak=True),
    Verb("lograr", Event.WIN, weak=True),
    Verb("levantar", Event.WIN, weak=True),
    Verb("alzar", Event.WIN, weak=True),
    Verb("sumar", Event.WIN, weak=True),
    Verb("festejar", Event.WIN, weak=True),
    Verb("campeonar", Event.WIN, weak=True),
    Verb("coronar", Event.WIN, tail=r"(?:campeón|en)", weak=True),
    Verb("proclamar", Event.WIN, tail=r"campeón", weak=True),
    Verb("hacer", Event.WIN, tail=r"campeón", weak=True),
    Verb("salir", Event.WIN, tail=r"campeón", weak=True),
    Verb("dar", Event.WIN, tail=r"la vuelta(?: olímpica)?", weak=True),
    # A candidate.
    Verb("sonar", Event.LINK, tail=r"(?=(?:para|como|con|en|fuerte|el|[A-ZÁÉÍÓÚ]))"),
    Verb("figurar", Event.LINK, tail=r"(?=(?:en la|entre los|como|[A-ZÁÉÍÓÚ]))"),
    Verb("negociar", Event.LINK, tail=r"(?=con)"),
    Verb("sondear", Event.LINK, Voice.CLUB),
    Verb("tentar", Event.LINK, Voice.CLUB),
    Verb("interesar", Event.LINK),
    Verb("querer", Event.LINK, Voice.CLUB, tail=r"a (?=[A-ZÁÉÍÓÚ])"),
    Verb("pretender", Event.LINK, Voice.CLUB, tail=r"a (?=[A-ZÁÉÍÓÚ])"),
    Verb("descartar", Event.LINK, Voice.CLUB),
    Verb("hablar", Event.LINK, tail=r"de (?=[A-ZÁÉÍÓÚ])"),
    Verb("barajar", Event.LINK, Voice.CLUB),
    Verb("mencionar", Event.LINK, Voice.CLUB),
    Verb(
        "ofrecer",
        Event.LINK,
        Voice.CLUB,
        tail=r"(?=(?:la selección|el (?:cargo|puesto|banquillo|equipo|banco)|la dirección|dirigir))",
    ),
    Verb("postular", Event.LINK),
    Verb("perfilar", Event.LINK, tail=r"como"),
)

NOUNS = (
    Noun(r"(?:el )?(?:fichaje|arribo|nombramiento) del?", Event.START),
    Noun(r"(?:la )?(?:llegada|designación|contratación|incorporación|presentación) del?", Event.START, weak=True),
    Noun(r"(?:[Ll]a |su |[Tt]ras la |con la )?(?:salida|partida|marcha) del?", Event.END, weak=True),
    Noun(r"[Ss]u (?:salida|partida|marcha|adiós)(?: de| del)?", Event.END, weak=True, of=False),
    Noun(r"(?:el )?(?:despido|cese) del?", Event.END, _SACKED),
    Noun(r"[Ss]u (?:despido|destitución|cese)", Event.END, _SACKED, of=False),
    Noun(
        r"[Ss]u (?:fichaje|contratación|nombramiento|designación|incorporación)(?=[.,;]| (?:por|con|como|al?|en)\b)",
        Event.START,
        of=False,
    ),
    Noun(r"[Ss]u (?:llegada|arribo|regreso|vuelta|retorno)(?= (?:al?|a la) [A-ZÁÉÍÓÚ])", Event.START, weak=True, of=False),
    Noun(r"[Nn]o (?:le )?renov(?:ó|aron|ará)(?: (?:su|el) (?:contrato|vínculo))?", Event.END, _OVER, of=False),
    Noun(
        r"(?:contrato|vínculo)(?= con [^,.;]{2,30} (?:venció|expiró|finalizó|concluyó|terminó|caducó))|"
        r"(?:contrato|vínculo) (?:venció|expiró|finalizó|concluyó|caducó)",
        Event.END,
        _OVER,
        of=False,
    ),
    Noun(r"[Dd]irigió su último (?:partido|encuentro)", Event.END, of=False),
    Noun(
        r"[Yy]a no (?:es|será|era|sigue siendo)(?= (?:el |la |su )?(?:técnic|entrenador|DT|director|seleccionador))",
        Event.END,
        of=False,
    ),
    Noun(
        r"[Ss]u (?:primer|primera|última?|único|única|segundo|segunda|mejor) (?:experiencia|etapa|paso|trabajo|aventura|club|equipo|destino) "
        r"(?:como|al frente|en los banquillos)[^,.;]{0,25} fue(?= (?:en|con|al|el|la|[A-ZÁÉÍÓÚ]))",
        Event.HOLD,
        of=False,
    ),
    Noun(r"(?:[Ll]e|[Nn]o le) fue (?:mejor|peor|bien|mal|tan bien|tan mal)(?= (?:en|con) )", Event.HOLD, of=False),
    Noun(r"(?:el |la )(?:regreso|vuelta|retorno) del?(?= [A-ZÁÉÍÓÚ])", Event.START, weak=True),
    Noun(r"(?:la )?destitución del?", Event.END, _SACKED),
    Noun(r"(?:la )?(?:desvinculación|separación) del?", Event.END),
    Noun(r"(?:la )?rescisión (?:del contrato |del vínculo )?del?", Event.END, _MUTUAL),
    Noun(r"[Ss]u (?:desvinculación|rescisión)", Event.END, of=False),
    Noun(r"(?:la )?(?:renuncia|dimisión) del?", Event.END, _RESIGNED),
    Noun(r"su (?:renuncia|dimisión)", Event.END, _RESIGNED, of=False),
    Noun(r"[Dd]esde entonces está", Event.START),
    Noun(r"[Ss]u (?:reemplazante|sucesor|reemplazo|sustituto|relevo),?", Event.START),
    Noun(r"[Ss]u (?:antecesor|predecesor),?", Event.END, weak=True),
    Noun(
        r"(?:como |a modo de )?(?:sustituto|reemplazo|relevo|sucesor|reemplazante) del?|en (?:lugar|reemplazo|sustitución) del?",
        Event.REPLACE,
    ),
    Noun(r"[Nn]o tuvo (?:fortuna|suerte|éxito) en", Event.HOLD),
    Noun(r"[Dd]e (?:regreso|vuelta) (?:en|a|al)", Event.START, weak=True),
    Noun(r"en el (?:banco|banquillo)(?! (?:de|del)\b)", Event.HOLD, of=False),
    Noun(r"(?:costó|costaría) el (?:banquillo|puesto|cargo)", Event.END, _SACKED, of=False),
    Noun(r"(?:selló|sentenció|precipitó) su (?:salida|despido|destino)", Event.END, weak=True, of=False),
    Noun(r"(?:ya )?estaba en la calle", Event.END, _SACKED, of=False),
    Noun(r"(?:contrato|vínculo) no (?:sería|fue|será) renovado", Event.END, _OVER, of=False),
    Noun(r"no (?:quiso|aceptó) (?:extender|renovar|prolongar) su (?:contrato|vínculo)", Event.END, _OVER, of=False),
    Noun(r"optó por no (?:renovar|seguir|continuar)", Event.END, _OVER, of=False),
    Noun(r"no hubo renovación", Event.END, _OVER, of=False),
    Noun(
        r"expiró (?:el|su) (?:vínculo|contrato)|(?:agotado|terminado|finalizado|cumplido) (?:su|el) (?:contrato|vínculo)",
        Event.END,
        _OVER,
        of=False,
    ),
    Noun(r"[Tt]erminado el contrato", Event.END, _OVER, of=False),
    Noun(r"con (?:reciente )?paso por", Event.HOLD, of=True),
    Noun(
        r"(?:su |un |el |[Tt]ras su )?(?:reciente |breve |corto |muy corto |segundo |primer )?paso (?:muy corto |fugaz |breve )?(?:por|en)",
        Event.HOLD,
    ),
    Noun(
        r"(?:su |una |la )?(?:primera |segunda |breve |última )?(?:etapa|experiencia|estadía|aventura) (?:brevísima |breve |fugaz |fue )?(?:en|con|al mando de|por)",
        Event.HOLD,
    ),
    Noun(r"[Ll]a gestión del?", Event.HOLD),
    Noun(r"(?:actualmente |hoy |ahora )?(?:[Aa]l mando|[Aa] cargo|[Aa]l frente)(?= de(?:l| la| los)? [A-ZÁÉÍÓÚ])", Event.HOLD),
    Noun(r"[Yy]a lo (?:había hecho|hizo|ha hecho|hacía)(?: antes)?", Event.HOLD, of=False),
    Noun(
        r"(?:proceso|ciclo|etapa|gestión|era|período|periodo) que (?:acabó|terminó|concluyó|finalizó|culminó|se cerró)",
        Event.END,
        of=False,
    ),
    Noun(
        r"(?:vínculo|contrato|acuerdo) que (?:el |él |lo )?(?:\W\w+\W |\w+ ){0,2}(?:había firmado|firmó|lo unía|lo ligaba)(?= (?:en|el|desde))",
        Event.START,
        of=False,
    ),
    Noun(
        r"(?:que )?no (?:sigue|seguirá|continuará|continúa|va más|seguía|continuaría)(?: más)?(?! (?:de|con) )",
        Event.END,
        of=False,
    ),
    Noun(
        r"su (?:primer|segundo|tercer|anterior|último) (?:ciclo|paso|período|periodo|proceso|mandato)(?= ?\()|"
        r"su (?:primera|segunda|tercera|anterior|última) (?:etapa|experiencia|era|gestión)(?= ?\()",
        Event.HOLD,
        of=False,
    ),
    Noun(r"en (?:el cargo|funciones|el puesto) desde", Event.HOLD, of=False),
    Noun(r"con pasado en", Event.HOLD),
    Noun(r"[Bb]ajo (?:su|la) (?:mando|dirección|conducción)", Event.HOLD, of=False),
    Noun(r"un cameo como", Event.HOLD),
)

IRREGULAR = {
    "ser": "infinitive:ser|past:fue fui era eran fueron|present:es son|future:será serán|conditional:sería serían|participle:sido|gerund:siendo",
    "hacer": "past:hizo hicieron hacía hiciera|present:hace hacen|future:hará harán|conditional:haría harían|participle:hecho|gerund:haciendo",
    "poner": "past:puso pusieron pusiera|present:pone ponen|future:pondrá|conditional:pondría|participle:puesto",
    "estar": "past:estuvo estuvieron estaba estaban estuviera|present:está están|future:estará|conditional:estaría",
    "tener": "past:tuvo tuvieron tenía|present:tiene tienen|future:tendrá|conditional:tendría",
    "ir": "past:fue fui fueron iba|present:va|future:irá|conditional:iría|participle:ido|gerund:yéndose|infinitive:irse",
    "dar": "past:dio dieron daba diera|present:da dan|future:dará|conditional:daría|participle:dado",
    "volver": "participle:vuelto|present:vuelve vuelven|future:volverá|conditional:volvería",
    "conducir": "past:condujo condujeron|present:conduce",
    "seguir": "past:siguió|present:sigue siguen",
    "despedir": "past:despidió despidieron|present:despide despiden",
    "elegir": "past:eligió|present:elige|participle:elegido electo",
    "destituir": "past:destituyó destituyeron|present:destituye|participle:destituido|gerund:destituyendo",
    "sustituir": "past:sustituyó|present:sustituye|participle:sustituido|gerund:sustituyendo",
    "romper": "participle:roto",
    "obtener": "past:obtuvo obtuvieron|present:obtiene",
    "conseguir": "past:consiguió|present:consigue",
    "convertir": "past:convirtió convirtieron|present:convierte|participle:convertido|gerund:convirtiéndose",
    "empezar": "present:empieza|past:empezó",
    "comenzar": "present:comienza|past:comenzó",
    "encontrar": "present:encuentra|past:encontró",
    "recalar": "past:recaló",
    "acordar": "present:acuerda|past:acordó acordaron",
    "sonar": "present:suena suenan|past:sonó",
    "cerrar": "present:cierra",
    "tentar": "present:tienta tientan",
    "apostar": "present:apuesta",
    "reemplazar": "present:reemplaza",
    "sentar": "present:sienta",
    "salir": "future:saldrá|conditional:saldría",
    "dirigir": "past:dirigió dirigieron dirigía",
    "promover": "present:promueve",
    "colgar": "present:cuelga",
    "morir": "past:murió|present:muere",
    "querer": "present:quiere quieren|past:quiso",
    "ofrecer": "present:ofrece ofrecen|past:ofreció ofrecieron",
    "recaer": "past:recayó|present:recae",
    "mencionar": "present:menciona mencionan",
}

#: Nouns before they are forms of a verb.
#: What makes another of whom they are said of: the role beside the name is the former one.
PROMOTING = frozenset("promover ascender".split())
#: One club is left for another behind "for".
SWAPPING = frozenset("cambiar".split())
THE = r"(?:[Ee]l|[Ll]a)"
NEGATION = r"no|nunca|jamás"
NOT_VERBS = frozenset(
    "parte partes partido partida partidos marcha salida llegada cese pase paso deje deja suma sumo".split()
)

#: Between a verb's auxiliary and its form, or a verb and its tail.
ADVERBS = r"(?:(?:ya|también|luego|después|finalmente|oficialmente|posteriormente|nuevamente|solo|apenas|además|entonces|recién) )?"
PASSIVE = r"(?:fue|fueron|es|será|serán|sería|ha sido|había sido|habría sido|haber sido|ser|siendo|sido|quedó|resultó)"
PERFECT = r"(?:ha|han|había|habían|hubo|haber|habiendo)"
CLITICS = r"(?:se |lo |le |la |los )?"
CLITIC_OBJECT = r"(?:\b(?:[Ll]o|[Ll]e|los)\s+(?:(?:ha|han|había|habían|habría|habrían|hubiera)\s+)?$)"
ENCLITIC = r"(?:rlo|ndolo|rle)$"
#: How a verb's form, or what stands before it, says that the coach himself speaks: "asumí", "voy a ser".
OWN_FORM = r"(?:[éí]|^fui)$"
OWN_BEFORE = r"\b(?:voy|vamos|he|hemos) (?:a )?$|\b[Yy]o (?:ya )?$"
#: The speaker is the object: "me echaron", "que me reemplazó".
OWN_OBJECT = r"\b[Mm]e (?:ha |han |había |habían )?$"
RELATIVE = r"(?:que|quien|quienes|el cual|cuyo|cuya)"
PRONOUN = r"(?:él|este|éste|ése)"
#: Forms of which one person cannot be the subject.
PLURAL = frozenset("fueron son eran".split())
#: Behind these an infinitive says what somebody would like, not what he did.
UNREALISED = r"\b(?:deseo|intención|ganas|quiere|quería|quiso|pensaba|podría|negó a|amenazó con)(?: de)?\s+$|\b(?:una vez (?:que se )?|cuando se |si se |de )(?:concret|confirm|oficializ|produ[cz])\w+\s+$|\b(?:eventual|posible|inminente)\s+$"
