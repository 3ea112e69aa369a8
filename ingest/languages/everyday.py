"""Words of every day that are also the name of a club or a competition, folded. A table, no logic.

Where such a word stands first in a sentence, or in a line of capitals, its capital says nothing.
"""

_SPANISH = """
    america apertura central clausura colegiales copa cristal defensa defensores deportivo estudiantes europa everest
    alianza independiente juventud liga libertad liceo nacional olimpia oriental progreso racing real recopa sport
    supercopa talleres tigre torneo union universidad universitario victoria villa platense huracan
"""
_PORTUGUESE = """
    academia academica avenida bahia brasileiro carioca cruzeiro nacional oeste operario paulista taca santa
    santos serra superliga uniao vitoria tricolor estrela
"""
_ENGLISH = """
    albion athletic bees blues championship city county eagles forest foxes hammers lions magpies orient palace
    premier rangers reading reds rovers saints standard town united us villa wanderers wednesday wolves sporting
"""
EVERYDAY = frozenset((_SPANISH + _PORTUGUESE + _ENGLISH).split())
