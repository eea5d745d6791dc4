package de.dresden.smartparticipation.rewards.member;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.MemberTokens;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Members as clerks see them: pseudonyms, what was opened together, blocked and not. */
@Boundary
@Stateless
public class MemberDesk {

    @Inject
    private MemberLists lists;

    @Inject
    private MemberRegister register;

    @Inject
    private MemberTokens tokens;

    @Inject
    private History history;

    @Inject
    private RuleValues rules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Those who have not left, the last opened first.
     *
     * @param state only those, or null
     * @param reference the beginning of the pseudonym, or null
     */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public Page<MemberRow> list(MemberState state, String reference, PageQuery query) {
        return lists.list(state, reference, query);
    }

    /** Writes the members that match as a table, the last opened first; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public void export(MemberState state, String reference, TableFormat format, Locale language, OutputStream out) {
        MemberFile.TABLE.write(
                AllPages.of(query -> lists.list(state, reference, query), null),
                format,
                language,
                clock.instant(),
                out);
    }

    /** @throws NotFound where there is none, or it has left */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public MemberRow details(String reference) {
        return lists.find(reference).orElseThrow(() -> new NotFound(reference));
    }

    /** What happened to a member, the last first. @throws NotFound as {@link #details} */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public List<HistoryEvent> history(String reference) {
        return history.of("member", details(reference).id());
    }

    /** Accounts of the last 30 days that were opened together, the latest day first; at most 200 groups. */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public List<Cluster> clusters() {
        return lists.clusters(rules.of(RuleName.MEMBER_CLUSTER, clock.instant()));
    }

    /**
     * Blocks a member; its tokens end at once.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws Refused where it is not active
     */
    @RolesAllowed(REWARDS_CLERK)
    public void block(String reference, long version, String reason) {
        MemberAccount member = register.find(reference).seenAs(version);
        happenings.record(blocked(member, reason));
    }

    /**
     * Blocks several at once, as those of a cluster; who is blocked already or has left meanwhile is passed over.
     *
     * @return how many were blocked
     */
    @RolesAllowed(REWARDS_CLERK)
    public int blockAll(List<String> references, String reason) {
        List<MemberChanged> happened = new ArrayList<>();
        for (String reference : references.stream().distinct().sorted().toList()) {
            if (lists.find(reference)
                    .filter(row -> row.state() == MemberState.ACTIVE)
                    .isPresent()) {
                happened.add(blocked(register.find(reference), reason));
            }
        }
        happenings.recordAll(happened);
        return happened.size();
    }

    /** @throws Refused where it is not blocked, or without a reason */
    @RolesAllowed(REWARDS_CLERK)
    public void unblock(String reference, long version, String reason) {
        happenings.record(register.find(reference).seenAs(version).unblock(reason, me()));
    }

    private MemberChanged blocked(MemberAccount member, String reason) {
        MemberChanged blocked = member.block(reason, me(), clock.instant());
        tokens.revoke(member.reference());
        return blocked;
    }

    private Capacity me() {
        return actor.get().capacity(Role.REWARDS_CLERK);
    }
}
