package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sectors and topics, in the order in which they are shown; asks nobody for rights.
 *
 * <p>The sectors of the cultural and creative industries are the eleven submarkets of the German definition (conference of economic
 * ministers 2009, «Leitfaden zur Erstellung einer statistischen Datengrundlage für die Kulturwirtschaft», which the Federal
 * Government's monitoring uses) and «Sonstige»; the others are sections of the classification of economic activities, WZ 2008
 * (Statistisches Bundesamt), put together.
 */
@Dependent
public class CompanyCatalogue {

    private final Sql sql;

    @Inject
    CompanyCatalogue(Sql sql) {
        this.sql = sql;
    }

    /** Those that can be chosen; the cultural and creative industries first. */
    public List<SectorEntry> sectors() {
        return sql.list(
                "select code, title_de, title_en, kkw from projects.sector where active order by position",
                row -> new SectorEntry(
                        row.text("code"), new Wording(row.text("title_de"), row.text("title_en")), row.flag("kkw")));
    }

    /** Those that can be chosen. */
    public List<TopicEntry> topics() {
        return sql.list(
                "select code, title_de, title_en from projects.topic where active order by position",
                row -> new TopicEntry(row.text("code"), new Wording(row.text("title_de"), row.text("title_en"))));
    }

    /** What all sectors are called by code, those included that cannot be chosen any more. */
    public Map<String, Wording> sectorTitles() {
        return titles("select code, title_de, title_en from projects.sector order by position");
    }

    /** What all topics are called by code, those included that cannot be chosen any more. */
    public Map<String, Wording> topicTitles() {
        return titles("select code, title_de, title_en from projects.topic order by position");
    }

    private Map<String, Wording> titles(String statement) {
        Map<String, Wording> titles = new LinkedHashMap<>();
        sql.each(
                statement,
                row -> titles.put(row.text("code"), new Wording(row.text("title_de"), row.text("title_en"))));
        return titles;
    }
}
