package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExample;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExampleFilter;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExamples;
import de.dresden.smartparticipation.projects.cooperation.practice.StoryWords;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The gallery of good examples of the company cooperation. */
@Named("citizenGoodExamplesView")
@RequestScoped
public class GoodExamplesView {

    @Inject
    private GoodExamples examples;

    @Inject
    private Reader reader;

    private Filters filters;
    private List<GoodExample> rows;

    public void load() {
        StoryWords words = examples.words();
        filters = Filters.fromUrl()
                .text("q", "citizen.good-examples.filter.text")
                .choice("sector", "citizen.good-examples.filter.sector", spoken(words.sectors()))
                .choice("need", "citizen.good-examples.filter.need", spoken(words.topics()));
        rows = examples.list(new GoodExampleFilter(
                filters.text("q"), Set.copyOf(filters.values("sector")), Set.copyOf(filters.values("need"))));
        reader.mayKeep();
    }

    private Map<String, String> spoken(Map<String, Wording> titles) {
        Map<String, String> spoken = new LinkedHashMap<>();
        titles.forEach((code, title) -> spoken.put(code, title.in(reader.language())));
        return spoken;
    }

    public List<GoodExample> getRows() {
        return rows;
    }

    public Filters getFilters() {
        return filters;
    }
}
