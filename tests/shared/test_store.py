"""What a store keeps and gives back, the same on both engines."""

import threading
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from caseapp.ledger import (
    Batch,
    Blob,
    BlobExists,
    BlobMissing,
    HeadConflict,
    Keys,
    PasswordCost,
    Secret,
    SecretDamaged,
    Store,
    WrongPassword,
    open_secret,
    open_store,
    seal_secret,
)
from caseapp.ledger.store import PAGE
from tests.unit.ledger.world import SECRETS, START, World, told


def keys_of(name: str, secret: Secret, password: str) -> Keys:
    return Keys(member=name, public=secret.public, sealed=seal_secret(secret, password, PasswordCost.MINIMAL), at=START)


def test_what_is_appended_is_read_back_to_the_last_byte(world: World) -> None:
    batch = world.say("case-1", "anna", "melding met é, 字 en ’", to=["anna", "bram"])
    assert world.store.entries("case-1") == list(batch.entries)
    assert world.store.entries("case-1")[0].hash == batch.entries[0].hash
    assert world.store.grants("case-1", "bram") == [grant for grant in batch.grants if grant.reader == "bram"]
    assert sorted(world.store.grants_of("case-1"), key=lambda grant: grant.reader) == list(batch.grants)


def test_it_is_there_after_closing_and_opening(world: World, address: str) -> None:
    batch = world.say("case-1", "anna", "melding", to=["anna"])
    store_id = world.store.store_id
    world.store.close()
    with open_store(address, create=False) as again:
        assert again.entries("case-1") == list(batch.entries)
        assert again.store_id == store_id


def test_an_empty_store(store: Store) -> None:
    assert store.streams() == []
    assert store.head("case-1") is None
    assert store.entries("case-1") == []
    assert list(store.entries_since(0)) == []
    assert store.members() == []
    assert store.member_secret("anna") is None
    assert store.count() == 0


def test_every_store_has_a_name_of_its_own(store: Store) -> None:
    assert len(store.store_id) == 32


def test_heads_and_streams(world: World) -> None:
    told(world.store)
    last = world.store.entries("case-1")[-1]
    assert world.store.head("case-1") == last.head
    assert world.store.hash_at("case-1", 4) == last.hash
    assert world.store.hash_at("case-1", 5) is None
    world.say("register", "anna", "leden", to=["anna"])
    assert world.store.streams() == ["case-1", "case-2", "register"]
    assert world.store.streams("case-") == ["case-1", "case-2"]
    assert world.store.streams("case-2") == ["case-2"]
    assert world.store.streams("CASE") == []
    assert world.store.streams("case_") == []
    assert [entry.seq for entry in world.store.entries("case-1", after=2)] == [3, 4]
    assert world.store.contains(last)
    assert not world.store.contains(replace(last, author="dirk"))
    assert not world.store.contains(replace(last, seq=9))


def test_streams_come_in_one_order_whatever_the_language_of_the_server(world: World) -> None:
    for name in ("case-b", "case-B", "case-a", "case-é", "case-10", "case-9"):
        world.say(name, "anna", "x", to=["anna"])
    names = world.store.streams()
    assert names == sorted(names)
    assert world.store.streams("case-") == names


def test_who_comes_second_is_told(world: World) -> None:
    told(world.store)
    late = world.batch("case-1", "bram", {"act": "add_note", "text": "te laat"})
    world.say("case-1", "anna", "eerder")
    before = world.store.entries("case-1")
    with pytest.raises(HeadConflict, match="Iemand anders"):
        world.store.append(late)
    assert world.store.entries("case-1") == before


def test_a_first_entry_twice_is_a_conflict(world: World) -> None:
    first = world.batch("case-1", "anna", {"text": "een"}, to=["anna"])
    other = world.batch("case-1", "bram", {"text": "ook een"}, to=["bram"])
    world.store.append(first)
    with pytest.raises(HeadConflict):
        world.store.append(other)
    with pytest.raises(HeadConflict):
        world.store.append(first)


def test_an_entry_that_follows_another_head_is_a_conflict(world: World) -> None:
    told(world.store)
    batch = world.batch("case-1", "anna", {"text": "x"})
    ahead = replace(batch, entries=(replace(batch.entries[0], seq=9),))
    astray = replace(batch, entries=(replace(batch.entries[0], prev=b"x" * 32),))
    for wrong in (ahead, astray):
        with pytest.raises(HeadConflict):
            world.store.append(wrong)
    assert world.store.count() == 6


