"""What only a human can decide: found in what is computed, and put in order by value. Pure: no Django.

items      an Item: one question, known by its content
tenures    questions that tenures raise: contradictions, rumours, plans whose day has passed, two in charge, roles
names      questions that names raise: a club that could be several, people and clubs that could be one
doubts     decisions that a new document speaks against
worth      what a question is worth, and so the order of the queue
"""
