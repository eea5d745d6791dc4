package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of tandems: they begin with a pair and go where their application and project go. */
@Dependent
class TandemCourse {

    @Inject
    private TandemTable table;

    @Inject
    private TandemDirectory directory;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All of the pair have accepted. Once more changes nothing. */
    void open(PairFrame pair) {
        opened(pair, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN))
                .ifPresent(tandem -> happenings.record(change(tandem, "opened", Map.of("pair", pair.id()))));
    }

    /** Makes it without telling. @param day on which all had accepted */
    Optional<TandemFrame> opened(PairFrame pair, LocalDate day) {
        List<Long> companies = new ArrayList<>(List.of(pair.first(), pair.second()));
        if (pair.third() != null) {
            companies.add(pair.third());
        }
        return table.open(pair.id(), companies, day, clock.instant()).map(directory::of);
    }

    /** Something happened to an application. @param gone whether its draft was thrown away */
    void application(long application, boolean gone) {
        if (gone) {
            table.lose(application);
        }
        tell(table.followApplication(application));
    }

    /** Something happened to a project. */
    void project(long project) {
        tell(table.followProject(project));
    }

    /** Looks whether something moved that nobody told of, as a draft that went after its time. */
    void all() {
        tell(table.follow());
    }

    TandemChanged change(TandemFrame tandem, String verb, Map<String, ?> after) {
        return TandemChanged.of(tandem, verb, after, TandemTasks.of(tandem, title(tandem)));
    }

    /** How it is called. */
    String title(TandemFrame tandem) {
        return String.join(" + ", ceiling.names(tandem).values());
    }

    /** Tells of those that moved. */
    void tell(List<TandemTable.Moved> moved) {
        for (TandemTable.Moved one : moved) {
            TandemFrame tandem = directory.of(one.tandem());
            if (tandem.state() != one.was()) {
                happenings.record(
                        change(tandem, "moved", Map.of("state", tandem.state().name()))
                                .from(Map.of("state", one.was().name())));
            }
        }
    }
}
