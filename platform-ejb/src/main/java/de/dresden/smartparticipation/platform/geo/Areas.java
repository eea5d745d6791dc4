package de.dresden.smartparticipation.platform.geo;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The city's areas. Which there are is no secret; only administrators import them. */
@Stateless
@Boundary
public class Areas {

    @Inject
    private AreaDirectory directory;

    @Inject
    private AreaRegister areas;

    @Inject
    private AreaUploads uploads;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All areas by key, for choosing. */
    @PermitAll
    public List<AreaName> names() {
        return directory.names();
    }

    /** The area that the point lies in. */
    @PermitAll
    public Optional<AreaName> at(Point point) {
        return directory.at(point);
    }

    /** The area with this name or key, in whatever spelling of blanks, hyphens and umlauts. */
    @PermitAll
    public Optional<AreaName> named(String text) {
        return directory.index().named(text);
    }

    /** The areas' simplified borders as a GeoJSON collection with the properties {@code key} and {@code name}. */
    @PermitAll
    public String outlines() {
        return areas.outlines();
    }

    /** A point well inside each area whose border is known, by its key. */
    @PermitAll
    public Map<String, Point> middles() {
        return areas.middles();
    }

    /** All areas with what is known of them. */
    @RolesAllowed(ADMINISTRATOR)
    public List<AreaRow> list() {
        return areas.rows();
    }

    /**
     * Keeps a file of the caller until it is taken over; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is empty, too large or no GeoJSON
     */
    @RolesAllowed(ADMINISTRATOR)
    public long upload(InputStream file, String name) {
        return files.upload(file, name, FileKind.AREAS).id();
    }

    /**
     * What an import of an uploaded file would do; nothing is changed.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where it is no upload of the caller
     * @throws Refused with everything that is wrong in the file, feature by feature
     */
    @RolesAllowed(ADMINISTRATOR)
    public AreaPreview preview(long upload, AreaColumns columns) {
        return uploads.preview(uploads.read(upload, columns));
    }

    /**
     * Takes an uploaded file over, with Polygons or MultiPolygons in WGS 84: adds new areas, renews known ones by key, takes
     * none away.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where it is no upload of the caller
     * @throws Refused with everything that is wrong in the file; nothing is imported then
     */
    @RolesAllowed(ADMINISTRATOR)
    public AreaImport importFile(long upload, AreaColumns columns) {
        AreaImport result = areas.renew(uploads.read(upload, columns), clock.instant());
        files.delete(upload);
        happenings.record(new AreasImported(result));
        return result;
    }
}
