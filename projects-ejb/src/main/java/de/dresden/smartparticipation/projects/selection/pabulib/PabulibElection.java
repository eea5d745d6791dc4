package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Project;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an election of a file. Its smallest unit is as small as the figures ask for; Add1 goes by whole units of the currency. */
public final class PabulibElection {

    private PabulibElection() {}

    /** @throws Refused naming the line where a figure, a project or a kind of vote cannot be read */
    public static Election of(PabulibFile file) {
        BigDecimal budget = budget(file);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<BigDecimal> costs = new ArrayList<>();
        int id = column(file.projects(), "project_id", "PROJECTS");
        int cost = column(file.projects(), "cost", "PROJECTS");
        for (Row row : file.projects().rows()) {
            String name = row.cell(id);
            if (name.isEmpty() || places.putIfAbsent(name, costs.size()) != null) {
                throw Unreadable.in(row.line(), "project-id", name);
            }
            BigDecimal figure = Figures.read(row.cell(cost), row.line(), "cost");
            if (figure.signum() < 0) {
                throw Unreadable.in(row.line(), "cost", row.cell(cost));
            }
            costs.add(figure);
        }
        int decimals = Math.max(
                budget.scale(), costs.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        List<Project> projects = projects(file, places, costs, decimals);
        Election.Builder election = Election.of(
                Figures.scaled(budget, decimals, 0, "budget"),
                BigDecimal.ONE.movePointRight(decimals).longValueExact(),
                projects);
        new PabulibVotes(file, places).forEach(election::add);
        return election.build();
    }

    private static List<Project> projects(
            PabulibFile file, Map<String, Integer> places, List<BigDecimal> costs, int decimals) {
        List<Project> projects = new ArrayList<>();
        for (String name : places.keySet()) {
            int at = projects.size();
            int line = file.projects().rows().get(at).line();
            projects.add(new Project(name, Figures.scaled(costs.get(at), decimals, line, "cost")));
        }
        return projects;
    }

    private static BigDecimal budget(PabulibFile file) {
        String text = file.meta().get("budget");
        if (text == null) {
            throw Unreadable.whole("budget-missing");
        }
        BigDecimal budget = Figures.read(text, 0, "budget");
        if (budget.signum() < 0) {
            throw Unreadable.in(0, "budget", text);
        }
        return budget;
    }

    static int column(PabulibFile.Section section, String name, String where) {
        return section.column(name)
                .orElseThrow(() -> new Refused(Reason.of("projects.selection.file-column", name, where)));
    }
}
