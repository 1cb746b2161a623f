package org.assuranceledger.query.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it.
 *
 * @param header one name for each column
 * @param rows as many cells each; read once, as they are sent
 */
public record CsvTable(List<String> header, Stream<List<String>> rows) {
    /** The header that says up to which ledger position an answer goes. */
    public static final String POSITION = "Ledger-Position";

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Writes it row by row, so that no more than a few rows are held at once. */
    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
