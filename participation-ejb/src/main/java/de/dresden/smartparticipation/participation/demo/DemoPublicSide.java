package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** What citizens see besides: points on the map, wordings in English and easy language, results, documents. */
@Dependent
class DemoPublicSide {

    /** Degrees by which points are moved from the middle, at most fifty times; some three metres each. */
    static final double EAST = 0.00005;

    static final double NORTH = 0.00003;

    /** Three of four have a point, some two hundred metres around the middle of their Stadtteil, so that it lies within. */
    private static final String POINTS = """
            update participation.contribution
            set longitude = ? + ((id * 37) % 100 - 50) * ?, latitude = ? + ((id * 53) % 100 - 50) * ?
            where consultation_id = ? and area_key = ? and id % 4 <> 0""";

    private static final String WORDING = """
            insert into participation.wording (id, consultation_id, kind, title, summary, body, changed_at, version)
            values (nextval('participation.wording_id'), ?, ?, ?, ?, ?, ?, 1)""";

    private static final String DOCUMENT = """
            insert into participation.document (id, consultation_id, file_id, title, position, version)
            values (nextval('participation.document_id'), ?, ?, ?, ?, 1)""";

    private static final int PLACE = 3;
    private static final int WRITTEN = 5;
    private static final int ENCLOSED = 4;

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    void make(DemoStage stage, String name) {
        DemoFile.rows("places.csv", PLACE)
                .forEach(place -> sql.update(
                        POINTS, Double.valueOf(place[1]), EAST, Double.valueOf(place[2]), NORTH, stage.id(), place[0]));
        of(name, DemoFile.rows("wordings.csv", WRITTEN))
                .forEach(wording -> sql.update(
                        WORDING,
                        stage.id(),
                        wording[1],
                        wording[3].isEmpty() ? null : wording[3],
                        wording[4],
                        RichText.sanitised(DemoFile.text(wording[2])),
                        clock.instant()));
        List<String[]> documents = of(name, DemoFile.rows("documents.csv", ENCLOSED));
        Subject owner = new Subject("consultation-document", stage.id(), stage.reference());
        for (String[] document : documents) {
            StoredFile file = files.write(
                    document[1],
                    document[1].endsWith(".csv") ? FileKind.CSV : FileKind.TEXT,
                    owner,
                    out -> out.write(document[3].replace('/', '\n').getBytes(StandardCharsets.UTF_8)));
            sql.update(DOCUMENT, stage.id(), file.id(), document[2], documents.indexOf(document));
        }
    }

    private static List<String[]> of(String name, List<String[]> rows) {
        return rows.stream().filter(row -> row[0].equals(name)).toList();
    }
}
