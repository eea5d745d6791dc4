package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Where the city lies, as far as the borders of its areas were imported. */
@Dependent
public class CityBounds {

    /** In degrees; at Dresden's latitude 70 to 110 kilometres, so that only what is certainly wrong is refused. */
    private static final double FAR = 1;

    /** Where a city is looked for whose borders are not known yet: from west to east, from south to north. */
    private static final Envelope GERMANY = new Envelope(5.5, 15.5, 47, 55.5);

    private final Sql sql;

    @Inject
    CityBounds(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param area as {@link PlanarGeometry#of} returns it
     * @throws Refused where longitude and latitude are swapped; where it lies far outside the city, as far as its borders are known
     */
    public void requireNear(String area) {
        Envelope asked = GeoJson.read(area).getEnvelopeInternal();
        if (isSwapped(asked)) {
            throw new Refused(Reason.of("platform.geo.area-swapped"));
        }
        if (city().filter(city -> !city.covers(asked)).isPresent()) {
            throw new Refused(Reason.of("platform.geo.area-elsewhere"));
        }
    }

    /** Whether what lies elsewhere would lie in the city with its degrees swapped; in the country where no border is known. */
    boolean isSwapped(Envelope asked) {
        Envelope home = city().orElse(GERMANY);
        return !home.covers(asked)
                && home.covers(new Envelope(asked.getMinY(), asked.getMaxY(), asked.getMinX(), asked.getMaxX()));
    }

    private Optional<Envelope> city() {
        return sql.first(
                        "select min(west) as west, min(south) as south, max(east) as east, max(north) as north"
                                + " from platform.area where west is not null having min(west) is not null",
                        row -> new Envelope(
                                row.decimal("west"), row.decimal("east"), row.decimal("south"), row.decimal("north")))
                .map(city -> {
                    city.expandBy(FAR);
                    return city;
                });
    }
}
