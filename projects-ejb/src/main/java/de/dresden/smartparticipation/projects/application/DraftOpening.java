package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/** Begins a draft with what another room knows already, in that room's transaction: from then on it is an application like all others. */
@Dependent
public class DraftOpening {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLinks links;

    @Inject
    private OwnReading reading;

    @Inject
    private KnownAreas areas;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Begins it and mails its secret link to the address in it, which was confirmed elsewhere.
     *
     * @return what was begun
     * @throws Refused outside the intake, or with everything that cannot be kept
     */
    public Subject open(CallFrame call, ApplicationData data, Locale language) {
        reading.closed(call).ifPresent(why -> {
            throw new Refused(why);
        });
        AcceptablePart.require(Stream.of(data.applicant(), data.proposal(), data.setting(), data.money())
                .flatMap(part -> AcceptablePart.problems(part, areas.keys()).stream())
                .toList());
        Instant now = clock.instant();
        Application draft = new Application(
                register.nextReference(now.atZone(Clocks.BERLIN).getYear()),
                call.id(),
                data,
                notice.currentVersion(),
                language,
                now);
        register.add(draft);
        happenings.record(desk.complete(draft, draft.begun(null), ApplicationMails.DRAFT));
        draft.confirm(now).ifPresent(change -> happenings.record(desk.complete(draft, change, null)));
        return draft.subject();
    }

    /** One more secret key to it, for one who has a right to it there. */
    public String key(Subject application) {
        return links.key(application);
    }
}
