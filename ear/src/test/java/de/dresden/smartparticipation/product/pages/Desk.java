package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A person at a window of their own. Fields and buttons are named as in the page, {@code form:title}; with
 * {@code -Dsp.pictures=folder} each station leaves a picture there.
 */
final class Desk implements AutoCloseable {

    private static final double LONG_WORK = 400_000;
    private static final String PICTURES = System.getProperty("sp.pictures", "");

    private final String person;
    private final Page page;

    Desk(String person, Page page) {
        this.person = person;
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Opens a page that has to be there. */
    Desk open(String address) {
        assertThat(status(address)).as(person + " " + address).isEqualTo(200);
        return this;
    }

    /** Opens a page and tells the status of the answer. */
    int status(String address) {
        return page.navigate(address).status();
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator main() {
        return page.locator("main");
    }

    Desk fill(String id, String text) {
        at(id).fill(text);
        return this;
    }

    /** Chooses by the words that a person reads. */
    Desk choose(String id, String words) {
        at(id).selectOption(new SelectOption().setLabel(words));
        return this;
    }

    Desk tick(String id) {
        at(id).check();
        return this;
    }

    /** Presses a button that leads to a page, the same or another, and waits until it is there. */
    Desk press(String id) {
        try {
            return leave(() -> at(id).click());
        } catch (TimeoutError e) {
            throw lost("cannot press " + id, e);
        }
    }

    /** Presses a button that asks first, and says yes. */
    Desk pressAndConfirm(String id) {
        at(id).click();
        Locator yes = page.locator(".ui-confirmdialog-yes");
        yes.waitFor();
        picture(id.replaceAll(".*:", "") + "-asks");
        return leave(yes::click);
    }

    /** Says where the person stands instead. */
    private AssertionError lost(String what, Throwable cause) {
        picture("lost");
        return new AssertionError(person + " " + what + " but reads " + page.url() + "\n" + main().innerText(), cause);
    }

    private Desk leave(Runnable step) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> arrival = there -> arrived.set(true);
        page.onLoad(arrival);
        step.run();
        page.waitForCondition(arrived::get);
        page.offLoad(arrival);
        return this;
    }

    /** The page says that something was done; where it says something else, that is told. */
    Desk told(String words) {
        try {
            assertThat(page.locator("[id=messages] .notice, .notice.done, .notice.wait, .notice.late")
                            .filter(new Locator.FilterOptions().setHasText(words))
                            .first())
                    .isVisible();
            return this;
        } catch (AssertionError e) {
            throw lost("was not told «" + words + "»", e);
        }
    }

    /** Has the pairs of a round computed by this button, and waits until the variant is shown. */
    Desk compute(String id) {
        press(id);
        try {
            page.waitForURL(
                    address -> address.contains("/cooperation/proposal.xhtml"),
                    new Page.WaitForURLOptions().setTimeout(LONG_WORK));
        } catch (TimeoutError e) {
            throw lost("waits in vain for the variant", e);
        }
        return told("nachgewiesen");
    }

    /** Waits until the job on the page is over and tells what its panel says. */
    String awaitJob() {
        Locator panel = page.locator(".job").first();
        panel.locator("[role=status]")
                .getByText(Pattern.compile("erledigt|fehlgeschlagen"))
                .waitFor(new Locator.WaitForOptions().setTimeout(LONG_WORK));
        String words = panel.innerText();
        assertThat(words).contains("erledigt");
        return words;
    }

    Path download(String id) {
        Download file = page.waitForDownload(() -> at(id).click());
        assertThat(file.failure()).as("download of " + file.suggestedFilename()).isNull();
        return file.path();
    }

    Desk picture(String station) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(PICTURES, station + "-" + person + ".png")));
        }
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
