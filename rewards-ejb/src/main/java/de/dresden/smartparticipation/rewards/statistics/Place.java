package de.dresden.smartparticipation.rewards.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a cell stands in the tables of a month. Null: all.
 *
 * @param area key of the Stadtteil, empty where none was reported
 * @param mode name of the mode
 * @param age name of the age of the account
 */
record Place(String area, String mode, String age) {

    /** The cells of which this one is a part. */
    List<Place> wholes() {
        return Stream.of(
                        area == null ? null : new Place(null, mode, age),
                        mode == null ? null : new Place(area, null, age),
                        age == null ? null : new Place(area, mode, null))
                .flatMap(whole -> Optional.ofNullable(whole).stream())
                .toList();
    }

    /** By what this part is told apart from that whole: area, mode or age. */
    int dimension(Place whole) {
        if (whole.area() == null && area != null) {
            return 0;
        }
        return whole.mode() == null && mode != null ? 1 : 2;
    }
}
