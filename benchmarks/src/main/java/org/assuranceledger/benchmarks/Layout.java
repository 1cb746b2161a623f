package org.assuranceledger.benchmarks;

import java.util.List;
import org.assuranceledger.ledger.Commit;

/** A way to lay commits out in documents; all are written with the same concern, and keep the same things unique. */
interface Layout {
    /** As tables show it. */
    String name();

    /** Writes commits that follow one another, and returns when they are on the disk. */
    void append(List<Commit> batch);

    /** Reads an aggregate whole, payloads too, and says how many events it has. */
    long load(String aggregate);
}
