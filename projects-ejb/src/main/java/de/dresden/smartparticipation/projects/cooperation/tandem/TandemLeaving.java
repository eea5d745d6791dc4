package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What becomes of the tandem of a company that takes no part any more: it ends where it has not applied, and the others are told. */
@Dependent
class TandemLeaving {

    @Inject
    private TandemTable table;

    @Inject
    private TandemDirectory directory;

    @Inject
    private TandemCourse course;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private PairContacts contacts;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** @param reference of the company */
    void leave(long company, String reference) {
        List<Long> left = table.leave(company, clock.instant());
        left.stream()
                .map(directory::of)
                .forEach(tandem -> happenings.record(course.change(tandem, "left", Map.of("remark", reference))
                        .mailing(letters(tandem, company))));
        course.tell(table.follow(left));
    }

    private List<LetterOrder> letters(TandemFrame tandem, long company) {
        String gone = ceiling.names(tandem).get(company);
        return contacts.of(tandem.pair()).stream()
                .filter(to -> to.company() != company)
                .map(to -> letter(tandem, to, gone))
                .toList();
    }

    private static LetterOrder letter(TandemFrame tandem, PairContact to, String gone) {
        return new LetterOrder(
                TandemMails.LEFT,
                to.language(),
                to.email(),
                Map.of("firma", to.name(), "partner", gone),
                tandem.subject());
    }
}
