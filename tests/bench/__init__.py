"""How fast the program is, each figure beside a peer in the same run, as a ratio. No timed tests: run it by hand.

``python -m tests.bench`` runs all, ``python -m tests.bench dossier search`` some, ``--short`` on less data.
"""
