import pytest

from caseapp.ledger import EntryForged, Head, Reader
from tests.unit.ledger.world import SECRETS, World, told


def test_reading_on_after_a_head(world: World) -> None:
    told(world.store)
    reader = world.fresh("anna")
    first = reader.read_stream("case-1")[1].entry.head
    assert [one.entry.seq for one in reader.read_stream("case-1", first)] == [3, 4]
    assert [one.entry.seq for one in reader.read_stream("case-1", 2)] == [3, 4]
    assert reader.read_stream("case-1", 4) == []
    assert reader.read_stream("nothing") == []


def test_reading_on_after_a_head_that_the_store_no_longer_has(world: World) -> None:
    told(world.store)
    reader = world.fresh("anna")
    with pytest.raises(EntryForged, match="sluit niet aan") as told_so:
        reader.read_stream("case-1", Head(stream="case-1", seq=2, hash=b"x" * 32))
    assert (told_so.value.seq, told_so.value.code) == (3, "prev")


def test_pulling_gives_everything_in_order_of_arrival(world: World) -> None:
    told(world.store)
    heads: dict[str, Head] = {}
    reader = world.fresh("bram")
    pulled = list(reader.pull(0, heads))
    assert [(one.entry.stream, one.entry.seq) for _, one in pulled] == [
        ("case-1", 1), ("case-1", 2), ("case-1", 3), ("case-1", 4), ("case-2", 1), ("case-2", 2),
    ]  # fmt: skip
    assert all(one.fields for _, one in pulled)
    assert heads["case-1"] == world.store.head("case-1")
    last = pulled[-1][0]
    world.say("case-2", "anna", "later", to=["anna", "bram"])
    assert [one.fields and one.fields["text"] for _, one in reader.pull(last, heads)] == ["later"]
    assert list(reader.pull(last + 1, heads)) == []


def test_pulling_finds_a_stream_that_does_not_follow_what_was_pulled(world: World) -> None:
    told(world.store)
    heads = {"case-2": Head(stream="case-2", seq=1, hash=b"x" * 32)}
    with pytest.raises(EntryForged):
        list(world.fresh("anna").pull(5, heads))


def test_a_register_learns_from_each_entry_before_the_next_is_checked(world: World) -> None:
    """The members whose keys check the register stand in the register."""
    world.say("register", "anna", "bram", to=["anna"])
    world.say("register", "anna", "carla", to=["anna", "bram"])
    world.say("register", "bram", "dirk", to=["anna", "bram"])
    known = {"anna"}
    world.roster.keys = {"anna": SECRETS["anna"].public}
    for one in world.fresh("anna").iter_stream("register"):
        assert one.fields is not None
        name = str(one.fields["text"])
        known.add(name)
        world.roster.keys[name] = SECRETS[name].public
    assert known == {"anna", "bram", "carla", "dirk"}


def test_an_author_who_was_no_member_is_found(world: World) -> None:
    told(world.store)
    del world.roster.keys["bram"]
    with pytest.raises(EntryForged, match="toen geen toegang") as told_so:
        world.fresh("anna").read_stream("case-1")
    assert (told_so.value.seq, told_so.value.code) == (2, "author")


def test_without_a_register_ones_own_signature_is_checked(world: World) -> None:
    told(world.store)
    assert len(Reader(SECRETS["anna"], "anna", world.store).read_stream("case-1")) == 4
    with pytest.raises(EntryForged, match="handtekening"):
        Reader(SECRETS["carla"], "anna", world.store).read_stream("case-1")


def test_a_body_that_the_right_key_does_not_open_is_forged(world: World) -> None:
    told(world.store)
    entry = world.store.entries("case-1")[0]
    reader = world.fresh("anna")
    reader.take_grants()
    assert reader.open(entry).fields == {"act": "add_note", "text": "melding"}
    from dataclasses import replace

    with pytest.raises(EntryForged, match="niet wat ondertekend is"):
        reader.open(replace(entry, body=b"x" * 60))
