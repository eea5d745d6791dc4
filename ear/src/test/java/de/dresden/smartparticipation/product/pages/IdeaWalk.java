package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** A citizen's idea, from the form to the page that everybody reads. */
final class IdeaWalk {

    private IdeaWalk() {}

    /** A citizen sends an idea for a Stadtteil to a call. */
    static void sent(Citizen citizen, String call, String title, String text, String area, String author) {
        citizen.open("/public/ideas.xhtml?ref=" + call).fill("title", title).fill("text", text);
        citizen.page().selectOption("#field-where", new SelectOption().setLabel(area));
        citizen.fill("author", author).send("idea").told("sobald wir sie gelesen haben");
    }

    /** The clerk has read it and lets everybody read it. @return its reference */
    static String published(Desk clerk, String call, String title) {
        clerk.open("/projects/ideas.xhtml?call=" + call);
        Locator idea = clerk.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHas(clerk.page().locator("[id$='publish']")))
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        String reference = idea.locator(".ref").first().innerText();
        idea.locator("[id$='publish']").click();
        clerk.told("ist veröffentlicht");
        return reference;
    }
}
