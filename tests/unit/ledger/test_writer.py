"""Who reads what: keys, grants, epochs."""

from dataclasses import replace

import pytest

from caseapp.ledger import Batch, KeySet, NoKey, Reader, compose, make_grant
from caseapp.ledger.keyset import CompartmentKey
from tests.unit.ledger.world import SECRETS, START, World


def epochs(world: World, stream: str = "case-1") -> list[int]:
    return [entry.epoch for entry in world.store.entries(stream)]


def test_the_first_entry_makes_a_key_for_its_readers(world: World) -> None:
    world.say("case-1", "anna", "melding", to=["anna", "bram"])
    assert world.texts("anna", "case-1") == ["melding"]
    assert world.texts("bram", "case-1") == ["melding"]
    assert world.texts("carla", "case-1") == [None]


def test_the_readers_stay_when_nobody_is_named(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna", "bram"])
    world.say("case-1", "bram", "twee")
    assert world.texts("anna", "case-1") == ["een", "twee"]
    assert epochs(world) == [1, 1]


def test_who_has_no_key_cannot_write(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    with pytest.raises(NoKey, match="geen toegang"):
        world.batch("case-1", "bram", {"text": "twee"})


def test_a_new_reader_reads_what_was_before(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    world.say("case-1", "anna", "twee", to=["anna", "bram"])
    assert world.texts("bram", "case-1") == ["een", "twee"]
    assert epochs(world) == [1, 1]


def test_who_is_removed_reads_nothing_anymore(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna", "bram"])
    world.say("case-1", "anna", "twee", to=["anna"])
    assert world.texts("bram", "case-1") == [None, None]
    assert world.texts("anna", "case-1") == ["een", "twee"]
    assert epochs(world) == [1, 2]


def test_who_was_removed_and_kept_the_key_reads_nothing_new(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna", "bram"])
    kept = world.fresh("bram")
    kept.read_stream("case-1")
    world.say("case-1", "anna", "twee", to=["anna"])
    assert [one.fields is not None for one in kept.read_stream("case-1")] == [True, False]


def test_a_reader_after_a_new_epoch_gets_the_old_ones_too(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna", "bram"])
    world.say("case-1", "anna", "twee", to=["anna"])
    world.say("case-1", "anna", "drie", to=["anna", "carla"])
    assert world.texts("carla", "case-1") == ["een", "twee", "drie"]


def test_compartments_are_apart(world: World) -> None:
    world.say("case-1", "anna", "zaak", to=["anna", "bram"])
    world.say("case-1", "anna", "melder", compartment="reporter", to=["anna"])
    world.say("case-1", "anna", "controle", compartment="inspection-1", to=["anna", "dirk"])
    assert world.texts("bram", "case-1") == ["zaak", None, None]
    assert world.texts("dirk", "case-1") == [None, None, "controle"]


def test_one_writes_for_readers_without_being_one(world: World) -> None:
    world.say("case-1", "dirk", "melding", to=["anna"])
    world.say("case-1", "dirk", "nog iets", to=["anna"])
    assert world.texts("dirk", "case-1") == [None, None]
    assert world.texts("anna", "case-1") == ["melding", "nog iets"]
    assert epochs(world) == [1, 2]


def test_a_reader_with_new_keys_gets_all_grants_anew(world: World) -> None:
    from caseapp.ledger import Secret

    world.say("case-1", "anna", "een", to=["anna", "bram"])
    new = Secret(b"n" * 32)
    world.roster.keys["bram"] = new.public
    reader = world.readers["anna"]
    reader.read_stream("case-1")
    batch = compose(
        stream="case-1",
        head=world.store.head("case-1"),
        author="anna",
        secret=SECRETS["anna"],
        at=world.now,
        items=[("case", {"text": "nieuwe sleutels"})],
        readers={"case": {**world.seals("anna"), "bram": new.public.seal}},
        keyset=reader.keyset("case-1"),
        renewed=["bram"],
    )
    world.store.append(batch)
    again = Reader(new, "bram", world.store, world.roster)
    assert [one.fields is not None for one in again.read_stream("case-1")] == [True, True]
    assert epochs(world) == [1, 1]


def test_a_new_epoch_may_be_asked_for(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    reader = world.readers["anna"]
    reader.read_stream("case-1")
    batch = compose(
        stream="case-1",
        head=world.store.head("case-1"),
        author="anna",
        secret=SECRETS["anna"],
        at=world.now,
        items=[("case", {"text": "twee"})],
        readers={"case": world.seals("anna")},
        keyset=reader.keyset("case-1"),
        rotate=["case"],
    )
    assert [entry.epoch for entry in batch.entries] == [2]


def test_several_entries_in_one_batch_follow_each_other(world: World) -> None:
    batch = compose(
        stream="case-1",
        head=None,
        author="anna",
        secret=SECRETS["anna"],
        at=START,
        items=[("case", {"text": "een"}), ("reporter", {"text": "twee"}), ("case", {"text": "drie"})],
        readers={"case": world.seals("anna", "bram"), "reporter": world.seals("anna")},
        keyset=KeySet(stream="case-1"),
    )
    world.store.append(batch)
    assert world.texts("anna", "case-1") == ["een", "twee", "drie"]
    assert world.texts("bram", "case-1") == ["een", None, "drie"]
    assert world.store.head("case-1") == batch.heads["case-1"]


def test_nobody_left_to_read_means_nobody_writes(world: World) -> None:
    with pytest.raises(NoKey):
        world.batch("case-1", "anna", {"text": "x"}, to=[])


def test_keys_of_another_stream_are_refused(world: World) -> None:
    with pytest.raises(ValueError, match="another stream"):
        compose(
            stream="case-1",
            head=None,
            author="anna",
            secret=SECRETS["anna"],
            at=START,
            items=[],
            readers={},
            keyset=KeySet(stream="case-2"),
        )


def slip_in(world: World, *, epoch: int, signed_by: str) -> CompartmentKey:
    """What a store that wants to read along would do: a grant of a key of its own to a reader."""
    own = CompartmentKey.generate("case-1", "case", epoch)
    grant = make_grant(
        own, reader="anna", seal=SECRETS["anna"].public.seal, by="bram", secret=SECRETS[signed_by], at=START
    )
    world.store.append(Batch(grants=(grant,)))
    return own


def test_a_key_that_the_store_slipped_in_is_not_written_with(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    own = slip_in(world, epoch=2, signed_by="dirk")
    batch = world.batch("case-1", "anna", {"text": "twee"}, to=["anna"])
    assert batch.entries[0].epoch == 3
    from caseapp.ledger.entry import open_body

    assert open_body(batch.entries[0], own.key) is None


def test_it_is_not_written_with_before_the_first_entry_either(world: World) -> None:
    slip_in(world, epoch=1, signed_by="dirk")
    assert world.batch("case-1", "anna", {"text": "een"}, to=["anna"]).entries[0].epoch == 2


def test_a_key_that_a_member_signed_for_is_written_with(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    slip_in(world, epoch=2, signed_by="bram")
    assert world.batch("case-1", "anna", {"text": "twee"}, to=["anna"]).entries[0].epoch == 2


def test_without_a_register_only_own_grants_count(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna", "bram"])
    for name, expected in (("anna", {("case", 1)}), ("bram", set())):
        alone = Reader(SECRETS[name], name, world.store)
        alone.read_stream("case-1")
        keyset = alone.keyset("case-1")
        assert keyset.writable == expected
        assert set(keyset.keys) == {("case", 1)}


def test_a_grant_is_bound_to_its_place(world: World) -> None:
    world.say("case-1", "anna", "een", to=["anna"])
    grant = world.store.grants("case-1", "anna")[0]
    keys = SECRETS["anna"].public
    assert grant.is_signed_by(keys)
    for moved in (
        replace(grant, stream="case-2"),
        replace(grant, compartment="reporter"),
        replace(grant, epoch=2),
        replace(grant, reader="bram"),
        replace(grant, by="bram"),
        replace(grant, sealed=grant.sealed[::-1]),
    ):
        assert not moved.is_signed_by(keys)
    assert grant.open(SECRETS["bram"]) is None


def test_a_key_does_not_show_itself() -> None:
    key = CompartmentKey.generate("case-1", "case", 1)
    assert repr(key.key) not in repr(key)
