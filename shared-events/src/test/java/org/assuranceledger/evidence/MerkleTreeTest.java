package org.assuranceledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assuranceledger.ledger.Hash;
import org.junit.jupiter.api.Test;

/** The tree is that of RFC 6962, whatever its size, and its proofs show what they should and nothing else. */
class MerkleTreeTest {
    private static final int MOST = 70;

    private final List<Hash> entries =
            IntStream.range(0, 1_100).mapToObj(MerkleTreeTest::entry).toList();

    private static Hash entry(int number) {
        return Hash.of(new byte[] {(byte) number, (byte) (number >> 8)});
    }

    private MerkleTree tree(int size) {
        MerkleTree tree = new MerkleTree();
        entries.subList(0, size).forEach(tree::add);
        return tree;
    }

    private Hash root(int size) {
        return NaiveTree.root(entries.subList(0, size));
    }

    @Test
    void theRootIsThatOfTheDefinitionAtEverySize() {
        MerkleTree tree = tree(1_100);
        Frontier frontier = new Frontier();
        for (int size = 0; size <= 1_100; size++) {
            assertThat(tree.root(size)).as("size %d", size).isEqualTo(root(size));
            assertThat(frontier.root()).as("size %d", size).isEqualTo(root(size));
            assertThat(frontier.size()).isEqualTo(size);
            if (size < 1_100) {
                frontier.add(entries.get(size));
            }
        }
    }

    @Test
    void everyInclusionProofIsThatOfTheDefinitionAndShowsItsEntryAlone() {
        MerkleTree tree = tree(MOST);
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(NaiveTree.path(index, entries.subList(0, size)));
                assertThat(proof.shows(entries.get(index), root(size))).isTrue();
                assertThat(proof.shows(entries.get(index + 1), root(size))).isFalse();
                assertThat(proof.shows(entries.get(index), root(size + 1))).isFalse();
            }
        }
    }

    @Test
    void everyConsistencyProofIsThatOfTheDefinitionAndShowsItsTreesAlone() {
        MerkleTree tree = tree(MOST);
        for (int after = 1; after <= MOST; after++) {
            for (int before = 1; before <= after; before++) {
                ConsistencyProof proof = tree.consistency(before, after);
                assertThat(proof.path()).isEqualTo(NaiveTree.subproof(before, entries.subList(0, after), true));
                assertThat(proof.shows(root(before), root(after))).isTrue();
                assertThat(proof.shows(root(before - 1), root(after))).isFalse();
                assertThat(proof.shows(root(before), root(after + 1))).isFalse();
            }
        }
    }

    @Test
    void proofsOfLargerTreesHoldToo() {
        MerkleTree tree = tree(1_100);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int size = 1 + random.nextInt(1_100);
            int smaller = random.nextInt(size);
            assertThat(tree.inclusion(smaller, size).shows(entries.get(smaller), root(size)))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(tree.consistency(smaller, size).shows(root(smaller), root(size)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void aProofThatWasTamperedWithShowsNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        MerkleTree tree = tree(MOST);
        for (int i = 0; i < 2_000; i++) {
            int size = 2 + random.nextInt(MOST - 1);
            int smaller = 1 + random.nextInt(size - 1);
            InclusionProof in = tree.inclusion(smaller, size);
            ConsistencyProof from = tree.consistency(smaller, size);
            List<Hash> path = tampered(in.path(), random);
            List<Hash> other = tampered(from.path(), random);
            assertThat(new InclusionProof(smaller, size, path).shows(entries.get(smaller), root(size)))
                    .as("seed %d", seed)
                    .isFalse();
            assertThat(new ConsistencyProof(smaller, size, other).shows(root(smaller), root(size)))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    private List<Hash> tampered(List<Hash> path, Random random) {
        List<Hash> other = new ArrayList<>(path);
        int place = random.nextInt(path.size());
        switch (random.nextInt(3)) {
            case 0 -> other.remove(place);
            case 1 -> other.add(place, entries.getLast());
            default -> other.set(place, entries.getLast());
        }
        return other;
    }

    @Test
    void proofsAboutNothingShowNothing() {
        Hash none = root(0);
        assertThat(new InclusionProof(0, 0, List.of()).shows(entries.getFirst(), none))
                .isFalse();
        assertThat(new InclusionProof(-1, 4, List.of()).shows(entries.getFirst(), none))
                .isFalse();
        assertThat(new ConsistencyProof(3, 2, List.of()).shows(root(3), root(2)))
                .isFalse();
        assertThat(new ConsistencyProof(2, 3, List.of()).shows(root(2), root(3)))
                .isFalse();
        assertThat(new ConsistencyProof(3, 5, List.of()).shows(root(3), root(5)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of()).shows(none, root(5))).isTrue();
        assertThat(new ConsistencyProof(0, 5, List.of()).shows(root(1), root(5)))
                .isFalse();
    }

    @Test
    void whatNeverWasIsNotProved() {
        MerkleTree tree = tree(3);
        assertThatThrownBy(() -> tree.root(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
