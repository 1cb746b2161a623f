package org.assuranceledger.query.given;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** A table that was saved, as a spreadsheet reads it. */
public final class Saved {
    private Saved() {}

    /** Each row of the table at an address, as one line for each column: its heading and what stands in it. */
    public static List<String> rows(Api api, String address) throws Exception {
        String text = api.addresses()
                .perform(get(URI.create("/api/v1/boards/" + address)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(text.substring(1)).stream()
                .map(Saved::lines)
                .toList();
    }

    private static String lines(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .map(cell -> (cell.getKey() + ": " + cell.getValue()).strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
