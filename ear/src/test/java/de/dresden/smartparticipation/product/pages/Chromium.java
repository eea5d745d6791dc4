package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.DemoAccount;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium on the path. Where none is, a test is skipped with a plain sentence, or fails where
 * {@code SP_BROWSER_REQUIRED=true} says that one has to be there.
 */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE = 90_000;

    private final RunningProduct product;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(RunningProduct product, Playwright playwright, Browser browser) {
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens one in front of the shared product. */
    static Chromium open() {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String sentence = "There is no Chromium on the path: the tests with a browser are skipped.";
            if ("true".equals(System.getenv("SP_BROWSER_REQUIRED"))) {
                Assertions.fail(sentence);
            }
            Assumptions.abort(sentence);
        }
        RunningProduct product = RunningProduct.shared();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Chromium(product, playwright, browser);
    }

    /** A new window in which nobody has logged in. */
    Page anonymous(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.url())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /** A window of its own for the person. */
    Page as(String user) {
        return as(user, 1280);
    }

    Page as(String user, int width) {
        DemoAccount account = product.accounts().stream()
                .filter(one -> one.user().equals(user))
                .findFirst()
                .orElseThrow();
        Page page = anonymous(width);
        page.navigate("/login.xhtml");
        page.fill("#login", account.user());
        page.fill("#password", account.password());
        page.click("#enter");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    RunningProduct product() {
        return product;
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
