"""The review queue at the desk.

views        its pages
questions    a question with all that helps to answer it
wording, choices, quotes      how it is put, what can be chosen, and the sentences that speak of it
"""
