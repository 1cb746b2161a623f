package org.assuranceledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assuranceledger.evidence.Verdict.Altered;
import org.assuranceledger.evidence.Verdict.Kind;
import org.assuranceledger.evidence.Verdict.Unaltered;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.FrozenCommits;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.SealedText;
import org.junit.jupiter.api.Test;

/** A check of a record says that it is as it was signed, or names the first entry that is not. */
class CheckedRecordTest {
    private static final String NAME = "ledger.example.org/boards";

    private final SigningKey key = SigningKey.fresh(NAME);
    private final KeyRing keys = KeyRing.trusting(key.verifier());
    private final List<Commit> record = new ArrayList<>(FrozenCommits.read());
    private final List<SignedNote> signed = List.of(signedAt(1), signedAt(3));

    private SignedNote signedAt(int size) {
        Frontier tree = new Frontier();
        record.subList(0, size).forEach(commit -> tree.add(commit.hash()));
        return key.sign(
                Checkpoint.ofLedger(NAME, record.get(size - 1), tree.root()).text());
    }

    private Verdict check() {
        return check(signed);
    }

    private Verdict check(List<SignedNote> notes) {
        List<Line> lines = record.stream().<Line>map(Line.Entry::new).toList();
        return RecordCheck.of(lines.iterator(), keys, notes);
    }

    private void found(long entry, Kind kind) {
        assertThat(check()).isInstanceOfSatisfying(Altered.class, altered -> {
            assertThat(altered.entry()).isEqualTo(entry);
            assertThat(altered.kind()).isEqualTo(kind);
        });
    }

    @Test
    void aWholeRecordIsCompleteAndUnalteredUpToItsHead() {
        Hash head = record.getLast().hash();
        assertThat(check())
                .isEqualTo(new Unaltered(
                        "the whole ledger", Checkpoint.read(signed.getLast().text()), head, 0, 0));
        assertThat(check().inWords())
                .startsWith("The record of the whole ledger is complete and unaltered up to position 4, head " + head);
    }

    @Test
    void entriesAfterTheCheckpointAreCountedApart() {
        assertThat(check(List.of(signed.getFirst())))
                .isInstanceOfSatisfying(
                        Unaltered.class, verdict -> assertThat(verdict.beyond()).isEqualTo(2));
        record.removeLast();
        assertThat(check(List.of(signed.getFirst())).inWords())
                .contains("That is 1 line,", "1 line comes after the checkpoint");
    }

    @Test
    void oneBoardsPartIsCheckedAlone() {
        Commit second = record.get(1);
        record.removeLast();
        Frontier tree = new Frontier();
        record.forEach(commit -> tree.add(commit.boardHash()));
        List<SignedNote> notes =
                List.of(key.sign(Checkpoint.ofBoard(NAME, second, tree.root()).text()));
        assertThat(check(notes)).isInstanceOf(Unaltered.class);
        record.removeLast();
        assertThat(check(notes).inWords()).startsWith("Line 2 in the record of the board redbridge is missing");
        record.addAll(FrozenCommits.read().subList(2, 3));
        assertThat(check(notes).inWords())
                .startsWith("Line 2 in the record of the board redbridge has been inserted: it belongs to another");
    }

    @Test
    void anEntryLeftOutIsMissing() {
        record.remove(1);
        found(2, Kind.MISSING);
    }

    @Test
    void aRecordCutOffAtTheEndIsMissingSome() {
        record.removeLast();
        found(3, Kind.MISSING);
    }

    @Test
    void entriesThatChangedPlacesAreReordered() {
        Collections.swap(record, 0, 2);
        found(1, Kind.REORDERED);
    }

    @Test
    void anOldEntryPutInAgainIsInserted() {
        record.add(2, record.getFirst());
        found(3, Kind.INSERTED);
    }

    @Test
    void anEntryMadeUpInBetweenIsInserted() {
        Commit one = record.get(1);
        Head elsewhere = new Head(1, 0, Hash.NONE, one.recordedAt());
        record.add(1, Commit.following(elsewhere, BoardHead.EMPTY, one.decision(), one.recordedAt()));
        found(2, Kind.INSERTED);
    }

    @Test
    void anEntryWithOtherWordsIsAltered() {
        Map<String, SealedText> texts =
                Map.of(record.getFirst().decision().command().requestSeal().hex(), SealedText.of("Something else"));
        record.set(0, record.getFirst().with(texts));
        found(1, Kind.ALTERED);
    }

    @Test
    void wordsThatNothingRefersToAreFound() {
        SealedText more = SealedText.of("Something more");
        record.set(1, record.get(1).with(Map.of(more.seal().hex(), more)));
        found(2, Kind.ALTERED);
    }

    @Test
    void removedWordsAreCountedAndNoFault() {
        record.set(1, record.get(1).with(Map.of()));
        assertThat(check())
                .isInstanceOfSatisfying(
                        Unaltered.class,
                        verdict -> assertThat(verdict.removedTexts()).isEqualTo(3));
        assertThat(check().inWords()).contains("3 texts have been removed from it");
    }

    @Test
    void aRecordRewrittenWithAllItsHashesIsHeldAgainstWhatWasSigned() {
        Commit first = record.getFirst();
        Commit another = Commit.following(
                first.asHead(), first.asBoardHead(), record.get(2).decision(), first.recordedAt());
        record.set(1, another);
        record.set(
                2,
                Commit.following(
                        another.asHead(),
                        another.asBoardHead(),
                        record.get(2).decision(),
                        record.get(2).recordedAt()));
        assertThat(check()).isInstanceOf(Altered.class);
    }

    @Test
    void aPlaceInAStreamLeftOutIsFound() {
        Commit first = record.getFirst();
        record.set(
                1,
                Commit.following(
                        first.asHead(),
                        first.asBoardHead(),
                        first.decision(),
                        record.get(1).recordedAt()));
        found(2, Kind.ALTERED);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        Line bad = new Line.Unreadable("is no commit of a ledger");
        assertThat(RecordCheck.of(
                                List.of(new Line.Entry(record.getFirst()), bad).iterator(), keys, signed)
                        .inWords())
                .startsWith("Line 2 in the record of the whole ledger has been altered: it is no commit of a ledger.");
    }

    @Test
    void checkpointsOfAnotherRecordAreRefused() {
        SigningKey other = SigningKey.fresh("another.example.org");
        SignedNote foreign = key.sign(
                Checkpoint.ofLedger("elsewhere", record.getFirst(), Hash.NONE).text());
        for (List<SignedNote> notes : List.of(
                List.<SignedNote>of(),
                List.of(foreign),
                List.of(signed.getFirst(), foreign),
                List.of(other.sign(signed.getFirst().text())))) {
            assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> check(notes));
        }
    }
}
