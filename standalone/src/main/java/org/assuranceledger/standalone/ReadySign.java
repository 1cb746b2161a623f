package org.assuranceledger.standalone;

import java.io.PrintStream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Tells whoever started the service where to look, once there is something to see. */
public final class ReadySign {
    private final OpenRecord record;
    private final LedgerStore ledger;
    private final PrintStream out;

    /** Prints to {@code out}. */
    public ReadySign(OpenRecord record, LedgerStore ledger, PrintStream out) {
        this.record = record;
        this.ledger = ledger;
        this.out = out;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        int port =
                event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 0;
        String what = record.options().demonstration() ? " This is a demonstration." : "";
        out.println("Open http://localhost:" + port + " in a browser." + what + " Press Ctrl-C here to stop it.");
        out.println("The record lies in " + record.file() + ".");
        ledger.broken()
                .ifPresent(fault -> out.println("It can be read and nothing is added to it, for it has been"
                        + " altered or damaged. " + fault.getMessage() + "."));
    }
}
