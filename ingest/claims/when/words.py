"""Words before a date that say what it is the date of."""

import re

from ingest.languages.clauses import pattern

_NEAR = (
    r"\s*(?:(?:el|o|a|os|as|ao|à|the|its|su|sua|end|fim|fin|final|of|de|do|del|about|around|mid|late|early|"
    r"mediados|at|dia|día|principios|finales)\s+){0,4}$"
)
UNTIL = re.compile(rf"\b{pattern('UNTIL')}{_NEAR}", re.IGNORECASE)
SINCE = re.compile(rf"\b{pattern('SINCE')}{_NEAR}", re.IGNORECASE)
WITHIN = re.compile(rf"\b{pattern('WITHIN')}\b[^,;]{{0,20}}$", re.IGNORECASE)
_NEAR_OR_IN = _NEAR.replace("el|", "el|en|in|on|em|no|na|", 1)
#: "Su segunda vez en Nacional arrancó en junio de 2019 y terminó el 1 de noviembre de 2020".
BEGAN = re.compile(rf"\b{pattern('BEGAN')}{_NEAR_OR_IN}")
ENDED = re.compile(rf"\b{pattern('ENDED')}{_NEAR_OR_IN}")
