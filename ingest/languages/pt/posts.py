"""Portuguese, of Portugal and Brazil: the verbs and nouns of beginning, holding and ending a post."""

from careers.vocabulary import EndReason
from ingest.lexicon import Event, Noun, Verb, Voice

_SACKED, _RESIGNED, _MUTUAL = EndReason.SACKED, EndReason.RESIGNED, EndReason.MUTUAL
_OVER = EndReason.CONTRACT_END

#: Who leads a training session is told no post.
_NO_SESSION = r"(?!(?:o|a) (?:primeir[oa] |últim[oa] )?(?:treino|sessão|atividade)\b)"

#: "em 11 de janeiro", "a 3 de março", "em maio".
_ON_DAY = (
    r"(?:em|a|no dia|desde) (?:\d{1,2}\.?º? de )?(?:[Jj]aneiro|[Ff]evereiro|[Mm]arço|[Aa]bril|[Mm]aio|[Jj]u[nl]ho|[Aa]gosto|"
    r"[Ss]etembro|[Oo]utubro|[Nn]ovembro|[Dd]ezembro)\b"
)

VERBS = (
    # He begins.
    Verb("assumir", Event.START),
    Verb("tomar", Event.START, tail=r"(?:conta|as rédeas|o comando|o leme|posse)"),
    Verb("pegar", Event.START, tail=r"(?:o time|a equipe|na equipa|no plantel|(?=n?[oa] [A-ZÁÉÍÓÚ]))"),
    Verb("tocar", Event.START, tail=r"(?:o (?:time|barco|trabalho)|a equip[ae])"),
    Verb("reassumir", Event.START),
    Verb(
        "subir",
        Event.START,
        tail=r"(?=à equipa principal|ao (?:time|elenco) (?:principal|profissional)|a t(?:écnic|reinador))",
    ),
    Verb(
        "ascender",
        Event.START,
        tail=r"(?=à equipa principal|ao (?:time|elenco) (?:principal|profissional)|ao? (?:t|cargo|posto))",
        weak=True,
    ),
    Verb(
        "virar",
        Event.START,
        tail=r"(?=(?:técnico|treinador|auxiliar|assistente|adjunto)(?: \w+)? d[oae]s? [A-ZÁÉÍÓÚ])",
        weak=True,
    ),
    Verb("passar", Event.START, tail=r"a (?=(?:técnico|treinador|auxiliar|adjunto|assistente)\b)"),
    Verb("passar", Event.START, tail=r"(?:ao|para o) (?=comando|banco)"),
    Verb("receber", Event.START, tail=r"(?:o |um )?(?:convite|chamado)(?= d[aeo] )", weak=True),
    Verb("receber", Event.START, tail=r"(?:(?:uma|a|nova|outra) )+(?:chance|oportunidade)(?= n[oa] )", weak=True),
    Verb("receber", Event.START, tail=r"(?:as rédeas|o comando|o leme|a equipa)", weak=True),
    Verb("ganhar", Event.START, tail=r"(?:(?:uma|a|nova|outra) )+(?:chance|oportunidade)(?= n[oa] )", weak=True),
    Verb(
        "abraçar",
        Event.START,
        tail=r"(?:o|um|outro) (?:novo )?(?:projeto|projecto|desafio|convite)(?= d| n)",
        weak=True,
    ),
    Verb("aventurar", Event.START, tail=r"(?:-se )?(?=n[oa]s? |em |pel[oa] )", weak=True),
    Verb("vincular", Event.START, tail=r"(?:-se )?(?=ao |à )", weak=True),
    Verb("comprometer", Event.START, tail=r"(?:-se )?(?=com |por )", weak=True),
    Verb("vir", Event.START, tail=r"(?=para (?:[oa]s? )?(?:\d|[A-ZÁÉÍÓÚ]))", weak=True),
    Verb(
        "ir",
        Event.START,
        tail=r"(?=(?:treinar|orientar|dirigir|comandar) |para (?:[oa]s? )?(?:\d|[A-ZÁÉÍÓÚ]))",
        weak=True,
    ),
    Verb("instalar", Event.START, tail=r"(?:-se )?(?=n[oa]s? )", weak=True),
    Verb("pousar", Event.START, tail=r"(?=n[oa]s? |em )", weak=True),
    Verb("aportar", Event.START, tail=r"(?=n[oa]s? |em )", weak=True),
    Verb("aterrissar", Event.START, tail=r"(?=n[oa]s? |em )", weak=True),
    Verb("debutar", Event.START, tail=r"(?=n[oa] (?:banco|comando|[A-ZÁÉÍÓÚ]))", weak=True),
    Verb("estrear", Event.START, tail=r"(?:-se )?(?=n[oa] (?:banco|comando|[A-ZÁÉÍÓÚ]))", weak=True),
    Verb("iniciar", Event.START, tail=r"(?:a|sua|a sua) (?:carreira|trajetória|caminhada|passagem)", weak=True),
    Verb("iniciar", Event.START, tail=r"(?:no|na|em)", weak=True),
    Verb("iniciar", Event.START, tail=r"(?=em )", weak=True),
    Verb("começar", Event.START, tail=r"(?:a|sua|a sua) (?:carreira|trajetória|caminhada|passagem)", weak=True),
    Verb(
        "começar",
        Event.START,
        tail=r"(?:a (?:treinar|dirigir|comandar|orientar)|como (?:técnico|treinador)|como (?=auxiliar|assistente|adjunto)|"
        r"(?=em \d{4},? (?:n|pel|como)|pelos? |pela |n[oa] (?:próprio |própria )?[A-ZÁÉÍÓÚ]))",
        weak=True,
    ),
    Verb("estrear", Event.START, tail=r"(?:-se )?(?:como (?:técnico|treinador))", weak=True),
    Verb("tornar", Event.START, tail=r"(?=(?:o )?(?:novo )?(?:técnico|treinador|auxiliar|adjunto|comandante))"),
    Verb("chegar", Event.START, tail=r"(?=aos? |às? |a [A-ZÁÉÍÓÚ])", weak=True),
    Verb("chegar", Event.START, tail=r"(?=(?:em|n[oa]) (?:[a-zç]+ (?:de |passad[oa]))?\d{4})", weak=True),
    Verb("chegar", Event.START, tail=rf"(?={_ON_DAY})", weak=True),
    Verb(
        "chegar",
        Event.START,
        tail=r"(?=(?:para (?:substituir|render|suceder|ocupar|o (?:seu )?lugar|a vaga)))",
        weak=True,
    ),
    Verb("desembarcar", Event.START, weak=True),
    Verb(
        "voltar",
        Event.START,
        tail=r"(?=em (?:janeiro|fevereiro|março|abril|maio|ju[nl]ho|agosto|\w+bro|\d{4})\b)",
        weak=True,
    ),
    Verb(
        "voltar",
        Event.START,
        tail=r"(?=aos? |às? |para |a [A-ZÁÉÍÓÚ]|em seguida|(?:meses|semanas|pouco|logo|tempos) depois)",
        weak=True,
    ),
    Verb("voltar", Event.START, tail=r"a(?= (?:treinar|dirigir|comandar|orientar))", weak=True),
    Verb("regressar", Event.START, weak=True),
    Verb("retornar", Event.START, weak=True),
    Verb("rumar", Event.START, weak=True),
    Verb("seguir", Event.START, tail=r"(?=(?:então |depois |logo )?(?:para |rumo a))", weak=True),
    Verb("transferir", Event.START, tail=r"(?:-se )?(?=para )", weak=True),
    Verb("reaparecer", Event.START, tail=r"(?=n[oa]s? )", weak=True),
    Verb("aterrar", Event.START, tail=r"(?=n[oa]s? )", weak=True),
    Verb("dar", Event.START, tail=r"(?:início à|os primeiros passos|o salto(?= para ))", weak=True),
    Verb("sentar", Event.START, tail=r"(?:-se )?(?:pela primeira vez )?no banco(?= d[oae])"),
    Verb("rubricar", Event.START, tail=r"(?:um )?(?:contrato|vínculo|acordo)", weak=True),
    Verb(
        "ocupar",
        Event.HOLD,
        tail=r"(?:o (?:posto|cargo|lugar|comando)|a (?:cadeira|vaga)|(?=de (?:maneira|forma) interina|interinamente))",
    ),
    Verb("rodar", Event.HOLD, tail=r"(?=(?:ainda )?(?:por|pel[oa]s?) )", weak=True),
    Verb(
        "acumular", Event.HOLD, tail=r"(?:trabalhos|passagens|experiências)(?= (?:por|pelo|pela|em|no|na) )", weak=True
    ),
    Verb("mudar", Event.START, tail=r"(?:-se )?(?=(?:em \d{4} )?para )", weak=True),
    Verb(
        "assinar",
        Event.START,
        tail=r"(?:(?:um |novo )*(?:contrato|acordo|vínculo) )?(?:(?:de|por|válido por) \w+ \w+ )?(?:com|pelo|pela|por|até)",
        weak=True,
    ),
    Verb(
        "firmar",
        Event.START,
        tail=r"(?:(?:novo |um )?(?:contrato|vínculo|acordo) )?(?:com|pelo|pela|por|até)",
        weak=True,
    ),
    Verb("acertar", Event.START, tail=r"(?:\w+ \w+ \w+ )?(?:com|a ida)", weak=True),
    Verb("fechar", Event.START, tail=r"com", weak=True),
    Verb(
        "aceitar",
        Event.START,
        tail=r"(?:o convite|o repto|(?:a|uma) (?:\w+ )?(?:proposta|oferta)|o desafio|o cargo|o comando|(?=(?:treinar|orientar|dirigir|comandar) ))",
        weak=True,
    ),
    Verb("ingressar", Event.START, tail=r"(?=n)", weak=True),
    Verb("integrar", Event.START, tail=r"(?:a comissão técnica|a equipa técnica)", weak=True),
    Verb("passar", Event.START, tail=r"a (?:treinar|dirigir|comandar|orientar)"),
    Verb("cumprir", Event.HOLD, tail=r"(?:\w+ ){1,2}(?:meses|épocas|temporadas|anos|jogos)(?= n)", weak=True),
    Verb("completar", Event.HOLD, tail=r"(?:\w+ )(?:ano|anos|meses|mês)(?= (?:n[oa]|à frente) )", weak=True),
    Verb(
        "passar",
        Event.HOLD,
        tail=r"(?:(?:em seguida|a seguir|mais tarde),? )?(?:(?:duas|três|várias) vezes |sem (?:brilho|sucesso|glória|êxito) )?"
        r"(?:por|pel[oa]s?)",
        weak=True,
    ),
    Verb("atravessar", Event.START, tail=r"a Segunda Circular", weak=True),
    Verb("acumular", Event.HOLD, tail=r"a função", weak=True),
    Verb("acumular", Event.HOLD, tail=r"(?:com )?(?:o cargo|as funções)(?= d)"),
    Verb("dar", Event.HOLD, tail=r"nas vistas(?= n)", weak=True),
    Verb("destacar", Event.HOLD, tail=r"-se(?= n[oa] )", weak=True),
    Verb("andar", Event.HOLD, tail=r"(?=(?:por|pel[oa]|n[oa]) )", weak=True),
    Verb("experimentar", Event.HOLD, tail=r"(?=[oa] [A-ZÁÉÍÓÚ])", weak=True),
    Verb("chefiar", Event.HOLD, tail=r"(?=[oa]s? |a comissão)", weak=True),
    Verb("pilotar", Event.HOLD, tail=r"(?=[oa]s? )", weak=True),
    Verb("tutelar", Event.HOLD, tail=r"(?=[oa]s? )", weak=True),
    Verb("servir", Event.HOLD, tail=r"(?:como|de) (?=auxiliar|adjunto|assistente)"),
    Verb("desempenhar", Event.HOLD, tail=r"(?:as? (?:mesmas? |suas )?funç(?:ões|ão)|o cargo|o papel|funções)"),
    Verb("assegurar", Event.HOLD, tail=r"(?:interinamente |provisoriamente )?(?:o comando|a orientação|a transição)"),
    Verb(
        "durar",
        Event.HOLD,
        tail=r"(?:só |apenas )?(?=\w+ (?:anos|épocas|temporadas|meses|semanas|jogos|partidas)\b)",
        weak=True,
    ),
    Verb(
        "aguentar",
        Event.HOLD,
        tail=r"(?:-se )?(?:só |apenas )?(?=\w+ (?:anos|épocas|temporadas|meses|semanas|jogos|partidas) n[oa] )",
        weak=True,
    ),
    Verb("aguentar", Event.STAY, tail=r"(?:-se )?(?=até )", weak=True),
    Verb("sobreviver", Event.STAY, tail=r"(?:no (?:cargo|posto) )?(?=até )", weak=True),
    Verb("resistir", Event.STAY, tail=r"(?:no (?:cargo|posto) )?(?=até )", weak=True),
    Verb("prosseguir", Event.STAY, tail=r"(?=n[oa] |como |à frente)", weak=True),
    Verb("seguir", Event.STAY, tail=r"(?=no (?:cargo|comando|banco)|à frente|como (?:técnico|treinador))", weak=True),
    Verb("prolongar", Event.STAY, tail=r"(?:o (?:contrato|vínculo|acordo)|a (?:ligação|estadia))", weak=True),
    Verb("estender", Event.STAY, tail=r"(?:o (?:contrato|vínculo|acordo))", weak=True),
    Verb(
        "ser",
        Event.HOLD,
        tail=r"(?=(?:o |a |um |seu |novo |atual |novamente |primeiro |terceiro |também |outra vez |"
        r"técnico|treinador|auxiliar|adjunto|assistente|preparador|comandante|selecionador|diretor|coordenador|número dois|braço|interino)+)",
        weak=True,
    ),
    # They begin him.
    Verb("nomear", Event.START, Voice.CLUB),
    Verb("contratar", Event.START, Voice.CLUB),
    Verb("anunciar", Event.START, Voice.CLUB, weak=True),
    Verb("apresentar", Event.START, Voice.CLUB, weak=True),
    Verb("oficializar", Event.START, Voice.CLUB, weak=True),
    Verb("confirmar", Event.START, Voice.CLUB, tail=r"(?=(?:[A-ZÁÉÍÓÚ]|como|a contratação))", weak=True),
    Verb("efetivar", Event.START, Voice.CLUB),
    Verb("promover", Event.START, Voice.CLUB, weak=True),
    Verb("escolher", Event.START, Voice.CLUB, tail=r"(?=(?:\w+ ){0,4}pel[oa]|[A-ZÁÉÍÓÚ]|como|para)", weak=True),
    Verb("buscar", Event.START, Voice.CLUB, weak=True),
    Verb("chamar", Event.START, Voice.CLUB, weak=True),
    Verb("levar", Event.START, Voice.CLUB, tail=r"(?:-o|-lo)(?= (?:para|de volta|em|a) )", weak=True),
    Verb("abrir", Event.START, Voice.CLUB, tail=r"(?:-lhe )?as portas", weak=True),
    Verb("apostar", Event.START, Voice.CLUB, tail=r"(?=em |nele|n[oa] (?:técnico|treinador))", weak=True),
    Verb("recrutar", Event.START, Voice.CLUB, weak=True),
    Verb("resgatar", Event.START, Voice.CLUB, weak=True),
    Verb("entregar", Event.START, Voice.CLUB, tail=r"(?=-lhe [oa] (?:[A-ZÁÉÍÓÚ]|sele|equip|comando|cargo))", weak=True),
    Verb("repatriar", Event.START, Voice.CLUB, weak=True),
    Verb("seduzir", Event.START, Voice.CLUB, weak=True),
    Verb("convencer", Event.START, Voice.CLUB, weak=True),
    Verb("descobrir", Event.START, Voice.CLUB, weak=True),
    Verb("esperar", Event.START, Voice.CLUB, weak=True),
    Verb("acolher", Event.START, Voice.CLUB, weak=True),
    Verb(
        "trazer",
        Event.START,
        Voice.CLUB,
        tail=r"(?:de volta )?(?=(?:de volta )?(?:[A-ZÁÉÍÓÚ]|o (?:técnico|treinador)|para ))",
        weak=True,
    ),
    Verb(
        "dar",
        Event.START,
        Voice.CLUB,
        tail=r"(?:-lhe |-lha )?(?:emprego|trabalho|guarida|abrigo|as chaves|o (?:comando|leme|cargo|banco)|"
        r"(?:a|uma|nova) (?:primeira |nova )?(?:equipa|equipe|oportunidade|chance))",
        weak=True,
    ),
    Verb(
        "confiar",
        Event.START,
        Voice.CLUB,
        tail=r"(?:-lhe )?(?:o (?:comando|leme|cargo|banco|time)|a (?:equipa|equipe|seleção))",
        weak=True,
    ),
    Verb("manter", Event.STAY, Voice.CLUB, tail=r"(?:a )?(?:confiança|aposta) em"),
    Verb("reiterar", Event.STAY, Voice.CLUB, tail=r"a confiança em"),
    Verb("renovar", Event.STAY, Voice.CLUB, tail=r"a confiança em"),
    Verb("bancar", Event.STAY, Voice.CLUB, tail=r"(?=[A-ZÁÉÍÓÚ]|a permanência)", weak=True),
    Verb("entregar", Event.START, Voice.CLUB, tail=r"(?:o (?:comando|cargo|time)|a equipa)(?= ao? )"),
    # He holds it.
    Verb("dirigir", Event.HOLD, tail=_NO_SESSION),
    Verb("treinar", Event.HOLD),
    Verb("comandar", Event.HOLD, tail=_NO_SESSION),
    Verb("orientar", Event.HOLD, tail=_NO_SESSION),
    Verb("conduzir", Event.HOLD, weak=True),
    Verb("liderar", Event.HOLD, tail=r"(?=por )"),
    Verb("liderar", Event.GUIDE, weak=True),
    Verb("livrar", Event.GUIDE, tail=r"(?=[oa] [A-ZÁÉÍÓÚ])", weak=True),
    Verb("salvar", Event.GUIDE, tail=r"(?=[oa] [A-ZÁÉÍÓÚ])", weak=True),
    Verb(
        "trabalhar",
        Event.HOLD,
        tail=r"(?:\w+ )?(?:(?:anos|épocas|temporadas|meses) )?(?:em|no|na|como|com|ainda)",
        weak=True,
    ),
    Verb("levar", Event.GUIDE, tail=r"(?=[oa]s? [A-ZÁÉÍÓÚ])", weak=True),
    Verb("exercer", Event.HOLD, weak=True),
    Verb(
        "estar",
        Event.HOLD,
        tail=r"(?=(?:(?:\w+ ){1,2}(?:anos|épocas|temporadas|meses|semanas) )?"
        r"(?:(?:n[oa]|em) [A-ZÁÉÍÓÚ]|n[oa] (?:clube|cargo|comando|posto)|à frente d|no comando d|ao serviço d|ao leme d))",
        weak=True,
    ),
    Verb("atuar", Event.HOLD, tail=r"como (?=(?:técnico|treinador|auxiliar|adjunto))"),
    Verb("ficar", Event.START, tail=r"(?=(?:como (?:técnico |treinador )?interin))"),
    Verb(
        "ficar",
        Event.STAY,
        tail=r"(?=(?:como|no cargo|à frente|no comando|até |três|dois|duas|quatro|cinco|seis|n[oa] (?:clube|[A-ZÁÉÍÓÚ])))",
        weak=True,
    ),
    Verb("ficar", Event.START, tail=r"com (?=o (?:cargo|lugar|posto|comando))"),
    Verb("trocar", Event.END, tail=r"(?=(?:[oa]s? )?[A-ZÁÉÍÓÚ])", weak=True),
    Verb("permanecer", Event.STAY, weak=True),
    Verb("cumprir", Event.STAY, tail=r"(?:a|o) (?:sua |seu )?\w+ (?:época|temporada|ano)", weak=True),
    Verb("iniciar", Event.STAY, tail=r"(?:a|o) (?:sua |seu )?\w+ (?:época|temporada|ano)", weak=True),
    Verb("manter", Event.STAY, tail=r"-se(?: (?:no (?:cargo|comando|banco|posto)|à frente))?", weak=True),
    Verb("dar", Event.REPLACED, tail=r"(?:o )?(?:lugar|passagem) (?=a)"),
    Verb("ceder", Event.REPLACED, tail=r"o (?:lugar|cargo|comando|posto) (?=a)"),
    Verb("renovar", Event.STAY, weak=True),
    Verb("continuar", Event.STAY, tail=r"(?!à procura|em busca|sem |a procurar)", weak=True),
    Verb("cumprir", Event.STAY, tail=r"(?:o |meu )?contrato", weak=True),
    # He ends.
    Verb("demitir", Event.END, tail=r"(?=-se)", reason=_RESIGNED),
    Verb("demitir", Event.END, reason=_RESIGNED, reflexive=True),
    Verb("despedir", Event.END, weak=True, reflexive=True),
    Verb("renunciar", Event.END, reason=_RESIGNED),
    Verb("pedir", Event.END, tail=r"(?:demissão|para sair)", reason=_RESIGNED),
    Verb("pedir", Event.END, tail=r"(?:as contas|o boné|a rescisão|a demissão|o desligamento)", reason=_RESIGNED),
    Verb("bater", Event.END, tail=r"(?:com )?a porta", reason=_RESIGNED),
    Verb("colocar", Event.END, tail=r"o (?:lugar|cargo) à disposição", reason=_RESIGNED),
    Verb(
        "cair",
        Event.END,
        tail=r"(?=\s*(?:[.,;:]|$|em \w+|após|depois|a \d|no dia|na (?:segunda|terça|quarta|quinta|sexta)))",
        weak=True,
    ),
    Verb("custar", Event.END, Voice.CLUB, tail=r"(?:-lhe )?o (?:cargo|emprego|lugar|posto)", reason=_SACKED),
    Verb("perder", Event.END, tail=r"o (?:cargo|emprego|posto)", reason=_SACKED),
    Verb(
        "aposentar",
        Event.END,
        tail=r"(?:-se )?(?:da (?:profissão|carreira)|dos bancos|como (?:treinador|técnico))",
        reason=EndReason.RETIRED,
    ),
    Verb("encerrar", Event.END, tail=r"a carreira (?:de|como) (?:treinador|técnico)", reason=EndReason.RETIRED),
    Verb("entregar", Event.END, tail=r"o cargo", reason=_RESIGNED),
    Verb("apresentar", Event.END, tail=r"(?:a|sua|a sua) demissão", reason=_RESIGNED),
    Verb("invocar", Event.END, tail=r"a cláusula", weak=True),
    Verb("deixar", Event.END, tail=r"(?!(?:de|claro|em aberto|escapar|para)\b)", weak=True),
    Verb("deixar", Event.END, tail=r"de (?=ser|treinar|orientar|dirigir|comandar|exercer|desempenhar)"),
    Verb("sair", Event.END, weak=True),
    Verb("partir", Event.END, tail=r"(?! (?:daí|dali|daqui|de|do|da|dos|das|dess[ea]|então)\b)", weak=True),
    Verb("abandonar", Event.END, weak=True),
    Verb("despedir", Event.END, tail=r"-se", weak=True),
    Verb(
        "rescindir",
        Event.END,
        tail=r"(?:o contrato |o vínculo )?(?:por mútuo acordo|de comum acordo|amigavelmente)?",
        reason=_MUTUAL,
    ),
    Verb(
        "chegar", Event.END, tail=r"a (?:um )?acordo para (?:sair|rescindir|a saída|a rescisão|o fim)", reason=_MUTUAL
    ),
    Verb("encerrar", Event.END, tail=r"(?:o|a|sua|seu) (?:trabalho|passagem|ciclo)", weak=True),
    Verb("desvincular", Event.END, tail=r"(?:-se)?", weak=True),
    Verb("largar", Event.END, tail=r"(?=[oa] (?:[A-ZÁÉÍÓÚ]|cargo|comando|clube))", weak=True),
    Verb("abdicar", Event.END, tail=r"do (?:cargo|lugar)", reason=_RESIGNED),
    Verb("cessar", Event.END, tail=r"(?:igualmente |também )?(?:as )?(?:suas )?funções"),
    Verb("dizer", Event.END, tail=r"adeus(?= (?:ao?|à) )", weak=True),
    Verb("dar", Event.END, tail=r"adeus(?= (?:ao?|à) )", weak=True),
    Verb("fechar", Event.END, tail=r"(?:o|a|sua|seu) (?:passagem|ciclo)", weak=True),
    Verb("morrer", Event.END, reason=EndReason.DIED, weak=True),
    Verb("falecer", Event.END, reason=EndReason.DIED, weak=True),
    Verb(
        "pôr",
        Event.END,
        tail=r"(?:fim|termo|(?:um )?ponto final)(?: em \w+)? (?=(?:à|a uma|na|a) (?:sua )?(?:\w+ )?(?:ligação|passagem|ciclo|era|trabalho))",
        weak=True,
    ),
    # They end him.
    Verb("pôr", Event.END, Voice.CLUB, tail=r"na rua|na porta da rua", reason=_SACKED),
    Verb("meter", Event.END, Voice.CLUB, tail=r"na rua", reason=_SACKED),
    Verb("separar", Event.END, Voice.CLUB, tail=r"(?:-se )?d[eo](?= (?:treinador|técnico|[A-ZÁÉÍÓÚ]))"),
    Verb("abdicar", Event.END, Voice.CLUB, tail=r"d(?:e(?= [A-ZÁÉÍÓÚ])|os serviços)", reason=_SACKED),
    Verb("defenestrar", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("sacar", Event.END, Voice.CLUB, tail=r"(?=[A-ZÁÉÍÓÚ]|o (?:técnico|treinador))", reason=_SACKED),
    Verb("abrir", Event.END, Voice.CLUB, tail=r"mão d[eo](?= (?:treinador|técnico|[A-ZÁÉÍÓÚ]))", reason=_SACKED),
    Verb(
        "chegar",
        Event.END,
        Voice.CLUB,
        tail=r"a acordo com(?= (?:o (?:treinador|técnico)|[A-ZÁÉÍÓÚ][\w ]+? para a rescisão))",
        reason=_MUTUAL,
    ),
    Verb("demitir", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("despedir", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("dispensar", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("exonerar", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("afastar", Event.END, Voice.CLUB, tail=r"(?=do (?:cargo|comando))", reason=_SACKED),
    Verb("destituir", Event.END, Voice.CLUB, reason=_SACKED),
    Verb("mandar", Event.END, Voice.CLUB, tail=r"embora", reason=_SACKED),
    Verb("prescindir", Event.END, Voice.CLUB, tail=r"(?:(?=d[oae])|dos serviços)", reason=_SACKED),
    Verb("romper", Event.END, Voice.CLUB, tail=r"com(?= o (?:técnico|treinador)| [A-Z])", reason=_SACKED),
    Verb("desligar", Event.END, Voice.CLUB, weak=True),
    # One for another.
    Verb("substituir", Event.REPLACE),
    Verb("tomar", Event.REPLACE, tail=r"(?:-lhe )?o (?:seu )?lugar(?! d[eo])", weak=True),
    Verb("entregar", Event.REPLACED, tail=r"(?=a [A-ZÁÉÍÓÚ])"),
    Verb("trocar", Event.REPLACE, tail=r"(?=por [A-ZÁÉÍÓÚ])"),
    Verb("acompanhar", Event.FOLLOW, tail=r"(?=o treinador|o técnico|[A-ZÁÉÍÓÚ])"),
    Verb("suceder", Event.REPLACE),
    Verb(
        "render",
        Event.REPLACE,
        tail=r"(?!(?:-lhe )?(?:[\w-]+ )?(?:troféus|títulos|pontos|elogios|frutos|milhões|dividendos|uma? |o título|"
        r"a (?:Taça|Copa|Liga|Super)|o (?:Camp|Bras)))",
    ),
    Verb(
        "herdar",
        Event.REPLACE,
        tail=r"(?:o (?:posto|cargo|lugar|elenco|time|plantel|grupo)|a (?:equipa|equipe|vaga))",
        weak=True,
    ),
    Verb("dar", Event.REPLACED, tail=r"(?:o )?(?:seu )?lugar(?= ao? )"),
    Verb("ceder", Event.REPLACED, tail=r"(?:o )?(?:seu )?(?:lugar|posto|cargo)(?= ao? )"),
    Verb("passar", Event.REPLACED, tail=r"(?:o testemunho|a pasta|o bastão)(?= ao? )"),
    # He wins.
    Verb("ganhar", Event.WIN, weak=True),
    Verb("vencer", Event.WIN, weak=True),
    Verb("conquistar", Event.WIN, weak=True),
    Verb("levantar", Event.WIN, weak=True),
    Verb("erguer", Event.WIN, weak=True),
    Verb("somar", Event.WIN, weak=True),
    Verb("faturar", Event.WIN, weak=True),
    Verb("retribuir", Event.WIN, weak=True),
    Verb("repetir", Event.WIN, tail=r"o título", weak=True),
    Verb("sagrar", Event.WIN, tail=r"(?:-se )?campeão", weak=True),
    # A candidate.
    Verb("cogitar", Event.LINK, Voice.CLUB),
    Verb("cotar", Event.LINK, Voice.CLUB),
    Verb("especular", Event.LINK, Voice.CLUB),
    Verb("sondar", Event.LINK, Voice.CLUB),
    Verb("conversar", Event.LINK, Voice.CLUB, tail=r"com(?= [A-ZÁÉÍÓÚ]| o (?:técnico|treinador))"),
    Verb("procurar", Event.LINK, Voice.CLUB, tail=r"(?=[A-ZÁÉÍÓÚ]|o (?:técnico|treinador))"),
    Verb("consultar", Event.LINK, Voice.CLUB, tail=r"(?=[A-ZÁÉÍÓÚ]|o (?:técnico|treinador))"),
    Verb("negociar", Event.LINK, tail=r"(?=com)"),
    Verb("circular", Event.LINK),
    Verb("apontar", Event.LINK, Voice.CLUB, tail=r"(?=ao?s? |à|como |para |[A-ZÁÉÍÓÚ])"),
    Verb("liderar", Event.LINK, tail=r"a (?:lista|corrida|fila|bolsa)"),
    Verb("encabeçar", Event.LINK, tail=r"a (?:lista|corrida|fila|bolsa)"),
    Verb("correr", Event.LINK, tail=r"por fora"),
    Verb("ganhar", Event.LINK, tail=r"(?:força|terreno|corpo)"),
    Verb("associar", Event.LINK, Voice.CLUB),
    Verb("oferecer", Event.LINK, Voice.CLUB, tail=r"(?!-|o |a )"),
    Verb("contactar", Event.LINK, Voice.CLUB),
    Verb("contatar", Event.LINK, Voice.CLUB),
    Verb("abordar", Event.LINK, Voice.CLUB, tail=r"(?=[A-ZÁÉÍÓÚ]|o (?:técnico|treinador)|pel)"),
    Verb("ventilar", Event.LINK, Voice.CLUB),
    Verb("sonhar", Event.LINK, Voice.CLUB, tail=r"com(?= [A-ZÁÉÍÓÚ]| o (?:técnico|treinador))"),
    Verb("avançar", Event.LINK, Voice.CLUB, tail=r"por(?= [A-ZÁÉÍÓÚ])"),
)

#: The nouns that name a coach as such.
_COACH = r"(?:treinador(?:a)?|técnic[oa]|comandante|selec?cionador(?:a)?|timoneiro|míster)"

NOUNS = (
    Noun(
        rf"(?:já não (?:é|era|será)|não (?:é|era|será|segue|continua) mais)(?= (?:o |a )?(?:mais )?{_COACH})",
        Event.END,
        of=False,
    ),
    Noun(rf"não (?:será|vai ser|seria)(?= (?:o |a )(?:próximo |novo )?{_COACH})", Event.LINK, of=False),
    Noun(rf"deixa(?:rá|va)? de ser(?= (?:o |a )?{_COACH})", Event.END, of=False),
    Noun(
        r"não (?:continua|continuará|vai continuar|segue|seguirá|fica|ficará|permanece|permanecerá)(?: mais)?"
        r"(?= n[oa] | como | à frente| ao? comando)",
        Event.END,
        of=False,
    ),
    Noun(r"(?:teve|viu|tinha) o (?:vínculo|contrato) (?:rescindido|encerrado)", Event.END, of=False),
    Noun(
        r"não teve o (?:vínculo|contrato) renovado|não renovou(?: o (?:vínculo|contrato))?", Event.END, _OVER, of=False
    ),
    Noun(r"não resisti(?:u|ram)(?= [àa])", Event.END, _SACKED, weak=True, of=False),
    Noun(
        r"(?:anunciou|confirmou|comunicou|oficializou|anuncia|confirma|comunica) (?:[ao] (?:rescisão|desvinculação|"
        r"saída|despedimento|demissão|desligamento|dispensa))(?! d[aeo]s?\b)",
        Event.END,
        of=False,
    ),
    Noun(rf"já tem (?:um )?(?:novo )?(?:{_COACH}|dono do banco)(?: novo)?:?", Event.START),
    Noun(rf"tem (?:um )?novo {_COACH}:?", Event.START),
    Noun(r"é o (?:senhor|homem|nome) que se segue", Event.START, of=False),
    Noun(r"foi o (?:escolhido|eleito)", Event.START, of=False),
    Noun(
        r"(?:fica|ficará|ficou|está|estará|estava)(?: (?:entregue|interinamente|provisoriamente))? "
        r"(?:a(?=o)|aos cuidados|sob os cuidados|nas mãos|a cargo|sob (?:o )?comando|sob (?:a )?(?:responsabilidade|"
        r"tutela|batuta|orientação|direção)) ?(?:d[eoa]|o(?= (?:auxiliar|adjunto|interino|coordenador)))",
        Event.START,
    ),
    Noun(r"(?:continua|está|segue|permanece) entregue a(?:o|à)?", Event.HOLD),
    Noun(r"(?:[Ss]egui(?:u|ram)|seguindo)-se(?= (?:[oa]s? )?[A-ZÁÉÍÓÚ])", Event.HOLD, of=False),
    Noun(
        r"foi a vez d[oa](?= [A-ZÁÉÍÓÚ][\w-]+(?: [A-Z][\w-]+)? (?:apostar|contratar|recorrer|chamar|ir buscar|bater à porta|"
        r"confiar|acolher|receber|avançar|seduzir))",
        Event.START,
        of=False,
    ),
    Noun(
        r"(?:está|estão|entrou|entra|surge|surgiu|aparece|apareceu|figura) (?:na (?:mira|lista|rota|órbita|calha|agenda)|"
        r"no radar|em cima da mesa|sobre a mesa|entre os (?:nomes|candidatos|favoritos)|como (?:o )?(?:favorito|candidato|"
        r"principal|mais))",
        Event.LINK,
        of=False,
    ),
    Noun(
        r"(?:(?:tem|mantém|mantinha|tinha|manteve|iniciou|abriu|há|existem) |em )(?:\w+ )?(?:conversas?|conversações|"
        r"negociações|negociação|contactos?|contatos?|tratativas)(?: \w+)? com",
        Event.LINK,
    ),
    Noun(
        r"(?:nome|alternativa|hipótese|opção) (?:forte |de consenso )?(?:é|passa por|chama-se|atende por)", Event.LINK
    ),
    Noun(r"no (?:cargo|comando|posto)(?= desde)", Event.HOLD, of=False),
    Noun(r"(?<!até )(?<!até a )(?<!até à )(?:a )?contratação d[eoa]", Event.START),
    Noun(r"(?<!até )(?<!até a )(?<!até à )(?:a )?(?:chegada|nomeação|apresentação) d[eoa]", Event.START, weak=True),
    Noun(r"(?:a )?(?:saída|partida|despedida) d[eoa]", Event.END, weak=True),
    Noun(
        r"(?:a )?rescisão (?:d[eo] (?:contrato|vínculo) )?(?:com|de|do)(?= [A-ZÁÉÍÓÚ]| treinador| técnico)", Event.END
    ),
    Noun(r"(?:a )?(?:ida|mudança|transferência) d[eo](?= [A-ZÁÉÍÓÚ]| treinador| técnico)", Event.END, weak=True),
    Noun(r"[Aa]cabou a era", Event.END, weak=True),
    Noun(r"(?:a )?(?:demissão|despedimento) (?:de|do)", Event.END, _SACKED),
    Noun(r"[Oo]? ?seu (?:sucessor|substituto),?", Event.START),
    Noun(r"[Oo]? ?seu (?:antecessor|predecessor),?", Event.END, weak=True),
    Noun(
        r"(?:em substituição (?:a|ao|de|do)|(?:n|para )o (?:lugar|posto|banco) (?:de|do)(?= (?:[a-zà-ÿ-]+ ){0,2}[A-ZÁÉÍÓÚ])|(?:para a|na) vaga (?:de|do|deixada por)|na sucessão (?:a|ao|de|do)|órfãos? de|em detrimento (?:de|do)|como (?:sucessor|substituto) (?:de|do))",
        Event.REPLACE,
    ),
    Noun(
        r"(?:(?:antes|depois) d[ao]|[Aa]pós [ao]|até (?:à|ao)) (?:seu |sua )?(?:demissão|despedimento|rescisão)(?! d[eoa]s? )",
        Event.END,
        of=False,
    ),
    Noun(
        r"(?:cargo|posto|lugar|função) que (?:ocupou|exerceu|manteve) até(?: ao? (?:fim|final) do contrato,)?",
        Event.END,
        of=False,
    ),
    Noun(
        r"(?:[Oo]utros? )?nomes? (?:ventilado|falado|citado|cogitado|apontado|especulado)s? (?:é|são|foi|foram)(?: os?)?(?: d[eo])?",
        Event.LINK,
    ),
    Noun(r"(?:encerrada|terminada|concluída|interrompida) em", Event.END, weak=True, of=False),
    Noun(r"(?:sua demissão|o despedimento|a sua demissão)", Event.END, _SACKED, of=False),
    Noun(r"o desligamento (?:de|do (?:treinador|técnico))", Event.END, _SACKED, of=False),
    Noun(r"[Tt]erminado o (?:contrato|vínculo)|[Ff]indo o contrato", Event.END, _OVER, of=False),
    Noun(r"(?:o )?contrato (?:terminou|acabou|expirou|não foi renovado)", Event.END, _OVER, of=False),
    Noun(r"(?:a )?paciência (?:[a-zà-ÿ]+ ){0,3}com(?= (?:o )?(?:treinador |técnico )?[A-ZÁÉÍÓÚ])", Event.END, _SACKED),
    Noun(r"(?<=, )(?:o )?(?:sucessor|substituto|herdeiro) de(?= [A-ZÁÉÍÓÚ])", Event.REPLACE),
    Noun(r"na (?:primeira |segunda )?passagem(?: pelo| pela)?", Event.HOLD, of=False),
    Noun(
        r"(?:teve )?passage(?:m|ns)(?: (?:\w+ )?(?:discretas?|breves?|curtas?|rápidas?|fugaz|fugazes|apagadas?|marcantes?|relâmpago))?,? "
        r"(?:ainda |também )?(?:por|pel[oa]s?|n[oa]s?(?= [A-ZÁÉÍÓÚ]))",
        Event.HOLD,
        weak=True,
    ),
    Noun(
        r"(?:uma |a |sua )?(?:primeira |segunda |breve |curta |rápida )?passagem (?:por|pel[oa]s?)",
        Event.HOLD,
        weak=True,
    ),
    Noun(r"(?:de )(?:\w+ )?épocas (?:\w+ )?em", Event.HOLD),
    Noun(
        r"(?:teve |com )?(?:uma |a |sua )?(?:breve |curta |rápida |primeira |segunda )?(?:aventura|experiência|incursão|missão)(?: (?:breve|curta|fugaz|rápida|efémera|efêmera|infeliz))? n[oa](?= [A-Z])",
        Event.HOLD,
    ),
    Noun(
        r"(?:é|são|era|eram) (?:[oa]s? |um dos |uma das )?(?:principa(?:l|is) |grandes? |mais |outros? )?"
        r"(?:eleito|alvos?|favoritos?|preferidos?|cotados?|candidatos?|desejado|hipóteses?|opções|opção|alternativas?|"
        r"nomes? (?:mais )?(?:forte|falado|cotado|apontado|citado|ventilado|sondado)s?)",
        Event.LINK,
        of=False,
    ),
    Noun(r"ao serviço d[oae]s?", Event.HOLD),
    Noun(r"(?:[ÀàA] frente|[Aa]o leme|[Nn]o comando|[Aa]o comando|[Nn]o banco)(?= d[oae])", Event.HOLD),
    Noun(r"[Ss]eguiram-se (?:\w+ )?(?:anos|épocas|temporadas) n[oa]", Event.HOLD),
    Noun(r"(?:a )?sua (?:saída|partida|despedida)", Event.END, weak=True, of=False),
    Noun(r"(?:o )?(?:retorno|regresso) d[oae](?: (?:técnico|treinador))?(?= [A-ZÁÉÍÓÚ])", Event.START, weak=True),
    Noun(
        r"[Pp]ara o (?:seu )?lugar,? (?:chegou|chega|vem|veio|entra|entrou|foi (?:contratado|escolhido|chamado))",
        Event.START,
    ),
    Noun(r"[Aa] primeira oportunidade", Event.START, weak=True),
    Noun(r"e (?:um|uma|outro|outra|mais um|mais uma|dois|duas|três)(?= (?:em|no|na|pelo|pela) [A-Z])", Event.HOLD),
    Noun(r"(?:[Nn]a (?:primeira|seguinte|segunda|terceira|última)|passagem),? iniciada em", Event.START, of=False),
    Noun(r"[Dd]e (?:volta|regresso)(?= (?:ao?|à|às|aos) )", Event.START, weak=True),
)

IRREGULAR = {
    "estar": "past:estava esteve estive estavam estiveram|present:está|participle:estado",
    "ser": "past:foi fui era fora foram|present:é são|future:será serão|conditional:seria|participle:sido|gerund:sendo",
    "assumir": "present:assume",
    "ir": "past:foi foram fui ia|present:vai|future:irá",
    "conduzir": "present:conduz",
    "vir": "past:veio vim vieram viera vinha|present:vem vêm|participle:vindo|future:virá",
    "desempenhar": "past:desempenhou",
    "separar": "past:separaram-se separou-se",
    "pôr": "past:pôs puseram|present:põe",
    "trazer": "past:trouxe trouxeram|present:traz",
    "negociar": "present:negoceia negocia negoceiam negociam",
    "sair": "past:saiu saí saíram saía saíra|present:sai saem",
    "despedir": "present:despede",
    "pedir": "present:pede",
    "substituir": "past:substituiu substituíram|present:substitui|participle:substituído",
    "destituir": "past:destituiu|present:destitui|participle:destituído",
    "manter": "past:manteve mantive|present:mantém mantêm",
    "chegar": "past:chegou cheguei",
    "buscar": "past:buscou|infinitive:buscá-lo",
    "erguer": "past:ergueu",
    "começar": "past:começou",
    "retribuir": "past:retribuiu",
    "afastar": "past:afastou",
    "dar": "past:deu deram dera|present:dá dão|infinitive:dar|gerund:dando|participle:dado|future:dará",
    "seguir": "present:segue|past:seguiu",
    "cair": "past:caiu caíram caíra|present:cai|participle:caído",
    "transferir": "present:transfere|past:transferiu",
}

#: What makes another of whom they are said of: the role beside the name is the former one.
PROMOTING = frozenset("promover efetivar ascender".split())
#: One club is left for another behind "for".
SWAPPING = frozenset("trocar".split())
THE = r"(?:[Oo]|[Aa])"
NEGATION = r"não|nunca|jamais|sem|nem"
NOT_VERBS = frozenset("parte partes partida partido partidas saída chegada volta passe soma vence".split())
ADVERBS = (
    r"(?:(?:já|também|depois|finalmente|oficialmente|ainda|novamente|apenas|então|logo|posteriormente|"
    r"brevemente|sucessivamente|entretanto|primeiro|antes|assim|rapidamente|de novo|outra vez) ){0,2}"
)
PASSIVE = r"(?:foi|foram|é|será|serão|seria|tinha sido|havia sido|ter sido|ser|sendo|sido|acabou|fora)"
PERFECT = r"(?:tem|têm|tinha|tinham|havia|haviam|ter|tendo)"
CLITICS = r"(?:se |o |a |lhe |lo )?"
CLITIC_OBJECT = r"(?:\b(?:o|a|lhe|os|as)\s+(?:(?:já|também|logo|ainda|não|sempre|tinha|havia|teria)\s+)?$)"
ENCLITIC = r"(?:-o|-no|-lo|á-lo|ê-lo|i-lo|-lhe)$"
#: How a verb's form, or what stands before it, says that the coach himself speaks: "assumi", "vou ser".
OWN_FORM = r"(?:ei|[^aeou]i)$"
OWN_BEFORE = r"\b(?:vou|vamos|tenho) (?:a )?$|\b[Ee]u (?:já )?$"
#: The speaker is the object: "me demitiram", "que me substituiu".
OWN_OBJECT = r"\b[Mm]e $"
RELATIVE = r"(?:que|quem|o qual|cujo|cuja)"
PRONOUN = r"(?:ele|este|esse)"
#: Forms of which one person cannot be the subject.
PLURAL = frozenset("foram são eram".split())
#: Behind these an infinitive says what somebody would like, not what he did.
UNREALISED = r"\b(?:desejo|intenção|vontade|quer|queria|quis|pensa|pensava|poderia|recusou|rejeitou|descartou|admite|ameaçou)(?: de| a| em)?\s+$"
