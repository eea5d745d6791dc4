package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what a page shows of one call. */
@Dependent
class CallReading {

    private static final String ABOUT = """
            select d.name as department, c.state_since, c.state_reason, c.published_at,
                   (select o.reference from projects.call o where o.id = c.copied_from) as original
            from projects.call c join platform.v_department d on d.id = c.department_id where c.id = ?""";

    @Inject
    private CallDesk desk;

    @Inject
    private CallRegister register;

    @Inject
    private CallDirectory directory;

    @Inject
    private Guidelines guidelines;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private record About(String department, Instant since, String reason, Instant published, String original) {

        static About of(Row row) throws SQLException {
            return new About(
                    row.text("department"),
                    row.instant("state_since"),
                    row.text("state_reason"),
                    row.instant("published_at"),
                    row.text("original"));
        }
    }

    CallDetails details(Call call) {
        register.flush();
        boolean manages = desk.mayManage(call);
        Capacity person = manages
                ? desk.requireManager(call.department())
                : new Capacity(actor.get().accountId(), null);
        About about = sql.first(ABOUT, About::of, call.id()).orElseThrow(() -> new NotFound(call.reference()));
        return new CallDetails(
                new CallKey(call.reference(), call.version()),
                directory.of(call.id()),
                call.data(),
                about.department(),
                about.since(),
                about.reason(),
                about.original(),
                about.published(),
                TermsView.of(call.shown()),
                call.inForce().map(TermsView::of).orElse(null),
                call.open().map(open -> approval(call, open, person, manages)).orElse(null),
                manages && call.open().isPresent() ? call.missing(clock.instant()) : List.of(),
                guidelines.of(call.id()),
                history.of(call.subject()),
                manages ? CallStep.of(call, person, desk.today()) : Set.of());
    }

    private ApprovalView approval(Call call, Terms open, Capacity person, boolean manages) {
        Optional<Reason> noRight =
                manages ? Optional.empty() : Optional.of(AcceptableCall.because("not-your-department"));
        return approvals.of(open.approval(), person, call.content(), noRight);
    }
}
