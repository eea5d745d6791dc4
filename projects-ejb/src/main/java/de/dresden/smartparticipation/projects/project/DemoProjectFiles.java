package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands in the files of the demo's projects that the administration opened itself, and who has something to do. */
@Dependent
class DemoProjectFiles {

    private static final String WRITE = """
            update projects.project set summary = ?, goal = ?, first_month = ?, last_month = ?, cost_cents = ?, asked_cents = ?, place = ?,
                longitude = ?, latitude = ? where id = ?""";

    private static final String PARTNER = """
            insert into projects.project_partner (id, project_id, part, kind, name, contribution, contact_name, contact_email, version)
            values (nextval('projects.project_partner_id'), ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String MEMBER = """
            insert into projects.project_member (project_id, person_id, part, added_at)
            select ?, a.id, ?, ? from platform.account a where a.login = ?""";

    private static final String TASK = """
            insert into projects.project_task (id, project_id, title, note, department_id, person_id, due, created_by, created_at, version)
            select nextval('projects.project_task_id'), ?, ?, '', (select d.id from platform.department d where d.code = ?),
                (select a.id from platform.account a where a.login = ?), ?, ?, ?, 1 returning id""";

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectTasks tasks;

    @Inject
    private TaskBoard board;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void all(long edible, long school, long bikes) {
        LocalDate first = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).withDayOfMonth(1);
        sql.update(
                WRITE,
                "Beete, Obstbäume und Kräuter auf Flächen der Stadt, aus denen alle ernten dürfen.",
                "In der Johannstadt wächst Essbares dort, wo man ohnehin vorbeikommt. Nachbarschaften pflegen die Beete selbst,"
                        + " und nach zwei Jahren trägt sich das ohne die Stadt.",
                first.minusMonths(8),
                first.plusMonths(16),
                9_500_000L,
                8_200_000L,
                "Bönischplatz und Johannstädter Markt",
                13.7663,
                51.0535,
                edible);
        places(edible, List.of("06", "07"), List.of("SUSTAINABLE_CITIES", "RESPONSIBLE_CONSUMPTION", "LIFE_ON_LAND"));
        partner(
                edible,
                PartnerPart.CARRIER,
                ApplicantKind.ASSOCIATION,
                "Johannstädter Gärten e. V.",
                "Pflege der Beete",
                "Mara Linde");
        partner(
                edible,
                PartnerPart.SCIENCE,
                ApplicantKind.SCIENCE,
                "Institut für Stadtökologie",
                "Bodenproben, Zählung der Bestäuber",
                null);
        partner(edible, PartnerPart.SUPPORTER, ApplicantKind.COMPANY, "Gärtnerei am Elbhang", "Jungpflanzen", null);
        sql.update(
                WRITE,
                "Ein Schulhof steht am Nachmittag und am Wochenende dem ganzen Viertel offen.",
                "Schule und Nachbarschaft teilen sich einen Ort, und niemand muss ihn abends zuschließen, weil alle auf ihn achten.",
                first.plusMonths(1),
                first.plusMonths(13),
                3_400_000L,
                3_000_000L,
                "Grundschule am Markt",
                13.7291,
                51.0622,
                school);
        places(school, List.of("13"), List.of("QUALITY_EDUCATION", "SUSTAINABLE_CITIES"));
        sql.update(
                WRITE,
                "Leihräder mit Ladefläche an sechs Stationen der Neustadt.",
                "Wer ein Lastenrad leihen kann, braucht für den Einkauf kein Auto.",
                first.minusMonths(6),
                first.plusMonths(6),
                6_000_000L,
                6_000_000L,
                "Alaunplatz",
                13.7556,
                51.0688,
                bikes);
        places(bikes, List.of("11"), List.of("CLIMATE_ACTION", "SUSTAINABLE_CITIES"));
    }

    /** Teams and tasks of two of them. */
    void work(long edible, long restaurant, long by, Instant then) {
        sql.update(MEMBER, edible, "Flächen und Wasseranschlüsse", then, "g.otto");
        sql.update(MEMBER, edible, "Verkehrssicherheit", then, "a.fischer");
        sql.update(MEMBER, restaurant, "Lebensmittelrecht", then, "i.beck");
        give(edible, "Wasseranschluss am Bönischplatz abnehmen", null, "g.otto", 12, by, then);
        give(edible, "Stellungnahme zu den Baumscheiben", "ASM", null, 20, by, then);
        give(restaurant, "Mietvertrag mit der Markthalle nachfassen", null, "e.sommer", 5, by, then);
    }

    private void give(long project, String title, String department, String person, int days, long by, Instant then) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusDays(days);
        long id = sql.first(TASK, row -> row.number("id"), project, title, department, person, due, by, then)
                .orElseThrow();
        ProjectFrame frame = projects.of(project);
        board.applyAll(List.of(ProjectTasks.waiting(frame, tasks.find(frame, id))));
    }

    private void partner(
            long project, PartnerPart part, ApplicantKind kind, String name, String contribution, String contact) {
        String email = contact == null ? null : "kontakt@demo.invalid";
        sql.update(PARTNER, project, part, kind, name, contribution, contact, email);
    }

    private void places(long project, List<String> areas, List<String> goals) {
        sql.update(
                "insert into projects.project_district (project_id, area) select ?, v from unnest(?::text[]) v",
                project,
                areas);
        sql.update(
                "insert into projects.project_goal (project_id, goal) select ?, v from unnest(?::text[]) v",
                project,
                goals);
    }
}
