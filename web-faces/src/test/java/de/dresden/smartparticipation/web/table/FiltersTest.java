package de.dresden.smartparticipation.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {

    private final Map<String, List<String>> address = new LinkedHashMap<>();

    private Filters filters() {
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put("1", "Radverkehr");
        topics.put("2", "Fußverkehr");
        return new Filters("/contributions/list.xhtml", Locale.GERMAN, address)
                .text("q", "action.search")
                .choice("topic", "nav.contributions", topics);
    }

    @Test
    void aListStartsUnfiltered() {
        assertThat(filters().getTags()).isEmpty();
        assertThat(filters().text("q")).isNull();
        assertThat(filters().ids("topic")).isEmpty();
    }

    @Test
    void severalValuesOfOneFilterAreTaken() {
        address.put("topic", List.of("1", "2"));

        assertThat(filters().ids("topic")).containsExactly(1L, 2L);
    }

    @Test
    void aValueThatIsNoChoiceIsAsGoodAsNone() {
        address.put("topic", List.of("7", "'; drop table"));

        assertThat(filters().ids("topic")).isEmpty();
    }

    @Test
    void whatNoFilterKnowsIsNamed() {
        address.put("q", List.of("anything"));
        address.put("topic", List.of("1", "zz"));
        address.put("year", List.of("2026"));

        assertThat(filters().unknown())
                .containsExactly(new Filters.Kept("topic", "zz"), new Filters.Kept("year", "2026"));
    }

    @Test
    void aTagTakesOneValueAwayAndKeepsTheRest() {
        address.put("reference", List.of("RAD"));
        address.put("q", List.of("Ampel & Zebra"));
        address.put("topic", List.of("1", "2"));

        assertThat(filters().getTags())
                .extracting(Filters.Tag::label, Filters.Tag::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Suchen: Ampel & Zebra", "/contributions/list.xhtml?reference=RAD&topic=1&topic=2"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Beiträge: Radverkehr",
                                "/contributions/list.xhtml?reference=RAD&q=Ampel+%26+Zebra&topic=2"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Beiträge: Fußverkehr",
                                "/contributions/list.xhtml?reference=RAD&q=Ampel+%26+Zebra&topic=1"));
    }

    @Test
    void removingAllFiltersKeepsWhatIsNoFilter() {
        address.put("reference", List.of("RAD"));
        address.put("q", List.of("Ampel"));

        assertThat(filters().getNone()).isEqualTo("/contributions/list.xhtml?reference=RAD");
    }
}
