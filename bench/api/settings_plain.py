"""The product's settings, with the addresses of the plain peer alone."""

from config.settings import *  # noqa: F403

ROOT_URLCONF = "bench.api.plain"
