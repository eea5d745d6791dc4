package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.eligibility.CheckDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts together what a page shows of the check of one application. */
@Dependent
class CheckReading {

    @Inject
    private CheckRegister register;

    @Inject
    private ViewRegister views;

    @Inject
    private CheckDesk desk;

    @Inject
    private Instance<KnownFacts> known;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    CheckCase of(Opened known) {
        ApplicationFrame application = known.application();
        List<ItemRow> items = register.items(application);
        List<ViewRow> rows = rows(application);
        CheckRegister.Query query = register.query(application.id());
        LocalDate today = desk.today();
        List<Finding> facts = facts(application);
        return new CheckCase(
                new CheckKey(application.reference(), register.version(application.id())),
                application,
                known.call(),
                items,
                facts,
                rows,
                ViewCount.of(rows),
                query.question(),
                query.until(),
                query.reply(),
                application.state() == ApplicationState.QUERIED && query.until().isBefore(today),
                CheckDesk.inCheck(application) ? ReadyForEligible.missing(items, facts, rows) : List.of(),
                register.letter(application.id()).orElse(null),
                manages(known) ? CheckStep.of(application.state()) : Set.of(),
                history.of(CheckChanged.subject(application)));
    }

    /** What keeps it from being eligible, as it is stored now. */
    List<Reason> missing(Opened opened) {
        return ReadyForEligible.missing(
                register.items(opened.application()), facts(opened.application()), rows(opened.application()));
    }

    /** @throws NotAllowed for those who may not know who applies */
    void requireContact(Opened known) {
        if (!manages(known) && !actor.get().is(Role.AUDITOR)) {
            throw new NotAllowed();
        }
    }

    /** What other rooms know of it. */
    private List<Finding> facts(ApplicationFrame application) {
        return known.stream().flatMap(one -> one.of(application).stream()).toList();
    }

    private List<ViewRow> rows(ApplicationFrame application) {
        Actor viewer = actor.get();
        return views.rows(application.id(), CheckDesk.inCheck(application), viewer, desk.today());
    }

    private boolean manages(Opened known) {
        return actor.get().is(Role.PROJECT_MANAGER, known.call().department());
    }
}
