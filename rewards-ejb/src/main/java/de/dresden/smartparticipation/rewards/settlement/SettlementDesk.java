package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.partner.PartnerAddress;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all commands on settlements do alike: open with rights, and tell what happened. */
@Dependent
class SettlementDesk {

    @Inject
    private SettlementTable table;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A settlement in a command, locked; whose it is, and in whose name somebody acts. */
    record Opened(SettlementHead settlement, PartnerFrame partner, Capacity by) {}

    /**
     * For a clerk of the partner's department.
     *
     * @throws NotFound where there is none
     * @throws NotAllowed where another department has the partner
     */
    Opened open(String reference) {
        SettlementHead settlement = table.lock(reference).orElseThrow(() -> new NotFound(reference));
        PartnerFrame partner = partners.of(settlement.partner());
        if (!mayWork(partner)) {
            throw new NotAllowed();
        }
        return new Opened(settlement, partner, actor.get().capacity(Role.REWARDS_CLERK, partner.department()));
    }

    /** For one of the partner's own people. @throws NotFound where it is another's, or not issued yet */
    Opened openOwn(String reference) {
        PartnerFrame own = own();
        SettlementHead settlement = table.lock(reference)
                .filter(one -> one.partner() == own.id() && one.edition() > 0)
                .orElseThrow(() -> new NotFound(reference));
        return new Opened(settlement, own, new Capacity(actor.account(), null));
    }

    /** The partner that the person acts for. @throws NotAllowed where there is none */
    PartnerFrame own() {
        return partners.ofPerson(actor.account()).orElseThrow(NotAllowed::new);
    }

    boolean mayWork(PartnerFrame partner) {
        return partner.department() != null && actor.get().is(Role.REWARDS_CLERK, partner.department());
    }

    /** Records what happened with the tasks that follow. @param mail key of the mail to the partner, or null */
    void tell(Opened opened, String action, Map<String, ?> facts, String mail, String why) {
        SettlementHead now = table.of(opened.settlement().id());
        happenings.record(new SettlementChanged(
                now.subject(),
                SettlementHead.TYPE + "." + action,
                facts,
                opened.by().actingFor(),
                SettlementTasks.of(now, opened.partner(), today()),
                mail == null ? List.of() : List.of(letter(now, mail, why))));
    }

    private LetterOrder letter(SettlementHead settlement, String mail, String why) {
        PartnerAddress to = partners.address(settlement.partner());
        Map<String, String> values = new HashMap<>();
        values.put("nummer", settlement.statement(settlement.edition()));
        values.put("monat", month(settlement.month(), to.language()));
        values.put("frist", Texts.in(to.language()).text("rewards.settlement.day", settlement.objectUntil()));
        values.put("link", addresses.of("/partner/statement.xhtml?reference=" + settlement.reference()));
        values.put("grund", why);
        return new LetterOrder(mail, to.language(), to.email(), values, settlement.subject());
    }

    /** As «Oktober 2026». */
    static String month(YearMonth month, Locale language) {
        return month.format(java.time.format.DateTimeFormatter.ofPattern("LLLL uuuu", language));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
