package org.assuranceledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** The hashes as someone would compute them who has read {@code docs/canonical-bytes.md} and none of our code. */
final class ByTheDocument {
    private static final HexFormat HEX = HexFormat.of();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    static String seal(String salt, String words) {
        ByTheDocument it = new ByTheDocument();
        it.raw(HEX.parseHex(salt));
        it.raw(words.getBytes(UTF_8));
        return it.sha256();
    }

    static String boardHash(Commit commit) {
        ByTheDocument it = new ByTheDocument();
        Decision decision = commit.decision();
        it.text("assurance-ledger/board/1");
        it.text(decision.boardId());
        it.number(commit.boardSequence());
        it.raw(HEX.parseHex(commit.boardPrevious().hex()));
        it.number(commit.recordedAt().toEpochMilli());
        it.text(decision.command().id());
        it.text(decision.command().name());
        it.raw(HEX.parseHex(decision.command().requestSeal().hex()));
        it.text(decision.by().person());
        it.text(decision.by().role());
        it.optional(decision.by().agencyId());
        it.optional(decision.by().reasonSeal().map(Hash::hex));
        it.number(decision.events().size());
        for (RecordedEvent event : decision.events()) {
            it.text(event.type());
            it.number(event.revision());
            it.text(event.aggregateId());
            it.number(event.sequence());
            it.text(event.effectiveOn());
            it.text(event.payload());
        }
        return it.sha256();
    }

    static String hash(Commit commit) {
        ByTheDocument it = new ByTheDocument();
        it.text("assurance-ledger/commit/1");
        it.number(commit.number());
        it.number(commit.first());
        it.raw(HEX.parseHex(commit.previous().hex()));
        it.raw(HEX.parseHex(commit.boardHash().hex()));
        return it.sha256();
    }

    private void text(String text) {
        integer(text.getBytes(UTF_8).length);
        raw(text.getBytes(UTF_8));
    }

    private void optional(Optional<String> text) {
        text.ifPresentOrElse(this::text, () -> integer(-1));
    }

    private void integer(int value) {
        try {
            out.writeInt(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void number(long value) {
        try {
            out.writeLong(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void raw(byte[] value) {
        bytes.writeBytes(value);
    }

    private String sha256() {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
