package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.project.NewTask;
import de.dresden.smartparticipation.projects.project.PartnerPart;
import de.dresden.smartparticipation.projects.project.ProjectData;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectPartner;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.report.PortfolioFilter;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the project files are called. */
@Dependent
class ProjectArguments implements RightsArguments.Room {

    private static final String WHY = "Because.";
    private static final ProjectData DATA =
            new ProjectData("Beds for all", "Summary", "Aim", null, null, 0, 0, Set.of(), null, null, Set.of());
    private static final ProjectPartner PARTNER = new ProjectPartner(
            0, PartnerPart.PARTNER, ApplicantKind.ASSOCIATION, "Beds e. V.", "", null, null, null, 0);

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("ProjectViews.file", on -> with(made(on).reference()));
        table.put("ProjectViews.history", on -> with(made(on).reference()));
        table.put(
                "ProjectDossiers.print",
                on -> with(made(on).reference(), Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put(
                "ProjectDossiers.pack",
                on -> with(made(on).reference(), Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("ProjectViews.permits", on -> with(made(on).reference()));
        table.put("Projects.departments", on -> with());
        table.put("Projects.open", on -> with(on.missing() ? 0L : on.department(), DATA));
        table.put("Projects.write", on -> with(made(on).key(), DATA));
        table.put("Projects.move", on -> with(made(on).key(), ProjectState.STOPPED, WHY));
        table.put("Projects.setLight", on -> with(made(on).key(), ProjectLight.RED, WHY));
        table.put("ProjectPartners.write", on -> with(made(on).reference(), PARTNER));
        table.put("ProjectPartners.remove", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), made.partner(), 1L, WHY);
        });
        table.put("ProjectTeam.add", on -> with(made(on).reference(), made(on).somebody(), "Text"));
        table.put("ProjectTeam.remove", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), made.member());
        });
        table.put(
                "ProjectWork.give",
                on -> with(made(on).reference(), new NewTask("Task", "", null, on.department(), null)));
        for (String step : new String[] {"finish", "drop"}) {
            table.put("ProjectWork." + step, on -> {
                ProjectsOfRights made = made(on);
                return with(made.reference(), made.task(false), 1L, WHY);
            });
        }
        table.put("ProjectWork.reopen", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), made.task(true), 1L);
        });
        table.put("Portfolio.list", on -> with(PortfolioFilter.none(), PageQuery.first()));
        table.put("Portfolio.sums", on -> with(PortfolioFilter.none()));
        table.put("Portfolio.calls", on -> with());
        table.put(
                "Portfolio.export",
                on -> with(PortfolioFilter.none(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
    }

    private ProjectsOfRights made(RightsObjects on) {
        return new ProjectsOfRights(sql, on);
    }
}
