package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each page as each of the demonstration's people sees it, today and at earlier moments. */
@ExtendWith(WithBrowser.class)
class EveryPageTest {
    private static final int NARROW = 360;
    private static final String BOARD = "/boards/redbridge";
    private static final List<String> PEOPLE = List.of("manager", "chair", "nelft", "auditor", "inspector");
    private static final List<String> PAGES = List.of(
            "/",
            "/demonstration/people",
            BOARD,
            BOARD + "/plans",
            BOARD + "/plans/2015-16",
            BOARD + "/plans/2015-16/actions/1.2",
            BOARD + "/challenges",
            BOARD + "/challenges/1",
            BOARD + "/section11",
            BOARD + "/section11/2015",
            BOARD + "/audits",
            BOARD + "/audits/exploitation-outcomes-2015",
            BOARD + "/meetings",
            BOARD + "/audit-trail",
            BOARD + "/evidence",
            BOARD + "/as-at",
            BOARD + "/compare",
            BOARD + "/compare?since=2015-09-30&asAt=2015-12-31",
            BOARD + "/plans/2015-16?asAt=2015-10-31&sort=due",
            BOARD + "/plans/2015-16?text=nothing+like+it",
            BOARD + "/as-at?asAt=2015-10-31&basis=presented",
            BOARD + "/section11?asAt=2015-06-30",
            BOARD + "/plans?asAt=yesterday",
            BOARD + "/plans/2099",
            "/nowhere");

    private static final Map<String, Look> LOOKS = new TreeMap<>();
    private static final Map<String, Look> ALIKE = new HashMap<>();
    private static final Set<String> AWAY = new TreeSet<>();

    @BeforeAll
    static void everybodyLooksAtEveryPage(Readers readers) {
        String origin = readers.demonstration().origin();
        for (String person : PEOPLE) {
            try (BrowserContext context = readers.examined(person)) {
                Page page = context.newPage();
                page.onRequest(request -> AWAY.add(request.url()));
                PAGES.forEach(address -> look(page, person, address));
            }
        }
        AWAY.removeIf(address -> address.startsWith(origin + "/") || address.startsWith("data:"));
    }

    @Test
    void nobodyIsKeptOutByADisability() {
        assertThat(LOOKS).hasSize(PEOPLE.size() * PAGES.size());
        assertThat(LOOKS.entrySet())
                .filteredOn(look -> !look.getValue().barriers().isEmpty())
                .isEmpty();
    }

    @Test
    void onANarrowScreenNobodyScrollsSideways() {
        assertThat(LOOKS.entrySet())
                .filteredOn(look -> look.getValue().width() > NARROW)
                .isEmpty();
    }

    @Test
    void noRequestLeavesTheService() {
        assertThat(AWAY).isEmpty();
    }

    @Test
    void noPageHasAScript() {
        assertThat(LOOKS.entrySet())
                .filteredOn(look -> look.getValue().scripts() > 0)
                .isEmpty();
    }

    private static void look(Page page, String person, String address) {
        page.navigate(address);
        LOOKS.put(person + " at " + address, ALIKE.computeIfAbsent(Look.alike(page), first -> Look.at(page)));
    }
}
