package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.audit.AuditFilter;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.geo.AreaColumns;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.AccountData;
import de.dresden.smartparticipation.platform.identity.AccountFilter;
import de.dresden.smartparticipation.platform.identity.AccountKind;
import de.dresden.smartparticipation.platform.identity.LoginAttempt;
import de.dresden.smartparticipation.platform.identity.NewAccount;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobFilter;
import de.dresden.smartparticipation.platform.jobs.JobProblem;
import de.dresden.smartparticipation.platform.mail.MailFilter;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tasks.TaskFilter;
import de.dresden.smartparticipation.platform.tasks.TaskView;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** How the methods of the platform, and of the start pages, are called. */
@Dependent
class PlatformArguments implements RightsArguments.Room {

    private static final String AREAS = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"key": "99", "name": "Nowhere"},
            "geometry": {"type": "Polygon", "coordinates": [[[13.7, 51.0], [13.8, 51.0], [13.8, 51.1], [13.7, 51.0]]]}}]}""";

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        own(table);
        accounts(table);
        jobs(table);
        audit(table);
        for (String method : Set.of(
                "AccessTokens.mine",
                "Areas.list",
                "Areas.middles",
                "Areas.names",
                "Areas.outlines",
                "Auditing.head",
                "Auditing.lastVerification",
                "Auditing.verifyNow",
                "Departments.list",
                "Departments.names",
                "Deputyships.mine",
                "MailRoom.sends",
                "OwnAccount.sessions",
                "People.staff",
                "ProjectsOverview.schema",
                "ProjectsOverview.standing",
                "RewardsOverview.standing",
                "Settings.state",
                "Tasks.overview")) {
            table.put(method, on -> with());
        }
        table.put("Areas.at", on -> with(new Point(13.7, 51.0)));
        table.put("Areas.named", on -> with("Plauen"));
        table.put("Areas.upload", on -> with(stream(AREAS), "areas.geojson"));
        table.put("Areas.preview", on -> with(areas(), AreaColumns.usual()));
        table.put("Areas.importFile", on -> with(areas(), AreaColumns.usual()));
        table.put("MailRoom.list", on -> with(MailFilter.all(), PageQuery.first()));
        table.put("MailRoom.read", on -> with(on.mail()));
        table.put("MailRoom.sendAgain", on -> with(on.mail()));
        table.put("Search.exactly", on -> with("BE-2026-00001"));
        table.put("Search.find", on -> with("Title"));
        table.put("Tasks.list", on -> with(TaskView.values()[0], TaskFilter.none(), PageQuery.first()));
        table.put("Logins.login", on -> with(new LoginAttempt("nobody.known", "no password", "192.0.2.9", "test")));
        table.put("Logins.resume", on -> with(RightsObjects.NONE));
        table.put("Logins.byToken", on -> with("sp_unknown"));
        table.put("Logins.logout", on -> with(RightsObjects.NONE));
    }

    private void own(Map<String, Making> table) {
        table.put("AccessTokens.create", on -> with("Token", today().plusDays(30)));
        table.put("AccessTokens.revoke", on -> with(on.token()));
        table.put("OwnAccount.changePassword", on -> with(1L, "wrong", "a new and long password"));
        table.put("OwnAccount.speak", on -> with("en"));
        table.put("OwnAccount.endSession", on -> with(on.session()));
        table.put("OwnAccount.endOtherSessions", on -> with(RightsObjects.NONE));
        table.put("Deputyships.of", on -> with(on.login()));
        table.put(
                "Deputyships.enter",
                on -> with(on.login(), RightsWorld.login("moderator", 'b'), today(), today().plusDays(3)));
        table.put("Deputyships.end", on -> with(on.deputyship()));
        table.put("People.with", on -> with(Role.EVALUATOR, on.department()));
    }

    private void accounts(Map<String, Making> table) {
        table.put("Accounts.list", on -> with(AccountFilter.all(), PageQuery.first()));
        table.put("Accounts.details", on -> with(account(on)));
        table.put(
                "Accounts.create",
                on -> with(NewAccount.of(
                        "new.person",
                        AccountKind.STAFF,
                        "New Person",
                        null,
                        Set.of(Role.MODERATOR),
                        Set.of(RightsWorld.department('a')))));
        table.put(
                "Accounts.change",
                on -> with(
                        account(on),
                        on.accountVersion(account(on)),
                        new AccountData(
                                "Other Name",
                                null,
                                null,
                                Set.of(Role.EVALUATOR),
                                Set.of(RightsWorld.department('a')))));
        table.put("Accounts.deactivate", on -> with(account(on)));
        table.put("Accounts.resetPassword", on -> with(account(on)));
        table.put("Accounts.reactivate", on -> {
            on.deactivate(account(on));
            return with(account(on));
        });
        table.put("Departments.create", on -> with("NEWONE", "New department", null));
        table.put("Departments.change", on -> with(on.spareDepartment(true), 1L, "SPARE2", "Other name", null));
        table.put("Departments.deactivate", on -> with(on.spareDepartment(true)));
        table.put("Departments.reactivate", on -> with(on.spareDepartment(false)));
    }

    private void jobs(Map<String, Making> table) {
        table.put("FileAccess.download", on -> with(on.file(upload())));
        table.put("Jobs.list", on -> with(JobFilter.mine(), PageQuery.first()));
        table.put("Jobs.find", on -> with(on.job("FAILED", null)));
        table.put("Jobs.problems", on -> with(on.job("FAILED", null), 10));
        table.put("Jobs.report", on -> with(on.job("FAILED", null), (Consumer<JobProblem>) problem -> {}));
        table.put("Jobs.cancel", on -> with(on.job("WAITING", null)));
        table.put("Jobs.repeat", on -> with(on.job("FAILED", null)));
        table.put("Jobs.result", on -> with(on.job("DONE", result())));
    }

    private void audit(Map<String, Making> table) {
        table.put("Auditing.list", on -> with(AuditFilter.none(), PageQuery.first()));
        table.put("Auditing.details", on -> with(on.auditEntry()));
        table.put("Auditing.verify", on -> with((Object) null));
        table.put(
                "Auditing.export",
                on -> with(AuditFilter.none(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Auditing.exportLater", on -> with(AuditFilter.none(), TableFormat.CSV, Locale.GERMAN));
    }

    /** An account that an administrator looks after. */
    private static String account(RightsObjects on) {
        return on.missing() ? "nobody.known" : RightsWorld.login("colleague", on.sideName());
    }

    private long upload() {
        return files.upload(stream("Nummer;Titel\n1;Eins\n"), "list.csv", FileKind.TABLES)
                .id();
    }

    private long result() {
        return files.write("result.csv", FileKind.CSV, new Subject("trial", 1, "T-1"), out -> out.write('x'))
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long areas() {
        return files.upload(stream(AREAS), "areas.geojson", FileKind.AREAS).id();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
