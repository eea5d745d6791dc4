package de.dresden.smartparticipation.product.pages;

import java.time.LocalDate;

/** A grant from its notice to its finality. */
final class GrantWalk {

    private GrantWalk() {}

    static String money(String project) {
        return "/projects/money.xhtml?project=" + project;
    }

    /** The treasury opens a budget line and says how much there is. */
    static void lineOpened(Desk treasury, String line, String title, String department, int year, String appropriated) {
        treasury.open("/projects/budgets.xhtml?year=" + year)
                .fill("line:number", line)
                .fill("line:title", title)
                .choose("line:department", department)
                .press("line:open");
        treasury.open(line(line, year));
        treasury.page().locator("details:has([id='plan:appropriated']) summary").click();
        treasury.fill("plan:appropriated", appropriated)
                .fill("plan:authorised", "0")
                .fill("plan:planReason", "Haushaltsplan")
                .press("plan:doPlan");
    }

    static String line(String line, int year) {
        return "/projects/budgetLine.xhtml?line=" + line + "&year=" + year;
    }

    /** A share of the costs is granted out of a line, in writing. @return the page of the notice */
    static String proposed(
            Desk author, String project, String share, String cents, LocalDate first, LocalDate last, String year) {
        author.open("/projects/grantEdit.xhtml?kind=GRANT&project=" + project);
        String template = author.at("form:template").locator("option").nth(1).getAttribute("value");
        author.at("form:template").selectOption(template);
        author.at("form:kind").selectOption("SHARE");
        author.fill("form:share", share).fill("form:cents", cents);
        author.fill("form:first", first.toString()).fill("form:last", last.toString());
        author.page().locator("select[id$=':0:year']").selectOption(year);
        author.page().locator("input[id$=':0:amount']").fill(cents);
        author.fill("form:reasons", "Die Jury empfiehlt es, die Stadt hat dafür gestimmt.");
        author.press("form:save").told("gespeichert");
        String page = author.page().url().replaceFirst("^https?://[^/]+", "");
        author.press("form:propose").told("wartet auf die Unterschrift");
        return page;
    }

    /** A second person signs and hands it over in person. */
    static void handedOver(Desk second, String notice) {
        second.open(notice).press("form:approve").told("Der Bescheid ist unterschrieben und ausgefertigt.");
        second.at("send:way").selectOption("HANDED_OVER");
        second.press("send:send").told("Der Versand ist eingetragen.");
    }

    /** The recipient waives the remedy of the notice whose page is open. */
    static void waived(Desk second, LocalDate day) {
        second.at("waiver").locator("summary").click();
        second.fill("waiver:waivedDay", day.toString())
                .fill("waiver:waivedNote", "Schreiben von heute")
                .press("waiver:waive")
                .told("Der Verzicht ist eingetragen.");
    }
}
