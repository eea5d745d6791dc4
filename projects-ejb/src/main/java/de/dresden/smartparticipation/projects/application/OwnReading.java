package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.FundingRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What a sender is shown of the own application. */
@Dependent
class OwnReading {

    @Inject
    private CallDirectory calls;

    @Inject
    private AttachmentShelf shelf;

    @Inject
    private ApplicationDesk desk;

    OwnApplication of(Application application) {
        CallFrame call = calls.of(application.call());
        FundingRules rules = calls.funding(call.id());
        Optional<Reason> closed = closed(call);
        ApplicationData data = application.data();
        return new OwnApplication(
                application.reference(),
                application.version(),
                application.state(),
                application.stateSince(),
                application.stateReason(),
                call,
                rules,
                data,
                shelf.of(application),
                application.confirmed(),
                application.sentAt(),
                application.query(),
                application.queryUntil(),
                application.reply(),
                application.writable() && (application.state() == ApplicationState.QUERIED || closed.isEmpty()),
                application.writable() ? ReadyToSend.missing(data, rules) : Map.of(),
                closed.orElse(null));
    }

    /** Why nobody begins an application to the call by oneself today, where that is so: those of tandems are begun from their pairs. */
    Optional<Reason> closedToAll(CallFrame call) {
        return call.kind() == CallKind.CITY_PROJECT ? closed(call) : Optional.of(because("for-tandems"));
    }

    /** Why the call takes nothing in today, where it does not. */
    Optional<Reason> closed(CallFrame call) {
        return call.in(CallPhase.INTAKE, desk.today())
                ? Optional.empty()
                : call.days(CallPhase.INTAKE)
                        .map(days -> because("intake-closed", days.first(), days.last()))
                        .or(() -> Optional.of(because("intake-none")));
    }
}
