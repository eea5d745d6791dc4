package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.payment.DemoPayments;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The demo's settlements of what was redeemed: months before the last are paid; of the last one, one partner has objected to a line, the
 * other's is certified and waits for a treasurer; that one's own people propose another tax status.
 */
@Dependent
class DemoSettlements {

    private static final int DRAFTED_HOUR = 2;
    private static final Duration ISSUED = Duration.ofDays(2).plusHours(7);
    private static final Duration ANSWERED = Duration.ofDays(4).plusHours(9);
    private static final Duration CERTIFIED = Duration.ofDays(18).plusHours(8);
    private static final long LIMIT_CENTS = 5_000_000;

    @Inject
    private SettlementDrafting drafting;

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementLists lists;

    @Inject
    private SettlementIssuing issuing;

    @Inject
    private SettlementPaying paying;

    @Inject
    private ObjectionTable objections;

    @Inject
    private OfficeTable offices;

    @Inject
    private TermsTable terms;

    @Inject
    private TaxProposalTable taxes;

    @Inject
    private DemoPayments payments;

    @Inject
    private PartnerDirectory partners;

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
    private record Stage(Staff first, Staff second, Staff treasurer, Instant now, List<PastHappening> past) {

        void tell(Instant at, Actor who, SettlementHead settlement, String action, Map<String, ?> facts) {
            past.add(new PastHappening(
                    at,
                    who,
                    new SettlementChanged(
                            settlement.subject(), "settlement." + action, facts, null, List.of(), List.of())));
        }
    }

    void make(@Observes @Priority(380) Beginning beginning) {
        if (!beginning.demo()
                || sql.list("select 1 from rewards.v_redeemed limit 1", row -> 1)
                        .isEmpty()
                || !sql.list("select 1 from rewards.settlement limit 1", row -> 1)
                        .isEmpty()) {
            return;
        }
        Stage stage =
                new Stage(person("y.demir"), person("k.pohl"), person("o.engel"), clock.instant(), new ArrayList<>());
        Instant earlier = stage.now().minus(Duration.ofDays(120));
        payments.limit(stage.treasurer(), LIMIT_CENTS, person("k.brandt"), person("m.thiele"), earlier);
        payments.limit(person("m.thiele"), LIMIT_CENTS, person("k.brandt"), stage.treasurer(), earlier);
        office(stage, earlier);
        YearMonth last = SettlementDrafting.lastOver(stage.now());
        for (PartnerFrame partner : partners.admitted()) {
            terms(stage, partner, earlier);
            for (YearMonth month = last.minusMonths(4); !month.isAfter(last); month = month.plusMonths(1)) {
                settle(stage, partner, month, last);
            }
        }
        partners.admitted().stream()
                .filter(partner -> objector(partner).isEmpty())
                .forEach(partner -> own(partner, "l.hartig").ifPresent(person -> growing(stage, partner, person)));
        audit.appendPast(stage.past());
    }

    private void growing(Stage stage, PartnerFrame partner, External person) {
        Instant at = stage.now().minus(Duration.ofHours(26));
        LocalDate day = LocalDate.ofInstant(at, Clocks.BERLIN);
        taxes.add(
                partner.id(),
                TaxStatus.REGULAR,
                day.plusYears(1).withDayOfYear(1),
                "Unser Umsatz übersteigt in diesem Jahr die Grenze für Kleinunternehmen.",
                new Capacity(person.id(), null),
                at);
        taxes.waiting(partner.id()).ifPresent(proposal -> {
            TaxProposed change =
                    new TaxProposed("proposed", partner, proposal, null, null, day.plusDays(14), List.of());
            stage.past().add(new PastHappening(at, person, change));
            tasks.applyAll(change.tasks());
        });
    }

    private void office(Stage stage, Instant at) {
        Capacity by = new Capacity(stage.treasurer().id(), null);
        String address = "Landeshauptstadt Dresden\nUmweltamt, Klimabonus\nGrunaer Straße 2\n01069 Dresden";
        long id = offices.add(address, "5.6100.4318", "Haushaltssatzung 2026", by, at);
        stage.past()
                .add(new PastHappening(
                        at,
                        stage.treasurer(),
                        new SettlementChanged(
                                new Subject("settlement-office", id, String.valueOf(id)),
                                "settlement-office.recorded",
                                Map.of("address", address, "budgetLine", "5.6100.4318"),
                                null,
                                List.of(),
                                List.of())));
    }

