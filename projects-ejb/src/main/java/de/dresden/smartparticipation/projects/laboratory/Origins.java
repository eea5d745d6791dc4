package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.vote.VoteFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From where the projects on a ballot paper come: in which Stadtteile they are, and which kind of applicant has them. */
@Dependent
class Origins {

    private static final String APPLICATIONS = """
            select a.reference, coalesce(a.applicant_kind, '') as kind,
                coalesce((select string_agg(d.area, ' ') from projects.application_district d where d.application_id = a.id), '') as areas
            from projects.vote_option o join projects.application a on a.id = o.application_id where o.vote_id = ?""";

    /**
     * What is known.
     *
     * @param areas keys of the Stadtteile, by reference of the application
     * @param kinds the kind of applicant, by reference
     */
    record Known(Map<String, Set<String>> areas, Map<String, Set<String>> kinds) {}

    private final Sql sql;
    private final AreaDirectory areas;

    @Inject
    Origins(Sql sql, AreaDirectory areas) {
        this.sql = sql;
        this.areas = areas;
    }

    /** One statement. */
    Known of(VoteFrame vote) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        sql.each(
                APPLICATIONS,
                row -> {
                    known.areas().put(row.text("reference"), words(row.text("areas")));
                    known.kinds().put(row.text("reference"), words(row.text("kind")));
                },
                vote.id());
        return known;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.split(" ")));
        words.remove("");
        return words;
    }

    List<Share> byArea(Map<String, List<Long>> divided) {
        Map<String, String> names = new HashMap<>();
        for (AreaName area : areas.names()) {
            names.put(area.key(), area.name());
        }
        return divided.entrySet().stream()
                .map(part -> new Share(
                        part.getKey().equals(Division.NOWHERE)
                                ? said("projects.laboratory.whole-city")
                                : Wording.of(names.getOrDefault(part.getKey(), part.getKey())),
                        part.getValue()))
                .toList();
    }

    List<Share> byKind(Map<String, List<Long>> divided) {
        return divided.entrySet().stream()
                .map(part -> new Share(
                        said(
                                part.getKey().equals(Division.NOWHERE)
                                        ? "projects.laboratory.no-kind"
                                        : "projects.applicant-kind."
                                                + part.getKey()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')),
                        part.getValue()))
                .toList();
    }

    private static Wording said(String key) {
        return new Wording(Texts.german().text(key), Texts.in(Locale.ENGLISH).text(key));
    }
}
