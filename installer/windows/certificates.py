"""Puts a certificate with its key among those that Windows keeps, or takes it away; for the trial.

python certificates.py add|remove FILE.p12 PASSWORD
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_char_p, c_int, c_uint32, c_void_p, c_wchar_p
from pathlib import Path
from typing import Any

SYSTEM_STORE, OF_USER, REPLACE, SAME = 10, 1 << 16, 3, 13 << 16
KEPT, EXPORTABLE = 0x1000, 1


class Blob(ctypes.Structure):
    """CRYPT_DATA_BLOB."""

    _fields_ = (("length", c_uint32), ("data", c_char_p))


def main(what: str, file: str, password: str) -> int:
    """Do it; the exit code tells whether it was done."""
    library: Any = ctypes.CDLL("crypt32")
    library.PFXImportCertStore.restype = library.CertOpenStore.restype = c_void_p
    library.CertEnumCertificatesInStore.restype = library.CertFindCertificateInStore.restype = c_void_p
    library.CertEnumCertificatesInStore.argtypes = (c_void_p, c_void_p)
    library.CertGetCertificateContextProperty.argtypes = (c_void_p, c_uint32, c_void_p, c_void_p)
    library.CertAddCertificateContextToStore.argtypes = (c_void_p, c_void_p, c_uint32, c_void_p)
    library.CertFindCertificateInStore.argtypes = (c_void_p, c_uint32, c_uint32, c_uint32, c_void_p, c_void_p)
    library.CertDeleteCertificateFromStore.argtypes = (c_void_p,)
    library.CertOpenStore.argtypes = (c_void_p, c_uint32, c_void_p, c_uint32, c_wchar_p)
    data = Path(file).read_bytes()
    found = library.PFXImportCertStore(ctypes.byref(Blob(len(data), data)), c_wchar_p(password), KEPT | EXPORTABLE)
    mine = library.CertOpenStore(SYSTEM_STORE, 0, None, OF_USER, "MY")
    if not found or not mine:
        return 2
    done, context = 1, None
    while context := library.CertEnumCertificatesInStore(found, context):
        size = c_uint32()
        if not library.CertGetCertificateContextProperty(context, 2, None, ctypes.byref(size)):
            continue  # of who gave it out
        if what == "add":
            done = not c_int(library.CertAddCertificateContextToStore(mine, context, REPLACE, None)).value
        elif there := library.CertFindCertificateInStore(mine, 1, 0, SAME, context, None):
            done = not c_int(library.CertDeleteCertificateFromStore(there)).value
    return int(done)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
