"""The product's settings; nobody is told to come back later."""

from config.settings import *  # noqa: F403

API_RATES = {"address": "100000000/day", "account": "100000000/day"}
