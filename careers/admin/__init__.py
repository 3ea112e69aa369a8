"""The desk of the staff. Every change is a decision, and the facts are computed around it: nothing here writes one."""

from careers.admin import clubs, decisions, people, tenures

__all__ = ["clubs", "decisions", "people", "tenures"]
