"""The steps of `careers.recompute`: what is stored is read, and what differs is written."""
