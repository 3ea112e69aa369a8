"""Titles that sentences and lists tell: which competition, which season, won by whom and with which club."""
