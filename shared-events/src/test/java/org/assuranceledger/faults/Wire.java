package org.assuranceledger.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** One connection over a {@link FaultyLine}. */
final class Wire {
    private static final int CHUNK = 64 << 10;
    private static final long MOST_LATE_NANOS = 200_000_000;

    private final FaultyLine line;
    private final Socket near;
    private final Socket far;

    Wire(FaultyLine line, Socket near, Socket far) {
        this.line = line;
        this.near = near;
        this.far = far;
    }

    void begin() {
        Thread.ofVirtual().start(() -> carry(near, far, false));
        Thread.ofVirtual().start(() -> carry(far, near, true));
    }

    /** To whoever is near the server seems to have hung up; what they ask still goes through. */
    void sayNoMore() {
        try {
            near.shutdownOutput();
        } catch (IOException e) {
            end();
        }
    }

    void end() {
        FaultyLine.end(near);
        FaultyLine.end(far);
        line.gone(this);
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[CHUNK];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (passes(line.afterSilence(), answers)) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException e) {
            // one end has hung up: so does the other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private static boolean passes(LineState state, boolean answers) {
        if (state == LineState.SLOW) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MOST_LATE_NANOS));
        }
        return answers ? !state.losesAnswers() : !state.losesQuestions();
    }
}
