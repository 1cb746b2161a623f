package org.assuranceledger.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * The bytes that are hashed, written down in {@code docs/canonical-bytes.md} so that anyone can check the chain. Texts
 * are a 4-byte length and UTF-8, numbers 8 bytes big-endian, hashes 32 bytes; an optional value is a text or, where
 * absent, the length -1. Each value is hashed as it comes: to gather them first took half as long again.
 */
final class CanonicalBytes {
    private static final String BOARD = "assurance-ledger/board/1";
    private static final String LEDGER = "assurance-ledger/commit/1";

    private final MessageDigest digest = Hash.sha256();

    private CanonicalBytes() {}

    static Hash boardHash(Decision decision, Instant recordedAt, long boardSequence, Hash boardPrevious) {
        CanonicalBytes out = new CanonicalBytes();
        out.text(BOARD).text(decision.boardId()).number(boardSequence).hash(boardPrevious);
        out.number(recordedAt.toEpochMilli());
        CommandStamp command = decision.command();
        out.text(command.id()).text(command.name()).hash(command.requestSeal());
        Attribution by = decision.by();
        out.text(by.person()).text(by.role()).optional(by.agencyId());
        out.optional(by.reasonSeal().map(Hash::hex));
        out.number(decision.events().size());
        decision.events().forEach(out::event);
        return Hash.ofBytes(out.digest.digest());
    }

    static Hash hash(long number, long first, Hash previous, Hash boardHash) {
        CanonicalBytes out = new CanonicalBytes();
        out.text(LEDGER).number(number).number(first).hash(previous).hash(boardHash);
        return Hash.ofBytes(out.digest.digest());
    }

    private void event(RecordedEvent event) {
        text(event.type()).number(event.revision()).text(event.aggregateId()).number(event.sequence());
        text(event.effectiveOn()).text(event.payload());
    }

    private CanonicalBytes text(String text) {
        byte[] utf8 = Utf8.bytes(text);
        length(utf8.length);
        digest.update(utf8);
        return this;
    }

    private CanonicalBytes optional(Optional<String> text) {
        if (text.isPresent()) {
            return text(text.get());
        }
        length(-1);
        return this;
    }

    private void length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private CanonicalBytes number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    private CanonicalBytes hash(Hash hash) {
        digest.update(hash.bytes());
        return this;
    }
}
