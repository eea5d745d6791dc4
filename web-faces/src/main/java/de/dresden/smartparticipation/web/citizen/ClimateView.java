package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.statistics.ClimateTotals;
import de.dresden.smartparticipation.rewards.statistics.MonthRow;
import de.dresden.smartparticipation.rewards.statistics.PublicTotals;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.rewards.AmountBar;
import de.dresden.smartparticipation.web.rewards.ClimateAmounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the climate rewards have come to, and how that is computed. */
@Named("citizenClimateView")
@RequestScoped
public class ClimateView {

    @Inject
    private PublicTotals statistics;

    @Inject
    private Reader reader;

    private ClimateTotals totals;

    public void load() {
        totals = statistics.totals();
        reader.mayKeep();
    }

    /** Tonnes by month, the first one first; what is not told has no bar. */
    public List<AmountBar> getChart() {
        return AmountBar.of(getToldMonths().stream()
                .map(row -> new AmountBar.Plain(
                        getAmounts().month(row.month()),
                        row.trips().savingMilligrams(),
                        getAmounts().tonnes(row.trips().savingMilligrams()) + " t"))
                .toList());
    }

    /** The months whose trips are told and of which a saving is known. */
    public List<MonthRow> getToldMonths() {
        return totals.months().stream()
                .filter(row -> row.trips().trips() > 0 && row.trips().savingMilligrams() != null)
                .toList();
    }

    /** Taler of the months that are told; a star where some are missing, and no zero where all are. */
    public String taler(ClimateTotals.TalerSum sum) {
        if (sum.taler() == null) {
            return Languages.text(reader.language(), "rewards.statistics.withheld");
        }
        return getAmounts().whole(sum.taler()) + (sum.hiddenMonths() > 0 ? "\u00a0*" : "");
    }

    /** Whether the sums leave something out. */
    public boolean isTalerHidden() {
        return totals.earned().hiddenMonths()
                        + totals.spent().hiddenMonths()
                        + totals.expired().hiddenMonths()
                        + totals.takenBack().hiddenMonths()
                > 0;
    }

    /** Whether there are trips whose saving is unknown, and it is told how many. */
    public boolean isUnknownTold() {
        return totals.unknownTrips() != null && totals.unknownTrips() > 0;
    }

    /** The year of a set's figures; a year is no number with a thousand's point. */
    public String year(ClimateTotals.Source source) {
        return String.valueOf(source.year());
    }

    public ClimateAmounts getAmounts() {
        return new ClimateAmounts(reader.language());
    }

    public ClimateTotals getTotals() {
        return totals;
    }
}
