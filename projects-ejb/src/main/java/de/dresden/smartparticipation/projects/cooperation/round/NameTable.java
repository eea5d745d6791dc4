package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.score.ScoreWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What companies, topics and sectors are called. */
@Dependent
class NameTable {

    private final Sql sql;

    @Inject
    NameTable(Sql sql) {
        this.sql = sql;
    }

    /** By key. */
    Map<Long, CompanyName> of(Collection<Long> companies) {
        Map<Long, CompanyName> names = new HashMap<>();
        sql.each(
                "select c.id, c.reference, c.name, s.title_de, s.title_en, coalesce(s.kkw, false) as kkw from projects.company c"
                        + " left join projects.sector s on s.code = c.sector where c.id = any (?::bigint[])",
                row -> names.put(
                        row.number("id"),
                        new CompanyName(
                                row.number("id"),
                                row.text("reference"),
                                row.text("name"),
                                new Wording(row.text("title_de"), row.text("title_en")),
                                row.flag("kkw"))),
                companies);
        return names;
    }

    /** For sentences about these. */
    ScoreWords words(Map<Long, CompanyName> names) {
        Map<Long, String> called = new HashMap<>();
        names.forEach((id, name) -> called.put(id, name.name()));
        return new ScoreWords(called, titles("topic"), titles("sector"));
    }

    private Map<String, Wording> titles(String table) {
        Map<String, Wording> titles = new HashMap<>();
        sql.each(
                "select code, title_de, title_en from projects." + table,
                row -> titles.put(row.text("code"), new Wording(row.text("title_de"), row.text("title_en"))));
        return titles;
    }
}
