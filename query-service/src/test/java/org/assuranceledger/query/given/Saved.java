package org.assuranceledger.query.given;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.page.Subjects;
import org.assuranceledger.query.page.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A table that was saved, as a spreadsheet reads it. */
public final class Saved {
    private Saved() {}

    /** What hands tables out, in the words of the pages. */
    public static Downloads downloads() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("words/messages");
        messages.setDefaultEncoding("UTF-8");
        Words words = new Words(messages);
        return new Downloads(words, new Subjects(messages, words));
    }

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
