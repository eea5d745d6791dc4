package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Marks the sheets that everybody's results are made of; which these are is said by {@link Snapshot}. Once marked, always marked. */
@Dependent
class ShownSheets {

    /** Two sheets at the same moment would not see each other, and mark different ones. */
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('survey sheets', ?)) is null as locked";

    private static final String HELD_BACK = """
            select count(*) as n from platform.survey_sheet where survey_id = ? and not shown""";

    /** By their random keys: held back is anybody's. */
    private static final String MARK = """
            update platform.survey_sheet set shown = true where id in (
                select id from platform.survey_sheet where survey_id = ? and not shown order by id limit ?)""";

    private final Sql sql;

    @Inject
    ShownSheets(Sql sql) {
        this.sql = sql;
    }

    /** More sheets count, one or many; to be called last in their transaction. */
    void more(long survey) {
        sql.list(ALONE, row -> 1, survey);
        long heldBack = sql.first(HELD_BACK, row -> row.number("n"), survey).orElseThrow();
        long more = Snapshot.release(heldBack);
        if (more > 0) {
            sql.update(MARK, survey, more);
        }
    }

    /** The survey is over: its results are exact from now on, also where it should be opened again. */
    void all(long survey) {
        sql.update("update platform.survey_sheet set shown = true where survey_id = ? and not shown", survey);
    }
}
