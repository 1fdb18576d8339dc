"""Whatever somebody does who has the file, or the server's password: `verify` finds it, and so does opening the case.

What only takes away from the end is found by who has seen more.
"""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from caseapp.ledger import (
    Batch,
    Entry,
    EntryForged,
    HeadMemory,
    Opened,
    StoreRolledBack,
    make_grant,
    open_store,
    verify,
)
from caseapp.ledger.entry import make_entry
from caseapp.ledger.keyset import CompartmentKey
from tests.unit.ledger.world import SECRETS, START, World, told

Attack = Callable[["Forger"], None]


class Forger:
    """Somebody with their hands in the tables."""

    def __init__(self, engine: Engine, world: World) -> None:
        self.engine = engine
        self.world = world

    def run(self, sql: str, **values: object) -> None:
        with self.engine.begin() as connection:
            assert connection.execute(text(sql), values).rowcount > 0

    def entry(self, seq: int) -> Entry:
        return self.world.store.entries("case-1")[seq - 1]

    def write(self, entry: Entry, *, over: int) -> None:
        """Puts an entry in the place of another, with everything that belongs to it."""
        self.run(
            "UPDATE entry SET prev = :prev, author = :author, body = :body, commitment = :commitment,"
            " signature = :signature, hash = :hash WHERE stream = 'case-1' AND seq = :seq",
            prev=entry.prev,
            author=entry.author,
            body=entry.body,
            commitment=entry.commitment,
            signature=entry.signature,
            hash=entry.hash,
            seq=over,
        )

    def key(self) -> CompartmentKey:
        key = self.world.store.grants("case-1", "bram")[0].open(SECRETS["bram"])
        assert key
        return key

    def remade(self, seq: int, *, author: str, signer: str) -> Entry:
        """The entry as a member who holds the key would rewrite it."""
        old = self.entry(seq)
        return make_entry(
            stream="case-1",
            seq=seq,
            prev=old.prev,
            author=author,
            secret=SECRETS[signer],
            at=old.at,
            compartment="case",
            epoch=1,
            key=self.key().key,
            fields={"act": "add_note", "text": "verdraaid"},
        )


