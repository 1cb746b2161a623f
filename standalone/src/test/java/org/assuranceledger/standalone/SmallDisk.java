package org.assuranceledger.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of 64 MB in memory, which a test fills. Mounting takes root; where it is not allowed the test is skipped. */
final class SmallDisk {
    private final Path folder;
    private final Path filling;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filling = folder.resolve("filling");
    }

    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder.toString()) != 0) {
            String why = "SKIPPED FullDiskTest: this account may not mount a small disk to fill.";
            System.out.println(why);
            Assumptions.abort(why);
        }
        return new SmallDisk(folder);
    }

    /** Leaves not one free byte. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filling)) {
            for (int size = 1 << 20; size > 0; size /= 2) {
                writeWhileThereIsRoom(out, new byte[size]);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filling);
    }

    void takeAway() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static void writeWhileThereIsRoom(OutputStream out, byte[] block) {
        try {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // it is full for a block of this size
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
