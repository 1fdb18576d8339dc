"""The signature of the organisation under a document (PAdES, ETSI EN 319 142-1), where it has a certificate.

``certificate.py`` says where its key is: a file (PKCS#12), or a card or token (PKCS#11); ``pades.py``
signs, ``listing.py`` lists what goes with the signature, ``timestamp.py`` asks a time stamp, ``checking.py`` checks.
All by pyHanko.
"""
