package org.assuranceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chain takes what follows, and says what is wrong with what does not. */
class ChainTest {
    private static final List<Commit> COMMITS = FrozenCommits.read();

    @Test
    void whatFollowsIsTaken() {
        Chain chain = Chain.after(Head.EMPTY);
        assertThat(COMMITS).allSatisfy(commit -> assertThat(chain.take(commit)).isEmpty());
        assertThat(chain.head()).isEqualTo(COMMITS.get(2).asHead());
        assertThat(chain.boardHead("redbridge")).contains(COMMITS.get(1).asBoardHead());
        assertThat(chain.boardHead("brent")).contains(BoardHead.EMPTY);
    }

    @Test
    void aChainMayBeTakenUpInTheMiddle() {
        Chain chain = Chain.after(COMMITS.get(0).asHead());
        assertThat(chain.boardHead("redbridge")).isEmpty();
        assertThat(chain.take(COMMITS.get(1))).isEmpty();
        assertThat(chain.take(COMMITS.get(2))).isEmpty();
    }

    @Test
    void onesOwnCommitIsTakenOnlyAfterItsHead() {
        Chain chain = Chain.after(Head.EMPTY);
        assertThatThrownBy(() -> chain.takeOwn(COMMITS.get(1))).isInstanceOf(IllegalArgumentException.class);
        chain.takeOwn(COMMITS.getFirst());
        assertThat(chain.head()).isEqualTo(COMMITS.getFirst().asHead());
        assertThat(chain.boardHead(COMMITS.getFirst().decision().boardId()))
                .contains(COMMITS.getFirst().asBoardHead());
        assertThat(chain.take(COMMITS.get(1))).isEmpty();
    }

    @Test
    void aCopyGoesOnByItself() {
        Chain chain = Chain.after(Head.EMPTY);
        chain.takeOwn(COMMITS.getFirst());
        Chain copy = chain.copy();
        assertThat(copy.take(COMMITS.get(1))).isEmpty();
        assertThat(copy.boardHead("redbridge")).contains(COMMITS.get(1).asBoardHead());
        assertThat(copy.boardHead("brent")).contains(BoardHead.EMPTY);
        assertThat(chain.head()).isEqualTo(COMMITS.getFirst().asHead());
        assertThat(chain.boardHead("redbridge")).contains(COMMITS.getFirst().asBoardHead());
    }

    @Test
    void aMissingCommitIsNamedAndTheChainStays() {
        Chain chain = Chain.after(Head.EMPTY);
        assertThat(chain.take(COMMITS.get(1))).contains("commit 1 is missing");
        assertThat(chain.head()).isEqualTo(Head.EMPTY);
        assertThat(chain.take(COMMITS.get(0))).isEmpty();
    }

    @Test
    void aPositionLeftOutIsNamed() {
        Head head = COMMITS.get(0).asHead();
        Head shifted = new Head(head.number(), head.position() + 1, head.hash(), head.recordedAt());
        assertThat(Chain.after(shifted).take(COMMITS.get(1))).contains("its first position is 2, not 3");
    }

    @Test
    void anotherPredecessorIsNamed() {
        Head head = COMMITS.get(0).asHead();
        Head other = new Head(head.number(), head.position(), Hash.NONE, head.recordedAt());
        assertThat(Chain.after(other).take(COMMITS.get(1))).contains("it does not name the hash of commit 1");
    }

    @Test
    void anEarlierInstantIsNamedAndTheSameIsNot() {
        Commit first = COMMITS.get(0);
        Head head = first.asHead();
        assertThat(Chain.after(head).take(again(first, first.recordedAt()))).isEmpty();
        assertThat(Chain.after(head).take(again(first, first.recordedAt().minusMillis(1))))
                .contains("it is dated before commit 1");
    }

    private static Commit again(Commit first, Instant recordedAt) {
        return Commit.following(first.asHead(), first.asBoardHead(), first.decision(), recordedAt);
    }

    @Test
    void anotherBoardHeadIsNamed() {
        Chain chain = Chain.after(Head.EMPTY);
        Commit stray = Commit.following(
                Head.EMPTY, COMMITS.get(0).asBoardHead(), COMMITS.get(0).decision(), Instant.EPOCH);
        assertThat(chain.take(stray)).contains("it does not follow commit 0 of board redbridge");
    }
}
