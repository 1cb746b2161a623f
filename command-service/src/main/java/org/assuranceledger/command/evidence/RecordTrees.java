package org.assuranceledger.command.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.Frontier;
import org.assuranceledger.evidence.MerkleTree;
import org.assuranceledger.ledger.Commit;

/** The trees over the record: one over all of it, which gives proofs, and one over each board's part. */
final class RecordTrees {
    private record Part(Frontier tree, Commit last) {}

    final MerkleTree ledger = new MerkleTree();
    private final Map<String, Part> boards = new HashMap<>();
    private Optional<Commit> last = Optional.empty();

    synchronized void take(Commit commit) {
        String boardId = commit.decision().boardId();
        Frontier tree = boards.containsKey(boardId) ? boards.get(boardId).tree : new Frontier();
        tree.add(commit.boardHash());
        boards.put(boardId, new Part(tree, commit));
        ledger.add(commit.hash());
        last = Optional.of(commit);
    }

    /** Where the whole record stands; nowhere if nothing is recorded. */
    synchronized Optional<Checkpoint> checkpoint(String origin) {
        return last.map(commit -> Checkpoint.ofLedger(origin, commit, ledger.root(ledger.size())));
    }

    /** Where one board's part stands; nowhere if it has none. */
    synchronized Optional<Checkpoint> checkpoint(String origin, String boardId) {
        return Optional.ofNullable(boards.get(boardId))
                .map(part -> Checkpoint.ofBoard(origin, part.last, part.tree.root()));
    }
}
