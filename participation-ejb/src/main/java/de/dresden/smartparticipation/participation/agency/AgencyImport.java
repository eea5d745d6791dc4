package de.dresden.smartparticipation.participation.agency;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Objects;

/** The import of agencies from CSV and XLSX: upload, see what would become of each row, take over. */
@Boundary
@Stateless
public class AgencyImport {

    @Inject
    private AgencyFile reading;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /**
     * Keeps a file until it is imported; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is empty, too large or of another kind
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long upload(InputStream content, String name) {
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /** What would become of its rows. @throws Refused where it cannot be read, has no column of names, or too many rows */
    @RolesAllowed(CONSULTATION_MANAGER)
    public AgencyIntake tryOut(long file) {
        return reading.read(own(file), false);
    }

    /**
     * Takes it over: new names are added, known ones get what the file says, nothing is removed; rows with an error are left out.
     *
     * @throws Refused where no row can be taken over
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public AgencyIntake take(long file) {
        StoredFile stored = own(file);
        AgencyIntake outcome = reading.read(stored, true);
        if (outcome.added() + outcome.renewed() + outcome.unchanged() == 0) {
            throw new Refused(Reason.of("participation.agency.nothing-to-import"));
        }
        happenings.record(new AgenciesImported(new Subject("agency-import", file, stored.name()), outcome));
        return outcome;
    }

    /** An upload is its uploader's alone. */
    private StoredFile own(long file) {
        return files.find(file)
                .filter(stored -> stored.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(stored.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
    }
}
