package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.YearMonth;

/** An application in its steps, as the citizen writes it. */
final class ApplicationWalk {

    private final Citizen writer;

    private ApplicationWalk(Citizen writer) {
        this.writer = writer;
    }

    /** Presses what the page of an idea offers: to make an application of it. */
    static ApplicationWalk ofIdea(Citizen writer, String idea) {
        writer.open("/public/idea.xhtml?ref=" + idea);
        writer.page().locator("a.button[href*='apply.xhtml']").click();
        writer.page().waitForURL("**/public/apply.xhtml**");
        return new ApplicationWalk(writer);
    }

    /** Who applies, and by that the draft is begun; title and person stand there as the idea says them. */
    ApplicationWalk begun(String title, String contact, String email) {
        assertThat(writer.page().locator("#field-title")).hasValue(title);
        assertThat(writer.page().locator("#field-contact")).hasValue(contact);
        writer.check("kind", "CITIZENS_GROUP").fill("email", email);
        writer.fill("street", "Alaunstraße 1").fill("postalCode", "01099").fill("city", "Dresden");
        writer.read().go("next").told(email);
        return this;
    }

    /** What is done stands there as the idea says it. */
    ApplicationWalk proposal(String summary, String description, String benefit) {
        assertThat(writer.page().locator("#field-description")).hasValue(description);
        writer.fill("summary", summary).fill("benefit", benefit).go("next");
        return this;
    }

    /** Where stands there as the idea says it. */
    ApplicationWalk months(String area, YearMonth first, YearMonth last) {
        assertThat(writer.page().getByLabel(area)).isChecked();
        writer.fill("first", first.toString()).fill("last", last.toString()).go("next");
        return this;
    }

    /** The only line of the cost plan and where the money is to come from, in whole euros. */
    ApplicationWalk money(String item, int year, int cost, int own) {
        writer.fill("item-0-title", item)
                .choose("item-0-kind", "MATERIAL")
                .choose("item-0-year", String.valueOf(year))
                .fill("item-0-cents", String.valueOf(cost))
                .fill("own", String.valueOf(own))
                .fill("asked", String.valueOf(cost - own))
                .go("next");
        return this;
    }

    /** Nothing is attached; what was written is looked at and sent. */
    ApplicationWalk sent() {
        writer.go("next").go("send");
        assertThat(writer.main()).containsText("fristgerecht");
        return this;
    }

    /** The address is confirmed, the receipt says what was handed in. @return the reference */
    static String received(Citizen writer, Mailbox mails, String email, String said) {
        writer.confirm(mails.link(email, "/public/confirm.xhtml"));
        String receipt = mails.mail(email, said);
        return receipt.replaceAll("(?s).*?(AN-\\d{4}-\\d+).*", "$1");
    }

    /** A clerk takes it into the check. */
    static void takenUp(Desk clerk, String application) {
        clerk.open("/projects/application.xhtml?ref=" + application)
                .press("form:takeUp")
                .told("in Prüfung");
    }
}
