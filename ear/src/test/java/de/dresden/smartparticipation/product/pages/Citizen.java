package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at the public pages, without an account. Fields are named as in the page, {@code title}. */
final class Citizen implements AutoCloseable {

    /** Milliseconds; a form that comes sooner is taken for a robot's. */
    private static final double READING = 3_300;

    private final Page page;
    private final Desk desk;
    private final Runnable reading;

    private Citizen(Page page, Runnable reading) {
        this.page = page;
        desk = new Desk("citizen", page);
        this.reading = reading;
    }

    /** Reads a form as long as people do. */
    static Citizen at(Page page) {
        return new Citizen(page, () -> page.waitForTimeout(READING));
    }

    /** The same where time passes by the product's clock. */
    static Citizen at(Page page, ProductClock clock) {
        return new Citizen(page, clock::read);
    }

    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("main");
    }

    /** Opens a page that has to be there, by its path or a whole link. */
    Citizen open(String address) {
        desk.open(address);
        return this;
    }

    Citizen fill(String field, String text) {
        page.fill("#field-" + field, text);
        return this;
    }

    /** Chooses by what the choice stands for. */
    Citizen choose(String field, String value) {
        page.selectOption("#field-" + field, value);
        return this;
    }

    /** Ticks a box or a point by what it stands for. */
    Citizen check(String field, String value) {
        page.check("[name='" + field + "'][value='" + value + "']");
        return this;
    }

    /** Sends a form of the page that was read. */
    Citizen send(String form) {
        reading.run();
        page.locator("#" + form + " button[type=submit]").last().click();
        page.waitForLoadState();
        return this;
    }

    /** Presses the button of a form in steps, {@code next}. */
    Citizen go(String button) {
        page.locator("button[name=do][value=" + button + "]").last().click();
        page.waitForLoadState();
        return this;
    }

    /** Has read the form that is there. */
    Citizen read() {
        reading.run();
        return this;
    }

    /** Presses the button behind a link of a mail. */
    Citizen confirm(String link) {
        open(link);
        page.locator("main form button").first().click();
        return told("bestätigt");
    }

    /** The page says that something was done, or waits. */
    Citizen told(String words) {
        desk.told(words);
        return this;
    }

    Citizen picture(String station) {
        desk.picture(station);
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