def test_entries_that_do_not_follow_each_other_are_a_mistake(world: World) -> None:
    told(world.store)
    entry = world.batch("case-1", "anna", {"text": "x"}).entries[0]
    for wrong in (
        (entry, entry),
        (entry, replace(entry, seq=6)),
        (replace(entry, seq=1),),
        (replace(entry, seq=0),),
    ):
        with pytest.raises(ValueError, match=r"first entry|follow"):
            world.store.append(Batch(entries=wrong))


def test_a_batch_is_all_or_nothing(world: World) -> None:
    told(world.store)
    grants, mark = world.store.grants_of("case-1"), world.store.mark()
    good = world.batch("case-2", "anna", {"text": "x"}, to=["anna"])
    assert good.removals
    bad = replace(world.batch("case-1", "anna", {"text": "y"}), grants=(grants[0],))
    blob = Blob(stream="case-2", blob_id="b", chunks=(b"x",))
    with pytest.raises(HeadConflict):
        world.store.append(good + bad + Batch(blobs=(blob,)))
    assert world.store.mark() == mark
    assert len(world.store.grants_of("case-2")) == 2
    assert list(world.store.blobs()) == []
    world.store.append(good)


def test_one_batch_over_two_streams(world: World) -> None:
    told(world.store)
    both = world.batch("case-1", "anna", {"text": "a"}) + world.batch("case-2", "bram", {"text": "b"})
    world.store.append(both)
    assert world.store.head("case-1") == both.heads["case-1"]
    assert world.store.head("case-2") == both.heads["case-2"]


def test_more_than_a_page_comes_in_order(world: World) -> None:
    world.say("case-1", "anna", "0", to=["anna"])
    entries = list(world.store.entries("case-1"))
    for number in range(1, PAGE + 10):
        entry = replace(entries[-1], seq=number + 1, prev=entries[-1].hash)
        entries.append(entry)
    world.store.append(Batch(entries=tuple(entries[1:])))
    assert world.store.entries("case-1") == entries
    pulled = list(world.store.entries_since(0))
    assert [entry for _, entry in pulled] == entries
    positions = [position for position, _ in pulled]
    assert positions == sorted(set(positions))
    assert [entry.seq for _, entry in world.store.entries_since(positions[PAGE])] == list(range(PAGE + 2, PAGE + 11))


def test_news_is_noticed(world: World, address: str) -> None:
    told(world.store)
    with open_store(address) as elsewhere:
        mark = elsewhere.mark()
        assert not elsewhere.changed(mark)
        batch = world.say("case-1", "anna", "nieuws")
        assert elsewhere.changed(mark)
        mark = elsewhere.mark()
        grant = replace(world.store.grants_of("case-1")[0], epoch=7)
        world.store.append(Batch(grants=(grant,)))
        assert elsewhere.changed(mark)
        assert elsewhere.contains(batch.entries[0])


def test_many_at_once_lose_nothing_and_positions_never_go_back(world: World, address: str) -> None:
    """A reader who pulls while others append must not skip what was committed late."""
    world.say("case-0", "anna", "x", to=["anna"])
    template = world.store.entries("case-0")[0]
    done: list[str] = []
    failed: list[BaseException] = []

    def write(number: int) -> None:
        try:
            with open_store(address) as store:
                for count in range(15):
                    entry = replace(template, stream=f"case-{number}-{count}")
                    store.append(Batch(entries=(entry,)))
                    done.append(entry.stream)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    position = 0
    seen: list[str] = []
    while any(thread.is_alive() for thread in threads) or world.store.mark().entry > position:
        pulled = list(world.store.entries_since(position))
        seen += [entry.stream for _, entry in pulled]
        position = pulled[-1][0] if pulled else position
    assert failed == []
    assert sorted(seen) == sorted(["case-0", *done])
    assert len(done) == 60


def test_grants_to_one_reader_everywhere(world: World) -> None:
    told(world.store)
    world.say("case-3", "carla", "x", to=["carla"])
    given = list(world.store.grants_to("bram"))
    assert [(grant.stream, grant.reader) for _, grant in given] == [("case-1", "bram"), ("case-2", "bram")]
    assert [grant.stream for _, grant in world.store.grants_to("bram", given[0][0])] == ["case-2"]
    assert len(list(world.store.all_grants())) == 5


def test_a_members_secret_is_kept_and_replaced(store: Store) -> None:
    for password in ("eerste", "tweede"):
        secret = SECRETS["anna"]
        store.put_member_secret(keys_of("anna", secret, password))
    row = store.member_secret("anna")
    assert row is not None
    assert row.public == SECRETS["anna"].public
    assert row.added_at == START
    assert open_secret(row.sealed, "tweede") == SECRETS["anna"]
    with pytest.raises(WrongPassword):
        open_secret(row.sealed, "eerste")
    assert [one.member for one in store.members()] == ["anna"]


