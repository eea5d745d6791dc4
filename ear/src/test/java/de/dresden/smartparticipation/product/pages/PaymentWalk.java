package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;

/** A payment order on its way through the treasury: ordered, handed over to the cash system, booked back. */
final class PaymentWalk {

    private final Desk treasury;
    private final String order;

    private PaymentWalk(Desk treasury, String order) {
        this.treasury = treasury;
        this.order = order;
    }

    static PaymentWalk of(Desk treasury, String order) {
        return new PaymentWalk(treasury, order);
    }

    private String page() {
        return "/payments/payment.xhtml?ref=" + order;
    }

    PaymentWalk ordered() {
        treasury.open(page()).press("order:doOrder").told("ist angeordnet");
        return this;
    }

    /** Put into a batch by itself, of which the file leaves. @return the file as the cash system takes it */
    Path handedOver() {
        treasury.open("/payments/batches.xhtml");
        Locator row = treasury.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(order))
                .first();
        row.locator(".ui-chkbox-box, input[type=checkbox]").first().click();
        treasury.at("waiting:format").selectOption("CSV");
        treasury.press("waiting:handOver").told("ist zusammengestellt");
        treasury.open(page());
        treasury.page().locator("a[href*='/payments/batch.xhtml']").first().click();
        treasury.at("take:doTake").waitFor();
        return treasury.download("take:doTake");
    }

    /** The cash system has paid. */
    PaymentWalk bookedBack(LocalDate day) {
        treasury.open(page());
        treasury.at("book:outcome").selectOption("PAID");
        treasury.fill("book:day", day.toString()).press("book:doBook").told("ist gebucht");
        return this;
    }

    /** Nobody orders who certified. */
    static void notOrderedBy(Desk certifier, String order) {
        assertThat(certifier
                        .open("/payments/payment.xhtml?ref=" + order)
                        .at("order:doOrder")
                        .count())
                .as("who certified orders nothing")
                .isZero();
    }
}
