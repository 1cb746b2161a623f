package org.assuranceledger.query.download;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Sends a table while it is being read, so that a long one is never held whole. */
public final class CsvConverter extends AbstractHttpMessageConverter<CsvTable> {
    /** Sends as {@code text/csv}. */
    public CsvConverter() {
        super(CsvTable.TYPE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CsvTable.class;
    }

    @Override
    protected CsvTable readInternal(Class<? extends CsvTable> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only sent", message);
    }

    @Override
    protected void writeInternal(CsvTable table, HttpOutputMessage message) throws IOException {
        table.write(message.getBody());
    }
}
