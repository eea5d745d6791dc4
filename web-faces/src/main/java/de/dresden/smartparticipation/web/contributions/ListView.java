package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionRow;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.ModerationDecision;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.responses.ChosenCases;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All contributions that one may see, and what can be done with many at once. */
@Named("contributionsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many references stand in an address, which can then be sent to a colleague. */
    private static final int FEW = 20;

    @Inject
    private Contributions contributions;

    @Inject
    private Moderation moderation;

    @Inject
    private Distribution distribution;

    @Inject
    private Responses responses;

    @Inject
    private ChosenCases kept;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    /** What can be done with many at once. */
    public enum Step {
        ACCEPT,
        REFUSE,
        TOPIC,
        DISTRIBUTE
    }

    private Filters filters;
    private final Table<ContributionRow> rows = new Table<>(ContributionRow::reference, this::page);
    private boolean topicsOffered;
    private boolean single;
    private Set<String> unseen = Set.of();
    private boolean everything;
    private Step asked;
    private ChosenContributions chosen;
    private long number;
    private RefusalGround ground;
    private Long topic;
    private final Map<String, String> topics = new LinkedHashMap<>();

    @PostConstruct
    void open() {
        Map<String, String> consultations = new LinkedHashMap<>();
        contributions.consultations().forEach(one -> consultations.put(one.reference(), one.title()));
        filters = Filters.fromUrl()
                .text("q", "contributions.filter.text")
                .choice("consultation", "contributions.filter.consultation", consultations)
                .choice("state", "contributions.filter.state", ContributionState.values())
                .choice("department", "contributions.filter.department", departments.choices())
                .choice("channel", "contributions.filter.channel", Channel.values())
                .flag("mine", "contributions.filter.mine")
                .flag("overdue", "contributions.filter.overdue")
                .date("from", "contributions.filter.from")
                .date("until", "contributions.filter.until");
        Set<String> asked = new HashSet<>(List.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("consultation", new String[0])));
        asked.removeIf(String::isBlank);
        unseen = filters.values("consultation").isEmpty() ? Set.copyOf(asked) : Set.of();
        single = consultations.size() == 1 || filters.values("consultation").size() == 1;
        contributions
                .topics(filters.values("consultation"))
                .forEach(one -> topics.put(String.valueOf(one.id()), one.name()));
        topicsOffered = !topics.isEmpty();
        if (topicsOffered) {
            Map<String, String> offered = new LinkedHashMap<>(topics);
            Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            offered.put(
                    String.valueOf(ContributionFilter.NO_TOPIC),
                    Languages.text(locale, "contributions.filter.no-topic"));
            filters.choice("topic", "contributions.filter.topic", offered);
        }
    }

    private Page<ContributionRow> page(PageQuery query) {
        return contributions.list(filter(), query);
    }

    private ContributionFilter filter() {
        return new ContributionFilter(
                unseen.isEmpty() ? Set.copyOf(filters.values("consultation")) : unseen,
                states(),
                topicsOffered ? Set.copyOf(filters.ids("topic")) : Set.of(),
                Set.copyOf(filters.ids("department")),
                Set.copyOf(filters.many("channel", Channel.class)),
                Set.of(),
                filters.has("mine"),
                filters.has("overdue"),
                filters.text("q"),
                filters.date("from"),
                filters.date("until"),
                null);
    }

    /** What was split or merged goes on in others, what was withdrawn does not go on: listed only where it is asked for. */
    private Set<ContributionState> states() {
        Set<ContributionState> asked = Set.copyOf(filters.many("state", ContributionState.class));
        return asked.isEmpty() && filters.text("q") == null
                ? EnumSet.complementOf(
                        EnumSet.of(ContributionState.SPLIT, ContributionState.MERGED, ContributionState.WITHDRAWN))
                : asked;
    }

    /** Asks before something is done with many; what was chosen stays as it was when it was asked. */
    public void ask(Step step) {
        asked = null;
        if (told()) {
            return;
        }
        if (step == Step.TOPIC && topic == null) {
            notices.failed("contributions.list.no-topic-chosen");
        } else if (step == Step.REFUSE && ground == null) {
            notices.failed("contributions.list.no-ground-chosen");
        } else {
            chosen = chosen();
            number =
                    everything ? contributions.count(filter()) : rows.selected().size();
            asked = step;
        }
    }

    /** Does what was asked, in the background. */
    public String go() {
        long job =
                switch (asked) {
                    case ACCEPT -> moderation.decideAll(chosen, ModerationDecision.accepting());
                    case REFUSE -> moderation.decideAll(chosen, ModerationDecision.refusing(ground, null));
                    case TOPIC -> moderation.changeTopics(chosen, topic);
                    case DISTRIBUTE -> distribution.distribute(chosen, null, null);
                };
        return "/jobs/job.xhtml?faces-redirect=true&id=" + job;
    }

    public void leave() {
        asked = null;
    }

    /** Opens the page on which one answer is written for all that are ticked, or that match. */
    public String answerTogether() {
        if (told()) {
            return null;
        }
        ChosenContributions all = chosen();
        responses.together(all);
        List<String> ticked = all.references();
        boolean few = !ticked.isEmpty() && ticked.size() <= FEW;
        return "/responses/group.xhtml?faces-redirect=true&"
                + (few
                        ? "refs=" + URLEncoder.encode(String.join(",", ticked), StandardCharsets.UTF_8)
                        : "choice=" + kept.keep(all));
    }

    private ChosenContributions chosen() {
        return everything ? ChosenContributions.matching(filter()) : ChosenContributions.these(rows.selected());
    }

    /** Says so where nothing is chosen: «nothing» must never become «everything». */
    private boolean told() {
        boolean nothing = !everything && rows.selected().isEmpty();
        if (nothing) {
            notices.failed("contributions.list.none-chosen");
        }
        return nothing;
    }

    /** What was asked and waits for a yes, or null. */
    public Step getAsked() {
        return asked;
    }

    /** How many it is about. */
    public long getNumber() {
        return number;
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ContributionRow> getRows() {
        return rows;
    }

    /** Whether only consultations are asked for of which this person sees nothing; the list is empty then, never all. */
    public boolean isUnseen() {
        return !unseen.isEmpty();
    }

    /** Whether all that is listed belongs to one consultation. */
    public boolean isSingle() {
        return single;
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    /** Topics of the consultations that the list is filtered by. */
    public Map<String, String> getTopics() {
        return topics;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }
}
