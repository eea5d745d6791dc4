package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.util.EnumSet;
import java.util.Set;

/** What a clerk of the department can do with a partner as it stands now; four eyes are asked apart from it. */
public enum PartnerStep {
    SUBMIT,
    TAKE_UP,
    ASK,
    APPROVE,
    REFUSE,
    ACTIVATE,
    SUSPEND,
    RESUME,
    END,
    CHANGE,
    DROP_CHANGE,
    REACH;

    static Set<PartnerStep> of(Partner partner) {
        Set<PartnerStep> steps = EnumSet.noneOf(PartnerStep.class);
        switch (partner.state()) {
            case DRAFT -> {
                if (!partner.fromOutside()) {
                    steps.add(SUBMIT);
                }
            }
            case SUBMITTED -> steps.addAll(EnumSet.of(TAKE_UP, REFUSE));
            case IN_REVIEW, FIRST_APPROVED -> steps.addAll(EnumSet.of(ASK, APPROVE, REFUSE));
            case QUERY -> steps.add(REFUSE);
            case APPROVED -> steps.addAll(EnumSet.of(ACTIVATE, END));
            case ACTIVE -> steps.addAll(EnumSet.of(SUSPEND, END));
            case SUSPENDED -> steps.addAll(EnumSet.of(RESUME, END));
            default -> {
                return steps;
            }
        }
        steps.add(REACH);
        if (partner.state().admitted()) {
            change(partner, steps);
        }
        return steps;
    }

    private static void change(Partner partner, Set<PartnerStep> steps) {
        ApprovalState open =
                partner.open().map(version -> version.approval().state()).orElse(null);
        if (open == null || open == ApprovalState.RETURNED) {
            steps.add(CHANGE);
        }
        if (open != null) {
            steps.add(DROP_CHANGE);
        }
        if (open == ApprovalState.PROPOSED) {
            steps.add(APPROVE);
        }
    }
}
