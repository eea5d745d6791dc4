package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A company at the public pages: it registers in steps, confirms its address, and a manager releases it. */
final class CompanyWalk {

    private static final String MAILED = "/public/confirm.xhtml";

    private final Citizen writer;
    private final Mailbox mails;

    CompanyWalk(Citizen writer, Mailbox mails) {
        this.writer = writer;
        this.mails = mails;
    }

    /** Registers alone, without wishes. */
    void registered(PairedCompany company) {
        writer.open("/public/company.xhtml");
        begun(company);
        portrayed(company);
        writer.go("next");
        sent(company);
    }

    /** Registers and names who is its partner already. */
    void registeredWith(PairedCompany company, PairedCompany partner) {
        writer.open("/public/company.xhtml");
        begun(company);
        portrayed(company);
        writer.fill("partnerName", partner.name())
                .fill("partnerEmail", partner.email())
                .go("next");
        sent(company);
    }

    /** Joins the partner who named it, by the link that was mailed. */
    void joined(PairedCompany company) {
        writer.open(mails.link(company.email(), "/public/companyPair.xhtml"));
        writer.page().locator("main a.button.first").click();
        writer.page().locator("#field-name").waitFor();
        begun(company);
        portrayed(company);
        writer.go("next");
        sent(company);
    }

    /** Registers and rules others out. */
    void registeredWithout(PairedCompany company, PairedCompany... others) {
        writer.open("/public/company.xhtml");
        begun(company);
        portrayed(company);
        for (int place = 0; place < others.length; place++) {
            writer.choose("wish-" + place + "-kind", "MUST_NOT").fill("wish-" + place + "-named", others[place].name());
        }
        writer.go("next");
        sent(company);
    }

    private void begun(PairedCompany company) {
        writer.fill("name", company.name())
                .choose("legalForm", "GMBH")
                .choose("sector", company.sector())
                .fill("employees", "9")
                .fill("contact", company.contact())
                .fill("email", company.email())
                .read()
                .go("next");
    }

    private void portrayed(PairedCompany company) {
        writer.fill("street", "Hafenweg 4").fill("postalCode", "01067").fill("city", "Dresden");
        writer.fill("description", company.name() + " arbeitet seit zehn Jahren in Dresden.")
                .go("next");
        topics(company.needs());
        topics(company.offers());
        writer.fill("hours", "10");
    }

    private void topics(String topics) {
        int row = 0;
        for (String topic : topics.split(" ")) {
            String at = "topic-" + row++;
            writer.choose(at + "-topic", topic).choose(at + "-grade", "4").fill(at + "-text", "Darum geht es uns.");
        }
        writer.go("next");
    }

    private void sent(PairedCompany company) {
        writer.page().check("[name=agree-MATCHING]");
        writer.page().check("[name=agree-PUBLICATION]");
        writer.go("send");
        writer.confirm(mails.link(company.email(), MAILED));
    }

    /** A manager, or the association, reads it and takes it in. */
    static void released(Desk clerk, String reference, PairedCompany company) {
        clerk.open("/cooperation/company.xhtml?ref=" + reference);
        assertThat(clerk.page().locator("h1")).containsText(company.name());
        clerk.press("release:release").told("ist freigegeben");
    }
}
