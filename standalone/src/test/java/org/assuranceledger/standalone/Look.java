package org.assuranceledger.standalone;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a look at one page brought to light.
 *
 * @param barriers what keeps people with a disability from using it, as Deque's axe finds
 * @param scripts how many scripts are on it, or handlers in its tags
 * @param width that it needs on a screen of 360 pixels
 */
record Look(List<String> barriers, int scripts, int width) {
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final String BUT_WHO_AND_WHEN = """
            () => {
              const page = document.documentElement.cloneNode(true);
              page.querySelectorAll('.al-notice p, .al-footer p').forEach(words => words.replaceChildren());
              return page.outerHTML;
            }""";

    static Look at(Page page) {
        List<String> barriers = new AxeBuilder(page)
                        .setLegacyMode(true) // no page here has another within it
                        .options(onlyBarriers())
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Look::told)
                        .toList();
        int scripts = number(page, "document.querySelectorAll('script, [onclick], [onload], [onerror]').length");
        page.setViewportSize(NARROW, HIGH);
        int width = number(page, "document.documentElement.scrollWidth");
        page.setViewportSize(WIDE, HIGH);
        return new Look(barriers, scripts, width);
    }

    /** All of a page but who is looking at which minute: two pages that are alike in this need one look. */
    static String alike(Page page) {
        return String.valueOf(page.evaluate(BUT_WHO_AND_WHEN));
    }

    private static AxeRunOptions onlyBarriers() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return "%s: %s".formatted(rule.getId(), rule.getNodes().getFirst().getTarget());
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }
}
