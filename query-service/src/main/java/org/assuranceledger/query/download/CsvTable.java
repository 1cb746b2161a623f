package org.assuranceledger.query.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 *
 * @param header one name for each column
 * @param rows as many cells each; read once, as they are sent
 */
public record CsvTable(List<String> header, Stream<List<String>> rows) {
    /** The header that says up to which ledger position an answer goes. */
    public static final String POSITION = "Ledger-Position";

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** Writes it row by row, so that no more than a few rows are held at once. */
    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
        rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::inert).toList()));
        csv.flush();
    }

    /**
     * The table as a file to be saved, whose name and last column say which moment of the record it shows.
     *
     * @param name of the file without its ending; slashes of an address become hyphens
     */
    public ResponseEntity<CsvTable> download(String name, AsAt asAt) {
        String stamped = "%s-position-%d.csv".formatted(name.replace('/', '-'), asAt.position());
        ContentDisposition saved =
                ContentDisposition.attachment().filename(stamped).build();
        return ResponseEntity.ok()
                .header(POSITION, Long.toString(asAt.position()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(TYPE)
                .body(stamped(asAt));
    }

    private CsvTable stamped(AsAt asAt) {
        String stamp = "%s, position %d, %s%s"
                .formatted(
                        asAt.asAt(),
                        asAt.position(),
                        asAt.basis().code(),
                        asAt.effectiveOn().map(day -> ", effective on " + day).orElse(""));
        return new CsvTable(plus(header, "As at"), rows.map(row -> plus(row, stamp)));
    }

    private static List<String> plus(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
