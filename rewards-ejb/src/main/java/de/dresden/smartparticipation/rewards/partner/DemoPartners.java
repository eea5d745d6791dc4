package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.rewards.partner.Criterion.ACCESSIBLE;
import static de.dresden.smartparticipation.rewards.partner.Criterion.CLIMATE_FRIENDLY_MOBILITY;
import static de.dresden.smartparticipation.rewards.partner.Criterion.GREEN_ENERGY;
import static de.dresden.smartparticipation.rewards.partner.Criterion.LITTLE_WASTE;
import static de.dresden.smartparticipation.rewards.partner.Criterion.ORGANIC_OR_FAIR;
import static de.dresden.smartparticipation.rewards.partner.Criterion.REGIONAL;
import static de.dresden.smartparticipation.rewards.partner.Criterion.REPAIR_AND_REUSE;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Five invented partners of Dresden in different states: two active, one of them with a change that waits and another contact
 * that its own people propose, one with a question, one
 * approved by a first clerk, one that has just come in and has oddities. The IBANs are examples that banks publish.
 */
@Dependent
class DemoPartners {

    private static final Duration COOLING = Duration.ofDays(14);

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    @Inject
    private PartnerRegister register;

    @Inject
    private ContactProposals contacts;

    @Inject
    private PartnerPersonTable people;

    @Inject
    private IbanSeal seal;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The demo while it is made. */
    private record Stage(Staff first, Staff second, long department, List<PastHappening> past) {

        void tell(Instant at, Actor who, PartnerChanged change) {
            past.add(new PastHappening(at, who, change));
        }
    }