    private void terms(Stage stage, PartnerFrame partner, Instant at) {
        boolean business = objector(partner).isPresent();
        SettlementTerms now = business
                ? new SettlementTerms(
                        TaxStatus.REGULAR,
                        LocalDate.ofInstant(at, Clocks.BERLIN).withDayOfMonth(1),
                        Set.of(TaxClass.OWN_SERVICE),
                        "7004711")
                : new SettlementTerms(TaxStatus.SMALL_BUSINESS, null, Set.of(), "7004728");
        String note = business ? "Vereinbarung über Gutschriften" : "Erklärung zum Kleinunternehmen";
        long id = terms.add(partner.id(), now, note, new Capacity(stage.first().id(), null), at)
                .orElseThrow();
        terms.release(id, new Capacity(stage.second().id(), null), at);
        stage.past()
                .add(new PastHappening(
                        at,
                        stage.first(),
                        new TermsRecorded("recorded", id, partner, SettlementTerms.NONE, now, note, null)));
        stage.past()
                .add(new PastHappening(
                        at,
                        stage.second(),
                        new TermsRecorded("released", id, partner, SettlementTerms.NONE, now, note, null)));
    }

    private void settle(Stage stage, PartnerFrame partner, YearMonth month, YearMonth last) {
        Instant begun = month.plusMonths(1)
                .atDay(1)
                .atTime(DRAFTED_HOUR, 23)
                .atZone(Clocks.BERLIN)
                .toInstant();
        Optional<SettlementHead> drafted = drafting.draft(partner, month, begun).stream()
                .map(SettlementDrafting.Drafted::settlement)
                .findFirst();
        if (drafted.isEmpty()) {
            return;
        }
        stage.tell(begun, new Automatic(), drafted.get(), "drafted", Map.of("month", month.toString()));
        if (begun.plus(ISSUED).isBefore(stage.now())) {
            issued(stage, partner, table.of(drafted.get().id()), begun, month.equals(last));
        }
        SettlementHead settlement = table.of(drafted.get().id());
        tasks.applyAll(SettlementTasks.of(settlement, partner, LocalDate.ofInstant(stage.now(), Clocks.BERLIN)));
    }

    private void issued(Stage stage, PartnerFrame partner, SettlementHead draft, Instant begun, boolean latest) {
        Instant at = begun.plus(ISSUED);
        Settlement sums = issuing.issue(
                new Opened(draft, partner, new Capacity(stage.first().id(), null)), null, at);
        SettlementHead settlement = table.of(draft.id());
        stage.tell(at, stage.first(), settlement, "issued", Map.of("cents", sums.cents()));
        Optional<External> cashier = objector(partner);
        Instant answered = begun.plus(ANSWERED);
        if (latest && cashier.isPresent() && answered.isBefore(stage.now())) {
            object(stage, settlement, cashier.get(), answered);
            return;
        }
        Instant certified = begun.plus(CERTIFIED);
        if (certified.isBefore(stage.now())) {
            certify(stage, partner, settlement, certified, latest);
        }
    }

    private void object(Stage stage, SettlementHead settlement, External cashier, Instant at) {
        long line =
                lists.lines(settlement.id(), PageQuery.first()).items().get(0).id();
        String reason = "Am Tag der Einlösung galt schon der neue Betrag. Bitte prüfen.";
        objections.add(settlement, line, reason, cashier.id(), at);
        table.dispute(settlement.id(), SettlementState.ISSUED, SettlementState.OBJECTED, at);
        stage.tell(at, cashier, settlement, "objected", Map.of("reason", reason));
    }

    private void certify(Stage stage, PartnerFrame partner, SettlementHead settlement, Instant at, boolean waits) {
        Capacity by = new Capacity(stage.second().id(), null);
        table.agree(settlement.id(), null, at.minus(Duration.ofHours(2)));
        stage.tell(at.minus(Duration.ofHours(2)), new Automatic(), settlement, "lapsed", Map.of());
        String order = null;
        if (settlement.payableCents() > 0) {
            var payment = paying.payment(settlement, partner, at);
            order = waits
                    ? payments.certified(payment, stage.second(), at)
                    : payments.paid(payment, stage.second(), stage.treasurer(), at);
        }
        table.certify(settlement.id(), by, order, LocalDate.ofInstant(at, Clocks.BERLIN), at);
        stage.tell(
                at,
                stage.second(),
                settlement,
                order == null ? "closed" : "certified",
                Map.of("cents", settlement.payableCents()));
        Instant booked = at.plus(Duration.ofDays(7));
        if (order != null && !waits) {
            table.book(settlement.id(), order, SettlementState.PAID, null, booked);
            stage.tell(booked, stage.treasurer(), settlement, "paid", Map.of("order", order));
        }
    }

    /** Who objects, where it is the partner of the one who does. */
    private Optional<External> objector(PartnerFrame partner) {
        return own(partner, "x.krause");
    }

    private Optional<External> own(PartnerFrame partner, String login) {
        return sql.first(
                """
                        select a.id, a.login, a.name from rewards.partner_person p join platform.v_person a on a.id = p.account_id
                        where p.partner_id = ? and p.ended_at is null and a.login = ?""",
                row -> new External(
                        row.number("id"), row.text("login"), row.text("name"), partner.name(), Set.of(Role.PARTNER)),
                partner.id(),
                login);
    }

    private Staff person(String login) {
        return sql.first("select id from platform.v_person where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }
}
