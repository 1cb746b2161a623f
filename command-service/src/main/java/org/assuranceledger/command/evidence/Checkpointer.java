package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.rounds.Rounds;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.MerkleTree;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs where the record stands, about each second while there is news, and keeps that in files. What goes wrong here
 * is told and tried again, and holds up no command. Never signs what does not begin with what it signed before. What
 * is recorded while it runs is read anew from the store; if that is not good, it gives the alarm.
 */
public final class Checkpointer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CheckedRecord record;
    private final EvidenceFolder folder;
    private final Consumer<LedgerBroken> alarm;
    private final Rounds rounds = new Rounds("checkpoints", () -> {
        round();
        return PAUSE;
    });
    private @Nullable SigningKey key;
    private @Nullable CheckpointFiles files;
    private volatile Optional<SignedNote> latest = Optional.empty();
    private volatile Optional<Checkpoint> signed = Optional.empty();
    private volatile Optional<String> keys = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();

    /**
     * Signs for this record, in this folder; begins when {@link #start} is called.
     *
     * @param alarm told, again and again, that the record is not good any more
     */
    public Checkpointer(CheckedRecord record, EvidenceFolder folder, Consumer<LedgerBroken> alarm) {
        this.record = record;
        this.folder = folder;
        this.alarm = alarm;
    }

    /** Begins, in a thread of its own. */
    public void start() {
        rounds.start();
    }

    /** Commits that no checkpoint in a file covers yet. */
    public long lag() {
        return record.store().head().number() - signed.map(Checkpoint::size).orElse(0L);
    }

    /** What keeps checkpoints from being signed and kept, as a sentence; empty while all is well. */
    Optional<String> trouble() {
        return trouble;
    }

    boolean isAsked() {
        return folder.path().isPresent();
    }

    /** The last checkpoint that is on the disk. */
    public Optional<SignedNote> latest() {
        return latest;
    }

    /** What the last one says. */
    Optional<Checkpoint> signed() {
        return signed;
    }

    /** The list of keys, as others read it. */
    public Optional<String> keys() {
        return keys;
    }

    MerkleTree tree() {
        return record.trees().ledger;
    }

    /** A checkpoint of one board's part as it is now; none if it has none, or nothing is signed at present. */
    synchronized Optional<SignedNote> ofBoard(String boardId) {
        SigningKey signing = key;
        return signing == null
                ? Optional.empty()
                : record.trees()
                        .checkpoint(signing.verifier().name(), boardId)
                        .map(checkpoint -> signing.sign(checkpoint.text()));
    }

    /** Ends after the round that is under way, and a last one. */
    @Override
    public void close() {
        rounds.close();
        round();
    }

    void round() {
        try {
            if (record.store().broken().isEmpty()) {
                round(folder.path());
            }
            trouble = Optional.empty();
        } catch (NotEvidence e) {
            tell(e.inWords());
        } catch (IOException | RuntimeException e) {
            Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            tell("The folder of the checkpoints or the ledger cannot be used (%s)."
                    .formatted(cause.getClass().getSimpleName()));
        }
    }

    private synchronized void round(Optional<Path> path) throws IOException {
        Optional<LedgerBroken> broken = record.goOn();
        if (broken.isPresent()) {
            alarm.accept(broken.get());
            throw new NotEvidence(broken.get().getMessage() + ".");
        }
        if (path.isPresent()) {
            sign(path.get());
        }
    }

    private void sign(Path path) throws IOException {
        SigningKey signing = key == null ? begin(path) : key;
        Optional<Checkpoint> now = record.trees().checkpoint(signing.verifier().name());
        boolean isNews = now.isPresent()
                && now.get().size() > signed.map(Checkpoint::size).orElse(0L);
        if (isNews) {
            SignedNote note = signing.sign(now.get().text());
            writing(path).append(now.get(), note);
            latest = Optional.of(note);
            signed = now;
        }
    }

    private SigningKey begin(Path path) throws IOException {
        KeyFiles own = new KeyFiles(path);
        SigningKey current = own.current(folder.name());
        Iterator<SignedNote> before = writing(path).newestFirst();
        if (before.hasNext()) {
            SignedNote note = before.next();
            Checkpoint last = KeyFiles.published(path).orElseThrow().open(note);
            if (!SignedBefore.agrees(last, tree())) {
                throw new NotEvidence("The record is not the one that was signed before, so it is not signed again.");
            }
            latest = Optional.of(note);
            signed = Optional.of(last);
        }
        if (current.verifier().id().equals(folder.replacedKey())) {
            current = own.handOver(current, signed.map(Checkpoint::size).orElse(0L));
        }
        keys = Optional.of(own.list());
        key = current;
        return current;
    }

    private CheckpointFiles writing(Path path) {
        CheckpointFiles open = files == null ? new CheckpointFiles(path) : files;
        files = open;
        return open;
    }

    private void tell(String words) {
        if (trouble.isEmpty()) {
            LOG.warn("No checkpoint is signed for now. {}", words);
        }
        files = null; // looks at the files anew before it goes on
        trouble = Optional.of(words);
    }
}
