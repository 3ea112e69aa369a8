"""What is found in a sentence, before anything is read of it: its scene."""
