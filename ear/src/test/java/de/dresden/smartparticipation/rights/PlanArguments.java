package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import de.dresden.smartparticipation.participation.plan.Access;
import de.dresden.smartparticipation.participation.plan.AccessKind;
import de.dresden.smartparticipation.participation.plan.AnnouncementForm;
import de.dresden.smartparticipation.participation.plan.DocumentData;
import de.dresden.smartparticipation.participation.plan.DocumentKind;
import de.dresden.smartparticipation.participation.plan.EnvironmentalTheme;
import de.dresden.smartparticipation.participation.plan.Information;
import de.dresden.smartparticipation.participation.plan.InformationSource;
import de.dresden.smartparticipation.participation.plan.LocalHolidays;
import de.dresden.smartparticipation.participation.plan.OutageAnswer;
import de.dresden.smartparticipation.participation.plan.PeriodKind;
import de.dresden.smartparticipation.participation.plan.PlanData;
import de.dresden.smartparticipation.participation.plan.PlanFilter;
import de.dresden.smartparticipation.participation.plan.PlanKind;
import de.dresden.smartparticipation.participation.plan.PlanProcedure;
import de.dresden.smartparticipation.participation.plan.RoundData;
import de.dresden.smartparticipation.participation.plan.RoundKind;
import de.dresden.smartparticipation.participation.plan.StepData;
import de.dresden.smartparticipation.participation.plan.StepKind;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the methods of the plans are called. */
@Dependent
class PlanArguments implements RightsArguments.Room {

