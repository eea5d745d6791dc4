package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The import of applications that came in another way than on the web, from CSV and XLSX: upload, see what would become of each row,
 * take in. What is asked of who applies on the web is asked of each row. Nobody is written to: the sender has a receipt from where
 * the application came in.
 *
 * <p>Needs a project manager of the call's department; others do not know of the call's applications.
 */
@Boundary
@Stateless
public class ApplicationImport {

    @Inject
    private ApplicationFile reading;

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private CallDirectory calls;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** A call and in whose name somebody takes in. */
    private record Opened(CallFrame call, Capacity by) {}

    /**
     * Keeps a file until it is taken in; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is empty, too large or of another kind, or the call is not published
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long upload(String call, InputStream content, String name) {
        open(call);
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /** What would become of its rows. @throws Refused where it cannot be read, lacks a needed column, or has too many rows */
    @RolesAllowed(PROJECT_MANAGER)
    public ApplicationIntake tryOut(String call, long file) {
        CallFrame opened = open(call).call();
        return reading.read(own(file), opened, row -> {});
    }

    /**
     * Takes in what can be; rows with an error and those that are there already are left out, so that a mended file may be taken in
     * again.
     *
     * @throws Refused where no row can be taken in
     */
    @RolesAllowed(PROJECT_MANAGER)
    public ApplicationIntake take(String call, long file) {
        Opened opened = open(call);
        StoredFile stored = own(file);
        sql.first(
                "select id from projects.call where id = ? for update",
                row -> row.number("id"),
                opened.call().id());
        ApplicationIntake outcome = reading.read(stored, opened.call(), row -> take(row, opened));
        if (outcome.added() == 0) {
            throw new Refused(AcceptablePart.because("nothing-to-import"));
        }
        Subject about = new Subject(
                CallChanged.SUBJECT, opened.call().id(), opened.call().reference());
        happenings.record(new ApplicationsImported(about, outcome, opened.by().actingFor()));
        return outcome;
    }

    private void take(ApplicationOfRow row, Opened opened) {
        int year = LocalDate.now(clock).getYear();
        Application application = new Application(
                register.nextReference(year), opened.call().id(), row.data(), null, Locale.GERMAN, clock.instant());
        application.takeIn(row.receivedAt());
        register.add(application);
        happenings.record(desk.complete(application, application.imported(opened.by()), null));
    }

    private Opened open(String reference) {
        CallFrame call = calls.published(reference);
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, call.department());
        if (call.state() != CallState.PUBLISHED) {
            throw new Refused(AcceptablePart.because("call-over"));
        }
        return new Opened(call, by);
    }

    /** An upload is its uploader's alone. */
    private StoredFile own(long file) {
        return files.find(file)
                .filter(stored -> stored.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(stored.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
    }
}
