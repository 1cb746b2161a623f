package org.assuranceledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** The ceiling: all that wait are appended to a plain file with one fdatasync, and nothing else is done for them. */
final class PlainGroupCommit implements AutoCloseable {
    private record One(ByteBuffer bytes, CompletableFuture<Void> done) {}

    private final LinkedBlockingQueue<One> queue = new LinkedBlockingQueue<>();
    private final FileChannel file;
    private final Thread writer = new Thread(this::run, "plain-group-commit");

    PlainGroupCommit(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.setDaemon(true);
        writer.start();
    }

    /** Appends these bytes, and returns when they are on the disk. */
    void append(byte[] bytes) {
        One one = new One(ByteBuffer.wrap(bytes), new CompletableFuture<>());
        queue.add(one);
        one.done.join();
    }

    private void run() {
        List<One> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch);
                ByteBuffer[] buffers = batch.stream().map(One::bytes).toArray(ByteBuffer[]::new);
                while (buffers[buffers.length - 1].hasRemaining()) {
                    file.write(buffers);
                }
                file.force(false);
                batch.forEach(one -> one.done.complete(null));
                batch.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
