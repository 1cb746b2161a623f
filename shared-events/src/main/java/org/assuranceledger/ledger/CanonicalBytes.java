package org.assuranceledger.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/**
 * The bytes that are hashed, written down in {@code docs/canonical-bytes.md} so that anyone can check the chain. Texts
 * are a 4-byte length and UTF-8, numbers 8 bytes big-endian, hashes 32 bytes; an optional value is a text or, where
 * absent, the length -1.
 */
final class CanonicalBytes {
    private static final String BOARD = "assurance-ledger/board/1";
    private static final String LEDGER = "assurance-ledger/commit/1";

    /** Most decisions fit in. */
    private static final int USUAL_SIZE = 2_048;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);

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
        return Hash.of(out.bytes.toByteArray());
    }

    static Hash hash(long number, long first, Hash previous, Hash boardHash) {
        CanonicalBytes out = new CanonicalBytes();
        out.text(LEDGER).number(number).number(first).hash(previous).hash(boardHash);
        return Hash.of(out.bytes.toByteArray());
    }

    private void event(RecordedEvent event) {
        text(event.type()).number(event.revision()).text(event.aggregateId()).number(event.sequence());
        text(event.effectiveOn()).text(event.payload());
    }

    private CanonicalBytes text(String text) {
        byte[] utf8 = Utf8.bytes(text);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    private CanonicalBytes optional(Optional<String> text) {
        if (text.isPresent()) {
            return text(text.get());
        }
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(-1).array());
        return this;
    }

    private CanonicalBytes number(long number) {
        bytes.writeBytes(ByteBuffer.allocate(8).putLong(number).array());
        return this;
    }

    private CanonicalBytes hash(Hash hash) {
        bytes.writeBytes(hash.bytes());
        return this;
    }
}
