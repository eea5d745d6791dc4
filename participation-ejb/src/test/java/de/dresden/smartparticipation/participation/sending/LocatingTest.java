package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatingTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[13.7,51.0],[13.8,51.0],[13.8,51.1],[13.7,51.1],[13.7,51.0]]]}";

    private Locating places;

    @BeforeEach
    void oneArea(@TempDir Path directory) {
        FullContribution kept = new FullContribution(directory);
        kept.sql().update("update platform.area set border = ?", SQUARE);
        places = new Locating(new AreaDirectory(kept.sql()));
    }

    @Test
    void a_point_that_was_moved_brings_its_Stadtteil_along() {
        assertThat(places.located(new Place(13.75, 51.05, null, null)).area()).isEqualTo("13");
        assertThat(places.located(new Place(13.9, 51.05, "13", "am Rand")))
                .isEqualTo(new Place(13.9, 51.05, null, "am Rand"));
    }

    @Test
    void without_a_point_the_chosen_Stadtteil_counts_and_a_made_up_one_is_refused() {
        assertThat(places.located(new Place(null, null, "13", null)).area()).isEqualTo("13");
        assertThatThrownBy(() -> places.located(new Place(null, null, "99", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason().key())
                                .isEqualTo("participation.contribution.area-unknown"));
    }
}
