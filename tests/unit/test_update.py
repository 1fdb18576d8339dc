"""Whether there is a newer version: what the makers signed, and nothing else."""

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from typing_extensions import override

from caseapp.cli import main
from caseapp.cli.exits import Exit
from caseapp.exchange.update import FILE, UpdateError, look
from installer.windows.release import new_key, write_message


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where IT put version 0.10.0."""
    folder = tmp_path / "nieuwe versies"
    folder.mkdir()
    (folder / "Caseapp-0.10.0-x64.msi").write_bytes(b"msi")
    return folder


@pytest.fixture
def key(place: Path, tmp_path: Path) -> str:
    """The makers' public key; the message is signed with its other half."""
    secret = tmp_path / "geheim"
    public = new_key(secret)
    write_message(secret, "0.10.0", place / "Caseapp-0.10.0-x64.msi")
    return public


@pytest.mark.parametrize(("own", "newer"), [("0.9.3", True), ("0.10.0", False), ("0.10.1", False), ("1.0", False)])
def test_versions_are_compared_as_numbers(place: Path, key: str, own: str, newer: bool) -> None:
    found = look(str(place), own, key=key)
    assert (found.version, found.file, found.newer) == ("0.10.0", "Caseapp-0.10.0-x64.msi", newer)
    assert len(found.sha256) == 64


def test_a_message_that_was_changed_is_told(place: Path, key: str) -> None:
    message = json.loads((place / FILE).read_text(encoding="utf-8"))
    message["signed"] = message["signed"].replace("0.10.0", "0.11.0")
    (place / FILE).write_text(json.dumps(message), encoding="utf-8")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=key)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"signed": 1, "signature": "x"}', "[" * 5000, "x" * 100_000, "\x00"]
)
def test_what_is_no_message_is_told(place: Path, key: str, text: str) -> None:
    (place / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=key)


def test_somebody_elses_signature_is_no_signature(place: Path, key: str, tmp_path: Path) -> None:
    other = new_key(tmp_path / "ander")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=other)


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("", "niet ingesteld"),
        ("http://server/caseapp", "niet beveiligd"),
        ("ftp://server/caseapp", "niet beveiligd"),
        ("https://127.0.0.1:9/caseapp", "niet te bereiken"),
        ("https://", "niet te bereiken"),
        ("een map/die er niet is", "niet te bereiken"),
        ("half\0", "niet te bereiken"),
        ("HTTPS://127.0.0.1:9/caseapp", "niet te bereiken"),
        ("https://server:poort/caseapp", "niet te bereiken"),
        ("https://een adres/caseapp", "niet te bereiken"),
        ("https://127.0.0.1:9/een pad", "niet te bereiken"),
        ("https://127.0.0.1:9/é", "niet te bereiken"),
        ("https://[::1/caseapp", "niet te bereiken"),
        ("file:///C:/nieuw", "niet beveiligd"),
        ("https://127.0.0.1:99999999/caseapp", "niet te bereiken"),
    ],
)
def test_a_place_that_is_none_is_told(key: str, where: str, told: str) -> None:
    with pytest.raises(UpdateError, match=told):
        look(where, "0.1.0", key=key)


def test_an_empty_folder_is_told(tmp_path: Path, key: str) -> None:
    with pytest.raises(UpdateError, match="geen bericht"):
        look(str(tmp_path), "0.1.0", key=key)


