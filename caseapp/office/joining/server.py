"""The server on which an organisation's store is: what one fills in to reach it, and where its password is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from caseapp.office.joining.address import Address, write_address

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.ledger import Keychain

SCHEME = "postgresql+psycopg"
SCHEMES = frozenset({SCHEME, "postgresql", "postgres"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A store on a PostgreSQL server.

    Attributes:
        host: the computer, with the port after a colon where it is not the usual one; or the folder of a socket.
        database: which of the server's databases.
        user: as whom the server knows this computer; that is no member of the organisation.
        password: the user's; empty where the server asks for none, or where the keychain has it.
        options: what else the address says, such as ``sslmode``.
    """

    host: str
    database: str
    user: str = ""
    password: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def url(self) -> str:
        """The address, with the password."""
        who = quote(self.user, safe="")
        if who and self.password:
            who += f":{quote(self.password, safe='')}"
        options, host = dict(self.options), self.host
        if host.startswith("/"):
            options["host"], host = host, ""
        said = f"?{urlencode(options)}" if options else ""
        return f"{SCHEME}://{who}{'@' if who else ''}{host}/{quote(self.database, safe='')}{said}"

    @property
    def without_password(self) -> Server:
        """The same, as it may be shown and written down."""
        return replace(self, password="")

    @property
    def account(self) -> str:
        """The name under which the password is in this computer's keychain."""
        return f"server {self.without_password.url}"

    @property
    def shown(self) -> str:
        """Where it is, in words that anybody knows."""
        return f"{self.database} · {self.host}" if self.host else self.database


def read_server(url: str) -> Server | None:
    """The server in an address; None where the address is of something else, such as a file."""
    try:
        parts = urlsplit(url.strip())
        known = parts.scheme.lower() in SCHEMES
    except ValueError:
        return None
    if not known:
        return None
    who, _, host = parts.netloc.rpartition("@")
    user, _, password = who.partition(":")
    options = dict(parse_qsl(parts.query))
    return Server(
        host=host or options.pop("host", ""),
        database=unquote(parts.path.removeprefix("/")),
        user=unquote(user),
        password=unquote(password),
        options=tuple(options.items()),
    )


def without_password(url: str) -> str:
    """An address as it may be shown and written down."""
    server = read_server(url)
    return server.without_password.url if server is not None else url


def with_password(url: str, keychain: Keychain) -> str:
    """An address with the password that this computer's keychain has for it, where it has one."""
    server = read_server(url)
    if server is None or not server.user or server.password:
        return url
    return replace(server, password=keychain.recall(server.account) or "").url


def keep_server(folder: Path, server: Server, keychain: Keychain) -> None:
    """Write down where the store is; the password in the keychain, or where there is none in a file of the user's own.

    Raises:
        OSError: the disk does not let us.
    """
    if not server.password:
        keychain.forget(server.account)
    kept = not server.password or keychain.keep(server.account, server.password)
    write_address(folder, Address(url=(server.without_password if kept else server).url))
