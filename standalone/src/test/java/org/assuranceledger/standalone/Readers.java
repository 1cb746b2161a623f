package org.assuranceledger.standalone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** People at a browser who look at the demonstration. */
record Readers(Path folder, Running demonstration, Playwright driver, Browser browser) implements AutoCloseable {
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    static Readers begin(Path chromium) {
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox"));
        Path folder = emptyFolder();
        return new Readers(
                folder, Running.demonstration(folder), driver, driver.chromium().launch(options));
    }

    /** A browser without scripts, in which nobody has signed in. */
    BrowserContext nobody() {
        return browser.newContext(options().setJavaScriptEnabled(false));
    }

    /** A browser without scripts, in which one of the demonstration's people has signed in. */
    BrowserContext as(String person) {
        return signedIn(nobody(), person);
    }

    /** The same with scripts, which only a test brings in. */
    BrowserContext examined(String person) {
        return signedIn(browser.newContext(options().setBypassCSP(true)), person);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        driver.close();
        demonstration.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private BrowserContext signedIn(BrowserContext context, String person) {
        Cookie signIn = new Cookie("demonstration-person", demonstration.signIn(person));
        context.addCookies(List.of(signIn.setUrl(demonstration.origin())));
        return context;
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(demonstration.origin())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(WIDE, HIGH);
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("assurance-ledger-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
