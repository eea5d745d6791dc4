package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.projects.call.CallPhase;
import java.time.LocalDate;

/** A call on its way from an empty form to its public page. */
final class CallWalk {

    private final Desk author;

    private CallWalk(Desk author) {
        this.author = author;
    }

    /** Begins a call: what it is about and who is to be asked. */
    static CallWalk begun(Desk author, String title, String summary, String description) {
        author.open("/projects/callEdit.xhtml")
                .fill("form:title", title)
                .fill("form:summary", summary)
                .fill("form:contactName", "Eva Sommer")
                .fill("form:contactEmail", "eva@stadt.example");
        author.page().locator("[id='form:description'] .ql-editor").fill(description);
        author.press("form:save").told("ist angelegt");
        return new CallWalk(author);
    }

    /** On the page of the days. */
    CallWalk days(CallPhase phase, LocalDate first, LocalDate last) {
        days(author, phase.ordinal(), first, last);
        return this;
    }

    /** @param place of the phase on the page, from 0 */
    static void days(Desk desk, int place, LocalDate first, LocalDate last) {
        var inputs = desk.page().locator("fieldset").nth(place).locator("input");
        inputs.nth(0).fill(first.toString());
        inputs.nth(1).fill(last.toString());
    }

    /** From the days to the terms. */
    CallWalk daysDone() {
        author.press("form:save").told("Gespeichert");
        return this;
    }

    /** Highest sum and share, as they are typed, and how much there is in the first year that is offered. */
    CallWalk money(String highest, String share, String budget) {
        author.fill("form:highest", highest).fill("form:share", share);
        author.page().locator("[id$=':0:amount']").fill(budget);
        return this;
    }

    /** One thing to be scored, of the usual weight and scale. */
    CallWalk criterion(int place, String title) {
        author.page().locator("[id$=':" + place + ":criterion']").fill(title);
        return this;
    }

    /** A line more for a criterion. */
    CallWalk oneMoreCriterion() {
        author.press("form:addCriterion");
        return this;
    }

    /** One thing that has to be so. */
    CallWalk item(String text) {
        author.page().locator("[id$=':0:item']").fill(text);
        return this;
    }

    /** How the public votes, and by which rule that is counted. */
    CallWalk vote(String ballot, String method) {
        author.at("form:ballot").selectOption(ballot);
        author.at("form:method").selectOption(method);
        return this;
    }

    CallWalk termsDone() {
        author.press("form:save").told("Gespeichert");
        return this;
    }

    /** Asks another person for the release. @return the page of the call, as {@code /projects/call.xhtml?ref=FA-2026-01} */
    String proposed() {
        author.press("form:propose").told("wartet auf die Freigabe");
        return author.page().url().replaceFirst("^https?://[^/]+", "");
    }

    /** A second person releases what was proposed. */
    static void released(Desk second, String page) {
        second.open(page).press("form:approve").told("freigegeben und veröffentlicht");
    }
}
