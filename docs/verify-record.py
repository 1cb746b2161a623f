#!/usr/bin/env python3
"""Checks a record against its signed checkpoints. Written from canonical-bytes.md and evidence.md alone.

usage: verify-record.py RECORD CHECKPOINTS KEY

Ends with 0 if the record is complete and unaltered, 1 if a line is not as it was, 2 if that cannot be told.
"""
import base64
import json
import re
import sys
from datetime import datetime, timezone
from hashlib import sha256, sha512

NONE = "0" * 64


class Unusable(Exception):
    """Nothing can be said of the record."""


class Altered(Exception):
    """A line is not as it was."""


# The bytes that are hashed: canonical-bytes.md

def text(value):
    return len(value.encode()).to_bytes(4, "big") + value.encode()


def optional(value):
    return b"\xff\xff\xff\xff" if value is None else text(value)


def number(value):
    return value.to_bytes(8, "big", signed=True)


def milliseconds(instant):
    at = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    since = at - datetime(1970, 1, 1, tzinfo=timezone.utc)
    return since.days * 86_400_000 + since.seconds * 1000 + since.microseconds // 1000


def board_hash(entry):
    decision, command, by = entry["decision"], entry["decision"]["command"], entry["decision"]["by"]
    parts = [text("assurance-ledger/board/1"), text(decision["boardId"]), number(entry["boardSequence"]),
             bytes.fromhex(entry["boardPrevious"]), number(milliseconds(entry["recordedAt"])),
             text(command["id"]), text(command["name"]), bytes.fromhex(command["requestSeal"]),
             text(by["person"]), text(by["role"]), optional(by.get("agencyId")), optional(by.get("reasonSeal")),
             number(len(decision["events"]))]
    for event in decision["events"]:
        parts += [text(event["type"]), number(event["revision"]), text(event["aggregateId"]),
                  number(event["sequence"]), text(event["effectiveOn"]), text(event["payload"])]
    return sha256(b"".join(parts)).hexdigest()


def entry_hash(entry):
    parts = [text("assurance-ledger/commit/1"), number(entry["number"]), number(entry["first"]),
             bytes.fromhex(entry["previous"]), bytes.fromhex(entry["boardHash"])]
    return sha256(b"".join(parts)).hexdigest()


def words_match(entry):
    return all(re.fullmatch("[0-9a-f]{32}", kept["salt"])
               and sha256(bytes.fromhex(kept["salt"]) + kept["words"].encode()).hexdigest() == seal
               for seal, kept in entry["decision"]["texts"].items())


# The tree and the signature: evidence.md

def root(leaves):
    while len(leaves) > 1:
        pairs = [sha256(b"\1" + leaves[i] + leaves[i + 1]).digest() for i in range(0, len(leaves) - 1, 2)]
        leaves = pairs + leaves[len(pairs) * 2:]
    return leaves[0]


P = 2 ** 255 - 19
Q = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def x_of(y, odd):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or y >= P:
        raise ValueError("no point of the curve")
    return P - x if x & 1 != odd else x


def point(raw):
    y = int.from_bytes(raw, "little")
    y, odd = y & ((1 << 255) - 1), y >> 255
    x = x_of(y, odd)
    return x, y, 1, x * y % P


