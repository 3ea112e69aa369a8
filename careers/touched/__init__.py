"""The steps of `careers.recompute.catch_up`: what some documents touch, found by index (docs/decisions/0022)."""
