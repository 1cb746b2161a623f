package org.assuranceledger.query.section11;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.query.section11.RoundState.Closing;
import org.assuranceledger.query.section11.RoundState.Opened;

/**
 * A round as pages show it: the matrix of agencies and standards, and what share is compliant.
 *
 * @param version sequence of the round's last entry, for {@code If-Match}
 * @param returns one row for each agency, in the order they were asked
 * @param returned how many of the returns are declared complete
 * @param returnRate of the agencies asked, in per cent, rounded half up to one decimal
 * @param overdue agencies whose return is not declared although its day has passed
 * @param rule how each rate is worked out
 */
public record RoundView(
        String roundId,
        long version,
        Opened opened,
        Optional<Closing> closed,
        List<ReturnView> returns,
        long returned,
        Optional<BigDecimal> returnRate,
        List<String> overdue,
        List<StandardRate> standards,
        ComplianceRate self,
        ComplianceRate settled,
        String rule) {

    /** How many scores a panel moderated. */
    public long moderated() {
        return returns.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.moderated().isPresent())
                .count();
    }

    /** How all agencies stand against one standard. */
    public record StandardRate(String reference, String label, ComplianceRate self, ComplianceRate settled) {}

    static RoundView of(Version<RoundState> round, Opened opened, List<ReturnView> returns, LocalDate day) {
        List<Cell> all = returns.stream().flatMap(row -> row.cells().stream()).toList();
        long returned =
                returns.stream().filter(row -> row.declared().isPresent()).count();
        return new RoundView(
                round.entity(),
                round.sequence(),
                opened,
                Dated.inForce(round.state().closings()),
                returns,
                returned,
                ComplianceRate.percent(returned, returns.size()),
                overdue(opened, returns, day),
                IntStream.range(0, opened.standards().size())
                        .mapToObj(index -> standard(opened, returns, index))
                        .toList(),
                rate(all, Cell::self),
                rate(all, Cell::settled),
                ComplianceRate.RULE);
    }

    private static List<String> overdue(Opened opened, List<ReturnView> returns, LocalDate day) {
        boolean past = opened.due().dueOn().filter(day::isAfter).isPresent();
        return returns.stream()
                .filter(row -> past && row.declared().isEmpty())
                .map(ReturnView::agencyId)
                .toList();
    }

    private static StandardRate standard(Opened opened, List<ReturnView> returns, int index) {
        List<Cell> column = returns.stream().map(row -> row.cells().get(index)).toList();
        return new StandardRate(
                opened.standards().get(index).reference(),
                opened.standards().get(index).label(),
                rate(column, Cell::self),
                rate(column, Cell::settled));
    }

    private static ComplianceRate rate(List<Cell> cells, Function<Cell, Compliance> which) {
        return ComplianceRate.of(cells.stream().map(which).toList());
    }
}
