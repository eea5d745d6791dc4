package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.plan.AccessKind;
import de.dresden.smartparticipation.participation.plan.AnnouncementForm;
import de.dresden.smartparticipation.participation.plan.AnnouncementSheet;
import de.dresden.smartparticipation.participation.plan.OutageAdvice;
import de.dresden.smartparticipation.participation.plan.OutageAnswer;
import de.dresden.smartparticipation.participation.plan.PeriodKind;
import de.dresden.smartparticipation.participation.plan.PlanDetails;
import de.dresden.smartparticipation.participation.plan.PlanPublication;
import de.dresden.smartparticipation.participation.plan.PlanRounds;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.participation.plan.RoundKind;
import de.dresden.smartparticipation.participation.plan.RoundProposal;
import de.dresden.smartparticipation.participation.plan.RoundView;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A round: its days with the way to them, the other accesses, the announcement, its publication, and what comes after it. */
@Named("plansRoundView")
@ViewScoped
public class RoundPageView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIELDS = 3;

    @Inject
    private Plans plans;

    @Inject
    private PlanRounds rounds;

    @Inject
    private PlanPublication publication;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String ref;
    private Long round;
    private PlanDetails details;
    private RoundView view;
    private RoundFields fields = new RoundFields();
    private RoundProposal proposal;
    private AnnouncementSheet sheet;
    private OutageAdvice advice;
    private final List<AccessFields> accesses = new ArrayList<>();
    private LocalDate until;
    private String why;
    private Long outage;
    private OutageAnswer answer;
    private String answerReason;

    public void load() {
        details = plans.details(ref);
        if (round == null) {
            fields.setKind(proposedKind());
            fields.setChangesOnly(fields.getKind() == RoundKind.REPEAT);
            return;
        }
        view = details.rounds().stream()
                .filter(one -> one.frame().id() == round)
                .findFirst()
                .orElseThrow(() -> new NotFound(round));
        fields = RoundFields.of(view.data());
        view.accesses().forEach(access -> accesses.add(AccessFields.of(access)));
        while (accesses.size() < FIELDS) {
            accesses.add(new AccessFields());
        }
        if (details.manageable()) {
            sheet = view.frame().published() ? null : publication.announcement(ref, round);
            advice = publication.advice(ref, round).orElse(null);
            until = advice == null ? null : advice.until();
            if (!view.frame().published() || view.data().period() == PeriodKind.STATUTORY) {
                proposal = rounds.propose(ref, fields.getKind(), fields.getFirstDay(), fields.getReceivedOn());
            }
        }
    }

    private RoundKind proposedKind() {
        boolean early = details.rounds().isEmpty()
                && details.next() != null
                && details.next().kind().ordinal() < 2;
        boolean published = details.rounds().stream().anyMatch(one -> one.data().kind() == RoundKind.PUBLICATION);
        return early ? RoundKind.EARLY : published ? RoundKind.REPEAT : RoundKind.PUBLICATION;
    }

    /** Computes the periods and takes over what is proposed. */
    public void compute() {
        proposal = rounds.propose(ref, fields.getKind(), fields.getFirstDay(), fields.getReceivedOn());
        fields.take(proposal);
    }

    public String save() {
        if (round == null) {
            round = rounds.plan(ref, details.version(), fields.data());
        } else {
            rounds.change(ref, details.version(), round, fields.data());
        }
        return done("plans.round.saved");
    }

    public String saveAccesses() {
        rounds.setAccesses(
                ref,
                details.version(),
                round,
                accesses.stream()
                        .filter(AccessFields::isFilled)
                        .map(AccessFields::access)
                        .toList());
        return done("plans.round.accesses-saved");
    }

    public String publish() {
        publication.publish(ref, details.version(), round);
        return done("plans.round.published");
    }

    public String drop() {
        rounds.drop(ref, details.version(), round);
        notices.done("plans.round.dropped");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String extend() {
        publication.extend(ref, details.version(), round, until, why);
        return done("plans.round.extended");
    }

    public String decide() {
        publication.answer(ref, outage, answer, answerReason);
        return done("plans.round.answered");
    }

    public void writePdf() throws IOException {
        WholeFile.send(ref + ".pdf", out -> publication.write(ref, round, AnnouncementForm.PDF, out));
    }

    public void writeText() throws IOException {
        WholeFile.send(ref + ".txt", out -> publication.write(ref, round, AnnouncementForm.TEXT, out));
    }

    private String done(String text) {
        notices.done(text);
        return "/plans/round.xhtml?faces-redirect=true&ref=" + ref + "&round=" + round;
    }

    /** The paragraphs of the announcement: as it appeared, or as it would appear. */
    public List<String> getParagraphs() {
        if (view == null) {
            return List.of();
        }
        return view.frame().published() || sheet == null ? view.paragraphs() : sheet.paragraphs();
    }

    /** When the public's own period ends, where a published round ends later for the agencies' sake; else null. */
    public LocalDate getPublicEnd() {
        boolean later = view != null
                && view.frame().published()
                && view.extensions().isEmpty()
                && proposal != null
                && proposal.ofPublic() != null
                && proposal.ofPublic().lastDay().isBefore(view.frame().lastDay());
        return later ? proposal.ofPublic().lastDay() : null;
    }

    /** Whether its last day has passed: then nothing can be extended. */
    public boolean isOver() {
        return view != null
                && view.frame().lastDay() != null
                && LocalDate.now(clock).isAfter(view.frame().lastDay());
    }

    public RoundKind[] getKinds() {
        return RoundKind.values();
    }

    public PeriodKind[] getPeriods() {
        return PeriodKind.values();
    }

    public AccessKind[] getAccessKinds() {
        return AccessKind.values();
    }

    public OutageAnswer[] getAnswers() {
        return OutageAnswer.values();
    }

    public PlanDetails getDetails() {
        return details;
    }

    public RoundView getView() {
        return view;
    }

    public RoundFields getFields() {
        return fields;
    }

    public RoundProposal getProposal() {
        return proposal;
    }

    public AnnouncementSheet getSheet() {
        return sheet;
    }

    public OutageAdvice getAdvice() {
        return advice;
    }

    public List<AccessFields> getAccesses() {
        return accesses;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getOutage() {
        return outage;
    }

    public void setOutage(Long outage) {
        this.outage = outage;
    }

    public OutageAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(OutageAnswer answer) {
        this.answer = answer;
    }

    public String getAnswerReason() {
        return answerReason;
    }

    public void setAnswerReason(String answerReason) {
        this.answerReason = answerReason;
    }
}
