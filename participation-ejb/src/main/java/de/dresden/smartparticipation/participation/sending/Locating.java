package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Point;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where a contribution is about, as it is kept. */
@Dependent
class Locating {

    private final AreaDirectory areas;

    @Inject
    Locating(AreaDirectory areas) {
        this.areas = areas;
    }

    /**
     * With the Stadtteil in which the point lies, where there is a point.
     *
     * @throws Refused where the city has no such Stadtteil
     */
    Place located(Place place) {
        Point point = Point.of(place.longitude(), place.latitude());
        if (point != null) {
            String area = areas.around(point).at(point).map(AreaName::key).orElse(null);
            return new Place(place.longitude(), place.latitude(), area, place.text());
        }
        if (place.area() != null
                && areas.names().stream().noneMatch(one -> one.key().equals(place.area()))) {
            throw new Refused(Reason.of("participation.contribution.area-unknown", place.area()));
        }
        return place;
    }
}
