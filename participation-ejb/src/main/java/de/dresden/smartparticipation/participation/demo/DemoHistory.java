package de.dresden.smartparticipation.participation.demo;

import static de.dresden.smartparticipation.participation.contribution.ContributionState.ACCEPTED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.APPROVED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.DISTRIBUTED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.IN_DRAFT;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.MERGED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.PUBLISHED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.QUERIED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.RECEIVED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.REFUSED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.SPLIT;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.TO_APPROVE;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells how a contribution came to where it stands. */
final class DemoHistory {

    private DemoHistory() {}

    static void tell(DemoCase one, Map<String, DemoCase> all) {
        DemoContribution told = one.told();
        Actor arrived =
                told.channel() == Channel.ONLINE ? new Automatic() : one.stage().moderator();
        Instant entered = told.channel() == Channel.ONLINE ? one.received() : one.checked();
        move(one, entered, arrived, "received", null, RECEIVED, Map.of("channel", told.channel()));
        ContributionState state = told.state();
        Staff moderator = one.stage().moderator();
        if (state == REFUSED) {
            move(one, one.checked(), moderator, "refused", RECEIVED, REFUSED, Map.of("ground", told.ground()));
        } else if (state == QUERIED) {
            move(one, one.checked(), moderator, "queried", RECEIVED, QUERIED, Map.of("question", told.remark()));
        } else if (state == MERGED) {
            Map<String, Object> into = Map.of("into", all.get(told.link()).reference());
            move(one, one.checked(), moderator, "merged", RECEIVED, MERGED, into);
        } else if (state == SPLIT) {
            move(one, one.checked(), moderator, "split", RECEIVED, SPLIT, Map.of("parts", parts(one, all)));
        } else if (state != RECEIVED) {
            tellWork(one);
        }
    }

    private static List<String> parts(DemoCase whole, Map<String, DemoCase> all) {
        return all.values().stream()
                .filter(one -> one.told().isPart()
                        && whole.told().number().equals(one.told().link()))
                .map(DemoCase::reference)
                .toList();
    }

    private static void tellWork(DemoCase one) {
        Staff moderator = one.stage().moderator();
        move(one, one.checked().plusSeconds(1), moderator, "accepted", RECEIVED, ACCEPTED, Map.of());
        if (!one.isAssigned()) {
            return;
        }
        move(one, one.assigned(), moderator, "assigned", ACCEPTED, DISTRIBUTED, Map.of("department", one.department()));
        if (!one.isBegun()) {
            return;
        }
        DemoRelease release = DemoRelease.of(one);
        ContributionState state = one.told().state();
        move(one, release.begun(), release.author(), "answer-begun", DISTRIBUTED, IN_DRAFT, Map.of());
        String returned =
                one.stage().script().answers().get(one.told().answer()).returned();
        if (state == IN_DRAFT && returned == null) {
            return;
        }
        move(one, release.proposed(), release.author(), "answer-proposed", IN_DRAFT, TO_APPROVE, Map.of());
        if (state == IN_DRAFT) {
            Map<String, Object> remark = Map.of("remark", returned);
            move(one, release.approved(), release.approver(), "answer-returned", TO_APPROVE, IN_DRAFT, remark);
        }
        if (state == APPROVED || state == PUBLISHED) {
            move(one, release.approved(), release.approver(), "answer-approved", TO_APPROVE, APPROVED, Map.of());
        }
        if (state == PUBLISHED) {
            Actor manager = one.stage().manager();
            move(one, release.released(), manager, "answer-published", APPROVED, PUBLISHED, Map.of());
        }
    }

    private static void move(
            DemoCase one,
            Instant at,
            Actor actor,
            String verb,
            ContributionState from,
            ContributionState to,
            Map<String, ?> more) {
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("state", from);
        Map<String, Object> after = new LinkedHashMap<>(more);
        after.put("state", to);
        one.stage()
                .tell(
                        at,
                        actor,
                        new ContributionChanged(
                                one.subject(),
                                one.stage().id(),
                                ContributionChanged.SUBJECT + "." + verb,
                                before,
                                after,
                                null,
                                List.of(),
                                List.of()));
    }
}
