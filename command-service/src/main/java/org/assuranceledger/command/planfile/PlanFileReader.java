package org.assuranceledger.command.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a plan file: a CSV file with one fact on each line, as {@code docs/plan-file.md} describes it.
 *
 * <p>Nothing in the file makes it throw; whatever is wrong comes back as a {@link CellProblem}, and reading goes on.
 * Words for dates are only carried, not read: a date that cannot be read is no problem of the file.
 */
public final class PlanFileReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** How zip files begin, and with them the workbooks of today's spreadsheets. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How the workbooks of older spreadsheets begin. */
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlanFileReader() {}

    /**
     * Reads the bytes of a file, as UTF-8 with or without a byte order mark; closes nothing.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static PlanReading read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (begins(bytes, ZIP) || begins(bytes, OLD_WORKBOOK)) {
            return notRead(PlanFileFault.FILE_IS_NO_CSV);
        }
        return bytes.length > LARGEST
                ? notRead(PlanFileFault.FILE_TOO_BIG)
                : reading(new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static PlanReading notRead(PlanFileFault why) {
        Findings findings = new Findings();
        findings.ofFile(1, "", "", why);
        return nothing(findings);
    }

    private static PlanReading reading(String text) {
        Findings findings = new Findings();
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<SheetRow> rows = Sheet.rows(unmarked, findings);
        return Headings.of(rows, findings)
                .map(headings -> new PlanLines(headings.lines(rows, findings), findings).reading())
                .orElseGet(() -> nothing(findings));
    }

    private static PlanReading nothing(Findings findings) {
        return new PlanReading(Optional.empty(), List.of(), List.of(), findings.inOrder());
    }
}