    void make(@Observes @Priority(310) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.partner", row -> 1).isEmpty()) {
            return;
        }
        units.forEach(unit -> unit.entities().flush()); // plain SQL does not see the people that were just made
        Staff first = clerk("y.demir");
        Stage stage =
                new Stage(first, clerk("k.pohl"), first.departments().iterator().next(), new ArrayList<>());
        List<Partner> made = List.of(workshop(stage), cafe(stage), library(stage), shop(stage), outlet(stage));
        register.flush();
        people.add(made.get(0).id(), "x.krause", by(stage.first()));
        people.add(made.get(1).id(), "l.hartig", by(stage.first()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        made.forEach(partner -> tasks.applyAll(PartnerTasks.of(partner, today)));
        wish(stage, made.get(1), today);
        audit.appendPast(stage.past());
    }

    private Partner workshop(Stage stage) {
        PartnerData data = data(
                "Radwerkstatt Elbwiesen",
                LegalForm.SOLE_TRADER,
                null,
                null,
                "203/254/01234",
                "Leipziger Straße 110",
                "01127",
                Set.of(REPAIR_AND_REUSE, CLIMATE_FRIENDLY_MOBILITY),
                "Wir richten alte Räder her und fahren mit dem Lastenrad.",
                "DE02120300000000202051");
        return admitted(
                stage,
                data,
                contact("Xaver Krause", "x.krause@demo.invalid", "0351 4880110"),
                "Fahrradcheck, Flickkurs",
                160);
    }

    private Partner cafe(Stage stage) {
        PartnerData data = data(
                "Café Mehrweg gGmbH",
                LegalForm.GMBH,
                "Amtsgericht Dresden",
                "HRB 30711",
                "202/112/09876",
                "Görlitzer Straße 21",
                "01099",
                Set.of(ORGANIC_OR_FAIR, LITTLE_WASTE, ACCESSIBLE),
                "Alle Becher gehen zurück und werden gespült.",
                "DE02500105170137075030");
        Partner cafe = admitted(
                stage,
                data,
                contact("Lene Hartig", "kontakt@cafe-mehrweg.invalid", "0351 4880211"),
                "Heißgetränk",
                150);
        Instant proposed = ago(3);
        PartnerData changed = data(
                "Café Mehrweg gGmbH",
                LegalForm.GMBH,
                "Amtsgericht Dresden",
                "HRB 30711",
                "202/112/09876",
                "Görlitzer Straße 21",
                "01099",
                Set.of(ORGANIC_OR_FAIR, LITTLE_WASTE, ACCESSIBLE, GREEN_ENERGY),
                "Alle Becher gehen zurück und werden gespült. Neu: Ökostrom.",
                "DE02300209000106531065");
        stage.tell(
                proposed,
                stage.second(),
                cafe.change(changed, seal.seal(cafe.reference(), changed.iban()), by(stage.second()), proposed));
        return cafe;
    }

    private void wish(Stage stage, Partner cafe, LocalDate today) {
        Instant proposed = ago(1);
        External own = external("l.hartig", cafe);
        Capacity by = new Capacity(own.id(), null);
        ContactProposal proposal = new ContactProposal(
                cafe.id(), contact("Jonas Weidlich", "jonas@cafe-mehrweg.invalid", "0351 4880215"), by, proposed);
        contacts.add(proposal);
        stage.tell(proposed, own, cafe.contactTold("contact-proposed", proposal, by));
        tasks.applyAll(List.of(PartnerTasks.contact(cafe, proposal, today.minusDays(1))));
    }

    private External external(String login, Partner partner) {
        return sql.first(
                        "select id, login, name from platform.v_person where login = ?",
                        row -> new External(
                                row.number("id"),
                                row.text("login"),
                                row.text("name"),
                                partner.name(),
                                Set.of(Role.PARTNER)),
                        login)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private Partner library(Stage stage) {
        PartnerData data = data(
                "Leihladen Pieschen e. V.",
                LegalForm.EV,
                "Amtsgericht Dresden",
                null,
                "203/140/00077",
                "Oschatzer Straße 8",
                "01127",
                Set.of(REPAIR_AND_REUSE, REGIONAL),
                null,
                "DE02100500000054540402");
        Partner library = inReview(
                stage, data, contact("Olga Reimann", "ausleihe@leihladen.invalid", null), "Werkzeug leihen", 12);
        Instant asked = ago(8);
        stage.tell(
                asked,
                stage.first(),
                library.ask("Unter welcher Nummer steht der Verein im Vereinsregister?", by(stage.first()), asked));
        return library;
    }

    private Partner shop(Stage stage) {
        PartnerData data = data(
                "Unverpackt am Alaunplatz eG",
                LegalForm.EG,
                "Amtsgericht Dresden",
                "GnR 442",
                "202/150/03311",
                "Kamenzer Straße 40",
                "01099",
                Set.of(LITTLE_WASTE, REGIONAL, ORGANIC_OR_FAIR),
                "Lose Ware, eigene Gefäße.",
                "DE88100900001234567892");
        Partner shop = inReview(
                stage,
                data,
                contact("Nils Böhme", "laden@unverpackt-alaun.invalid", "0351 4880333"),
                "Einkauf für 5 Euro",
                9);
        Instant approved = ago(2);
        stage.tell(approved, stage.first(), shop.approve(by(stage.first()), approved, COOLING));
        return shop;
    }

    private Partner outlet(Stage stage) {
        PartnerData data = data(
                "Radwerkstatt Elbwiese GmbH",
                LegalForm.GMBH,
                null,
                null,
                "203/107/04455",
                "Dresdner Straße 5",
                "01662",
                Set.of(),
                null,
                "DE27100777770209299700");
        return submitted(stage, data, contact("Kim Pohle", "radwerkstatt.elbwiese@gmx.de", null), null, 1);
    }

    private Partner submitted(Stage stage, PartnerData data, Contact contact, String offers, int days) {
        Instant sent = ago(days);
        String reference = register.nextReference(sent.atZone(Clocks.BERLIN).getYear());
        PartnerApplication application = new PartnerApplication(data, contact, offers, 1, Locale.GERMAN);
        Partner partner = Partner.draft(reference, application, seal.seal(reference, data.iban()), null, sent);
        register.add(partner);
        stage.tell(sent, new Visitor(), partner.entered(Capacity.NOBODY));
        Instant confirmed = sent.plus(Duration.ofMinutes(20));
        partner.confirm(confirmed).ifPresent(change -> stage.tell(confirmed, new Visitor(), change));
        return partner;
    }

    private Partner inReview(Stage stage, PartnerData data, Contact contact, String offers, int days) {
        Partner partner = submitted(stage, data, contact, offers, days);
        Instant taken = ago(days).plus(Duration.ofHours(5));
        stage.tell(taken, stage.first(), partner.takeUp(stage.department(), by(stage.first()), taken));
        return partner;
    }

    private Partner admitted(Stage stage, PartnerData data, Contact contact, String offers, int days) {
        Partner partner = inReview(stage, data, contact, offers, days);
        Instant first = ago(days - 2);
        stage.tell(first, stage.first(), partner.approve(by(stage.first()), first, COOLING));
        Instant second = ago(days - 3);
        stage.tell(second, stage.second(), partner.approve(by(stage.second()), second, COOLING));
        Instant active = ago(days - 10);
        LocalDate from = LocalDate.ofInstant(active, Clocks.BERLIN);
        stage.tell(
                active,
                stage.first(),
                partner.activate("KV-" + partner.reference().substring(3), from, by(stage.first()), active));
        return partner;
    }

    private static PartnerData data(
            String name,
            LegalForm form,
            String court,
            String register,
            String tax,
            String street,
            String code,
            Set<Criterion> criteria,
            String note,
            String iban) {
        return new PartnerData(
                name, form, court, register, tax, null, street, code, "Dresden", criteria, note, iban, null, null);
    }

    private static Contact contact(String name, String email, String phone) {
        return new Contact(name, email, phone, null);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private Staff clerk(String login) {
        return sql.first("select id from platform.v_person where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity by(Staff clerk) {
        return new Capacity(clerk.id(), null);
    }
}