def flipped(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def change_body(forger: Forger) -> None:
    body = forger.entry(2).body
    forger.run("UPDATE entry SET body = :body WHERE stream = 'case-1' AND seq = 2", body=flipped(body))


def change_body_and_hash(forger: Forger) -> None:
    changed = replace(forger.entry(2), body=flipped(forger.entry(2).body))
    forger.write(changed, over=2)


def change_moment(forger: Forger) -> None:
    forger.run("UPDATE entry SET at = at - 86400000000 WHERE stream = 'case-1' AND seq = 3")


def change_author(forger: Forger) -> None:
    forger.run("UPDATE entry SET author = 'carla' WHERE stream = 'case-1' AND seq = 2")


def change_compartment(forger: Forger) -> None:
    forger.run("UPDATE entry SET compartment = 'reporter' WHERE stream = 'case-1' AND seq = 2")


def change_epoch(forger: Forger) -> None:
    forger.run("UPDATE entry SET epoch = 7 WHERE stream = 'case-1' AND seq = 2")


def change_commitment(forger: Forger) -> None:
    forger.run("UPDATE entry SET commitment = hash WHERE stream = 'case-1' AND seq = 2")


def drop_one(forger: Forger) -> None:
    forger.run("DELETE FROM entry WHERE stream = 'case-1' AND seq = 2")


def drop_first(forger: Forger) -> None:
    forger.run("DELETE FROM entry WHERE stream = 'case-1' AND seq = 1")


def drop_and_close_up(forger: Forger) -> None:
    drop_one(forger)
    for seq in (3, 4):
        forger.run("UPDATE entry SET seq = :new WHERE stream = 'case-1' AND seq = :seq", new=seq - 1, seq=seq)


def swap(forger: Forger) -> None:
    for old, new in ((2, 20), (3, 2), (20, 3)):
        forger.run("UPDATE entry SET seq = :new WHERE stream = 'case-1' AND seq = :old", old=old, new=new)


def swap_content(forger: Forger) -> None:
    two, three = forger.entry(2), forger.entry(3)
    for entry, other in ((two, three), (three, two)):
        forger.write(replace(entry, body=other.body, commitment=other.commitment), over=entry.seq)


def replay_at_the_end(forger: Forger) -> None:
    columns = "prev, author, at, compartment, epoch, commitment, body, signature, hash"
    forger.run(
        f"INSERT INTO entry (stream, seq, {columns}) SELECT stream, 5, {columns} FROM entry"
        " WHERE stream = 'case-1' AND seq = 3"
    )


def replay_in_another_case(forger: Forger) -> None:
    columns = "author, at, compartment, epoch, commitment, body, signature, hash"
    last = forger.world.store.entries("case-2")[-1]
    forger.run(
        f"INSERT INTO entry (stream, seq, prev, {columns}) SELECT 'case-2', 3, :prev, {columns} FROM entry"
        " WHERE stream = 'case-1' AND seq = 3",
        prev=last.hash,
    )


def rename_a_case(forger: Forger) -> None:
    forger.run("UPDATE entry SET stream = 'case-7' WHERE stream = 'case-1'")
    forger.run("UPDATE key_grant SET stream = 'case-7' WHERE stream = 'case-1'")


def sign_for_another(forger: Forger) -> None:
    """Dirk rewrites what Anna said and signs it himself, under her name."""
    forger.write(forger.remade(3, author="anna", signer="dirk"), over=3)


def take_over_an_entry(forger: Forger) -> None:
    """Bram rewrites what Anna said under his own name: a good signature, in a place that others have built on."""
    forger.write(forger.remade(3, author="bram", signer="bram"), over=3)


def take_signature_of_another_entry(forger: Forger) -> None:
    forger.run("UPDATE entry SET signature = :s WHERE stream = 'case-1' AND seq = 3", s=forger.entry(4).signature)


def sign_as_a_stranger(forger: Forger) -> None:
    forger.write(forger.remade(4, author="eva", signer="dirk"), over=4)


def seal_other_content(forger: Forger) -> None:
    """Anna herself: she signs a commitment to one text and seals another."""
    honest = forger.remade(4, author="anna", signer="anna")
    other = forger.remade(4, author="anna", signer="anna")
    fake = replace(honest, body=other.body)
    fake = replace(fake, signature=SECRETS["anna"].sign(b"caseapp signed entry 1\n" + fake.hash))
    forger.write(fake, over=4)


def empty_signature(forger: Forger) -> None:
    forger.run("UPDATE entry SET signature = :s WHERE stream = 'case-1' AND seq = 3", s=b"")


def day_without_a_calendar(forger: Forger) -> None:
    forger.run("UPDATE entry SET at = :at WHERE stream = 'case-1' AND seq = 3", at=2**62)


ATTACKS: dict[Attack, tuple[int, str]] = {
    change_body: (2, "signature"),
    change_body_and_hash: (2, "signature"),
    change_moment: (3, "signature"),
    change_author: (2, "signature"),
    change_compartment: (2, "signature"),
    change_epoch: (2, "signature"),
    change_commitment: (2, "signature"),
    drop_one: (2, "gap"),
    drop_first: (1, "gap"),
    drop_and_close_up: (2, "prev"),
    swap: (2, "prev"),
    swap_content: (2, "signature"),
    replay_at_the_end: (5, "prev"),
    replay_in_another_case: (3, "signature"),
    rename_a_case: (1, "signature"),
    sign_for_another: (3, "signature"),
    take_over_an_entry: (4, "prev"),
    take_signature_of_another_entry: (3, "signature"),
    sign_as_a_stranger: (4, "author"),
    seal_other_content: (4, "body"),
    empty_signature: (3, "unreadable"),
    day_without_a_calendar: (3, "unreadable"),
}


@pytest.fixture
def forger(world: World, raw: Engine) -> Forger:
    told(world.store)
    return Forger(raw, world)


def name_of(attack: Attack) -> str:
    return attack.__name__


@pytest.mark.parametrize("attack", ATTACKS, ids=name_of)
def test_verify_finds_it_and_names_the_place(forger: Forger, attack: Attack) -> None:
    assert forger.world.checked().ok
    attack(forger)
    report = forger.world.checked()
    assert [(finding.seq, finding.code) for finding in report.findings][:1] == [ATTACKS[attack]]
    assert report.first
    assert f"{ATTACKS[attack][0]}" in report.first
    assert report.findings[0].stream in report.first


@pytest.mark.parametrize("attack", ATTACKS, ids=name_of)
def test_opening_the_case_finds_it(forger: Forger, attack: Attack) -> None:
    attack(forger)
    found = []
    for stream in forger.world.store.streams():
        try:
            forger.world.fresh("anna").read_stream(stream)
        except EntryForged as error:
            found.append((error.seq, error.code))
    assert found == [ATTACKS[attack]]


@pytest.mark.parametrize("attack", ATTACKS, ids=name_of)
def test_filling_an_index_finds_it(forger: Forger, attack: Attack) -> None:
    attack(forger)
    with pytest.raises(EntryForged):
        list(forger.world.fresh("anna").pull(0, {}))


def test_only_the_case_that_was_touched_is_named(forger: Forger) -> None:
    change_body(forger)
    assert {finding.stream for finding in forger.world.checked().findings} == {"case-1"}


def test_a_wrong_hash_beside_a_right_entry_is_found(forger: Forger) -> None:
    forger.run("UPDATE entry SET hash = :hash WHERE stream = 'case-1' AND seq = 4", hash=b"x" * 32)
    assert [(one.seq, one.code) for one in forger.world.checked().findings] == [(4, "hash")]


def seen(world: World, heads: HeadMemory) -> None:
    heads.remember(head for stream in world.store.streams() if (head := world.store.head(stream)))
    heads.check(world.store)


@pytest.mark.parametrize("left", [0, 1, 3])
def test_cutting_off_the_end_is_found_by_who_has_seen_more(forger: Forger, heads: HeadMemory, left: int) -> None:
    seen(forger.world, heads)
    forger.run("DELETE FROM entry WHERE stream = 'case-1' AND seq > :left", left=left)
    assert forger.world.checked().ok
    report = forger.world.checked(heads)
    assert [finding.code for finding in report.findings] == ["rolled_back"]
    assert report.first
    assert "case-1" in report.first
    with pytest.raises(StoreRolledBack):
        heads.check(forger.world.store, ["case-1"])


def test_another_last_entry_is_found_by_who_has_seen_the_right_one(forger: Forger, heads: HeadMemory) -> None:
    """Bram puts an entry of his own over Anna's last one: nothing is built on it, the signature is good."""
    seen(forger.world, heads)
    forger.write(forger.remade(4, author="bram", signer="bram"), over=4)
    assert forger.world.checked().ok
    assert [finding.code for finding in forger.world.checked(heads).findings] == ["rolled_back"]
    with pytest.raises(StoreRolledBack, match="niet meer dezelfde"):
        heads.check(forger.world.store)


def test_an_older_copy_of_the_file_is_found(tmp_path: Path, heads: HeadMemory) -> None:
    file = tmp_path / "kept.db"
    with open_store(f"sqlite:///{file}") as store:
        told(store)
    shutil.copy(file, tmp_path / "older.db")
    with open_store(f"sqlite:///{file}") as store:
        world = World(store)
        world.say("case-2", "anna", "later")
        seen(world, heads)
    shutil.copy(tmp_path / "older.db", file)
    with open_store(f"sqlite:///{file}") as store:
        assert World(store).checked().ok
        report = World(store).checked(heads)
        assert [(finding.stream, finding.code) for finding in report.findings] == [("case-2", "rolled_back")]
        with pytest.raises(StoreRolledBack, match="oude kopie"):
            heads.check(store)


def test_a_grant_that_no_member_gave_is_found(forger: Forger) -> None:
    own = CompartmentKey.generate("case-1", "case", 1)
    seal = SECRETS["carla"].public.seal
    grant = make_grant(own, reader="carla", seal=seal, by="anna", secret=SECRETS["dirk"], at=START)
    forger.world.store.append(Batch(grants=(grant,)))
    findings = forger.world.checked().findings
    assert [(finding.stream, finding.code) for finding in findings] == [("case-1", "grant")]


def test_a_changed_grant_is_found(forger: Forger) -> None:
    forger.run("UPDATE key_grant SET reader = 'carla' WHERE stream = 'case-1' AND reader = 'bram'")
    assert [finding.code for finding in forger.world.checked(name="dirk").findings] == ["grant"]


def test_a_grant_that_is_none_is_found(forger: Forger) -> None:
    forger.run("UPDATE key_grant SET at = :at WHERE stream = 'case-1' AND reader = 'bram'", at=2**62)
    assert [finding.code for finding in forger.world.checked().findings] == ["grant"]


def test_a_key_that_does_not_fit_is_found(forger: Forger) -> None:
    """The grant is Bram's own and well signed, but the key in it is another."""
    other = CompartmentKey.generate("case-1", "case", 1)
    seal = SECRETS["anna"].public.seal
    grant = make_grant(other, reader="anna", seal=seal, by="bram", secret=SECRETS["bram"], at=START)
    forger.run("DELETE FROM key_grant WHERE stream = 'case-1' AND reader = 'anna'")
    forger.world.store.append(Batch(grants=(grant,)))
    assert [(one.seq, one.code) for one in forger.world.checked().findings] == [(1, "body")]


def test_a_file_that_lost_a_part_is_found(forger: Forger) -> None:
    forger.world.store.put_blob("case-1", "b", [b"een", b"twee"])
    assert forger.world.checked().ok
    forger.run("DELETE FROM blob_chunk WHERE number = 0")
    findings = forger.world.checked().findings
    assert [(finding.stream, finding.code) for finding in findings] == [("case-1", "blob")]


def test_content_is_checked_by_who_knows_what_it_means(forger: Forger) -> None:
    def no_letters(opened: Opened) -> Iterable[str]:
        if opened.fields and opened.fields["text"] == "brief":
            yield "De brief ontbreekt."

    world = forger.world
    report = verify(world.store, None, world.roster, world.fresh("anna"), hook=no_letters)
    assert [(one.stream, one.seq, one.code, one.text) for one in report.findings] == [
        ("case-1", 4, "content", "De brief ontbreekt.")
    ]


def test_progress_is_told_and_the_report_counts(forger: Forger) -> None:
    steps: list[tuple[int, int]] = []
    world = forger.world
    report = verify(
        world.store, None, world.roster, world.fresh("dirk"), lambda done, total: steps.append((done, total))
    )
    assert (report.streams, report.entries, report.opened, report.signatures_known) == (2, 6, 0, True)
    assert steps[-1] == (6, 6)
    assert report.first is None


def test_without_a_register_the_report_says_so(forger: Forger) -> None:
    """The store's own rows are no proof: here they do not even know the members."""
    report = verify(forger.world.store)
    assert not report.signatures_known
    assert [finding.code for finding in report.findings][:1] == ["author"]
