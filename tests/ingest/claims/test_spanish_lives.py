"""What a Spanish biography tells of its coach's posts: his own without his name, others' with theirs."""

import pytest

from tests.ingest.reading import lines

COACH = "Hugo Marín"

BEGINNINGS = [
    ("En 2003 el Blooming boliviano apostó por él.", ["Blooming 2003 to ?"]),
    ("No le fue mejor en Deportes Iquique (2009).", ["Deportes Iquique 2009 to 2009"]),
    ("Asumió en Melgar en marzo de 2010.", ["Melgar 2010-03 to ?"]),
    ("Tomó las riendas de Cienciano el 4 de enero de 2012.", ["Cienciano 2012-01-04 to ?"]),
    ("El 3 de febrero de 2015 fue nombrado técnico de Melgar.", ["Melgar 2015-02-03 to ?"]),
    ("Fue presentado como entrenador de Alianza Lima en enero de 2016.", ["Alianza Lima 2016-01 to ?"]),
    ("Se convirtió en el nuevo técnico del Valencia en junio de 2010.", ["Valencia 2010-06 to ?"]),
    ("Debutó como entrenador en Melgar en 1999.", ["Melgar 1999 to ?"]),
    ("Inició su carrera como técnico en Cienciano en 1998.", ["Cienciano 1998 to ?"]),
    ("Volvió a Melgar para un segundo ciclo entre 2016 y 2017.", ["Melgar 2016 to 2017"]),
    ("En 2018 tomó al seleccionado de Bolivia.", ["Bolivia 2018 to ?"]),
    ("Estuvo seis meses en Cienciano y en 2012 pasó a Cerro Porteño.", ["Cerro Porteño 2012 to ?", "Cienciano ? to ?"]),
    ("En 2012 cruzó la frontera para hacerse cargo de Bolívar.", ["Bolívar 2012 to ?"]),
    ("El 5 de mayo de 2010 se hizo oficial su fichaje por el Valencia.", ["Valencia 2010-05-05 to ?"]),
    ("El 12 de junio de 2013 se anunció su llegada al Colo-Colo.", ["Colo-Colo 2013-06-12 to ?"]),
    ("Se hizo cargo de Melgar de forma interina en abril de 2009.", ["Melgar (interim head coach) 2009-04 to ?"]),
    ("En 2019 fue designado director deportivo de Melgar.", ["Melgar (other) 2019 to ?"]),
]
ENDINGS = [
    ("Asumió en Melgar en 2010 y renunció en mayo de 2011.", ["Melgar 2010 to 2011-05 resigned"]),
    (
        "Tomó las riendas de Cienciano el 4 de enero de 2012; fue destituido el 9 de junio.",
        ["Cienciano 2012-01-04 to 2012-06-09 sacked"],
    ),
    ("Dejó Melgar de mutuo acuerdo en diciembre de 2015.", ["Melgar ? to 2015-12 mutual consent"]),
    ("No renovó con Melgar al término de 2015.", ["Melgar ? to 2015-12~ contract end"]),
    ("Su contrato con Melgar venció en diciembre de 2015 y no fue renovado.", ["Melgar ? to 2015-12 contract end"]),
    ("Presentó su dimisión al Valencia el 4 de abril de 2010.", ["Valencia ? to 2010-04-04 resigned"]),
    ("El 5 de mayo de 2010, el Valencia anunció su destitución.", ["Valencia ? to 2010-05-05 sacked"]),
    ("Puso fin a su etapa en el Sevilla en mayo de 2014.", ["Sevilla ? to 2014-05"]),
    ("Se marchó de Melgar en junio de 2014 rumbo a Bolívar.", ["Bolívar 2014-06 to ?", "Melgar ? to 2014-06"]),
    ("Campeón con Melgar en 2015, fue despedido en abril de 2016.", ["Melgar ? to 2016-04 sacked"]),
    ("Se desvinculó de Melgar en 2014.", ["Melgar ? to 2014"]),
    ("Dimitió como entrenador del Sevilla en 2014.", ["Sevilla ? to 2014 resigned"]),
    ("Se fue de Melgar en 2012, agotado su contrato.", ["Melgar ? to 2012 contract end"]),
]
CLITICS = [
    ("Melgar lo contrató en 2014 y lo echó al año siguiente.", ["Melgar 2014 to 2015 sacked"]),
    ("Cienciano lo tuvo como técnico entre 2003 y 2005.", ["Cienciano 2003 to 2005"]),
    ("A Universitario lo dirigió en 2008.", ["Universitario 2008 to 2008"]),
    ("Lo llamó Boca Juniors en julio de 2009.", ["Boca Juniors 2009-07 to ?"]),
    ("Lo despidieron de Melgar en 2013.", ["Melgar ? to 2013 sacked"]),
    ("El Valencia prescindió de sus servicios el 4 de abril de 2010.", ["Valencia ? to 2010-04-04 sacked"]),
    (
        "Melgar despidió a Bruno Salas en 2011 y acudió a él.",
        ["Bruno Salas: Melgar ? to 2011 sacked", "Melgar 2011 to ?"],
    ),
]
SUCCESSIONS = [
    (
        "Al Cienciano llegó en 2007 para reemplazar a Bruno Salas.",
        ["Bruno Salas: Cienciano ? to 2007", "Cienciano 2007 to ?"],
    ),
    ("Sucedió a Bruno Salas en el banquillo de Melgar en 2011.", ["Bruno Salas: Melgar ? to 2011", "Melgar 2011 to ?"]),
    (
        "Fue reemplazado por Bruno Salas en Melgar en abril de 2012.",
        ["Bruno Salas: Melgar 2012-04 to ?", "Melgar ? to 2012-04"],
    ),
    ("Fue el sucesor de Bruno Salas en Melgar en 2016.", ["Bruno Salas: Melgar ? to 2016", "Melgar 2016 to ?"]),
    (
        "Sustituyó al destituido Bruno Salas en el Sevilla en octubre de 2007.",
        ["Bruno Salas: Sevilla ? to 2007-10", "Sevilla 2007-10 to ?"],
    ),
]
ASSISTANTS = [
    (
        "Entre 2004 y 2006 fue mano derecha de Bruno Salas en Newell's.",
        ["Bruno Salas: Newell's ? to ?", "Newell's (assistant coach) 2004 to 2006"],
    ),
    (
        "Fue ayudante de Bruno Salas en Melgar entre 2001 y 2003.",
        ["Bruno Salas: Melgar ? to ?", "Melgar (assistant coach) 2001 to 2003"],
    ),
    (
        "Formó parte del comando técnico de Bruno Salas en la selección peruana en 2004.",
        ["Bruno Salas: Peru ? to ?", "Peru (assistant coach) 2004 to 2004"],
    ),
    (
        "Secundó a Bruno Salas en Universitario.",
        ["Bruno Salas: Universitario ? to ?", "Universitario (assistant coach) ? to ?"],
    ),
    (
        "Acompañó a Bruno Salas como asistente en el Atlético de Madrid.",
        ["Atlético de Madrid (assistant coach) ? to ?"],
    ),
    (
        "Integró el cuerpo técnico de Bruno Salas en Colo-Colo.",
        ["Bruno Salas: Colo-Colo ? to ?", "Colo-Colo (assistant coach) ? to ?"],
    ),
    (
        "Fue ayudante de campo de Bruno Salas en el Valencia, el Sevilla y el Betis.",
        [
            "Bruno Salas: Betis ? to ?",
            "Bruno Salas: Sevilla ? to ?",
            "Bruno Salas: Valencia ? to ?",
            "Betis (assistant coach) ? to ?",
            "Sevilla (assistant coach) ? to ?",
            "Valencia (assistant coach) ? to ?",
        ],
    ),
    ("Fue preparador físico de Cienciano en 2003.", ["Cienciano (fitness coach) 2003 to 2003"]),
    (
        "Fue, en 2001 y 2002, ayudante de Bruno Salas en Melgar y Cienciano, respectivamente.",
        [
            "Bruno Salas: Cienciano ? to ?",
            "Bruno Salas: Melgar ? to ?",
            "Cienciano (assistant coach) 2002 to 2002",
            "Melgar (assistant coach) 2001 to 2001",
        ],
    ),
]
LISTS = [
    (
        "Dirigió a Melgar (2001-2002), Cienciano (2003) y Alianza Lima (2005-2007).",
        ["Alianza Lima 2005 to 2007", "Cienciano 2003 to 2003", "Melgar 2001 to 2002"],
    ),
    ("Dirigió a Melgar, Cienciano y Alianza Lima.", ["Alianza Lima ? to ?", "Cienciano ? to ?", "Melgar ? to ?"]),
    (
        "Pasó por los banquillos de Melgar, Cienciano y Alianza Lima.",
        ["Alianza Lima ? to ?", "Cienciano ? to ?", "Melgar ? to ?"],
    ),
    (
        "Entrenó, en 2001 y 2002, a Melgar y Cienciano, respectivamente.",
        ["Cienciano 2002 to 2002", "Melgar 2001 to 2001"],
    ),
    ("Ha entrenado al Sevilla, al Betis y al Málaga.", ["Betis ? to ?", "Málaga ? to ?", "Sevilla ? to ?"]),
    (
        "Dirigió dos veces a Melgar: de 2001 a 2003 y luego desde enero de 2010 hasta su despido, en mayo de 2011.",
        ["Melgar 2001 to 2003", "Melgar 2010-01 to 2011-05 sacked"],
    ),
    ("Estuvo en Melgar en dos etapas (1999-2001 y 2005-2006).", ["Melgar 1999 to 2001", "Melgar 2005 to 2006"]),
]
SQUADS = [
    ("Dirigió a la Sub 20 de Perú en 2011.", ["Peru U-20 2011 to 2011"]),
    ("Estuvo al frente de la selección peruana sub-17 entre 2007 y 2009.", ["Peru U-17 2007 to 2009"]),
    ("Dirigió a la reserva de Boca Juniors en 2010.", ["Boca Juniors reserves 2010 to 2010"]),
    ("Entrenó al equipo femenino de Alianza Lima en 2019.", ["Alianza Lima women 2019 to 2019"]),
    ("Fue seleccionador de Bolivia entre 2012 y 2014.", ["Bolivia 2012 to 2014"]),
    ("Desde 2021 dirige a Peñarol.", ["Peñarol 2021 to .."]),
    ("Actualmente es el entrenador de Peñarol, cargo que ocupa desde marzo de 2021.", ["Peñarol 2021-03 to .."]),
]
NO_POSTS = [
    ("Jugó en Melgar y Cienciano antes de retirarse en 1995.", []),
    ("Como futbolista vistió las camisetas de Alianza Lima y Boca Juniors.", []),
    ("Nunca dirigió a Alianza Lima.", ["Alianza Lima ? to ? [denied]"]),
    ("Estuvo cerca de dirigir a River Plate en 2011.", ["River Plate 2011 to 2011 [reported]"]),
    ("Dirigió a Bolivia en 2005 y renunció tras la derrota con Ecuador.", ["Bolivia 2005 to 2005 resigned"]),
    ("Perdió la final contra Alianza Lima y dejó Melgar en diciembre de 2012.", ["Melgar ? to 2012-12"]),
    ("Dirigió a Melgar en 2012 y fue cesado en mayo tras caer en Cienciano.", ["Melgar 2012 to 2012-05 sacked"]),
]


