package org.assuranceledger.command.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * What the tests of a plan begin with: the last of March 2016, and a plan for 2015/16 with one priority if it is
 * needed.
 */
final class Plans {
    static final Timescale ON_THE_DAY = Timescale.day(Fixtures.TODAY);
    static final LocalDate FROM = LocalDate.parse("2015-04-01");
    static final LocalDate TO = LocalDate.parse("2016-03-31");
    static final String PLAN = "redbridge/plans/2015-16";
    static final String CSE = "Protect and support sexually exploited children";

    static final PlanDrafted DRAFTED = new PlanDrafted(
            PLAN, "redbridge", "Business Plan 2015/16", FROM, TO, "2015/16", Optional.of("0.3"), ON_THE_DAY);
    static final PriorityAdded PRIORITY = new PriorityAdded(PLAN, "2a", CSE, Optional.empty(), ON_THE_DAY);
    static final PlanAdopted ADOPTED = new PlanAdopted(PLAN, "Redbridge LSCB", ON_THE_DAY);

    private Plans() {}

    static AggregateTestFixture<Plan> onTheDay() {
        return Fixtures.of(Plan.class);
    }
}
