package de.dresden.smartparticipation.projects.report;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** All projects that somebody may know of, with light, money and next milestone. */
@Boundary
@Stateless
public class Portfolio {

    @Inject
    private PortfolioLists lists;

    @Inject
    private ProjectSight sight;

    @Inject
    private Clock clock;

    /**
     * The projects that match; by default those in danger first, then by the day of their next milestone.
     *
     * @param query sorts {@code reference}, {@code title}, {@code state}, {@code light}, {@code department}, {@code granted},
     *     {@code committed}, {@code paid}, {@code due}, {@code last}
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public Page<PortfolioRow> list(PortfolioFilter filter, PageQuery query) {
        return lists.page(filter, sight.parameters(), query);
    }

    /** What the projects that match come to. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public PortfolioSums sums(PortfolioFilter filter) {
        return lists.sums(filter, sight.parameters(), LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
    }

    /** Titles of the calls of these projects by reference, the latest first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public Map<String, String> calls() {
        return lists.calls(sight.parameters());
    }

    /** Writes all that match as a table, by reference; cells are guarded against formulas, and the stream is not closed. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void export(PortfolioFilter filter, TableFormat format, Locale language, OutputStream out) {
        PortfolioFile.TABLE.write(
                AllPages.of(query -> lists.page(filter, sight.parameters(), query), "reference"),
                format,
                language,
                clock.instant(),
                out);
    }
}
