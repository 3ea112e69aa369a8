"""Words before a date that say what it is the date of."""

import re

_NEAR = (
    r"\s*(?:(?:el|o|a|os|as|ao|à|the|its|su|sua|end|fim|fin|final|of|de|do|del|about|around|mid|late|early|"
    r"mediados|at|dia|día|principios|finales)\s+){0,4}$"
)
UNTIL = re.compile(rf"\b(?:until|till|through|hasta|até|up to){_NEAR}", re.IGNORECASE)
SINCE = re.compile(rf"\b(?:since|desde|from|a partir de){_NEAR}", re.IGNORECASE)
WITHIN = re.compile(
    r"\b(?:middle|midway|half|halfway|course|start|beginning|mitad|mediados|meio|meados)\b[^,;]{0,20}$", re.IGNORECASE
)
#: "Su segunda vez en Nacional arrancó en junio de 2019 y terminó el 1 de noviembre de 2020".
BEGAN = re.compile(
    rf"\b(?:arrancó|comenzó|empezó|se inició|inició|began|started|começou|iniciou-se|"
    rf"arrancou){_NEAR.replace('el|', 'el|en|in|on|em|no|na|', 1)}"
)
ENDED = re.compile(
    rf"\b(?:terminó|acabó|concluyó|finalizó|culminó|se cerró|ended|finished|came to an end|terminou|acabou|"
    rf"chegou ao fim|encerrou-se){_NEAR.replace('el|', 'el|en|in|on|em|no|na|', 1)}"
)
