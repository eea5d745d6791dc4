package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is to be done on a settlement as it stands now. */
final class SettlementTasks {

    /** Days within which a partner should hear of the city. */
    static final int DAYS = 7;

    private SettlementTasks() {}

    /** Ends what was open and opens what is to be done now. */
    static List<TaskChange> of(SettlementHead settlement, PartnerFrame partner, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(settlement.subject()));
        step(settlement.state())
                .ifPresent(step -> changes.add(new TaskChange.Open(
                        step,
                        settlement.subject(),
                        "rewards",
                        partner.name(),
                        SettlementDesk.month(settlement.month(), Locale.GERMAN),
                        Role.REWARDS_CLERK,
                        partner.department(),
                        null,
                        today.plusDays(DAYS),
                        page(settlement))));
        return changes;
    }

    static String page(SettlementHead settlement) {
        return "/rewards/settlement.xhtml?reference=" + settlement.reference();
    }

    private static Optional<String> step(SettlementState state) {
        return switch (state) {
            case DRAFT -> Optional.of("settlement.issue");
            case OBJECTED -> Optional.of("settlement.answer");
            case AGREED -> Optional.of("settlement.certify");
            case UNPAID -> Optional.of("settlement.pay-again");
            default -> Optional.empty();
        };
    }
}
