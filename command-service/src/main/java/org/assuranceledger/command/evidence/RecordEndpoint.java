package org.assuranceledger.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assuranceledger.command.evidence.EvidenceRule.NO_CHECKPOINT_YET;
import static org.assuranceledger.command.evidence.EvidenceRule.NO_RECORD_OF_BOARD;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.surface.Addresses;
import org.assuranceledger.command.surface.UnderRow;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A board's record as a file to take away and check, and the checkpoint to check it against, which is to be fetched
 * first. Whoever has the right on the board {@code ledger} takes the whole ledger. No look at the file is kept here, so
 * inspectors have it from the board (decision 0015); the checkpoint, which holds no word of the record, they fetch.
 */
@RestController
@RequestMapping(Addresses.BOARDS + "{board}/record")
public class RecordEndpoint {
    private static final String WHOLE = "record";
    private static final String NO_WORD_OF_IT = "versions";
    private static final int PAGE = 500;

    private final LedgerStore ledger;
    private final Checkpointer checkpoints;

    /** Hands out this ledger. */
    public RecordEndpoint(LedgerStore ledger, Checkpointer checkpoints) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    @UnderRow(NO_WORD_OF_IT)
    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String checkpointOfRecord(@PathVariable("board") String board) {
        boolean all = board.equals(Address.LEDGER);
        NO_RECORD_OF_BOARD.unless(all || ledger.hasBoard(board), board);
        return (all ? checkpoints.latest() : checkpoints.ofBoard(board))
                .map(SignedNote::written)
                .orElseThrow(() -> new RuleBroken(NO_CHECKPOINT_YET));
    }

    /** Written page by page, so that a record of any length can be had. */
    @UnderRow(WHOLE)
    @GetMapping
    void record(@PathVariable("board") String board, HttpServletResponse response) throws IOException {
        boolean all = board.equals(Address.LEDGER);
        NO_RECORD_OF_BOARD.unless(all || ledger.hasBoard(board), board);
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-record.jsonl\"".formatted(board));
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            long last = 0;
            for (List<Commit> page = ledger.after(0, PAGE); !page.isEmpty(); page = ledger.after(last, PAGE)) {
                for (Commit commit : page) {
                    if (all || commit.decision().boardId().equals(board)) {
                        out.write(CommitJson.write(commit).getBytes(UTF_8));
                        out.write('\n');
                    }
                }
                last = page.getLast().number();
            }
        }
    }
}
