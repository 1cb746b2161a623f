package org.assuranceledger.benchmarks;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.assuranceledger.evidence.MerkleTree;
import org.assuranceledger.ledger.Hash;

/** How soon the proof is there that a commit is part of a large record. */
final class ProofBenchmark {
    private static final long SEED = 20_151_001;

    private ProofBenchmark() {}

    static void inclusion() {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < Settings.events(); i++) {
            tree.add(Hash.of(ByteBuffer.allocate(4).putInt(i).array()));
        }
        Random random = new Random(SEED);
        new Rounds("proofs")
                .with("inclusion proof", () -> turn(tree, random))
                .run("proof of one of %,d commits".formatted(Settings.events()));
    }

    private static Turn turn(MerkleTree tree, Random random) {
        LongStream.Builder times = LongStream.builder();
        long start = System.nanoTime();
        long before = start;
        int proofs = 0;
        while (before - start < TimeUnit.SECONDS.toNanos(Settings.seconds())) {
            tree.inclusion(random.nextLong(tree.size()), tree.size());
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
            proofs++;
        }
        return Turn.of(proofs, before - start, times.build().toArray());
    }
}
