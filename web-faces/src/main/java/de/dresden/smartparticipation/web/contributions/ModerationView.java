package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.ModerationDecision;
import de.dresden.smartparticipation.participation.contribution.ModerationItem;
import de.dresden.smartparticipation.participation.contribution.Redaction;
import de.dresden.smartparticipation.participation.contribution.WaitingForModeration;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The queue of what waits for moderation, worked through by keyboard. */
@Named("contributionsModerationView")
@ViewScoped
public class ModerationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 20;

    /** What is being asked for besides a single key. */
    public enum Step {
        REFUSE,
        ASK,
        REDACT
    }

    /** A contribution with its words as they are drawn. */
    public record Entry(ModerationItem item, List<Piece> title, List<Piece> text) implements Serializable {}

    @Inject
    private Moderation moderation;

    @Inject
    private Contributions contributions;

    @Inject
    private Notices notices;

    private List<WaitingForModeration> consultations = List.of();
    private String consultation;
    private boolean queried;
    private List<Entry> entries = List.of();
    private long total;
    private String current;
    private Step step;
    private VerdictFields verdict = new VerdictFields();
    private Set<Integer> titleWords = Set.of();
    private Set<Integer> textWords = Set.of();
    private String last;
    private String decision;

    public void load() {
        consultations = moderation.waiting();
        if (consultation == null && !consultations.isEmpty()) {
            consultation = consultations.get(0).reference();
        }
        refresh();
    }

    private void refresh() {
        if (consultation == null) {
            return;
        }
        consultations = moderation.waiting();
        Page<ModerationItem> page = moderation.queue(consultation, queried, PageQuery.of(0, AT_ONCE));
        total = page.total();
        entries = page.items().stream()
                .map(item -> new Entry(item, Piece.of(item.title()), Piece.of(item.text())))
                .toList();
        boolean still = entries.stream().anyMatch(one -> one.item().reference().equals(current));
        current = still || entries.isEmpty() ? current : entries.get(0).item().reference();
    }

    public void accept(ModerationItem item) {
        decide(item, "accepted", () -> moderation.accept(item.reference(), item.version()));
    }

    /** Opens the question that a key alone does not answer. */
    public void ask(ModerationItem item, Step what) {
        current = item.reference();
        step = what;
        verdict = new VerdictFields();
        titleWords = TickedWords.offered(item.title());
        textWords = TickedWords.offered(item.text());
    }

    public void cancel() {
        step = null;
    }

    public void refuse(ModerationItem item) {
        decide(
                item,
                "refused",
                () -> moderation.refuse(item.reference(), item.version(), verdict.getGround(), verdict.getRemark()));
    }

    public void askBack(ModerationItem item) {
        decide(item, "asked", () -> moderation.askBack(item.reference(), item.version(), verdict.getQuestion()));
    }

    /** Notes the reply of a sender who was asked. */
    public void answered(ModerationItem item) {
        decide(item, "answered", () -> moderation.answered(item.reference(), item.version(), verdict.getQuestion()));
    }

    public void redact(ModerationItem item) {
        titleWords = TickedWords.sent("titleWords", item.title().size());
        textWords = TickedWords.sent("textWords", item.text().size());
        Redaction ofTitle = new Redaction(titleWords);
        Redaction ofText = new Redaction(textWords);
        if (done(item, () -> moderation.redact(item.reference(), item.version(), ofTitle, ofText))) {
            step = null;
            notices.done("contributions.moderation.redacted", item.reference());
            refresh();
        }
    }

    /** Takes the last decision back, where nobody has gone on with it. */
    public void undo() {
        String reference = last;
        last = null;
        try {
            moderation.reopen(reference, contributions.find(reference).version());
            current = reference;
            notices.done("contributions.moderation.undone", reference);
        } finally {
            refresh();
        }
    }

    /** Accepts all that waits, not only what is on the screen, as a job. */
    public String acceptAll() {
        ContributionFilter waiting = ContributionFilter.of(consultation).being(List.of(ContributionState.RECEIVED));
        long job = moderation.decideAll(ChosenContributions.matching(waiting), ModerationDecision.accepting());
        notices.done("contributions.moderation.all-begun");
        return "/jobs/job.xhtml?faces-redirect=true&id=" + job;
    }

    private void decide(ModerationItem item, String what, Runnable command) {
        if (done(item, command)) {
            decided(item, "contributions.moderation." + what);
        }
    }

    /**
     * Whether it was done. Where somebody was faster, the queue shows what is now, and what was typed stays as long as the
     * contribution waits.
     */
    private boolean done(ModerationItem item, Runnable command) {
        try {
            command.run();
            return true;
        } catch (Conflict faster) {
            Reason what = faster.reasons().get(faster.reasons().size() - 1);
            String told = faster.reasons().size() > 1 ? notices.sentence(what) : "";
            int place = place(item);
            refresh();
            boolean waits = place(item) >= 0;
            if (waits) {
                current = item.reference();
            } else {
                step = null;
                current = entries.isEmpty()
                        ? null
                        : entries.get(Math.min(place, entries.size() - 1))
                                .item()
                                .reference();
            }
            notices.warn(
                    waits ? "contributions.moderation.changed" : "contributions.moderation.gone",
                    item.reference(),
                    told);
            return false;
        }
    }

    private int place(ModerationItem item) {
        return entries.stream().map(one -> one.item().reference()).toList().indexOf(item.reference());
    }

    private void decided(ModerationItem item, String told) {
        step = null;
        last = contributions.find(item.reference()).rights().takeBack() ? item.reference() : null;
        decision = told;
        if (last == null) {
            notices.done(told, item.reference());
        }
        int place = place(item);
        current = place + 1 < entries.size() ? entries.get(place + 1).item().reference() : null;
        refresh();
    }

    public boolean asks(ModerationItem item, Step what) {
        return step == what && item.reference().equals(current);
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public long getTotal() {
        return total;
    }

    public String getCurrent() {
        return current;
    }

    /** What was decided last, as a key of the texts. */
    public String getDecision() {
        return decision;
    }

    public String getLast() {
        return last;
    }

    public List<WaitingForModeration> getConsultations() {
        return consultations;
    }

    /** How many of this consultation's contributions were asked back. */
    public long getAsked() {
        return consultations.stream()
                .filter(one -> one.reference().equals(consultation))
                .mapToLong(WaitingForModeration::queried)
                .sum();
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }

    public boolean isQueried() {
        return queried;
    }

    public void setQueried(boolean queried) {
        this.queried = queried;
    }

    /** Positions of the words of the title that are ticked. */
    public Set<Integer> getTitleWords() {
        return titleWords;
    }

    /** Positions of the words of the text that are ticked. */
    public Set<Integer> getTextWords() {
        return textWords;
    }

    public VerdictFields getVerdict() {
        return verdict;
    }
}