#: Where a post stands without a verb of its own, and how a noun tells that it began and ended.
GAPS = [
    (
        "Entrenador del Sevilla de 2007 a 2009, pasó después al Betis.",
        ["Sevilla 2007 to 2009", "Betis ? to ?"],
    ),
    ("En 2004 dirigió a Melgar y entre 2005 y 2006 a Cienciano.", ["Melgar 2004 to 2004", "Cienciano 2005 to 2006"]),
    (
        "Su segunda etapa en Melgar arrancó en junio de 2019 y terminó el 1 de noviembre de 2020.",
        ["Melgar 2019-06 to 2020-11-01"],
    ),
    ("Dirigió al Lugo desde 2009 y en 2015 optó por no renovar.", ["Lugo 2009 to 2015 contract end"]),
    ("El Sevilla lo puso en la calle el 6 de febrero de 2012.", ["Sevilla ? to 2012-02-06 sacked"]),
    ("En mayo de 2015 se fue al Betis.", ["Betis 2015-05 to ?"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*GAPS, *BEGINNINGS, *ENDINGS, *CLITICS, *SUCCESSIONS, *ASSISTANTS, *LISTS, *SQUADS, *NO_POSTS],
)
def test_the_posts_of_a_life(text: str, expected: list[str]) -> None:
    found = {line.removeprefix(f"{COACH}: ") for line in lines(text, "es", COACH)}
    assert found == set(expected)
