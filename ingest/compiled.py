"""Patterns that are named where they are used, or put together from tables: each is compiled once.

`re` remembers 512 patterns and then forgets the oldest; the reading has more, and would compile some again and again.
"""

import re
from functools import cache

compiled = cache(re.compile)
