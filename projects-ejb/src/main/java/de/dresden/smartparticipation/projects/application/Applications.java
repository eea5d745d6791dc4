package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applications for those who work on them: never a draft; who is to be reached only for those who write to them and who audit. */
@Boundary
@Stateless
public class Applications {

    private static final int MOST_EXPORTED = 2_000;

    @Inject
    private ApplicationLists lists;

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private AttachmentShelf shelf;

    @Inject
    private CallDirectory calls;

    @Inject
    private AreaDirectory areas;

    @Inject
    private IdeaDirectory ideas;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Sql sql;

    /**
     * The applications that match; by default the latest first.
     *
     * @param query sorts {@code reference}, {@code title}, {@code call}, {@code state}, {@code cost}, {@code asked}, {@code sent}
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public Page<ApplicationEntry> list(ApplicationFilter filter, PageQuery query) {
        return lists.page(filter, ApplicationSight.of(actor.get()), query);
    }

    /** Writes the first {@value #MOST_EXPORTED} that match as a table; cells are guarded against formulas. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public void export(ApplicationFilter filter, TableFormat format, Locale language, OutputStream out)
            throws IOException {
        List<ApplicationEntry> rows = lists.first(filter, ApplicationSight.of(actor.get()), MOST_EXPORTED);
        ApplicationTable.write(rows, areaNames(), format, language, clock.instant(), out);
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public ApplicationCase details(String reference) {
        Application application = known(reference);
        CallFrame call = calls.of(application.call());
        FundingRules rules = calls.funding(call.id());
        ApplicationData data = application.data();
        boolean contact = ApplicationSight.seesContact(actor.get(), call.department());
        return new ApplicationCase(
                reference,
                application.version(),
                application.state(),
                application.stateSince(),
                application.stateReason(),
                call,
                rules,
                Optional.ofNullable(application.idea())
                        .flatMap(ideas::published)
                        .orElse(null),
                ApplicationSheet.of(data),
                contact ? data.applicant() : null,
                contact ? shelf.of(application) : List.of(),
                application.sentAt(),
                application.query(),
                application.queryUntil(),
                application.reply(),
                ReadyToSend.all(data, rules),
                history.of(application.subject()),
                actor.get().is(Role.PROJECT_MANAGER, call.department()));
    }

    /**
     * Takes up what was submitted: it is in the check from now on.
     *
     * @param version as it was read
     * @throws NotFound where there is none, or none that the person may know of
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void takeUp(String reference, long version) {
        Application application = known(reference);
        Capacity by = actor.get()
                .require(Role.PROJECT_MANAGER, calls.of(application.call()).department());
        register.touch(application.seenAs(version));
        happenings.record(desk.complete(application, application.check(by, clock.instant()), null));
    }

    private Application known(String reference) {
        Application application = register.submitted(reference);
        if (!ApplicationSight.of(actor.get()).sees(sql, application.id())) {
            throw new NotFound(reference);
        }
        return application;
    }

    private Map<String, String> areaNames() {
        return areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name));
    }
}
