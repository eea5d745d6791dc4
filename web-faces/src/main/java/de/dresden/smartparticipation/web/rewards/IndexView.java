package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.tasks.TaskGroup;
import de.dresden.smartparticipation.platform.tasks.TaskView;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.ledger.BudgetRow;
import de.dresden.smartparticipation.rewards.ledger.IssuerBudgets;
import de.dresden.smartparticipation.rewards.overview.MonthStanding;
import de.dresden.smartparticipation.rewards.overview.ProgrammeStanding;
import de.dresden.smartparticipation.rewards.overview.RewardsOverview;
import de.dresden.smartparticipation.web.frame.WaitingTasks;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Start page of the programme: what waits for the department, this month beside the last, and what the budgets still hold. */
@Named("rewardsIndexView")
@RequestScoped
public class IndexView {

    private static final String PROGRAMME = "rewards";
    private static final int MOST_TILES = 5;

    /** A figure of this month beside the last one's. */
    public record Figure(String label, String now, String before) {}

    @Inject
    private RewardsOverview overview;

    @Inject
    private IssuerBudgets budgets;

    @Inject
    private WaitingTasks waiting;

    private ProgrammeStanding standing;
    private List<BudgetRow> rows;

    /** The steps of the programme that most wait for in the person's departments. */
    public List<TaskGroup> getWaiting() {
        return waiting.overview().largest(TaskView.DEPARTMENT, Integer.MAX_VALUE).stream()
                .filter(group -> group.programme().equals(PROGRAMME))
                .limit(MOST_TILES)
                .toList();
    }

    /** What waits, as the list of tasks calls it. */
    public String words(TaskGroup group) {
        return Texts.in(locale()).text(PROGRAMME + ".task." + group.step());
    }

    public ProgrammeStanding getStanding() {
        if (standing == null) {
            standing = overview.standing();
        }
        return standing;
    }

    public List<Figure> getFigures() {
        return List.of(
                figure("trips", month -> number(month.trips())),
                figure("saved", month -> Kilograms.of(month.milligrams())),
                figure("granted", month -> number(month.granted())),
                figure("redeemed", month -> number(month.redeemed())),
                figure("expired", month -> number(month.expired())),
                figure("taken-back", month -> number(month.takenBack())),
                figure("reversed", month -> Kilograms.of(month.reversedMilligrams())));
    }

    /** What counts as taken back. */
    public String getTakenBackRule() {
        return Texts.in(locale()).text("rewards.taken-back.rule");
    }

    private Figure figure(String name, Function<MonthStanding, String> of) {
        return new Figure(
                Languages.text(locale(), "rewards.index.figure." + name),
                of.apply(getStanding().thisMonth()),
                of.apply(getStanding().lastMonth()));
    }

    /** What each issuer's budget of the running year holds. */
    public List<BudgetRow> getBudgets() {
        if (rows == null) {
            rows = budgets.list(getYear());
        }
        return rows;
    }

    public int getYear() {
        return getStanding().thisMonth().first().getYear();
    }

    /** The months' names with their year, this one first. */
    public List<String> getMonths() {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", locale());
        return List.of(
                name.format(getStanding().thisMonth().first()),
                name.format(getStanding().lastMonth().first()));
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
