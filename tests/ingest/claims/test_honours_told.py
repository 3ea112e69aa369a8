"""Titles that sentences tell: which competition, which season, with which club."""

import pytest

from tests.ingest.claims.honours import titles, told

SPANISH = [
    ("En 2010 asumió en Peñarol y ganó la liga uruguaya de 2011.", {"liga uruguaya 2011 @ Peñarol"}),
    (
        "En 2008 asumió en Nacional de Montevideo. Conquistó el Torneo Apertura 2008 y el Clausura 2009.",
        {"Torneo Apertura 2008 @ Nacional de Montevideo", "Clausura 2009 @ Nacional de Montevideo"},
    ),
    (
        "Dirigió a Emelec en 2013, con el que ganó el campeonato ecuatoriano de 2013.",
        {"campeonato ecuatoriano 2013 @ Emelec"},
    ),
    (
        "En 2005 tomó a Cienciano y guió al club a la conquista de la Recopa Sudamericana de 2005.",
        {"Recopa Sudamericana 2005 @ Cienciano"},
    ),
    (
        "En 2014 llegó a Libertad, donde levantó dos trofeos: el Clausura 2014 y la Copa Paraguay de 2015.",
        {"Clausura 2014 @ Libertad", "Copa Paraguay 2015 @ Libertad"},
    ),
    (
        "Fue ayudante de Luis Pardo en Colo-Colo entre 2006 y 2008, y allí festejó el Clausura 2007.",
        {"Clausura 2007 @ Colo-Colo (assistant coach)"},
    ),
    (
        "En 2012 se hizo cargo de Millonarios. Se consagró campeón del Torneo Finalización 2012.",
        {"Torneo Finalización 2012 @ Millonarios"},
    ),
    ("En 2016 asumió en Melgar; al año siguiente ganó el Torneo Apertura.", {"Torneo Apertura 2017 @ Melgar"}),
    (
        "En 2001 firmó con Olimpia. Ganó la Copa Libertadores de 2002 y la Recopa Sudamericana de 2003.",
        {"Copa Libertadores 2002 @ Olimpia", "Recopa Sudamericana 2003 @ Olimpia"},
    ),
    (
        "En 2010 asumió en Corinthians y ganó la Libertadores y el Mundial de Clubes de 2012.",
        {"Libertadores 2012 @ Corinthians", "Mundial de Clubes 2012 @ Corinthians"},
    ),
    (
        "En 2011 asumió en Olympiacos y ganó la Superliga griega de 2012-13, la de 2013-14 y la Copa de 2014.",
        {
            "Superliga griega 2012-13 @ Olympiacos",
            "Superliga griega 2013-14 @ Olympiacos",
            "Copa 2014 @ Olympiacos",
        },
    ),
    (
        "Su vitrina guarda el campeonato ecuatoriano de 2003 con Barcelona de Guayaquil.",
        {"campeonato ecuatoriano 2003 @ Barcelona de Guayaquil"},
    ),
    (
        "En 2009 fue nombrado entrenador del Sevilla y se adjudicó la Copa del Rey de 2010.",
        {"Copa del Rey 2010 @ Sevilla"},
    ),
    ("Dirigió al Valencia desde 2001. Con Ferrán, el Valencia ganó la Liga en 2002.", {"Liga 2002 @ Valencia"}),
    (
        "En 2018 asumió en Boca Juniors y se quedó con la Supercopa Argentina 2018.",
        {"Supercopa Argentina 2018 @ Boca Juniors"},
    ),
    (
        "En 2013 asumió en San Lorenzo. Ganó la Copa Libertadores 2014, la primera de su historia.",
        {"Copa Libertadores 2014 @ San Lorenzo"},
    ),
    (
        "En 2004 asumió en Once Caldas y ese mismo año levantó la Copa Libertadores.",
        {"Copa Libertadores 2004 @ Once Caldas"},
    ),
    ("En 2010 asumió en Peñarol y perdió la final de la Copa Libertadores de 2011.", set()),
    ("En 2010 asumió en Peñarol y fue subcampeón de la Copa Libertadores de 2011.", set()),
    ("En 2010 asumió en Peñarol y clasificó a la Copa Libertadores de 2011.", set()),
    ("En 2010 asumió en Peñarol. Nunca ganó la Copa Libertadores.", set()),
    ("En 2010 asumió en Peñarol y buscará ganar la Copa Libertadores de 2011.", set()),
    ("En 2010 asumió en Peñarol y ganó un partido de la Copa Libertadores de 2011.", set()),
    ("En 2010 asumió en Peñarol y cayó ante River Plate, campeón de la Copa Libertadores 2015.", set()),
    ("En 2010 asumió en Peñarol, que consiguió el ascenso a Primera en 2011.", set()),
    ("En 2010 asumió en Peñarol. Como jugador ganó la Copa Libertadores de 1987.", set()),
    ("En 2010 asumió en Peñarol. Ganó las ligas de 2011 y 2013.", {"liga 2011 @ Peñarol", "liga 2013 @ Peñarol"}),
    (
        "En 2019 asumió en Independiente del Valle y dirigió la consagración en la Copa Sudamericana de 2019.",
        {"Copa Sudamericana 2019 @ Independiente del Valle"},
    ),
]
ENGLISH = [
    (
        "In 2015 he was appointed manager of Celtic and won the Scottish Premiership in 2016 and 2017.",
        {"Scottish Premiership 2016 @ Celtic", "Scottish Premiership 2017 @ Celtic"},
    ),
    (
        "He took over at Leicester City in 2015 and led them to the 2015–16 Premier League title.",
        {"Premier League 2015-16 @ Leicester City"},
    ),
    (
        "He became manager of Wigan Athletic in 2009. They won the 2013 FA Cup under Ferrán.",
        {"FA Cup 2013 @ Wigan Athletic"},
    ),
    (
        "He was named head coach of Chelsea in 2009 and won the Premier League and the FA Cup in 2010.",
        {"Premier League 2010 @ Chelsea", "FA Cup 2010 @ Chelsea"},
    ),
    (
        "He was assistant manager at Everton from 1985 to 1990, and helped the club to win the First Division in 1987.",
        {"First Division 1987 @ Everton (assistant coach)"},
    ),
    (
        "In 2010 he joined Sevilla as manager. He won the UEFA Europa League three times, in 2014, 2015 and 2016.",
        {"UEFA Europa League 2014 @ Sevilla", "UEFA Europa League 2015 @ Sevilla", "UEFA Europa League 2016 @ Sevilla"},
    ),
    ("He was appointed coach of Ajax in 2017, where he lifted the KNVB Cup in 2019.", {"KNVB Cup 2019 @ Ajax"}),
    (
        "He became manager of Aberdeen in 1978; the following year he won the League Cup.",
        {"League Cup 1979 @ Aberdeen"},
    ),
    (
        "He was appointed manager of Olympiacos in 2008 and went on to win the Greek Cup in 2009.",
        {"Greek Cup 2009 @ Olympiacos"},
    ),
    ("In 2011 he was appointed manager of Basel, with whom he won the Swiss Cup in 2012.", {"Swiss Cup 2012 @ Basel"}),
    (
        "In 2004 he took charge of Porto. The side clinched the Portuguese title in 2005.",
        {"Portuguese title 2005 @ Porto"},
    ),
    (
        "He was appointed manager of Burnley in 2012. The Championship title was won in 2016.",
        {"Championship 2016 @ Burnley"},
    ),
    ("He was appointed manager of Norwich City in 2017 and lost the 2018 FA Cup final.", set()),
    ("He was appointed manager of Norwich City in 2017 and finished runner-up in the 2018 EFL Cup.", set()),
    ("He was appointed manager of Norwich City in 2017 and won promotion to the Premier League in 2019.", set()),
    ("He was appointed manager of Norwich City in 2017, hoping to win the Championship.", set()),
    ("He was appointed manager of Norwich City in 2017 and won a place in the Champions League.", set()),
    ("He was appointed manager of Norwich City in 2017 and never won the FA Cup.", set()),
    ("He was appointed manager of Norwich City in 2017. His first win came in the EFL Cup, where they won 2–1.", set()),
    ("He was appointed manager of Norwich City in 2017. As a player he won the FA Cup in 1988.", set()),
    (
        "He was appointed manager of Norwich City in 2017 and beat Manchester City, winners of the FA Cup in 2019.",
        set(),
    ),
    (
        "He was appointed manager of Norwich City in 2017 and was Premier League Manager of the Month in May 2018.",
        set(),
    ),
    (
        "He was appointed manager of Zambia in 2010 and won the Africa Cup of Nations in both 2012 and 2014.",
        {"Africa Cup of Nations 2012 @ Zambia", "Africa Cup of Nations 2014 @ Zambia"},
    ),
]
PORTUGUESE = [
    (
        "Em 2009 assumiu o Benfica. Em seis épocas somou três campeonatos (2009/10, 2013/14 e 2014/15).",
        {"campeonato 2009-10 @ Benfica", "campeonato 2013-14 @ Benfica", "campeonato 2014-15 @ Benfica"},
    ),
    (
        "Em 2011 assumiu o Corinthians e ganhou o Brasileirão de 2011, a Libertadores e o Mundial de 2012.",
        {"Brasileirão 2011 @ Corinthians", "Libertadores 2012 @ Corinthians", "Mundial 2012 @ Corinthians"},
    ),
    (
        "Em 2022 assinou pelo Fenerbahçe e despediu-se com a Taça da Turquia de 2022/23.",
        {"Taça da Turquia 2022-23 @ Fenerbahçe"},
    ),
    (
        "Em 2019 assumiu o Flamengo e conquistou a Libertadores e o Brasileirão de 2019.",
        {"Libertadores 2019 @ Flamengo", "Brasileirão 2019 @ Flamengo"},
    ),
    ("Em 2000 assumiu o Caxias, com o qual foi campeão gaúcho de 2000.", {"Campeonato Gaúcho 2000 @ Caxias"}),
    ("Em 2003 assumiu o Cruzeiro e foi campeão brasileiro daquele ano.", {"Campeonato Brasileiro 2003 @ Cruzeiro"}),
    (
        "Em 2013 assumiu o Atlético Mineiro. Venceu a Copa do Brasil de 2014 e o Campeonato Mineiro de 2015.",
        {"Copa do Brasil 2014 @ Atlético Mineiro", "Campeonato Mineiro 2015 @ Atlético Mineiro"},
    ),
    (
        "Em 2023 assumiu o Al-Hilal e fez história com o título saudita de 2023/24.",
        {"título saudita 2023-24 @ Al-Hilal"},
    ),
    ("Em 2008 foi contratado pelo Braga, onde ergueu a Taça Intertoto de 2008.", {"Taça Intertoto 2008 @ Braga"}),
    (
        "Em 2011 assumiu o Porto e retribuiu com os campeonatos de 2011/12 e 2012/13.",
        {"campeonato 2011-12 @ Porto", "campeonato 2012-13 @ Porto"},
    ),
    (
        "Foi adjunto de Luís Prado no Sporting entre 2000 e 2003 e lá ganhou a Taça de Portugal de 2002.",
        {"Taça de Portugal 2002 @ Sporting (assistant coach)"},
    ),
    ("Em 2016 assumiu o Grêmio. No ano seguinte levantou a Copa Libertadores.", {"Copa Libertadores 2017 @ Grêmio"}),
    ("Em 2009 assumiu o Fluminense e levou o Carioca de 2010.", {"Carioca 2010 @ Fluminense"}),
    ("Em 2018 assumiu o Athletico Paranaense e perdeu a final da Copa do Brasil de 2019.", set()),
    ("Em 2018 assumiu o Athletico Paranaense e foi vice-campeão da Copa do Brasil de 2019.", set()),
    ("Em 2018 assumiu o Athletico Paranaense e sonha em ganhar a Copa do Brasil.", set()),
    ("Em 2018 assumiu o Athletico Paranaense e nunca ganhou a Libertadores.", set()),
    ("Em 2018 assumiu o Athletico Paranaense e conquistou o acesso à Série A em 2019.", set()),
    ("Em 2018 assumiu o Athletico Paranaense. Como jogador ganhou a Copa do Brasil de 1996.", set()),
    ("Em 2018 assumiu o Athletico Paranaense e venceu o jogo da Copa do Brasil contra o Santos em 2019.", set()),
    ("Em 2018 assumiu o Athletico Paranaense, que garantiu vaga na Libertadores de 2020.", set()),
]
ROWS = [("es", *row) for row in SPANISH] + [("en", *row) for row in ENGLISH] + [("pt", *row) for row in PORTUGUESE]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_the_titles_of_a_sentence(language, text, expected):
    assert told(language, text) == expected


