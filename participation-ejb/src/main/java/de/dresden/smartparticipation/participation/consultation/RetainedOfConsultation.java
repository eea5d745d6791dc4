package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import java.util.List;

/** One kind of personal data that a consultation keeps in rows of one table; the rooms say which rows and what goes from them. */
public abstract class RetainedOfConsultation implements RetainedKind {

    private final Sql sql;
    private final String name;
    private final String example;
    private final String kept;

    /**
     * @param name as {@code participation.senders}
     * @param example column by which an example is called
     * @param kept the rows that still name somebody, from {@code from} on; its one parameter is the consultation's key
     */
    protected RetainedOfConsultation(Sql sql, String name, String example, String kept) {
        this.sql = sql;
        this.name = name;
        this.example = example;
        this.kept = kept;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String subjectType() {
        return "consultation";
    }

    @Override
    public final RetainedSample look(long consultation) {
        List<String> examples = sql.list(
                "select distinct " + example + " as reference " + kept + " order by 1 limit 5",
                row -> row.text("reference"),
                consultation);
        long number = sql.first("select count(*) as n " + kept, row -> row.number("n"), consultation)
                .orElse(0L);
        return new RetainedSample(number, examples);
    }

    /** Takes out of the rows what names persons. */
    protected final long dispose(String statement, Object... parameters) {
        return sql.update(statement, parameters);
    }
}
