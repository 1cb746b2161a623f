package org.assuranceledger.query.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Basis;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.compare.TwoMoments.Moment;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.timemachine.Preset;

/** Answers what changed in a board's registers from one moment to another: what two questions "as at" differ in. */
public final class Comparisons {
    private final Registers registers;
    private final Moments moments;
    private final Papers papers;
    private final Boards boards;

    /** Asks {@code registers} twice. */
    public Comparisons(Registers registers, Moments moments, Papers papers, Boards boards) {
        this.registers = registers;
        this.moments = moments;
        this.papers = papers;
        this.boards = boards;
    }

    /** What differs in one register, which is named by its view. */
    public record RegisterDifferences(String register, List<Difference> differences) {
        /** Those of which one thing became. */
        public List<Difference> of(What what) {
            return differences.stream()
                    .filter(difference -> difference.what() == what)
                    .toList();
        }
    }

    /**
     * What differs in all of them.
     *
     * @param asAt the later moment
     * @param since the earlier one
     * @param registers every one, also where nothing differs
     */
    public record ComparisonAnswer(AsAt asAt, AsAt since, List<Remark> remarks, List<RegisterDifferences> registers)
            implements Answer {
        /** Whether anything differs. */
        public boolean differs() {
            return registers.stream().anyMatch(one -> !one.differences().isEmpty());
        }
    }

    /**
     * Which moments a reader asks about.
     *
     * @param request the later one
     * @throws org.assuranceledger.query.asat.UnreadableRequest if a part of either cannot be read
     * @throws NotInRecord if there is no such board
     */
    public TwoMoments moments(String boardId, Earlier earlier, AsAtRequest request) {
        boards.now(boardId);
        Moment asAt = moment(boardId, request);
        String since = Optional.ofNullable(earlier.since())
                .filter(written -> !written.isBlank())
                .orElseGet(() -> usual(boardId, asAt.cutOff()).toString());
        return TwoMoments.of(
                moment(boardId, new AsAtRequest(since, request.effectiveOn(), request.basis(), null)), asAt);
    }

    /**
     * What changed.
     *
     * @param own says of a register the only agency whose part the reader may see; empty if all
     */
    public ComparisonAnswer between(String boardId, TwoMoments two, Function<String, Optional<String>> own) {
        List<RegisterDifferences> all = registers.all().stream()
                .map(register -> differences(register, boardId, two, own.apply(register.view())))
                .toList();
        return new ComparisonAnswer(two.second().cutOff(), two.first().cutOff(), remarks(boardId, two, all), all);
    }

    /** Days that people often hold against each other: by meetings, by quarters and by years. */
    List<List<Span>> spans(String boardId) {
        AsAt now = moments.resolve(AsAtRequest.NOW, boardId, Papers.VIEW);
        return List.of(
                Span.sinceMeetings(meetings(boardId, now)),
                Span.quarters(Preset.quarters(day(now))),
                Span.years(Preset.yearEnds(day(now))));
    }

    private LocalDate usual(String boardId, AsAt before) {
        return Stream.concat(meetings(boardId, before).stream(), Preset.quarters(day(before)).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> meetings(String boardId, AsAt before) {
        return Preset.meetings(day(before), papers.of(boardId, before.position())).stream()
                .map(Preset::day)
                .distinct()
                .toList();
    }

    private Moment moment(String boardId, AsAtRequest request) {
        String[] views = Stream.concat(Stream.of(BoardsProjection.VIEW), Stream.of(registers.views()))
                .toArray(String[]::new);
        AsAt recorded = moments.resolve(request.recorded(), boardId, views);
        Basis basis = Basis.PRESENTED.code().equals(request.basis()) ? Basis.PRESENTED : Basis.RECORDED;
        AsAt cutOff = new AsAt(
                recorded.asAt(),
                recorded.position(),
                recorded.statusOn(),
                recorded.effectiveOn(),
                basis,
                Optional.empty(),
                recorded.lag(),
                recorded.notReached());
        return new Moment(request, cutOff);
    }

    private static RegisterDifferences differences(
            Register register, String boardId, TwoMoments two, Optional<String> agencyId) {
        return new RegisterDifferences(
                register.view(),
                Difference.between(
                        register.at(boardId, agencyId, asked(two.first())),
                        register.at(boardId, agencyId, asked(two.second()))));
    }

    /** The same moment for every register, although "now" goes on. */
    private static AsAtRequest asked(Moment moment) {
        AsAtRequest request = moment.request();
        String asAt = moment.written().isEmpty() ? moment.cutOff().asAt().toString() : moment.written();
        return new AsAtRequest(asAt, request.effectiveOn(), request.basis(), null);
    }

    private List<Remark> remarks(String boardId, TwoMoments two, List<RegisterDifferences> all) {
        if (two.areOne()) {
            return List.of(Remark.ONE_MOMENT);
        }
        List<Remark> remarks = new ArrayList<>();
        if (two.swapped()) {
            remarks.add(Remark.SWAPPED);
        }
        if (!hasBegun(boardId, two.second())) {
            remarks.add(Remark.NOTHING_YET);
        } else if (!hasBegun(boardId, two.first())) {
            remarks.add(Remark.NOT_BEGUN);
        } else if (two.haveNothingBetween()) {
            remarks.add(Remark.NO_ENTRY_BETWEEN);
        }
        if (all.stream().allMatch(one -> one.differences().isEmpty())) {
            remarks.add(Remark.NOTHING_CHANGED);
        }
        return remarks;
    }

    private boolean hasBegun(String boardId, Moment moment) {
        return !Register.known(() -> List.of(boards.at(boardId, moment.cutOff())))
                .isEmpty();
    }

    private static LocalDate day(AsAt moment) {
        return LocalDate.ofInstant(moment.asAt(), Clocks.LONDON);
    }
}
