"""The steps of `careers.identity`: which person, which club. Plain Python, no Django."""
