"""Short forms of first names, in Spanish, Catalan, Portuguese and English: a table, each with its long form, folded."""

_TABLE = """
    josep: pep
    jose: pepe ze
    francisco: paco chico pancho kiko paquito fran
    enrique: quique kike
    ignacio: nacho
    javier: javi xavi xavier
    antonio: toni tony tono toninho anthony
    alejandro: alex ale alexandre alexander
    daniel: dani danny dan
    rafael: rafa
    manuel: manolo manu manel nel
    luis: lucho luiz
    nicolas: nico
    federico: fede
    sebastian: seba
    guillermo: guille memo
    santiago: santi
    gabriel: gabi
    eduardo: edu lalo
    ricardo: richard
    vicente: chente vicent
    joaquin: joaco quino
    gonzalo: gonza
    cristian: christian
    michael: mike mick mickey miguel
    stephen: steve steven
    philip: phil phillip
    christopher: chris
    robert: rob bob bobby roberto
    david: dave
    james: jim jimmy jamie
    joseph: joe
    samuel: sam sammy
    edward: ed eddie
    thomas: tom tommy tomas
    william: bill billy will
    kenneth: ken kenny
    ronald: ron ronnie
    gerald: gerry
    gareth: gary
    nigel: nige
    peter: pete
    andrew: andy
    matthew: matt
    patrick: pat paddy
    charles: charlie carlos
    graham: graeme
    alan: allan allen
    martin: marti
    frederico: fred
    joao: johny
    bernardo: bernd
    jurgen: juergen
    jorge: jordi
    andoni: doni
    iñaki: inaki
"""


def _long_forms(table: str) -> dict[str, str]:
    rows = (line.split(":") for line in table.strip().splitlines())
    return {short: long.strip() for long, shorts in rows for short in shorts.split()}


#: Short form -> the long one that it stands for.
LONG = _long_forms(_TABLE)
