package org.assuranceledger.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Signals to processes, by their ids. */
public final class Signals {
    private Signals() {}

    /** Has them stand still, wherever they are. */
    public static void standStill(long... processes) {
        send("-STOP", processes);
    }

    /** Has them go on, as if no time had passed. */
    public static void goOn(long... processes) {
        send("-CONT", processes);
    }

    private static void send(String signal, long... processes) {
        List<String> command = Stream.concat(
                        Stream.of("kill", signal), LongStream.of(processes).mapToObj(Long::toString))
                .toList();
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("%s to %s: %d".formatted(signal, Arrays.toString(processes), code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
