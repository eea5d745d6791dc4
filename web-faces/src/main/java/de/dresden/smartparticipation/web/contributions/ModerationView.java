package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.MarkedWord;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.ModerationDecision;
import de.dresden.smartparticipation.participation.contribution.ModerationItem;
import de.dresden.smartparticipation.participation.contribution.Redaction;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.contribution.WaitingForModeration;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    private RefusalGround ground;
    private String remark;
    private String question;
    private List<Integer> titleWords = List.of();
    private List<Integer> textWords = List.of();
    private String last;

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
        moderation.accept(item.reference(), item.version());
        decided(item);
    }

    /** Opens the question that a key alone does not answer. */
    public void ask(ModerationItem item, Step what) {
        current = item.reference();
        step = what;
        ground = null;
        remark = null;
        question = null;
        titleWords = pointedOut(item.title());
        textWords = pointedOut(item.text());
    }

    public void cancel() {
        step = null;
    }

    public void refuse(ModerationItem item) {
        moderation.refuse(item.reference(), item.version(), ground, remark);
        decided(item);
    }

    public void askBack(ModerationItem item) {
        moderation.askBack(item.reference(), item.version(), question);
        decided(item);
    }

    /** Notes the reply of a sender who was asked. */
    public void answered(ModerationItem item) {
        moderation.answered(item.reference(), item.version(), question);
        decided(item);
    }

    public void redact(ModerationItem item) {
        moderation.redact(
                item.reference(),
                item.version(),
                new Redaction(Set.copyOf(titleWords)),
                new Redaction(Set.copyOf(textWords)));
        step = null;
        refresh();
    }

    /** Takes the last decision back. */
    public void undo() {
        moderation.reopen(last, contributions.find(last).version());
        current = last;
        last = null;
        refresh();
    }

    /** Accepts all that waits, not only what is on the screen, as a job. */
    public String acceptAll() {
        ContributionFilter waiting = ContributionFilter.of(consultation).being(List.of(ContributionState.RECEIVED));
        long job = moderation.decideAll(ChosenContributions.matching(waiting), ModerationDecision.accepting());
        notices.done("contributions.moderation.all-begun");
        return "/jobs/job.xhtml?faces-redirect=true&id=" + job;
    }

    private void decided(ModerationItem item) {
        step = null;
        last = contributions.find(item.reference()).rights().takeBack() ? item.reference() : null;
        int place = entries.stream().map(one -> one.item().reference()).toList().indexOf(item.reference());
        current = place + 1 < entries.size() ? entries.get(place + 1).item().reference() : null;
        refresh();
    }

    private static List<Integer> pointedOut(List<MarkedWord> words) {
        return words.stream()
                .filter(word -> word.found() != null)
                .map(MarkedWord::position)
                .collect(Collectors.toList());
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

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
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

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public List<Integer> getTitleWords() {
        return titleWords;
    }

    public void setTitleWords(List<Integer> titleWords) {
        this.titleWords = titleWords;
    }

    public List<Integer> getTextWords() {
        return textWords;
    }

    public void setTextWords(List<Integer> textWords) {
        this.textWords = textWords;
    }
}
