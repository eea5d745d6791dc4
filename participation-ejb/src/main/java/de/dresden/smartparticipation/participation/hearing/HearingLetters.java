package de.dresden.smartparticipation.participation.hearing;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.agency.AgencyDirectory;
import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.templates.Wording;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The notices and reminders to agencies without an electronic address, as letters to print: one agency, one page. */
@Boundary
@Stateless
public class HearingLetters {

    private static final String KEY = "participation.hearing-letter.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private HearingRegister register;

    @Inject
    private HearingDesk desk;

    @Inject
    private PlanDirectory plans;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Prints the letters to all agencies of a round that were told by letter and have not answered, as PDF: the notice, or to whom
     * was reminded the reminder. Each carries a link of its own; links of earlier prints stay good.
     *
     * @param out stays open
     * @throws Refused where there are none
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void print(long round, OutputStream out) {
        PlanFrame plan = plans.of(plans.round(round).plan());
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, plan.department());
        List<Hearing> waiting =
                register.ofRound(round).stream().filter(Hearing::waitsByLetter).toList();
        if (waiting.isEmpty()) {
            throw new Refused(Reason.of("participation.hearing.no-letters"));
        }
        Texts texts = Texts.german();
        String today = DAY.format(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
        Paper.Writing paper = Paper.called(texts.text(KEY + "title", plan.name()), Locale.GERMAN)
                .footer(texts.text(KEY + "footer", plan.number()));
        for (int number = 0; number < waiting.size(); number++) {
            Hearing hearing = waiting.get(number);
            AgencyHead agency = agencies.of(hearing.agency());
            Wording words = desk.onPaper(hearing, plan, agency);
            if (number > 0) {
                paper.newPage();
            }
            paper.text(agency.address() == null ? agency.name() : agency.name() + "\n" + agency.address())
                    .text(texts.text(KEY + "date", today))
                    .heading(number == 0 ? 1 : 2, words.subjectLine())
                    .text(words.body());
            desk.record(hearing, "letter-printed", hearing.values(), by, null);
        }
        try {
            PaperPdf.write(paper.done(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