def test_keys_come_with_the_entry_that_tells_of_them_or_not_at_all(world: World) -> None:
    store, secret = world.store, Secret.generate()
    store.put_member_secret(keys_of("anna", SECRETS["anna"], "x"))
    said = world.batch("case-1", "anna", {"text": "x"}, to=["anna"])
    store.append(said)
    with pytest.raises(HeadConflict):
        store.append(said + Batch(keys=(keys_of("anna", secret, "x"),)))
    before = store.member_secret("anna")
    store.append(world.batch("case-1", "anna", {"text": "y"}) + Batch(keys=(keys_of("anna", secret, "x"),)))
    after = store.member_secret("anna")
    assert before is not None
    assert after is not None
    assert (before.public, after.public) == (SECRETS["anna"].public, secret.public)


def test_a_damaged_secret_is_told_and_does_not_hide_the_others(store: Store, raw: Engine) -> None:
    for name in ("anna", "bram"):
        secret = SECRETS[name]
        store.put_member_secret(keys_of(name, secret, "x"))
    with raw.begin() as connection:
        connection.execute(text("UPDATE member_secret SET sealed = :x WHERE member = 'anna'"), {"x": b"weg"})
    with pytest.raises(SecretDamaged):
        store.member_secret("anna")
    assert [one.member for one in store.members()] == ["bram"]


def chunks(count: int) -> list[bytes]:
    return [bytes([number]) * 1000 for number in range(count)]


@pytest.mark.parametrize("count", [0, 1, 16, 17, 40])
def test_a_sealed_file_streams_in_and_out(store: Store, count: int) -> None:
    row = store.put_blob("case-1", "b", iter(chunks(count)))
    assert (row.chunks, row.size) == (count, 1000 * count)
    assert list(store.blob_chunks("case-1", "b")) == chunks(count)
    assert list(store.blobs()) == [(row, True)]


def test_a_file_never_changes(store: Store) -> None:
    store.put_blob("case-1", "b", chunks(2))
    with pytest.raises(BlobExists):
        store.put_blob("case-1", "b", chunks(3))
    assert list(store.blob_chunks("case-1", "b")) == chunks(2)
    store.put_blob("case-2", "b", chunks(1))


def test_a_file_that_broke_off_is_not_there_and_can_be_put_again(store: Store, raw: Engine) -> None:
    def broken() -> "object":
        yield from chunks(20)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="stick"):
        store.put_blob("case-1", "b", broken())  # type: ignore[arg-type]
    with pytest.raises(BlobMissing):
        list(store.blob_chunks("case-1", "b"))
    with raw.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM blob_chunk")).scalar() == 0
    store.put_blob("case-1", "b", chunks(3))
    assert list(store.blob_chunks("case-1", "b")) == chunks(3)


def test_a_small_file_goes_with_its_entry(world: World) -> None:
    batch = world.batch("case-1", "anna", {"text": "x"}, to=["anna"])
    world.store.append(batch + Batch(blobs=(Blob(stream="case-1", blob_id="b", chunks=(b"een", b"twee")),)))
    assert list(world.store.blob_chunks("case-1", "b")) == [b"een", b"twee"]


def test_a_file_that_lost_a_chunk_is_told(store: Store, raw: Engine) -> None:
    store.put_blob("case-1", "b", chunks(3))
    with raw.begin() as connection:
        connection.execute(text("DELETE FROM blob_chunk WHERE number = 1"))
    with pytest.raises(BlobMissing):
        list(store.blob_chunks("case-1", "b"))
    assert [complete for _, complete in store.blobs()] == [False]


def test_destroying_leaves_the_chain_and_takes_the_content(world: World) -> None:
    told(world.store)
    world.store.put_blob("case-1", "b", chunks(3))
    world.store.put_blob("case-2", "b", chunks(1))
    for _ in range(2):
        world.store.destroy_stream_content("case-1")
    assert world.texts("anna", "case-1") == [None] * 4
    assert world.texts("anna", "case-2") == ["andere melding", "ander besluit"]
    assert [row.stream for row, _ in world.store.blobs()] == ["case-2"]
    report = world.checked()
    assert report.ok
    assert (report.entries, report.opened) == (6, 2)


def test_who_was_given_new_keys_replaces_the_old(store: Store) -> None:
    new = Secret(b"n" * 32)
    for secret in (SECRETS["anna"], new):
        store.put_member_secret(keys_of("anna", secret, "x"))
    assert [row.public for row in store.members()] == [new.public]
