package org.assuranceledger.command.surface;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a fault of ours under a number, without its messages: they may hold words of the record. */
final class Unforeseen extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    private Unforeseen(Throwable fault) {
        super(fault.getClass().getName(), fault.getCause() == null ? null : new Unforeseen(fault.getCause()));
        setStackTrace(fault.getStackTrace());
    }

    /** Logs it and gives the number, eight hexadecimal digits. */
    static String log(Throwable fault) {
        String trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Something unforeseen went wrong, trace number {}", trace, new Unforeseen(fault));
        return trace;
    }

    @Override
    public synchronized @Nullable Throwable fillInStackTrace() {
        return this;
    }
}
