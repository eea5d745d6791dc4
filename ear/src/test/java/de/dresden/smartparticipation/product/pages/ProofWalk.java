package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The proof of use and what comes of it: written by the recipient, accepted by two, and what is paid too much comes back. */
final class ProofWalk {

    private ProofWalk() {}

    static String page(String project) {
        return "/projects/proof.xhtml?project=" + project;
    }

    /** The city begins the proof and writes to the recipient. */
    static void awaited(Desk clerk, String project) {
        clerk.open(page(project)).press("open:begin").told("angelegt");
        written(clerk, project);
    }

    /** Writes to the recipient, with a link to the form. */
    static void written(Desk clerk, String project) {
        clerk.open(page(project)).press("remind:doRemind").told("Link");
    }

    /** What was done, and one receipt of the first item of the plan, under the secret link; then it is handed in. */
    static void handedIn(Citizen recipient, String link, String story, LocalDate day, String payee, String euros) {
        recipient.open(link).fill("narrative", story).read().go("next");
        recipient
                .choose("receipt-0-item", "1")
                .fill("receipt-0-day", day.toString())
                .fill("receipt-0-payee", payee)
                .fill("receipt-0-cents", euros)
                .go("next");
        recipient.open(link + "&step=SEND").go("send").told("eingereicht");
    }

    /** One person checks, another accepts. */
    static void accepted(Desk checker, Desk second, String project, String remark) {
        checker.open(page(project))
                .fill("propose:note", remark)
                .press("propose:doPropose")
                .told("zweite Person");
        second.open(page(project)).press("approval:approve").told("anerkannt");
    }

    /** What is not needed any more is freed, with one button that names the sum. */
    static void restFreed(Desk clerk, String project, String euros) {
        assertThat(clerk.open(page(project)).at("rest:release"))
                .hasAttribute("value", Pattern.compile(".*" + euros + ".*"));
        clerk.press("rest:release").told("freigegeben");
    }

    /** The recipient is heard before the city asks money back. @return reference of the case */
    static String heard(Desk clerk, String project, LocalDate voidFrom, String facts, LocalDate until) {
        clerk.open("/projects/hearing.xhtml?project=" + project);
        clerk.at("form:ground")
                .selectOption(clerk.at("form:ground").locator("option").nth(1).getAttribute("value"));
        clerk.fill("form:voidFrom", voidFrom.toString())
                .fill("form:facts", facts)
                .fill("form:until", until.toString())
                .press("form:hear")
                .told("ist unterwegs");
        return clerk.page().url().replaceFirst(".*reference=", "");
    }

    /** What the recipient says to it, under the secret link. */
    static void answered(Citizen recipient, String link, String answer) {
        recipient.open(link).fill("answer", answer).send("hearing");
    }

    static String reclaim(String reference) {
        return "/projects/reclaim.xhtml?reference=" + reference;
    }

    /** One person writes the notice, another issues it. */
    static void reclaimed(Desk clerk, Desk second, String reference, String reasons) {
        clerk.open(reclaim(reference))
                .fill("propose:reasons", reasons)
                .press("propose:doPropose")
                .told("zweite Person");
        second.open(reclaim(reference)).press("approval:approve").told("ist erlassen");
    }

    /** The treasury books what came in. */
    static void received(Desk treasury, String reference, LocalDate day, String euros, String voucher) {
        treasury.open(reclaim(reference))
                .fill("record:day", day.toString())
                .fill("record:cents", euros)
                .fill("record:voucher", voucher)
                .press("record:doRecord")
                .told("Der Eingang ist verbucht.");
    }
}
