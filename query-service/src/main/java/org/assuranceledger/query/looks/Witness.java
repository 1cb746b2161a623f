package org.assuranceledger.query.looks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.assuranceledger.access.Person;
import org.assuranceledger.access.Role;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.refusal.LookNotKept;
import org.assuranceledger.query.signedin.Admitted;
import org.assuranceledger.query.signedin.Sight;

/** Records what an inspector is about to be shown. */
public final class Witness {
    private final Looks looks;
    private final Sight sight;
    private final Clock clock;

    /** Has looks kept in {@code looks}; knows by {@code sight} who is an inspector. */
    public Witness(Looks looks, Sight sight, Clock clock) {
        this.looks = looks;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * Records it if whoever asks is an inspector of what is shown, whatever other roles they hold.
     *
     * @param listed the boards shown, if the answer is a list of boards
     * @param position last ledger entry that the answer takes in; an answer that does not say is not given
     * @throws LookNotKept if it cannot be recorded: then it must not be shown
     */
    void before(HttpServletRequest request, Collection<?> listed, OptionalLong position) {
        Admitted.of(request)
                .ifPresent(admitted -> boards(admitted, listed).stream()
                        .filter(board -> sight.rolesOn(board).contains(Role.INSPECTOR))
                        .forEach(board -> keep(request, admitted.view(), board, position)));
    }

    private void keep(HttpServletRequest request, String view, String board, OptionalLong position) {
        Look look = new Look(
                sight.person().map(Person::id).orElseThrow(),
                Role.INSPECTOR.code(),
                board,
                view,
                LookedAt.of(request),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                position.orElseThrow());
        try {
            looks.keep(look);
        } catch (RuntimeException e) {
            throw new LookNotKept(e);
        }
    }

    private static List<String> boards(Admitted admitted, Collection<?> listed) {
        return admitted.boardId()
                .map(List::of)
                .orElseGet(() -> listed.stream()
                        .filter(BoardView.class::isInstance)
                        .map(board -> ((BoardView) board).boardId())
                        .toList());
    }
}
