package de.dresden.smartparticipation.participation.weighing;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.statement.NoticeTask;
import de.dresden.smartparticipation.participation.weighing.NoticeRegister.Addressee;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells those who made statements the result of the examination ({@link Rule#RESULT_TOLD}): a Mitteilung by mail or letter. It is no
 * administrative act, so it carries no Rechtsbehelfsbelehrung.
 */
@Boundary
@Stateless
public class ResultNotices {

    /** More letters than this are printed in parts. */
    static final int MOST_LETTERS = 2_000;

    @Inject
    private NoticeRegister register;

    @Inject
    private CouncilRegister council;

    @Inject
    private ResultLetters results;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Letters letters;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Makes the notices to all who were not told yet; mails go out at once, letters are printed.
     *
     * @return how many on which way
     * @throws Refused before the council's decision is recorded, or where everybody was told
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Map<NoticeWay, Long> send(String plan) {
        PlanFrame frame = plans.of(plan);
        Capacity by = manager(frame);
        List<DecisionRow> decisions = council.decisions(frame.id());
        if (decisions.isEmpty()) {
            throw new Refused(Reason.of("participation.constraint.result_notice_after_decision"));
        }
        List<Addressee> waiting = register.waitingOnes(frame.id());
        if (waiting.isEmpty()) {
            throw new Refused(Reason.of("participation.weighing.everybody-told"));
        }
        register.made(frame.id(), waiting, by.person(), clock.instant());
        List<Letter> mails = new ArrayList<>();
        Map<NoticeWay, Long> numbers = new TreeMap<>();
        for (Addressee one : waiting) {
            numbers.merge(one.way(), 1L, Long::sum);
            if (one.way() == NoticeWay.MAIL) {
                mails.add(mail(frame, decisions, one));
            }
        }
        Map<String, Object> told = new TreeMap<>();
        numbers.forEach((way, number) -> told.put(way.name(), number));
        happenings.record(CouncilChanged.of(frame, "result-notified", told, by.actingFor())
                .with(List.of(NoticeTask.done(frame)), mails));
        return numbers;
    }

    /**
     * Prints all letters that were made, one after the other, each on pages of its own, as PDF.
     *
     * @param out stays open
     * @throws Refused where there are none
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void print(String plan, OutputStream out) {
        PlanFrame frame = plans.of(plan);
        Capacity by = manager(frame);
        List<Addressee> recipients = register.letterRecipients(frame.id());
        if (recipients.isEmpty() || recipients.size() > MOST_LETTERS) {
            throw new Refused(Reason.of(
                    recipients.isEmpty()
                            ? "participation.weighing.no-letters"
                            : "participation.weighing.too-many-letters",
                    MOST_LETTERS));
        }
        happenings.record(
                CouncilChanged.of(frame, "letters-printed", Map.of("letters", recipients.size()), by.actingFor()));
        try {
            PaperPdf.write(results.letters(frame, council.decisions(frame.id()), recipients), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Letter mail(PlanFrame plan, List<DecisionRow> decisions, Addressee to) {
        return letters.letter(
                WeighingMails.RESULT,
                Locale.GERMAN,
                to.email(),
                Map.of(
                        "nummer", to.reference(),
                        "plan", plan.name(),
                        "plannummer", plan.number(),
                        "beschluss", results.decision(decisions),
                        "rechtsgrundlage", plan.cites(Rule.RESULT_TOLD),
                        "ergebnis", results.text(plan, to)),
                new Subject("statement", to.statement(), to.reference()));
    }

    private Capacity manager(PlanFrame plan) {
        return actor.get().require(Role.CONSULTATION_MANAGER, plan.department());
    }
}
