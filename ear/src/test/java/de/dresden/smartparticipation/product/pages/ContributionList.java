package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The list of a consultation's contributions, and what is done there with many at once. */
final class ContributionList {

    private final Desk desk;
    private final String address;

    private ContributionList(Desk desk, String address) {
        this.desk = desk;
        this.address = address;
    }

    static ContributionList of(Desk desk, Consultation consultation) {
        return new ContributionList(desk, "/contributions/list.xhtml?consultation=" + consultation.reference());
    }

    ContributionList inState(String state) {
        return new ContributionList(desk, address + "&state=" + state);
    }

    ContributionList about(String words) {
        return new ContributionList(desk, address + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Sets the topic of all that match. */
    String topic(String topic) {
        desk.open(address);
        desk.picture("20-list").choose("form:topic", topic);
        return together("changeTopics");
    }

    String accepted() {
        desk.open(address);
        return together("accept");
    }

    String distributed() {
        desk.open(address);
        return together("distribute");
    }

    private String together(String button) {
        desk.tick("form:everything").at("form:" + button).click();
        desk.at("form:go").waitFor();
        desk.press("form:go");
        String done = desk.awaitJob();
        desk.picture("2x-" + button);
        return done;
    }

    /** @return address of the first case on the page */
    String first() {
        desk.open(address);
        desk.picture("30-list");
        return desk.page()
                .locator("[id='form:rows'] a[href*='ref=BE-']")
                .first()
                .getAttribute("href");
    }

    /**
     * One answer for the first two.
     *
     * @return address of one of the two cases
     */
    String firstTwoAnswered(String assessment, String text) {
        desk.open(address);
        Locator boxes = desk.page().locator("[id='form:rows'] tbody .ui-chkbox-box");
        boxes.nth(0).click();
        boxes.nth(1).click();
        desk.press("form:together").picture("50-together");
        desk.choose("form:assessment", assessment).fill("form:text", text);
        desk.press("form:propose").picture("51-together-proposed");
        desk.page().waitForURL(Pattern.compile(".*/contributions/case.*"));
        return desk.page().url();
    }
}
