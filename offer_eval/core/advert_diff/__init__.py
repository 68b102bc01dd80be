"""Advert against offer letter: what each text states about ten terms, and where the letter departs."""
