package org.assuranceledger.standalone.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.assuranceledger.command.planfile.PlanFileReader;
import org.assuranceledger.command.planload.LoadOrder;
import org.assuranceledger.command.planload.LoadReport;
import org.assuranceledger.command.planload.PlanLoader;
import org.assuranceledger.standalone.demonstration.Cast.Player;

/** The five boards' plan files, handed over as anyone would hand over their own. */
record SamplePlans(PlanLoader loader) {
    /** @throws IllegalStateException if a file has any problem */
    void load(String name, String boardId, Player by) {
        try (InputStream file = Resources.plan(name)) {
            LoadOrder order =
                    new LoadOrder(boardId, by.person().id(), by.role().code(), by.agency(), LoadOrder.Rows.ALL, false);
            LoadReport report = loader.load(PlanFileReader.read(file), order);
            if (!report.problems().isEmpty()) {
                throw new IllegalStateException(name + ": " + report.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
