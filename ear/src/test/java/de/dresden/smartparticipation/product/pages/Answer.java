package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The answer on a case's page, as the person at the desk finds it. */
final class Answer {

    private final Desk desk;
    private final String address;

    private Answer(Desk desk, String address) {
        this.desk = desk;
        this.address = address;
    }

    static Answer at(Desk desk, String address) {
        desk.open(address);
        return new Answer(desk, address);
    }

    Answer drafted(String text) {
        write(text);
        desk.press("answer:save").told("Der Entwurf ist gespeichert.").picture("31-drafted");
        return this;
    }

    /** Somebody saved since: what was typed stays, and what the other wrote is shown beside it. */
    Answer draftedTooLate(String text, String others) {
        write(text);
        desk.press("answer:save").picture("32-conflict");
        desk.told("Jemand anderes hat diese Antwort inzwischen gespeichert.");
        assertThat(desk.at("answer").locator("ins").first()).isVisible();
        assertThat(desk.at("answer").locator("del").first()).isVisible();
        assertThat(desk.at("answer:text")).hasValue(text);
        desk.page().waitForURL(url -> url.endsWith(address));
        desk.open(address);
        assertThat(desk.at("answer:text")).hasValue(others);
        return this;
    }

    Answer proposed(String text) {
        desk.picture("33-before-proposal");
        write(text);
        desk.press("answer:propose")
                .told("Die Antwort liegt jetzt zur Freigabe.")
                .picture("34-proposed");
        return this;
    }

    /** The author reads why, and finds no button. */
    Answer mayNotBeApproved() {
        desk.picture("35-author");
        assertThat(desk.at("answer")).containsText("Sie haben das selbst erfasst. Freigeben muss eine andere Person.");
        assertThat(button("withdraw")).isVisible();
        assertThat(button("approve")).hasCount(0);
        assertThat(button("giveBack")).hasCount(0);
        return this;
    }

    Answer approved() {
        desk.picture("36-to-approve");
        button("approve").waitFor();
        desk.press(button("approve").getAttribute("id"))
                .told("Die Antwort ist freigegeben.")
                .picture("37-approved");
        return this;
    }

    Answer returned(String remark) {
        desk.at("answer")
                .locator("textarea[id$=':remark'], textarea[id='answer:remark']")
                .fill(remark);
        desk.press(button("giveBack").getAttribute("id"))
                .told("Die Antwort ist zur Überarbeitung zurückgegeben.")
                .picture("38-returned");
        return this;
    }

    Answer published() {
        desk.press("answer:publish").told("Die Antwort ist veröffentlicht.").picture("39-published");
        return this;
    }

    private void write(String text) {
        desk.choose("answer:assessment", "wird übernommen").fill("answer:text", text);
    }

    private Locator button(String name) {
        return desk.at("answer").locator("input[id$=':" + name + "']");
    }
}
