package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.laboratory.PublicResults;
import de.dresden.smartparticipation.projects.vote.AgeGroup;
import de.dresden.smartparticipation.projects.vote.Choices;
import de.dresden.smartparticipation.projects.vote.PublicVote;
import de.dresden.smartparticipation.projects.vote.PublicVotes;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteOutcome;
import de.dresden.smartparticipation.projects.vote.VoteSending;
import de.dresden.smartparticipation.projects.vote.VoterGroup;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The ballot paper: what stands to the vote, how a ballot is filled in, and that it is secret. Nothing is kept until it is sent. */
@Named("citizenVoteView")
@RequestScoped
public class VoteView {

    private static final String FORM = "vote";
    private static final String CHOICE = "choice";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_EMAIL = 200;
    private static final int MOST_POINTS = 100_000;

    @Inject
    private PublicVotes votes;

    @Inject
    private PublicResults results;

    @Inject
    private Areas areas;

    @Inject
    private PublicForm form;

    @Inject
    private Sending sending;

    private String ref;
    private String outcome;
    private PublicVote vote;

    public String load() {
        vote = votes.of(ref);
        if (!form.isSent(FORM)) {
            return null;
        }
        Choices choices = isNumbered() ? numbered() : ticked();
        String code = vote.ways().letter() ? form.text("code", "citizen.vote.code", LONGEST_CODE) : null;
        String email =
                vote.ways().email() && code == null ? form.text("email", "citizen.vote.email", LONGEST_EMAIL) : null;
        if (code == null && email == null) {
            form.refuse(
                    vote.ways().letter() ? "code" : "email",
                    isBoth() ? "citizen.vote.code-or-email" : "citizen.vote.missing");
        }
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> votes.send(
                        ref,
                        form.getNonce(),
                        form.getAddress(),
                        new VoteSending(choices, code, email, group(), sending.language())))
                .map(this::gone)
                .orElse(null);
    }

    /** What cannot be is as good as unsaid. */
    private VoterGroup group() {
        String area = vote.scope().asksArea() ? form.text("area", "citizen.vote.area", LONGEST_CODE) : null;
        String age = vote.scope().byAge() ? form.text("age", "citizen.vote.age", LONGEST_CODE) : null;
        return new VoterGroup(
                area,
                Arrays.stream(AgeGroup.values())
                        .filter(group -> group.name().equals(age))
                        .findFirst()
                        .orElse(null));
    }

    /** The Stadtteile to choose from. */
    public List<Choice> getAreas() {
        return areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .map(area -> new Choice(area.key(), area.name()))
                .toList();
    }

    /** The groups of ages to choose from. */
    public List<Choice> getAges() {
        return Arrays.stream(AgeGroup.values())
                .map(age -> new Choice(age.name(), Shown.word(age)))
                .toList();
    }

    private String gone(VoteOutcome what) {
        if (what == VoteOutcome.CODE_UNKNOWN) {
            form.refuse("code", "citizen.vote.code-unknown");
            form.isWrong();
            return null;
        }
        return form.leadTo("/public/vote.xhtml?ref=" + ref + "&sent=" + what.name());
    }

    private Choices ticked() {
        Map<Integer, Integer> points = new TreeMap<>();
        form.texts(CHOICE).stream()
                .filter(text -> text.matches("[0-9]{1,6}"))
                .forEach(text -> points.put(Integer.valueOf(text), 1));
        return Choices.of(points);
    }

    private Choices numbered() {
        Map<Integer, Integer> points = new TreeMap<>();
        for (VoteOption option : vote.paper().options()) {
            String field = field(option);
            String typed = form.text(field, option.title(), LONGEST_CODE);
            Long number = form.number(field);
            if (typed != null && (number == null || number > MOST_POINTS)) {
                form.refuse(field, "citizen.vote.no-number");
            } else if (number != null && number > 0) {
                points.put(option.number(), number.intValue());
            }
        }
        return Choices.of(points);
    }

    /** The name of the field of a project where numbers are given. */
    public String field(VoteOption option) {
        return "project" + option.number();
    }

    /** What can be ticked. */
    public List<Choice> getChoices() {
        return vote.paper().options().stream()
                .map(option -> new Choice(String.valueOf(option.number()), label(option)))
                .toList();
    }

    public String label(VoteOption option) {
        return option.number() + ". " + option.title() + " – " + Shown.euro(option.costCents());
    }

    /** Whether projects get numbers, points or places, instead of a tick. */
    public boolean isNumbered() {
        return kind() == BallotKind.POINTS || kind() == BallotKind.RANKING;
    }

    /** Key of the sentence that says how the ballot is filled in; it takes {@link #getHow}. */
    public String getRule() {
        return "citizen.vote.rule." + kind().name().toLowerCase(Locale.ROOT);
    }

    /** The figure in the rule: points, projects or euros. */
    public String getHow() {
        return switch (kind()) {
            case POINTS -> String.valueOf(vote.paper().rule().points());
            case KNAPSACK -> Shown.euro(vote.paper().budgetCents());
            default -> String.valueOf(vote.paper().most());
        };
    }

    private BallotKind kind() {
        return vote.paper().rule().ballot();
    }

    /** Whether both a code and an address can be given. */
    public boolean isBoth() {
        return vote.ways().letter() && vote.ways().email();
    }

    /** Whether one can vote here at all, and not only on paper. */
    public boolean isOnline() {
        return vote.ways().letter() || vote.ways().email();
    }

    /** Whether the result can be read. */
    public boolean isResult() {
        return vote.closed() != null && results.isThere(ref);
    }

    public boolean isDone() {
        return VoteOutcome.COUNTED.name().equals(outcome) || isToConfirm();
    }

    public boolean isToConfirm() {
        return VoteOutcome.TO_CONFIRM.name().equals(outcome);
    }

    public PublicVote getVote() {
        return vote;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
