"""Words of every day that are also the name of a club or a competition, folded. A table, no logic.

Where such a word stands first in a sentence, or in a line of capitals, its capital says nothing.
"""

_SPANISH = """
    america central colegiales cristal defensa defensores deportivo estudiantes europa everest municipal
    alianza barrow bury como independiente juventud libertad liceo nacional olimpia oriental progreso racing real sport
    talleres tigre union universidad universitario victoria villa platense huracan
"""
_PORTUGUESE = """
    academia academica avenida bahia brasileiro carioca cruzeiro nacional oeste operario paulista taca santa
    santos serra superliga uniao vitoria tricolor estrela marco nice real aves chaves caldas resende
"""
_ENGLISH = """
    albion athletic bees blues championship city concordia county derby eagles excelsior forest foxes hammers lions
    magpies odd olympic orient palace premier racing rangers rapid reading reds rovers saints sporting standard
    start torpedo town united villa wanderers wednesday wolves
"""
_COMPETITIONS = """
    primera segunda tercera primeira terceira liga mundial euro premier conference intermedia primavera national
    metropolitano superliga recopa champions supercopa
"""
_SURNAMES = """
    avellino bolivar bolton braga burgos burton castilla cerezo chaves colon cordoba everton ferro forest granada grau
    guimaraes hamilton heredia horizonte juarez junior leon linares livingston lorca lugo magallanes malaga maldonado
    milan morton murcia olmedo oviedo paris pereira porto preston roma salgueiro santos sarmiento toledo torino
    valencia velez verona victoria villa zamora
"""
#: Of clubs.
EVERYDAY = frozenset((_SPANISH + _PORTUGUESE + _ENGLISH).split())
#: Of clubs that people are called like: "Abel Braga", "Dorival Júnior".
SURNAMES = frozenset(_SURNAMES.split())
#: Of competitions.
EVERYDAY_OF_COMPETITIONS = frozenset(_COMPETITIONS.split())