def test_a_program_without_the_makers_key_says_so(place: Path, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--from", str(place)]) == Exit.CANNOT
    assert "kan een nieuwe versie niet controleren" in capsys.readouterr().err


def test_it_is_told_on_the_command_line(
    place: Path, key: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.exchange.update._own_key", lambda: key)
    assert main(["update", "--from", str(place)]) == Exit.DONE
    assert "Versie 0.10.0 staat klaar" in capsys.readouterr().out
    assert main(["update", "--from", str(place), "--json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["newer"] is True
    assert main(["update"]) == Exit.CANNOT
    assert "niet ingesteld" in capsys.readouterr().err


# --- an address


Answer = Callable[["Asked"], None]


class Asked(BaseHTTPRequestHandler):
    """One question to the server; ``answer`` is what this server does."""

    def do_GET(self) -> None:
        answer: Answer = self.server.answer  # type: ignore[attr-defined]
        answer(self)

    @override
    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def say(self, body: bytes, code: int = 200, **heads: str) -> None:
        """Answer as a server should."""
        self.send_response(code)
        for name, value in heads.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a server on this computer, with its key."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    day = datetime(2020, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder(subject_name=name, issuer_name=name, public_key=key.public_key())
        .serial_number(1)
        .not_valid_before(day)
        .not_valid_after(day + timedelta(days=365 * 100))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=True)
        .sign(key, SHA256())
    )
    file = tmp_path_factory.mktemp("server") / "server.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + made.public_bytes(Encoding.PEM))
    return file


Serve = Callable[[Answer], str]


@pytest.fixture
def serve(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """A server with https that answers so; gives its address."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    servers: list[ThreadingHTTPServer] = []

    def begin(answer: Answer) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Asked)
        server.answer = answer  # type: ignore[attr-defined]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"https://127.0.0.1:{server.server_port}/caseapp/"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


def test_an_address_gives_the_message(place: Path, key: str, serve: Serve) -> None:
    asked: list[str] = []

    def answer(one: Asked) -> None:
        asked.append(one.path)
        one.say((place / FILE).read_bytes())

    assert look(serve(answer), "0.1.0", key=key).newer
    assert asked == [f"/caseapp/{FILE}"]


def test_an_address_that_leads_to_another_that_is_safe_is_followed(place: Path, key: str, serve: Serve) -> None:
    there = serve(lambda one: one.say((place / FILE).read_bytes()))
    assert look(serve(lambda one: one.say(b"", 302, Location=there)), "0.1.0", key=key).newer


def test_an_address_that_leads_to_one_that_is_not_safe_is_not_followed(key: str, serve: Serve) -> None:
    reached: list[str] = []
    plain = ThreadingHTTPServer(("127.0.0.1", 0), Asked)
    plain.answer = lambda one: reached.append(one.path)  # type: ignore[attr-defined]
    threading.Thread(target=plain.serve_forever, daemon=True).start()
    there = f"http://127.0.0.1:{plain.server_port}/{FILE}"
    try:
        with pytest.raises(UpdateError, match="niet beveiligd"):
            look(serve(lambda one: one.say(b"", 302, Location=there)), "0.1.0", key=key)
    finally:
        plain.shutdown()
        plain.server_close()
    assert reached == []


def _garbled(one: Asked) -> None:
    one.wfile.write(b"dit is geen antwoord\r\n\r\n")


def _broken_off(one: Asked) -> None:
    one.send_response(200)
    one.send_header("Content-Length", "5000")
    one.end_headers()
    one.wfile.write(b"{")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda one: one.say(b"<!DOCTYPE html><title>Aanmelden</title>"), "webpagina"),
        (lambda one: one.say(b"\xef\xbb\xbf\r\n <html>"), "webpagina"),
        (lambda one: one.say(b""), "niet van de makers"),
        (lambda one: one.say(b"x" * 200_000), "niet van de makers"),
        (lambda one: one.say(b"", 404), "geen bericht"),
        (lambda one: one.say(b"", 302, Location="/caseapp/caseapp-version.json"), "geen bericht"),
        (_garbled, "niet te bereiken"),
        (_broken_off, "niet van de makers|niet te bereiken"),
    ],
    ids=["a page", "a page with a mark", "nothing", "huge", "not there", "in a circle", "garbled", "broken off"],
)
def test_an_address_that_gives_something_else_is_told(key: str, serve: Serve, answer: Answer, told: str) -> None:
    with pytest.raises(UpdateError, match=told):
        look(serve(answer), "0.1.0", key=key)


def test_a_server_that_never_comes_to_an_end_is_not_waited_for(
    key: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.exchange.fetch.PATIENCE", 0.3)
    enough = threading.Event()

    def answer(one: Asked) -> None:
        one.send_response(200)
        one.end_headers()
        while not enough.wait(0.05):  # each byte in time, and never the last
            try:
                one.wfile.write(b" ")
                one.wfile.flush()
            except OSError:
                return

    try:
        with pytest.raises(UpdateError, match="niet te bereiken"):
            look(serve(answer), "0.1.0", key=key)
    finally:
        enough.set()


def test_a_server_that_nobody_vouches_for_is_not_believed(
    place: Path, key: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = serve(lambda one: one.say((place / FILE).read_bytes()))
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(UpdateError, match="niet te bereiken"):
        look(address, "0.1.0", key=key)
