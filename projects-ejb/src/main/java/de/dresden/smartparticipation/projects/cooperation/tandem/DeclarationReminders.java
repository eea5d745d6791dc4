package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import de.dresden.smartparticipation.projects.cooperation.round.PairSides;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reminds each company once that its de-minimis declaration is missing, a week before its last day; where that has passed, at once. */
@Dependent
class DeclarationReminders {

    private static final int DAYS_BEFORE = 7;

    @Inject
    private SilentTable silent;

    @Inject
    private TandemDirectory tandems;

    @Inject
    private PairContacts contacts;

    @Inject
    private PairSides sides;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void remind() {
        LocalDate soon = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusDays(DAYS_BEFORE);
        silent.due(soon).stream()
                .filter(one -> silent.reminded(one, clock.instant()))
                .forEach(one -> remind(one, late(one) ? soon : one.until()));
    }

    private boolean late(SilentTable.Silent one) {
        return one.until().isBefore(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
    }

    private void remind(SilentTable.Silent one, LocalDate until) {
        TandemFrame tandem = tandems.of(one.tandem());
        List<PairContact> all = contacts.of(tandem.pair());
        all.stream()
                .filter(to -> to.company() == one.company())
                .forEach(to -> happenings.record(TandemChanged.of(
                                tandem,
                                "declaration-reminded",
                                Map.of("company", to.reference(), "until", until.toString()),
                                List.of())
                        .mailing(List.of(letter(tandem, to, all, until)))));
    }

    private LetterOrder letter(TandemFrame tandem, PairContact to, List<PairContact> all, LocalDate until) {
        return new LetterOrder(
                TandemMails.DECLARE,
                to.language(),
                to.email(),
                Map.of(
                        "firma",
                        to.name(),
                        "partner",
                        all.stream()
                                .filter(other -> other.company() != to.company())
                                .map(PairContact::name)
                                .collect(Collectors.joining(", ")),
                        "ende",
                        Texts.in(to.language()).fill("{0}", until),
                        "link",
                        addresses.of("/public/tandem.xhtml?key=" + sides.key(tandem.pair(), to))),
                tandem.subject());
    }
}
