package org.assuranceledger.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.assuranceledger.command.planfile.PlanCount;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.PlanFileReader;

/** The five real plans that come with the service, and how much each is known to hold. */
@SuppressWarnings("ImmutableEnumChecker") // a record of plain figures, which never change
enum RealPlan {
    REDBRIDGE("redbridge-2015-16", new PlanCount(36, 14, 40, 61, 61, 71, 12, 0, 0, 0, 39)),
    LEICESTERSHIRE_RUTLAND("leicestershire-rutland-2015-16", new PlanCount(26, 76, 45, 0, 0, 73, 0, 2, 0, 0, 29)),
    HARROW("harrow-2014-15", new PlanCount(59, 47, 103, 23, 23, 4, 3, 0, 143, 117, 75)),
    BARKING_DAGENHAM("barking-dagenham-2015-18", new PlanCount(41, 7, 0, 0, 0, 0, 0, 0, 0, 0, 41)),
    LAMBETH("lambeth-2017-20", new PlanCount(42, 7, 1, 5, 5, 0, 1, 0, 0, 0, 41));

    final PlanCount count;
    private final String file;

    RealPlan(String file, PlanCount count) {
        this.file = file;
        this.count = count;
    }

    byte[] bytes() throws IOException {
        String resource = "/plans/" + file + ".csv";
        try (InputStream in = Objects.requireNonNull(RealPlan.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }

    PlanFile plan() throws IOException {
        return PlanFileReader.read(new ByteArrayInputStream(bytes())).goodRows().orElseThrow();
    }
}