NEWS = [
    (
        "en",
        [
            "Mario Ferrán has been appointed head coach of Sevilla.",
            "He won two league titles with Basel, in 2012 and 2014.",
        ],
        {"league title 2012 @ Basel", "league title 2014 @ Basel"},
    ),
    (
        "en",
        ["Mario Ferrán has been appointed head coach of Sevilla.", "Sevilla have won the Europa League seven times."],
        set(),
    ),
    (
        "es",
        [
            "Melgar anunció a Mario Ferrán como entrenador.",
            "Fue campeón uruguayo con Peñarol en 2017 y ganó la Supercopa Uruguaya 2018.",
        ],
        {"Campeonato Uruguayo 2017 @ Peñarol", "Supercopa Uruguaya 2018 @ Peñarol"},
    ),
    ("es", ["Melgar anunció a Mario Ferrán como entrenador.", "Ganó la Copa América 2015."], {"Copa América 2015"}),
    ("es", ["Melgar anunció a Mario Ferrán como entrenador.", "Melgar ganó el Torneo Descentralizado en 1981."], set()),
    (
        "pt",
        [
            "O Vasco da Gama anunciou Mario Ferrán como treinador.",
            "Ele foi campeão da Libertadores pelo Grêmio em 2017.",
        ],
        {"Libertadores 2017 @ Grêmio"},
    ),
]


@pytest.mark.parametrize(("language", "lines", "expected"), NEWS)
def test_the_titles_of_a_story(language, lines, expected):
    found = titles(language, lines, title="Mario Ferrán", kind="news")
    assert found == {f"Mario Ferrán: {line}" for line in expected}


def test_who_leaves_after_winning_won_with_the_club_before():
    text = "In 2020 he was appointed manager of Lyon. He left for Barcelona in 2024 after winning the Champions League."
    assert told("en", text) == {"Champions League 2024 @ Lyon"}
