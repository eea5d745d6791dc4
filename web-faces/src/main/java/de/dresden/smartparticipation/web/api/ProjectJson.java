package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectPartner;
import de.dresden.smartparticipation.projects.project.ProjectTask;
import de.dresden.smartparticipation.projects.project.TeamMember;
import de.dresden.smartparticipation.projects.report.PortfolioRow;
import de.dresden.smartparticipation.projects.report.ReportContent;
import de.dresden.smartparticipation.projects.report.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A project's file, as programs read it. Money in cents, months as {@code 2026-03}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectJson(
        String reference,
        String title,
        String state,
        String light,
        String lightReason,
        String department,
        String call,
        String application,
        String idea,
        String summary,
        String aim,
        String first,
        String last,
        long costCents,
        long askedCents,
        Long decidedCents,
        Long grantedCents,
        long paidCents,
        Set<String> areas,
        String place,
        Double longitude,
        Double latitude,
        List<Integer> goals,
        List<PartnerJson> partners,
        List<MemberJson> team,
        List<TaskJson> tasks,
        long version) {

    /** A project in the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowJson(
            String reference,
            String title,
            String state,
            String light,
            String lightReason,
            String department,
            String call,
            List<String> areas,
            long plannedCents,
            long grantedCents,
            long committedCents,
            long paidCents,
            String milestone,
            LocalDate milestoneDue) {

        static RowJson of(PortfolioRow row) {
            return new RowJson(
                    row.project().reference(),
                    row.project().title(),
                    row.project().state().name(),
                    row.project().light().name(),
                    row.project().lightReason(),
                    row.department(),
                    row.call(),
                    row.areas(),
                    row.plannedCents(),
                    row.grantedCents(),
                    row.committedCents(),
                    row.paidCents(),
                    row.milestone(),
                    row.due());
        }
    }

    /** Who takes part; who is to be reached only for those who may know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartnerJson(
            String name,
            String part,
            String kind,
            String contribution,
            String contactName,
            String contactEmail,
            String contactPhone) {

        static PartnerJson of(ProjectPartner partner) {
            return new PartnerJson(
                    partner.name(),
                    partner.part().name(),
                    partner.kind().name(),
                    partner.contribution(),
                    partner.contactName(),
                    partner.contactEmail(),
                    partner.contactPhone());
        }
    }

    /** One of the team. */
    public record MemberJson(String name, String part) {

        static MemberJson of(TeamMember member) {
            return new MemberJson(member.name(), member.part());
        }
    }

    /** A task. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskJson(String title, String person, String department, LocalDate due, Instant doneAt) {

        static TaskJson of(ProjectTask task) {
            return new TaskJson(task.title(), task.personName(), task.departmentName(), task.due(), task.doneAt());
        }
    }

    /** A frozen status report. */
    public record ReportJson(int number, LocalDate day, Instant frozenAt, String hash, ReportContent content) {

        static ReportJson of(StatusReport report) {
            return new ReportJson(report.number(), report.day(), report.frozenAt(), report.hash(), report.content());
        }
    }

    static ProjectJson of(ProjectFile file) {
        return new ProjectJson(
                file.project().reference(),
                file.project().title(),
                file.project().state().name(),
                file.project().light().name(),
                file.project().lightReason(),
                file.department(),
                file.origin().call(),
                file.origin().application(),
                file.origin().idea(),
                file.summary(),
                file.aim(),
                file.first() == null ? null : file.first().toString(),
                file.last() == null ? null : file.last().toString(),
                file.costCents(),
                file.askedCents(),
                file.decidedCents(),
                file.grantedCents(),
                file.paidCents(),
                file.districts(),
                file.place(),
                file.point() == null ? null : file.point().longitude(),
                file.point() == null ? null : file.point().latitude(),
                file.goals().stream().map(Goal::number).toList(),
                file.partners().stream().map(PartnerJson::of).toList(),
                file.team().stream().map(MemberJson::of).toList(),
                file.tasks().stream().map(TaskJson::of).toList(),
                file.version());
    }
}
