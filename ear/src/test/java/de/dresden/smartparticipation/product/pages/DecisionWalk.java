package de.dresden.smartparticipation.product.pages;

/** The decision on a call: a draft, written and proposed by one, confirmed by another. */
final class DecisionWalk {

    private DecisionWalk() {}

    static String page(String call) {
        return "/projects/decision.xhtml?ref=" + call;
    }

    static void begun(Desk clerk, String call) {
        clerk.open(page(call)).press("begin:begin").told("begonnen");
    }

    /** Rules on the row at a place of the draft, from 0. @param granted as it is typed */
    static void ruled(Desk clerk, int row, String ruling, String granted) {
        clerk.page().locator("select[id$=':ruling']").nth(row).selectOption(ruling);
        clerk.page().locator("input[id$=':granted']").nth(row).fill(granted);
        clerk.page().locator("input[id$=':place']").nth(row).fill("");
    }

    static void proposed(Desk clerk) {
        clerk.press("draft:write").told("gespeichert");
        clerk.press("draft:propose").told("wartet auf die zweite Person");
    }

    static void confirmed(Desk second, String call) {
        second.open(page(call)).press("form:approve").told("ist entschieden");
    }
}
