package org.assuranceledger.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server on this machine, and lets a test do to their line what networks do. */
public final class FaultyLine implements AutoCloseable {
    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private LineState state = LineState.CLEAR;
    private boolean closed;

    private FaultyLine(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    /** A clear line to a server, which need not be there yet. */
    public static FaultyLine to(String host, int port) {
        return from(0, host, port);
    }

    /** A clear line whose near end is this port, 0 for any. */
    public static FaultyLine from(int nearPort, String host, int port) {
        try {
            ServerSocket door = new ServerSocket(nearPort, 200, InetAddress.getLoopbackAddress());
            FaultyLine line = new FaultyLine(door, new InetSocketAddress(host, port));
            Thread.ofVirtual().start(line::takeCalls);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients find it, on the loopback address. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on it is like this. Whoever lost bytes by what it was before has to connect anew. */
    public synchronized void become(LineState next) {
        boolean losesBytes = state.losesQuestions() || state.losesAnswers();
        state = next;
        if (losesBytes || next == LineState.CUT) {
            wires.forEach(Wire::end);
        }
        if (next == LineState.HALF_CLOSED) {
            wires.forEach(Wire::sayNoMore);
        }
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        become(LineState.CUT);
        end(door);
    }

    /** Waits for as long as the line is silent; what it is like then. */
    synchronized LineState afterSilence() throws InterruptedException {
        while (state == LineState.SILENT) {
            wait();
        }
        return state;
    }

    void gone(Wire wire) {
        wires.remove(wire);
    }

    private void takeCalls() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // the server is not there, or the line is closed: the caller is hung up on
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket far = new Socket();
        try {
            far.connect(server);
            begin(new Wire(this, caller, far));
        } catch (IOException e) {
            end(far);
            end(caller);
            throw e;
        }
    }

    private synchronized void begin(Wire wire) {
        wires.add(wire);
        if (closed || state == LineState.CUT) {
            wire.end();
        } else {
            wire.begin();
        }
    }

    static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it has ended already
        }
    }
}
