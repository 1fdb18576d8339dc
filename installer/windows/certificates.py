"""Puts a certificate with its key among those that Windows keeps, for the trial.

python certificates.py FILE.p12 PASSWORD
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_char_p, c_int, c_uint32, c_void_p, c_wchar_p
from pathlib import Path
from typing import Any

SYSTEM_STORE, OF_USER, REPLACE = 10, 1 << 16, 3
KEPT, EXPORTABLE = 0x1000, 1


class Blob(ctypes.Structure):
    """CRYPT_DATA_BLOB."""

    _fields_ = (("length", c_uint32), ("data", c_char_p))


def main(file: str, password: str) -> int:
    """Do it; the exit code tells whether it was done."""
    library: Any = ctypes.CDLL("crypt32")
    library.PFXImportCertStore.restype = library.CertOpenStore.restype = c_void_p
    library.CertEnumCertificatesInStore.restype = c_void_p
    library.CertEnumCertificatesInStore.argtypes = (c_void_p, c_void_p)
    library.CertGetCertificateContextProperty.argtypes = (c_void_p, c_uint32, c_void_p, c_void_p)
    library.CertAddCertificateContextToStore.argtypes = (c_void_p, c_void_p, c_uint32, c_void_p)
    library.CertCloseStore.argtypes = (c_void_p, c_uint32)
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
        done = not c_int(library.CertAddCertificateContextToStore(mine, context, REPLACE, None)).value
    library.CertCloseStore(mine, 0)  # now it is written
    return int(done)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
