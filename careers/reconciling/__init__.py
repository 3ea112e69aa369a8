"""The steps of `careers.reconcile`, a module each. Plain Python, no Django."""
