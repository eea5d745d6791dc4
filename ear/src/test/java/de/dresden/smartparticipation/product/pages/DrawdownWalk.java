package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** A payment request: by the recipient under a secret link, certified by the city. */
final class DrawdownWalk {

    private DrawdownWalk() {}

    /** The city sends the recipient the link to the own grant. */
    static void linkSent(Desk clerk, String project) {
        clerk.open(GrantWalk.money(project)).press("link:send").told("Ein neuer Link ist unterwegs.");
    }

    /** Says to which account, under the link. */
    static void account(Citizen recipient, String link, String holder, String iban) {
        recipient
                .open(link)
                .fill("holder", holder)
                .fill("iban", iban)
                .send("account")
                .told("Das Konto ist eingetragen.");
    }

    static void accountChecked(Desk clerk, String project) {
        clerk.open(GrantWalk.money(project)).press("check:check").told("Das Konto ist geprüft.");
    }

    /** Asks for an advance, under the link. @param euros as they are typed */
    static void advance(Citizen recipient, String link, String euros, LocalDate until) {
        recipient.open(link).check("kind", "ADVANCE");
        assertThat(recipient.main().locator("#ask .receipts")).isHidden();
        recipient.fill("cents", euros).fill("until", until.toString());
        recipient.send("ask").told("eingegangen");
    }

    /** The request that stands first on the page of the money. @return its reference */
    static String latest(Desk clerk, String project) {
        return clerk.open(GrantWalk.money(project))
                .page()
                .locator("a[href*='/projects/drawdown.xhtml']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*reference=", "");
    }

    static String page(String request) {
        return "/projects/drawdown.xhtml?reference=" + request;
    }

    /** One person finds it right in fact and sum. @return the payment order that waits for another */
    static String certified(Desk clerk, String request) {
        clerk.open(page(request)).press("certify:certify").told("Festgestellt");
        return clerk.page()
                .locator("a[href*='/payments/payment.xhtml']")
                .first()
                .innerText()
                .strip();
    }
}
