package org.assuranceledger.query.download;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.Basis;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.page.BoardWords;
import org.assuranceledger.query.page.Subjects;
import org.assuranceledger.query.page.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands out tables to be saved, in the words of the pages, stamped with the moment of the record that they show. */
public final class Downloads {
    private final Words words;
    private final Subjects subjects;

    /** Takes every word from {@code words} and {@code subjects}. */
    public Downloads(Words words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The words of a board's pages, for what stands in the cells. */
    public BoardWords of(BoardView board) {
        return new BoardWords(board, words, subjects);
    }

    /**
     * A table as a file, whose name and last columns say which moment of the record it shows.
     *
     * @param name of the file without its stamp and its ending; what is no letter or digit becomes a hyphen
     * @param rows read once, as they are sent
     */
    public <R> ResponseEntity<CsvTable> table(String name, AsAt asAt, List<Column<R>> columns, Stream<R> rows) {
        List<Column<R>> all =
                Stream.concat(columns.stream(), this.<R>stamp(asAt)).toList();
        CsvTable table = new CsvTable(
                all.stream().map(column -> column.heading().apply(words)).toList(),
                rows.map(row ->
                        all.stream().map(column -> column.cell().apply(row)).toList()));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(stamped(name, asAt) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(CsvTable.POSITION, Long.toString(asAt.position()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(CsvTable.TYPE)
                .body(table);
    }

    private static String stamped(String name, AsAt asAt) {
        return "%s-as-at-%s%s%s-entry-%d"
                .formatted(
                        name.replaceAll("[^A-Za-z0-9.]+", "-"),
                        LocalDate.ofInstant(asAt.asAt(), Clocks.LONDON),
                        asAt.effectiveOn().map(day -> "-true-by-" + day).orElse(""),
                        asAt.basis() == Basis.PRESENTED ? "-presented" : "",
                        asAt.position());
    }

    private <R> Stream<Column<R>> stamp(AsAt asAt) {
        return Stream.of(
                Column.moment("save.asAt", row -> asAt.asAt()),
                Column.number("save.upToEntry", row -> Optional.of(asAt.position())),
                Column.words("moment.basis", row -> words.code("basis", asAt.basis())),
                Column.words(
                        "save.trueBy",
                        row -> asAt.effectiveOn().map(LocalDate::toString).orElse("")));
    }
}
