package de.dresden.smartparticipation.rewards.offer;

import static de.dresden.smartparticipation.rewards.offer.RedemptionKind.CODE_LIST;
import static de.dresden.smartparticipation.rewards.offer.RedemptionKind.LIST;
import static de.dresden.smartparticipation.rewards.offer.RedemptionKind.QR;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.MULTI_PURPOSE_VOUCHER;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.OWN_SERVICE;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.PRICE_REDUCTION;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.SINGLE_PURPOSE_VOUCHER;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ten offers of the demo's two active partners: six published, one of them with a change that waits, the others on their way. */
@Dependent
class DemoOffers {

    @Inject
    private OfferRegister register;

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferCodes codes;

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

    private static final List<String> CODES =
            List.of("MEHRWEG-7F3K", "MEHRWEG-2QPA", "MEHRWEG-9XVD", "MEHRWEG-4HTM", "MEHRWEG-8RWC");

    /** The demo while it is made. */
    private record Stage(Staff first, Staff second, External author, List<PastHappening> past) {

        void tell(Instant at, Actor who, OfferChanged change) {
            past.add(new PastHappening(at, who, change));
        }
    }

    void make(@Observes @Priority(320) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.offer", row -> 1).isEmpty()) {
            return;
        }
        List<PartnerFrame> admitted = partners.admitted();
        PartnerFrame cafe = named(admitted, "Café");
        PartnerFrame workshop = named(admitted, "Radwerkstatt");
        Stage stage = new Stage(clerk("y.demir"), clerk("k.pohl"), author(workshop), new ArrayList<>());
        List<Offer> made = new ArrayList<>(workshop(stage, workshop));
        made.addAll(cafe(new Stage(stage.first(), stage.second(), author(cafe), stage.past()), cafe));
        register.flush();
        audit.appendPast(stage.past());
        made.forEach(offer -> tasks.applyAll(desk.tasks(offer, offer.partner() == cafe.id() ? cafe : workshop)));
    }

    private List<Offer> workshop(Stage stage, PartnerFrame of) {
        Offer check = published(
                stage,
                of,
                data(
                        "Fahrradcheck",
                        "Bremsen, Licht, Kette und Luft: einmal durchgesehen und eingestellt.",
                        12,
                        1_900,
                        SINGLE_PURPOSE_VOUCHER,
                        19,
                        40L,
                        null,
                        1,
                        90,
                        QR),
                140);
        Instant changed = ago(2);
        OfferData dearer = data(
                "Fahrradcheck",
                "Bremsen, Licht, Kette und Luft: einmal durchgesehen und eingestellt.",
                14,
                2_200,
                SINGLE_PURPOSE_VOUCHER,
                19,
                40L,
                null,
                1,
                90,
                QR);
        stage.tell(changed, stage.author(), check.write(at(dearer, 13.7035, 51.0765, of), by(stage.author()), changed));
        stage.tell(changed, stage.author(), check.propose(0, by(stage.author()), changed));
        Offer patch = published(
                stage,
                of,
                data(
                        "Flickzeug zum Mitnehmen",
                        "Ein Set mit Flicken, Kleber und Reifenhebern.",
                        3,
                        450,
                        PRICE_REDUCTION,
                        19,
                        200L,
                        10L,
                        null,
                        null,
                        QR),
                125);
        Offer course = published(
                stage,
                of,
                data(
                        "Abendkurs: Schlauch wechseln",
                        "Zwei Stunden Üben am eigenen Rad, Werkzeug ist da.",
                        8,
                        1_200,
                        OWN_SERVICE,
                        19,
                        12L,
                        null,
                        1,
                        null,
                        LIST),
                110);
        Offer proposed = proposed(
                stage,
                of,
                data(
                        "Lastenrad für einen Tag",
                        "Das Lastenrad leihen, mit Versicherung.",
                        25,
                        3_000,
                        SINGLE_PURPOSE_VOUCHER,
                        19,
                        30L,
                        1L,
                        1,
                        30,
                        QR),
                4);
        Offer draft = draft(
                stage,
                of,
                data(
                        "10 % auf Ersatzteile",
                        "Gilt für Teile im Regal.", 5, 0, PRICE_REDUCTION, 19, null, null, null, null, QR),
                1);
        return List.of(check, patch, course, proposed, draft);
    }

    private List<Offer> cafe(Stage stage, PartnerFrame of) {
        Offer drink = published(
                stage,
                of,
                data(
                        "Heißgetränk im Mehrwegbecher",
                        "Kaffee, Tee oder Kakao nach Wahl.",
                        4,
                        320,
                        MULTI_PURPOSE_VOUCHER,
                        19,
                        null,
                        30L,
                        2,
                        7,
                        QR),
                135);
        Offer soup = published(
                stage,
                of,
                data(
                        "Suppe aus geretteten Zutaten",
                        "Jeden Mittag eine andere, mit Brot.",
                        9,
                        650,
                        SINGLE_PURPOSE_VOUCHER,
                        7,
                        null,
                        15L,
                        1,
                        7,
                        QR),
                120);
        Offer online = published(
                stage,
                of,
                data(
                        "Gutschein für den Onlineladen",
                        "Ein Code für Bohnen und Becher im Onlineladen.",
                        15,
                        1_000,
                        MULTI_PURPOSE_VOUCHER,
                        19,
                        null,
                        null,
                        1,
                        30,
                        CODE_LIST),
                90);
        Offer breakfast = proposed(
                stage,
                of,
                data(
                        "Frühstück für zwei",
                        "Brötchen, Aufstriche, zwei Getränke.",
                        30,
                        1_800,
                        SINGLE_PURPOSE_VOUCHER,
                        7,
                        50L,
                        5L,
                        1,
                        30,
                        QR),
                6);
        decide(stage, breakfast, 5);
        Instant first = ago(3);
        stage.tell(
                first,
                stage.first(),
                breakfast.approve(register.decision(breakfast.id()).orElse(null), 0, by(stage.first()), first));
        Offer returned = proposed(
                stage,
                of,
                data("Kuchen", "Ein Stück nach Wahl.", 60, 400, SINGLE_PURPOSE_VOUCHER, 7, null, 10L, null, null, QR),
                7);
        Instant back = ago(5);
        stage.tell(
                back,
                stage.second(),
                returned.giveBack("60 Taler sind zu viel für 4 Euro. Bitte 6.", by(stage.second()), back));
        return List.of(drink, soup, online, breakfast, returned);
    }

    private Offer draft(Stage stage, PartnerFrame of, OfferData data, int days) {
        Instant written = ago(days);
        boolean workshop = of.name().startsWith("Rad");
        OfferData located = workshop ? at(data, 13.7035, 51.0765, of) : at(data, 13.7565, 51.0690, of);
        Offer offer = Offer.draftOfPartner(
                register.nextReference(written.atZone(Clocks.BERLIN).getYear()),
                of.id(),
                located,
                by(stage.author()),
                written);
        register.add(offer);
        stage.tell(written, stage.author(), offer.drafted(by(stage.author())));
        if (data.kind() == CODE_LIST) {
            codes.add(offer.id(), CODES);
        }
        return offer;
    }

    private Offer proposed(Stage stage, PartnerFrame of, OfferData data, int days) {
        Offer offer = draft(stage, of, data, days);
        Instant at = ago(days).plus(Duration.ofHours(1));
        stage.tell(at, stage.author(), offer.propose(codes.free(offer), by(stage.author()), at));
        return offer;
    }

    private Offer published(Stage stage, PartnerFrame of, OfferData data, int days) {
        Offer offer = proposed(stage, of, data, days);
        decide(stage, offer, days - 5);
        TaxDecision decision = register.decision(offer.id()).orElseThrow();
        long offerCodes = codes.free(offer);
        Instant first = ago(days - 6);
        stage.tell(first, stage.first(), offer.approve(decision, offerCodes, by(stage.first()), first));
        Instant second = ago(days - 7);
        stage.tell(second, stage.second(), offer.approve(decision, offerCodes, by(stage.second()), second));
        return offer;
    }

    private void decide(Stage stage, Offer offer, int days) {
        OfferData data = offer.shown().particulars().data();
        Instant at = ago(days);
        TaxDecision decision = TaxDecision.of(
                data.taxClass(),
                data.taxPercent(),
                "202 S 7100 - " + offer.reference().substring(8),
                LocalDate.ofInstant(at, Clocks.BERLIN));
        register.decide(offer.id(), decision, by(stage.first()), at);
        stage.tell(at, stage.first(), offer.taxDecided(decision, by(stage.first())));
    }

    private OfferData data(
            String title,
            String description,
            long price,
            long payout,
            TaxClass taxClass,
            int percent,
            Long stock,
            Long day,
            Integer limit,
            Integer days,
            RedemptionKind kind) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return new OfferData(
                title,
                description,
                price,
                payout,
                taxClass,
                percent,
                stock,
                day,
                limit,
                days,
                today.minusDays(139),
                today.plusDays(300),
                "Di–Sa 10–18 Uhr",
                null,
                null,
                null,
                null,
                kind);
    }

    private OfferData at(OfferData data, double longitude, double latitude, PartnerFrame of) {
        String place = of.name().startsWith("Rad") ? "Leipziger Straße 110" : "Görlitzer Straße 21";
        return desk.located(new OfferData(
                data.title(),
                data.description(),
                data.priceTaler(),
                data.payoutCents(),
                data.taxClass(),
                data.taxPercent(),
                data.stockTotal(),
                data.stockPerDay(),
                data.memberLimit(),
                data.memberDays(),
                data.validFrom(),
                data.validUntil(),
                data.opening(),
                place,
                null,
                longitude,
                latitude,
                data.kind()));
    }

    private static PartnerFrame named(List<PartnerFrame> admitted, String beginning) {
        return admitted.stream()
                .filter(one -> one.name().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no partner " + beginning));
    }

    /** One of its own people: nobody proposes for another partner. */
    private External author(PartnerFrame partner) {
        return sql.first(
                        "select id, login, name from platform.v_person where login = ?",
                        row -> new External(
                                row.number("id"), row.text("login"), row.text("name"), partner.name(), Set.of()),
                        partner.name().startsWith("Café") ? "l.hartig" : "x.krause")
                .orElseThrow();
    }

    private Staff clerk(String login) {
        return sql.first("select id from platform.v_person where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static Capacity by(Actor who) {
        return new Capacity(who.accountId(), null);
    }
}
