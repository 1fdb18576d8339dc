"""Reads what `lzx.c` writes, step by step as Microsoft describes it; slow, and only for tests."""

from __future__ import annotations

SLOTS, WINDOW_BITS, FRAME = 50, 21, 1 << 15


class Bits:
    """Words of 16 bits, the low byte first, read from their highest bit."""

    def __init__(self, data: bytes) -> None:
        words = [int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data), 2)]
        self._text = "".join(f"{word:016b}" for word in words)
        self._at = 0

    def take(self, count: int) -> int:
        """So many bits as a number."""
        found = self._text[self._at : self._at + count]
        assert len(found) == count, "the frame ends too soon"
        self._at += count
        return int(found, 2) if count else 0

    def symbol(self, tree: dict[str, int]) -> int:
        """The next symbol."""
        for length in range(1, 17):
            if (found := tree.get(self._text[self._at : self._at + length])) is not None:
                self._at += length
                return found
        raise AssertionError("no such code")

    def at_end(self) -> bool:
        """Whether only the rest of a word is left."""
        return len(self._text) - self._at < 16


def tree_of(lengths: list[int]) -> dict[str, int]:
    """Codes by length, and among those of one length by symbol; every code is used."""
    tree: dict[str, int] = {}
    code = 0
    for length in range(1, 17):
        for symbol, one in enumerate(lengths):
            if one == length:
                tree[f"{code:0{length}b}"] = symbol
                code += 1
        code <<= 1
    assert not any(lengths) or sum(1 / (1 << one) for one in lengths if one) == 1, "the tree has a hole"
    return tree


class Reader:
    """What goes on from frame to frame."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.main, self.length = [0] * (256 + 8 * SLOTS), [0] * 249
        self.used = [1, 1, 1]
        self.left = 0
        self.aligned: dict[str, int] | None = None
        self.trees: tuple[dict[str, int], dict[str, int]] = ({}, {})
        self.calls_up_to = 0
        bases, extras = [0], []
        for slot in range(SLOTS):
            extras.append(0 if slot < 4 else min(slot // 2 - 1, 17))
            bases.append(bases[-1] + (1 << extras[-1]))
        self.bases, self.extras = bases, extras

    def frame(self, data: bytes, length: int) -> None:
        """Read one frame, which says nothing of what comes after it."""
        bits, end = Bits(data), len(self.out) + length
        if not self.out and bits.take(1):
            self.calls_up_to = bits.take(16) << 16 | bits.take(16)
        while len(self.out) < end:
            if self.left == 0:
                self._block(bits)
            before = len(self.out)
            self._step(bits)
            self.left -= len(self.out) - before
            assert self.left >= 0
        assert len(self.out) == end, "nothing that repeats goes beyond its frame"
        assert bits.at_end()

    def _block(self, bits: Bits) -> None:
        kind, self.left = bits.take(3), bits.take(24)
        assert kind in (1, 2)
        self.aligned = tree_of([bits.take(3) for _ in range(8)]) if kind == 2 else None
        self._lengths(bits, self.main, 0, 256)
        self._lengths(bits, self.main, 256, len(self.main))
        self._lengths(bits, self.length, 0, 249)
        self.trees = (tree_of(self.main), tree_of(self.length))

    def _lengths(self, bits: Bits, lengths: list[int], at: int, end: int) -> None:
        tree = tree_of([bits.take(4) for _ in range(20)])
        while at < end:
            symbol = bits.symbol(tree)
            run, value = 1, 0
            if symbol == 17:
                run = 4 + bits.take(4)
            elif symbol == 18:
                run = 20 + bits.take(5)
            elif symbol == 19:
                run = 4 + bits.take(1)
                value = (lengths[at] - bits.symbol(tree)) % 17
            else:
                value = (lengths[at] - symbol) % 17
            lengths[at : at + run] = [value] * run
            at += run
        assert at == end

    def _step(self, bits: Bits) -> None:
        symbol = bits.symbol(self.trees[0])
        if symbol < 256:
            self.out.append(symbol)
            return
        slot, length = divmod(symbol - 256, 8)
        if length == 7:
            length += bits.symbol(self.trees[1])
        if slot < 3:
            self.used[0], self.used[slot] = self.used[slot], self.used[0]
        else:
            extra, rest = self.extras[slot], 0
            if self.aligned is not None and extra >= 3:
                rest = bits.take(extra - 3) << 3
                rest |= bits.symbol(self.aligned)
            else:
                rest = bits.take(extra)
            self.used = [self.bases[slot] + rest - 2, *self.used[:2]]
        assert 0 < self.used[0] <= len(self.out)
        for _ in range(length + 2):
            self.out.append(self.out[-self.used[0]])

    def plain(self) -> bytes:
        """All that was read, with calls as they were."""
        whole = bytearray(self.out)
        for frame in range(0, len(whole), FRAME):
            end, at = min(len(whole), frame + FRAME), frame
            while end - frame > 10 and at < end - 10:
                if whole[at] != 0xE8:
                    at += 1
                    continue
                to = int.from_bytes(whole[at + 1 : at + 5], "little", signed=True)
                if -at <= to < self.calls_up_to:
                    far = to - at if to >= 0 else to + self.calls_up_to
                    whole[at + 1 : at + 5] = far.to_bytes(4, "little", signed=True)
                at += 5
        return bytes(whole)
