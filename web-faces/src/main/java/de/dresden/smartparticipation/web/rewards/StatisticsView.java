package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.statistics.GroupRow;
import de.dresden.smartparticipation.rewards.statistics.MonthRow;
import de.dresden.smartparticipation.rewards.statistics.StatisticCell;
import de.dresden.smartparticipation.rewards.statistics.StatisticFilter;
import de.dresden.smartparticipation.rewards.statistics.StatisticSheet;
import de.dresden.smartparticipation.rewards.statistics.Statistics;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the programme comes to, as charts and tables. */
@Named("rewardsStatisticsView")
@ViewScoped
public class StatisticsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statistics statistics;

    @Inject
    private Areas areas;

    private Map<String, String> names;
    private Filters filters;
    private StatisticFilter filter;
    private StatisticSheet sheet;
    private List<Filters.Kept> wrong;

    @PostConstruct
    void read() {
        names = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (one, other) -> one, LinkedHashMap::new));
        Map<LocalDate, String> months = new LinkedHashMap<>();
        StatisticSheet all = statistics.of(StatisticFilter.ALL);
        for (LocalDate month = all.last();
                month != null && !month.isBefore(all.first());
                month = month.minusMonths(1)) {
            months.put(month, amounts().month(month));
        }
        Map<Mode, String> modes = Arrays.stream(Mode.values())
                .collect(Collectors.toMap(
                        mode -> mode, mode -> word("rewards.mode." + mode), (one, other) -> one, LinkedHashMap::new));
        filters = Filters.fromUrl()
                .one("from", "rewards.statistics.from", months)
                .one("until", "rewards.statistics.until", months)
                .one("area", "rewards.statistics.area", names)
                .one("mode", "rewards.statistics.mode", modes);
        wrong = filters.unknown();
        filter = new StatisticFilter(
                month("from"),
                month("until"),
                filters.single("area"),
                filters.single("mode") == null ? null : Mode.valueOf(filters.single("mode")));
        sheet = filter.equals(StatisticFilter.ALL) ? all : statistics.of(filter);
    }

    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = language();
        WholeFile.send("cleema." + wanted.extension(), out -> statistics.write(filter, wanted, language, out));
    }

    private LocalDate month(String name) {
        return filters.single(name) == null ? null : LocalDate.parse(filters.single(name));
    }

    /** The first one first, in the table as in the chart. */
    public List<MonthRow> getMonths() {
        return sheet.months().stream()
                .sorted(Comparator.comparing(MonthRow::month))
                .toList();
    }

    /** CO2 by month, the first one first. */
    public List<AmountBar> getMonthChart() {
        return AmountBar.of(getMonths().stream()
                .filter(row -> row.trips().trips() > 0 && row.trips().savingMilligrams() != null)
                .map(row -> new AmountBar.Plain(
                        amounts().month(row.month()),
                        row.trips().savingMilligrams(),
                        word(
                                "rewards.saving.kilograms",
                                amounts().kilograms(row.trips().savingMilligrams()))))
                .toList());
    }

    /** Trips of each mode, Stadtteil or age of which something is told. */
    public List<AmountBar> chart(List<GroupRow> rows, String kind) {
        return AmountBar.of(shown(rows).stream()
                .filter(row -> row.trips().trips() > 0)
                .map(row -> new AmountBar.Plain(
                        name(row.key(), kind),
                        row.trips().trips(),
                        amounts().whole(row.trips().trips())))
                .toList());
    }

    public List<GroupRow> shown(List<GroupRow> rows) {
        return rows.stream().filter(Predicate.not(GroupRow::whollyHidden)).toList();
    }

    /** Names of those of which nothing is told; empty where there are none. */
    public String withheld(List<GroupRow> rows, String kind) {
        return rows.stream()
                .filter(GroupRow::whollyHidden)
                .map(row -> name(row.key(), kind))
                .sorted(Alphabet.order())
                .collect(Collectors.joining(", "));
    }

    /** @param kind {@code mode}, {@code area} or {@code account-age} */
    public String name(String key, String kind) {
        if (kind.equals("area")) {
            return key.isEmpty() ? own("no-area") : names.getOrDefault(key, key);
        }
        return word("rewards." + kind + "." + key);
    }

    public String people(StatisticCell cell) {
        return cell.shown() ? amounts().whole(cell.people()) : withheld();
    }

    public String trips(StatisticCell cell) {
        return cell.shown() ? amounts().whole(cell.trips()) : withheld();
    }

    public String kilometres(StatisticCell cell) {
        return cell.shown() ? amounts().kilometres(cell.metres()) : withheld();
    }

    public String kilograms(StatisticCell cell) {
        return cell.savingTold() ? amounts().kilograms(cell.savingMilligrams()) : withheld();
    }

    public String unknown(StatisticCell cell) {
        return cell.unknownTrips() != null ? amounts().whole(cell.unknownTrips()) : withheld();
    }

    /** A dash where the table has no Taler. */
    public String taler(StatisticCell cell) {
        if (cell == null) {
            return "–";
        }
        return cell.shown() ? amounts().whole(cell.taler()) : withheld();
    }

    /** What trips would have saved that were taken back; zero where there were none, a dash where they were not counted. */
    public String reversed(StatisticCell cell) {
        return cell == null ? "–" : kilograms(cell);
    }

    /** What counts as taken back. */
    public String getTakenBackRule() {
        return word("rewards.taken-back.rule");
    }

    /** Whether a month that is shown was counted before what was taken back was. */
    public boolean isUncounted() {
        return filter.mode() == null
                && filter.area() == null
                && sheet.months().stream().anyMatch(month -> month.takenBack() == null);
    }

    /** Taler of several months. */
    public String sum(GroupRow.Sum sum) {
        if (sum == null) {
            return "–";
        }
        return sum.told() == null ? withheld() : amounts().whole(sum.told());
    }

    /** Whether a month is not in a sum of Taler that is shown. */
    public boolean partly(GroupRow.Sum sum) {
        return sum != null && sum.hidden() > 0 && sum.told() != null;
    }

    private String withheld() {
        return own("withheld");
    }

    public ClimateAmounts getAmounts() {
        return amounts();
    }

    private ClimateAmounts amounts() {
        return new ClimateAmounts(language());
    }

    private static String word(String key, Object... values) {
        return Texts.in(language()).text(key, values);
    }

    /** A word of the page itself. */
    private static String own(String name) {
        return Languages.text(language(), "rewards.statistics." + name);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** What the address asks for and is not there: then nothing is shown, so that nobody takes the whole for a part. */
    public List<Filters.Kept> getWrong() {
        return wrong;
    }

    /** Whether the first month that is asked for is after the last. */
    public boolean isReversed() {
        return filter.from() != null && filter.until() != null && filter.from().isAfter(filter.until());
    }

    public boolean isReadable() {
        return sheet.last() != null && wrong.isEmpty() && !isReversed();
    }

    public Filters getFilters() {
        return filters;
    }

    public StatisticSheet getSheet() {
        return sheet;
    }
}
