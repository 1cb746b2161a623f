package org.assuranceledger.command.evidence;

import static org.assuranceledger.command.evidence.EvidenceRule.NOT_IN_CHECKPOINT;
import static org.assuranceledger.command.evidence.EvidenceRule.NO_CHECKPOINT_YET;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.ledger.Hash;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What anyone may know of the whole record: how large it is, its hashes, and who signs for it. No word of it is here.
 */
@RestController
@RequestMapping(path = LedgerEndpoint.ADDRESS, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
public class LedgerEndpoint {
    /** Below which all of it is. */
    public static final String ADDRESS = "/api/v1/ledger";

    private final Checkpointer checkpoints;

    /** Answers from these. */
    public LedgerEndpoint(Checkpointer checkpoints) {
        this.checkpoints = checkpoints;
    }

    @GetMapping("/checkpoint")
    String checkpoint() {
        return latest().written();
    }

    @GetMapping("/keys")
    String keys() {
        return checkpoints.keys().orElseThrow(() -> new RuleBroken(NO_CHECKPOINT_YET));
    }

    /** That an entry is among those of the last checkpoint, as a C2SP tlog-proof. */
    @GetMapping("/entries/{entry}/proof")
    String inclusion(@PathVariable("entry") String entry) {
        SignedNote note = latest();
        long size = Checkpoint.read(note.text()).size();
        long index = number(entry, size) - 1;
        return "c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s"
                .formatted(
                        index, lines(checkpoints.tree().inclusion(index, size).path()), note.written());
    }

    /** That the record of one size is the beginning of that of another: hashes, one on each line. */
    @GetMapping("/growth/{before}/{after}")
    String growth(@PathVariable("before") String before, @PathVariable("after") String after) {
        long size = number(after, Checkpoint.read(latest().text()).size());
        return lines(checkpoints.tree().consistency(number(before, size), size).path());
    }

    private SignedNote latest() {
        return checkpoints.latest().orElseThrow(() -> new RuleBroken(NO_CHECKPOINT_YET));
    }

    private static long number(String written, long most) {
        long number = written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
        NOT_IN_CHECKPOINT.unless(number > 0 && number <= most, most);
        return number;
    }

    private static String lines(List<Hash> hashes) {
        return hashes.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash.bytes()) + "\n")
                .collect(Collectors.joining());
    }
}
