package org.assuranceledger.command.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.assuranceledger.command.evidence.KeptEvidence;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteFailure;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.evidence.NotEvidence;

/** Writes a whole record and its latest checkpoint as the verifier takes them, with or without the service running. */
public final class Export {
    private static final String WORD = "export";
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;

    private Export() {}

    /** Whether a command line asks for it. */
    public static boolean isAsked(String... commandLine) {
        return commandLine.length > 0 && commandLine[0].equals(WORD);
    }

    /** Does it; the exit code is 0 if all of it was written, and 1 with the reason on {@code problems} if not. */
    public static int run(PrintStream out, PrintStream problems, String... commandLine) {
        try {
            String[] options = Arrays.copyOfRange(commandLine, 1, commandLine.length);
            out.println(export(Asked.of(options)));
            return DONE;
        } catch (NotExported | NotEvidence | SqliteFailure e) {
            problems.println(e.getMessage());
            return NOT_DONE;
        }
    }

    /** The checkpoint is taken first, so that nothing that it covers can be missing from the record. */
    private static String export(Asked asked) {
        try {
            Optional<KeptEvidence> evidence = asked.evidence().isEmpty()
                    ? Optional.empty()
                    : Optional.of(KeptEvidence.in(asked.evidence().get()));
            Files.createDirectory(asked.to());
            if (evidence.isPresent()) {
                Files.writeString(
                        asked.to().resolve("checkpoint.txt"), evidence.get().checkpoint());
                Files.writeString(asked.to().resolve("keys.txt"), evidence.get().keys());
            }
            Path record = asked.to().resolve("record.jsonl");
            long entries = read(asked.ledger(), RecordFile.to(record));
            return told(asked.to(), entries, evidence.isPresent());
        } catch (FileAlreadyExistsException e) {
            throw new NotExported("%s is there already. Name a folder that is not.".formatted(asked.to()));
        } catch (IOException e) {
            throw new NotExported("%s cannot be written, or the evidence cannot be read (%s)."
                    .formatted(asked.to(), e.getClass().getSimpleName()));
        }
    }

    private static long read(String ledger, RecordFile file) {
        if (MongoAddress.isOne(ledger)) {
            return new MongoAddress(ledger).read(file::write);
        }
        if (!Files.isRegularFile(Asked.path(ledger))) {
            throw new NotExported("There is no file %s.".formatted(ledger));
        }
        try (LedgerStore store = SqliteLedgerStore.open(Asked.path(ledger))) {
            return file.write(store);
        }
    }

    private static String told(Path folder, long entries, boolean signed) {
        String written = "%d lines are in %s.".formatted(entries, folder.resolve("record.jsonl"));
        return signed
                ? written + """
                         Its latest checkpoint and its keys lie beside it. To check it:
                        java -jar verifier.jar --record=%1$s/record.jsonl --checkpoint=%1$s/checkpoint.txt \
                        --keys=%1$s/keys.txt --key=... (the first key, had in some other way)""".formatted(folder)
                : written + " Without --evidence there is no checkpoint, and nothing to check it against.";
    }
}
