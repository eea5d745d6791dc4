package de.dresden.smartparticipation.platform.geo;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
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

    /** A point in the middle of each area whose border is known, by its key. */
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
     * Imports areas from a GeoJSON file with Polygons or MultiPolygons in WGS 84: adds new ones, renews known ones by key, takes
     * none away.
     *
     * @throws Refused with everything that is wrong in the file; nothing is imported then
     */
    @RolesAllowed(ADMINISTRATOR)
    public AreaImport importFile(InputStream file, AreaColumns columns) {
        AreaImport result = areas.renew(AreaFile.read(file, columns), clock.instant());
        happenings.record(new AreasImported(result));
        return result;
    }
}
