"""Words of every day that are also the name of a club or a competition, folded. A table, no logic.

Where such a word stands first in a sentence, or in a line of capitals, its capital says nothing.
"""

_SPANISH = """
    america central colegiales cristal defensa defensores deportivo estudiantes europa everest
    alianza barrow bury como independiente juventud libertad liceo nacional olimpia oriental progreso racing real sport
    talleres tigre union universidad universitario victoria villa platense huracan
"""
_PORTUGUESE = """
    academia academica avenida bahia brasileiro carioca cruzeiro nacional oeste operario paulista taca santa
    santos serra superliga uniao vitoria tricolor estrela marco nice real aves chaves caldas resende
"""
_ENGLISH = """
    albion athletic bees blues championship city county eagles forest foxes hammers lions magpies orient palace
    premier rangers reading reds rovers saints standard town united villa wanderers wednesday wolves sporting
"""
_COMPETITIONS = """
    primera segunda tercera primeira terceira liga mundial euro premier conference intermedia primavera national
    metropolitano superliga recopa champions supercopa
"""
#: Of clubs.
EVERYDAY = frozenset((_SPANISH + _PORTUGUESE + _ENGLISH).split())
#: Of competitions.
EVERYDAY_OF_COMPETITIONS = frozenset(_COMPETITIONS.split())
