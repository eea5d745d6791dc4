package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.PartnerApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.rewards.partner.PartnerFilter;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the partners are called; a partner belongs to the department that works on it. */
@Dependent
class PartnerArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final String ADDRESS = "192.0.2.9";
    private static final String WHY = "Because";
    private static final Contact CONTACT = new Contact("Ina Roth", "roth@business.example", null, null);
    private static final Contact OTHER_CONTACT = new Contact("Uta Roth", "uta@business.example", null, null);

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PartnerApplications.notice", on -> with());
        table.put(
                "PartnerApplications.send",
                on -> with(application(null), List.of(), "a nonce of a form", false, ADDRESS));
        table.put("PartnerApplications.open", on -> with(KEY));
        table.put(
                "PartnerApplications.answer", on -> with(KEY, 1L, application("Answered"), List.of(), "Yes", ADDRESS));
        table.put(
                "Partners.export",
                on -> with(PartnerFilter.usual(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Partners.list", on -> with(PartnerFilter.usual(), PageQuery.first()));
        table.put("Partners.details", on -> with(made(on).state("ACTIVE").reference()));
        table.put("Partners.letter", on -> with(made(on).state("ACTIVE").reference(), OutputStream.nullOutputStream()));
        table.put("Partners.enter", on -> with(application("Entered")));
        table.put("Partners.submit", on -> with(made(on).state("DRAFT")));
        table.put("Partners.addEvidence", on -> with(made(on).state("IN_REVIEW"), "note.txt", content()));
        table.put("PartnerApproval.takeUp", on -> with(made(on).state("SUBMITTED")));
        table.put("PartnerApproval.ask", on -> with(made(on).state("IN_REVIEW"), WHY));
        table.put("PartnerApproval.approve", on -> with(made(on).state("IN_REVIEW")));
        table.put("PartnerApproval.refuse", on -> with(made(on).state("IN_REVIEW"), WHY));
        table.put("PartnerApproval.giveBackChange", on -> with(made(on).change(), WHY));
        table.put("PartnerApproval.dropChange", on -> with(made(on).change(), WHY));
        table.put("PartnerApproval.approveContact", on -> with(made(on).contact()));
        table.put("PartnerApproval.giveBackContact", on -> with(made(on).contact(), WHY));
        table.put("OwnPartner.data", on -> {
            made(on).tie(made(on).inAnyCase());
            return with();
        });
        table.put("OwnPartner.propose", on -> with(made(on).own(), data("Changed")));
        table.put("OwnPartner.withdraw", on -> with(made(on).ownChange()));
        table.put("OwnPartner.proposeContact", on -> with(made(on).own(), OTHER_CONTACT));
        table.put("OwnPartner.withdrawContact", on -> with(made(on).ownContact()));
        table.put("PartnerLife.activate", on -> with(made(on).state("APPROVED"), "V-1", LocalDate.of(2026, 1, 1)));
        table.put("PartnerLife.suspend", on -> with(made(on).state("ACTIVE"), WHY));
        table.put("PartnerLife.resume", on -> with(made(on).state("SUSPENDED"), WHY));
        table.put("PartnerLife.end", on -> with(made(on).state("ACTIVE"), WHY));
        table.put("PartnerLife.change", on -> with(made(on).state("ACTIVE"), data("Changed")));
        table.put("PartnerLife.reach", on -> with(made(on).state("ACTIVE"), CONTACT));
        table.put("PartnerPeople.of", on -> with(made(on).state("ACTIVE").reference()));
        table.put("PartnerPeople.add", on -> with(made(on).state("ACTIVE"), RightsWorld.login("PARTNER", 'b')));
        table.put("PartnerPeople.end", on -> with(made(on).person(), RightsWorld.login("PARTNER", 'b')));
    }

    private PartnersOfRights made(RightsObjects on) {
        return new PartnersOfRights(sql, keys, on);
    }

    private static PartnerApplication application(String name) {
        return new PartnerApplication(data(name), CONTACT, null, 1, Locale.GERMAN);
    }

    private static PartnerData data(String name) {
        return new PartnerData(
                name,
                LegalForm.GMBH,
                null,
                null,
                "203/555/44433",
                null,
                "Weg 1",
                "01127",
                "Dresden",
                Set.of(),
                null,
                null,
                null,
                null);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("A note.".getBytes(StandardCharsets.UTF_8));
    }

    /** So that a key is always of the type that the methods take. */
    static PartnerKey none() {
        return new PartnerKey("PT-1999-9999", 1);
    }
}
