package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.locationtech.jts.geom.Envelope;

/** Where the city lies, as far as the borders of its areas were imported. */
@Dependent
public class CityBounds {

    /** In degrees; at Dresden's latitude 70 to 110 kilometres, so that only what is certainly wrong is refused. */
    private static final double FAR = 1;

    private final Sql sql;

    @Inject
    CityBounds(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param area as {@link PlanarGeometry#of} returns it
     * @throws Refused where it lies far outside the city, as with longitude and latitude swapped; never where no border is known
     */
    public void requireNear(String area) {
        Envelope asked = GeoJson.read(area).getEnvelopeInternal();
        sql.first(
                        "select min(west) as west, min(south) as south, max(east) as east, max(north) as north"
                                + " from platform.area where west is not null having min(west) is not null",
                        row -> new Envelope(
                                row.decimal("west"), row.decimal("east"), row.decimal("south"), row.decimal("north")))
                .ifPresent(city -> {
                    city.expandBy(FAR);
                    if (!city.covers(asked)) {
                        throw new Refused(Reason.of("platform.geo.area-elsewhere"));
                    }
                });
    }
}
