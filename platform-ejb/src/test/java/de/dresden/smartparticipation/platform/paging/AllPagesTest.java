package de.dresden.smartparticipation.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllPagesTest {

    @Test
    void allRowsComeOnceAndInTheirOrder() {
        for (int number : List.of(0, 1, 499, 500, 501, 1_200)) {
            List<String> got = new ArrayList<>();
            AllPages.of(query -> page(query, number), "reference")
                    .as(String::valueOf)
                    .forEachRemaining(got::add);
            assertThat(got)
                    .hasSize(number)
                    .containsExactlyElementsOf(
                            IntStream.range(0, number).mapToObj(String::valueOf).toList());
        }
    }

    private static Page<Integer> page(PageQuery query, int number) {
        assertThat(query.sort()).isEqualTo("reference");
        int from = (int) Math.min(query.offset(), number);
        int to = Math.min(from + query.size(), number);
        return Page.of(query, IntStream.range(from, to).boxed().toList(), number);
    }
}
