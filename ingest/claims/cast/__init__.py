"""Who and which a document names, learnt from the whole of it before its sentences are read."""
