package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.DrawdownRow;
import de.dresden.smartparticipation.projects.drawdown.DrawdownState;
import de.dresden.smartparticipation.projects.drawdown.GrantRequests;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.NoticeRow;
import de.dresden.smartparticipation.projects.grant.NoticeState;
import de.dresden.smartparticipation.projects.grant.ProjectMoney;
import de.dresden.smartparticipation.projects.grant.ReclaimedRow;
import java.time.LocalDate;
import java.util.List;

/** The grant of a project with its notices and payment requests; what there is not, is left out. */
record GrantJson(
        String project,
        SumJson grant,
        List<ReclaimJson> reclaims,
        List<NoticeJson> notices,
        List<RequestJson> requests) {

    /**
     * What is granted, and what became of it; cents.
     *
     * @param paidCents paid out altogether
     * @param repaidCents what of that came back on reclaims
     * @param netPaidCents the first less the second, as portfolio, project file and budget lines have it
     */
    record SumJson(
            String reference,
            FundingKind kind,
            long cents,
            int shareBasisPoints,
            LocalDate first,
            LocalDate last,
            LocalDate purposeBoundUntil,
            LocalDate announced,
            LocalDate finalOn,
            long askedCents,
            long paidCents,
            long repaidCents,
            long netPaidCents,
            long retainedCents,
            Long dueCents,
            long leftCents) {

        static SumJson of(GrantFrame grant, GrantStanding standing) {
            return new SumJson(
                    grant.reference(),
                    grant.kind(),
                    grant.cents(),
                    grant.shareBasisPoints(),
                    grant.first(),
                    grant.last(),
                    grant.purposeBoundUntil(),
                    grant.announced(),
                    grant.finalOn(),
                    standing.askedCents(),
                    standing.paidCents(),
                    standing.repaidCents(),
                    standing.netPaidCents(),
                    standing.retainedCents(),
                    standing.dueCents(),
                    standing.leftCents());
        }
    }

    /** What of the grant is asked back, without interest; cents. */
    record ReclaimJson(String reference, String state, long cents, long repaidCents, long openCents) {

        static ReclaimJson of(ReclaimedRow row) {
            return new ReclaimJson(row.reference(), row.state(), row.cents(), row.repaidCents(), row.openCents());
        }
    }

    /** A notice. */
    record NoticeJson(
            String reference,
            NoticeKind kind,
            NoticeState state,
            Long cents,
            LocalDate issuedOn,
            LocalDate announcedOn,
            LocalDate finalOn) {

        static NoticeJson of(NoticeRow row) {
            return new NoticeJson(
                    row.reference(),
                    row.kind(),
                    row.state(),
                    row.cents(),
                    row.issuedOn(),
                    row.announcedOn(),
                    row.finalOn());
        }
    }

    /** A payment request. */
    record RequestJson(
            String reference,
            DrawdownKind kind,
            long cents,
            DrawdownState state,
            LocalDate askedOn,
            LocalDate paidOn,
            String order) {

        static RequestJson of(DrawdownRow row) {
            return new RequestJson(
                    row.reference(), row.kind(), row.cents(), row.state(), row.askedOn(), row.paidOn(), row.order());
        }
    }

    static GrantJson of(ProjectMoney money, GrantRequests requests) {
        return new GrantJson(
                money.project().reference(),
                money.grant() == null ? null : SumJson.of(money.grant(), money.standing()),
                money.reclaims().stream().map(ReclaimJson::of).toList(),
                money.notices().stream().map(NoticeJson::of).toList(),
                requests.rows().stream().map(RequestJson::of).toList());
    }
}
