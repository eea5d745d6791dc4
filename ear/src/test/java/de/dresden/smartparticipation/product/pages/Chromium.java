package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.DemoAccount;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium on the path. Where none is, a test is skipped with a plain sentence, or fails where
 * {@code SP_BROWSER_REQUIRED=true} says that one has to be there.
 */
final class Chromium implements AutoCloseable {

    static final int WIDE = 1360;
    static final int PHONE = 400;

    private static final double PATIENCE = 60_000;
    private static final double SOON = 30_000;

    private final RunningProduct product;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(RunningProduct product, Playwright playwright, Browser browser) {
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens one in front of the shared product. */
    static Chromium open() {
        return open(RunningProduct::shared);
    }

    /** One whose camera sees a film for ever. @param film YUV4MPEG2 */
    static Chromium seeing(Path film) {
        return open(
                RunningProduct::shared,
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
    }

    /** Opens one in front of a product that is started only where there is a Chromium. */
    static Chromium open(Supplier<RunningProduct> started, String... more) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String sentence = "There is no Chromium on the path: the tests with a browser are skipped.";
            if ("true".equals(System.getenv("SP_BROWSER_REQUIRED"))) {
                Assertions.fail(sentence);
            }
            Assumptions.abort(sentence);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(SOON);
        RunningProduct product = started.get();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(Stream.concat(
                                        Stream.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking",
                                                "--lang=de-DE"),
                                        Stream.of(more))
                                .toList()));
        return new Chromium(product, playwright, browser);
    }

    /** A new window in which nobody has logged in. */
    Page anonymous(int width) {
        return anonymous(width, true);
    }

    /** The same where scripts are switched off. */
    Page withoutScript(int width) {
        return anonymous(width, false);
    }

    private Page anonymous(int width, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.url())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            String source = message.location();
            if (message.type().equals("error") && !ofThePageItself(message, source)) {
                complaints.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        return context.newPage();
    }

    /** A page that answers 403 or 404 is an error for the browser's console; that is what the test asks for. */
    private static boolean ofThePageItself(ConsoleMessage message, String source) {
        return message.text().startsWith("Failed to load resource")
                && source.startsWith(message.page().url());
    }

    /** What the browser's console said of scripts that failed, resources that were missing, policies that were broken. */
    List<String> complaints() {
        return complaints;
    }

    /** A window of its own for the person. */
    Page as(String user) {
        return as(user, WIDE);
    }

    /** The person at a window of their own. */
    Desk desk(String user) {
        return new Desk(user, as(user));
    }

    Page as(String user, int width) {
        Page page = anonymous(width);
        page.navigate("/login.xhtml");
        logIn(page, user);
        return page;
    }

    /** On the login page. */
    void logIn(Page page, String user) {
        DemoAccount account = product.person(user);
        page.fill("#login", account.user());
        page.fill("#password", account.password());
        page.click("#enter");
        page.waitForURL(address -> !address.contains("/login"));
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