    private static final String NOWHERE = "BP-1999-999";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final DocumentData DOCUMENT = new DocumentData(DocumentKind.DRAWING, "Drawing", true);
    private static final Information INFORMATION =
            new Information(EnvironmentalTheme.SOIL, InformationSource.REPORT, "Report", "Compaction, sealing", true);
    private static final String AREA =
            "{\"type\":\"Polygon\",\"coordinates\":[[[13.7,51.0],[13.8,51.0],[13.8,51.1],[13.7,51.0]]]}";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private LocalHolidays holidays;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Plans.list", on -> with(PlanFilter.none(), PageQuery.first()));
        table.put("Plans.details", on -> with(plan(on)));
        table.put("Plans.history", on -> with(plan(on)));
        table.put("PublicPlans.list", on -> with());
        table.put("PublicPlans.details", on -> with(announced(on)));
        table.put("PublicPlans.shownIn", on -> with(display(on)));
        table.put("PlanDisplays.chosen", on -> with(display(on)));
        table.put("PlanDisplays.choose", on -> with(display(on), plan(on)));
        table.put("SchoolHolidays.list", on -> with());
        table.put(
                "SchoolHolidays.add",
                on -> with(new SchoolHoliday("Holidays", LocalDate.of(2099, 1, 1), LocalDate.of(2099, 1, 9))));
        table.put("SchoolHolidays.remove", on -> with(holiday(on)));
        setUp(table);
        documents(table);
        rounds(table);
        publication(table);
    }

    private void setUp(Map<String, Making> table) {
        table.put("PlanSetup.departments", on -> with());
        table.put("PlanSetup.create", on -> with(data(on.department()), DAY));
        table.put("PlanSetup.change", on -> with(plan(on), 1L, data(on.department()), true));
        table.put("PlanSetup.draw", on -> with(plan(on), 1L, AREA));
        table.put("PlanSetup.take", on -> with(plan(on), 1L, StepKind.RESOLUTION, new StepData(DAY, "V0001/26", null)));
        table.put("PlanSetup.takeBack", on -> with(resolved(on), 1L, StepKind.RESOLUTION, "By mistake"));
    }

    private void documents(Map<String, Making> table) {
        table.put("PlanDocuments.add", on -> with(plan(on), DOCUMENT, content(), "drawing.txt"));
        table.put("PlanDocuments.renew", on -> {
            String plan = plan(on);
            return with(plan, document(plan), content(), "drawing.txt", "A new road");
        });
        table.put("PlanDocuments.change", on -> {
            String plan = plan(on);
            return with(plan, document(plan), DOCUMENT);
        });
        table.put("PlanDocuments.remove", on -> {
            String plan = plan(on);
            return with(plan, document(plan));
        });
        table.put("PlanDocuments.addInformation", on -> with(plan(on), INFORMATION));
        table.put("PlanDocuments.removeInformation", on -> {
            String plan = plan(on);
            return with(plan, information(plan));
        });
    }

    private void rounds(Map<String, Making> table) {
        table.put("PlanRounds.propose", on -> with(plan(on), RoundKind.PUBLICATION, today().plusDays(20), null));
        table.put("PlanRounds.plan", on -> with(plan(on), 1L, early()));
        table.put("PlanRounds.change", on -> {
            String plan = plan(on);
            return with(plan, 1L, round(plan, false), early());
        });
        table.put("PlanRounds.drop", on -> {
            String plan = plan(on);
            return with(plan, 1L, round(plan, false));
        });
        table.put("PlanRounds.setAccesses", on -> {
            String plan = plan(on);
            return with(
                    plan,
                    1L,
                    round(plan, false),
                    List.of(new Access(AccessKind.READING_DEVICE, "Town hall", "12", "Mon to Fri 9 to 12")));
        });
    }

    private void publication(Map<String, Making> table) {
        table.put("PlanPublication.announcement", on -> {
            String plan = plan(on);
            return with(plan, round(plan, false));
        });
        table.put("PlanPublication.write", on -> {
            String plan = plan(on);
            return with(plan, round(plan, true), AnnouncementForm.TEXT, OutputStream.nullOutputStream());
        });
        table.put("PlanPublication.publish", on -> {
            String plan = plan(on);
            return with(plan, 1L, round(plan, false));
        });
        table.put("PlanPublication.extend", on -> {
            String plan = plan(on);
            LocalDate later = today().plusDays(40);
            return with(plan, 1L, round(plan, true), holidays.engine(later).endOn(later), "More to read");
        });
        table.put("PlanPublication.advice", on -> {
            String plan = plan(on);
            return with(plan, round(plan, true));
        });
        table.put("PlanPublication.answer", on -> {
            String plan = plan(on);
            return with(plan, outage(round(plan, true)), OutageAnswer.HARMLESS, "At night");
        });
    }

    private static PlanData data(long department) {
        return new PlanData(
                "A plan",
                "Nr. 1",
                PlanKind.DEVELOPMENT_PLAN,
                PlanProcedure.REGULAR,
                department,
                "",
                "",
                null,
                null,
                null);
    }

    private RoundData early() {
        return new RoundData(
                RoundKind.EARLY,
                today().plusDays(20),
                today().plusDays(40),
                null,
                null,
                PeriodKind.APPROPRIATE,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String plan(RightsObjects on) {
        if (on.missing()) {
            return NOWHERE;
        }
        return sql.first("""
                insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,
                    created_at, version)
                values (nextval('participation.plan_id'), 'BP-2026-' || (1000 + nextval('participation.plan_number')), 'A plan',
                    'Nr. 1', 'DEVELOPMENT_PLAN', 'REGULAR', ?, date '2026-01-05', 'BAUGB_2023', timestamptz '2026-01-05', 1)
                returning reference""", row -> row.text("reference"), on.department()).orElseThrow();
    }

    private String resolved(RightsObjects on) {
        String plan = plan(on);
        sql.update("""
                insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                select nextval('participation.plan_step_id'), id, 'RESOLUTION', date '2026-02-02', 'V0001/26', 1
                from participation.plan where reference = ?""", plan);
        return plan;
    }

    private String announced(RightsObjects on) {
        String plan = plan(on);
        round(plan, true);
        return plan;
    }

    private long round(String plan, boolean published) {
        return key("""
                insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, announced_on,
                    announced_in, announcement, published_at, published_by, version)
                select nextval('participation.plan_round_id'), id, 'EARLY', ?::date, ?::date, 'APPROPRIATE', ?::date,
                    'Gazette', 'Announcement', case when ? then timestamptz '2026-01-06' end,
                    case when ? then (select min(id) from platform.account) end, 1
                from participation.plan where reference = ? returning id""", today().minusDays(3), today().plusDays(10), today().minusDays(10), published, published, plan);
    }

    private long document(String plan) {
        if (plan.equals(NOWHERE)) {
            return RightsObjects.NONE;
        }
        long key = key("""
                insert into participation.plan_document (id, plan_id, kind, title, displayed, version)
                select nextval('participation.plan_document_id'), id, 'TEXT', 'Text', true, 1
                from participation.plan where reference = ? returning id""", plan);
        StoredFile file = files.keep(content(), "text.txt", new Subject("plan", 0, plan), Set.of(FileKind.TEXT));
        sql.update("""
                insert into participation.plan_document_version (id, document_id, number, file_id, hash, added_at)
                values (nextval('participation.plan_document_version_id'), ?, 1, ?, ?, ?)""", key, file.id(), file.hash(), clock.instant());
        return key;
    }

    private long information(String plan) {
        return key("""
                insert into participation.plan_information (id, plan_id, theme, source, title, keywords, displayed, version)
                select nextval('participation.plan_information_id'), id, 'SOIL', 'REPORT', 'Report', 'Sealing', true, 1
                from participation.plan where reference = ? returning id""", plan);
    }

    private long outage(long round) {
        return key("""
                insert into participation.plan_outage (id, round_id, began_at, what, version)
                select nextval('participation.plan_outage_id'), id, timestamptz '2026-02-02', 'HTTP 503', 1
                from participation.plan_round where id = ? returning id""", round);
    }

    /** A module of a published consultation that leads to a plan of its department. */
    private long display(RightsObjects on) {
        long module = on.module(on.published(), "DISPLAY");
        if (!on.missing()) {
            sql.update("""
                    insert into participation.plan_display (module_id, plan_id)
                    select ?, id from participation.plan where reference = ?""", module, plan(on));
        }
        return module;
    }

    private long holiday(RightsObjects on) {
        return on.missing() ? RightsObjects.NONE : key("select min(id) as id from participation.school_holiday");
    }

    private long key(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("id"), parameters).orElse(RightsObjects.NONE);
    }

    private static InputStream content() {
        return new ByteArrayInputStream("A plan in words".getBytes(StandardCharsets.UTF_8));
    }
}
