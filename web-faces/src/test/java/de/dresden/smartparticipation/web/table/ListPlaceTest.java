package de.dresden.smartparticipation.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListPlaceTest {

    private static final int USUAL = 50;

    @Test
    void aListBeginsWhereItsAddressSays() {
        ListPlace place = ListPlace.of(Map.of("page", "3", "rows", "25", "sort", "due", "desc", "true"), USUAL);

        assertThat(place.query()).isEqualTo(new PageQuery(2, 25, "due", true));
        assertThat(place.first()).isEqualTo(50);
    }

    @Test
    void whatMakesNoSenseInAnAddressIsAsGoodAsNotThere() {
        ListPlace place = ListPlace.of(Map.of("page", "-4", "rows", "1000000", "sort", " ", "desc", "yes"), USUAL);

        assertThat(place).isEqualTo(new ListPlace(0, USUAL, null, false));
        assertThat(ListPlace.of(Map.of("page", "99999999999"), USUAL).page()).isZero();
    }

    @Test
    void onlyWhatIsUnusualStandsInTheAddress() {
        assertThat(ListPlace.of(PageQuery.of(0, USUAL)).parameters(USUAL).values())
                .containsOnly("");
        assertThat(ListPlace.of(new PageQuery(1, 100, "title", true)).parameters(USUAL))
                .isEqualTo(Map.of("page", "2", "rows", "100", "sort", "title", "desc", "true"));
    }
}
