package de.dresden.smartparticipation.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.paging.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void theLastPageIsTheOneWithTheLastRow() {
        assertThat(Pager.last(page(0))).isZero();
        assertThat(Pager.last(page(25))).isZero();
        assertThat(Pager.last(page(26))).isEqualTo(1);
        assertThat(Pager.last(page(50))).isEqualTo(1);
    }

    @Test
    void anEmptyListHasOnePage() {
        Pager pager = Pager.of("/public/contributions.xhtml", page(0));

        assertThat(pager.pages()).isEqualTo(1);
        assertThat(pager.behind()).isNull();
    }

    private static Page<String> page(long total) {
        return new Page<>(List.of(), 0, 25, total);
    }
}