def plus(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    g, h = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(count, at):
    result = (0, 1, 1, 0)
    while count:
        if count & 1:
            result = plus(result, at)
        at, count = plus(at, at), count >> 1
    return result


def is_signed(message, signature, public):
    """Ed25519 (RFC 8032, 5.1.7)."""
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= Q:
        return False
    try:
        near, far = point(signature[:32]), point(public)
    except ValueError:
        return False
    k = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little") % Q
    base = (x_of(4 * pow(5, P - 2, P) % P, 0), 4 * pow(5, P - 2, P) % P)
    left, right = times(s, (*base, 1, base[0] * base[1] % P)), plus(near, times(k, far))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 == (left[1] * right[2] - right[1] * left[2]) % P


def checkpoints(notes, key):
    """Size, root, position and instant of each checkpoint, in order of size, and their origin."""
    name, key_id, encoded = re.fullmatch(r"(.+)\+([0-9a-f]{8})\+(.+)", key).groups()
    public = base64.b64decode(encoded)
    if public[0] != 1 or sha256(name.encode() + b"\n" + public).hexdigest()[:8] != key_id:
        raise Unusable("this is no public key")
    found, origins = [], set()
    for body, signatures in re.findall("((?:[^\n]+\n){5})\n((?:\u2014 [^\n]+\n)+)", notes):
        mine = [base64.b64decode(line.split()[2]) for line in signatures.splitlines() if line.split()[1] == name]
        good = [is_signed(body.encode(), one[4:], public[1:]) for one in mine if one[:4].hex() == key_id]
        if not good or not all(good):
            raise Unusable("a checkpoint is not signed by this key")
        origin, size, top, position, recorded = body.splitlines()
        origins.add(origin)
        found.append((int(size), base64.b64decode(top), int(position.split()[1]), recorded.split()[1]))
    if len(origins) != 1:
        raise Unusable("there is no checkpoint, or there are checkpoints of different records")
    return name, origins.pop(), sorted(found)


class Record:
    """Takes a record entry by entry; a board's part has its own counting and its own hashes."""

    def __init__(self, board):
        self.board = board
        self.fields = ("boardSequence", "boardPrevious", "boardHash") if board else ("number", "previous", "hash")
        self.leaves, self.head, self.last, self.ends, self.removed = [], NONE, None, {}, 0

    def take(self, entry):
        place, previous, own = (entry[field] for field in self.fields)
        events = entry["decision"]["events"]
        if place != len(self.leaves) + 1 or previous != self.head or not self.is_next(entry) \
                or entry["boardHash"] != board_hash(entry) or entry["hash"] != entry_hash(entry) \
                or not words_match(entry) or not all(self.continues(event) for event in events):
            raise Altered(f"Line {len(self.leaves) + 1} is not as it was.")
        self.leaves.append(sha256(b"\0" + bytes.fromhex(own)).digest())
        self.head, self.last = own, entry
        self.removed += len(seals(entry["decision"]) - set(entry["decision"]["texts"]))

    def is_next(self, entry):
        if self.board and entry["decision"]["boardId"] != self.board:
            return False
        if not self.last:
            return bool(self.board) or entry["first"] == 1
        after = self.position() + 1
        return (entry["first"] >= after if self.board else entry["first"] == after) \
            and milliseconds(entry["recordedAt"]) >= milliseconds(self.last["recordedAt"])

    def continues(self, event):
        before = self.ends.get(event["aggregateId"], -1)
        self.ends[event["aggregateId"]] = event["sequence"]
        return event["sequence"] == before + 1

    def position(self):
        return self.last["first"] + len(self.last["decision"]["events"]) - 1

    def is_as(self, top, position, recorded):
        return top == root(self.leaves) and position == self.position() and recorded == self.last["recordedAt"]


def seals(decision):
    found = {seal for event in decision["events"]
             for seal in re.findall(r'\{"sealed":"([0-9a-f]{64})"\}', event["payload"])}
    return found | {decision["command"]["requestSeal"]} | {decision["by"].get("reasonSeal")} - {None}


def check(lines, notes, key):
    name, origin, ahead = checkpoints(notes, key)
    record = Record(origin[len(name) + len("/boards/"):])
    try:
        for line in lines:
            record.take(json.loads(line))
            while ahead and ahead[0][0] == len(record.leaves):
                if not record.is_as(*ahead.pop(0)[1:]):
                    raise Altered(f"Line {len(record.leaves)}, or one before it, is not as it was signed.")
                signed = record.position(), record.head, record.removed
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise Altered(f"Line {len(record.leaves) + 1} cannot be read.") from None
    if ahead:
        raise Altered(f"Line {len(record.leaves) + 1} is missing.")
    return signed


def main(record, notes, key):
    try:
        with open(record, encoding="utf-8") as lines, open(notes, encoding="utf-8") as signed:
            position, head, removed = check(lines, signed.read(), key)
        print(f"The record is complete and unaltered up to position {position}, head {head}.")
        print(f"{removed} {'text has' if removed == 1 else 'texts have'} been removed from it.")
        return 0
    except Altered as told:
        print(told)
        return 1
    except (Unusable, OSError, ValueError, AttributeError, IndexError) as why:
        print(f"This cannot be checked: {why}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 4 else __doc__)
