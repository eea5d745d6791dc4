package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds cases of one kind that are few enough to look through all their titles. */
public abstract class TitleFinder implements ReferenceFinder {

    private final Sql sql;
    private final String prefix;
    private final String statement;
    private final String title;

    /**
     * @param prefix as {@link ReferenceFinder#prefix} has it
     * @param statement reads what {@link #found} needs of the cases {@code c} that the actor may see; a further condition follows it
     * @param title expression of a case's title
     */
    protected TitleFinder(Sql sql, String prefix, String statement, String title) {
        this.sql = sql;
        this.prefix = prefix;
        this.statement = statement;
        this.title = title;
    }

    /** Parameters with which the statement reads what this person may see; empty where that is nothing. */
    protected abstract Optional<List<Object>> sight(Actor actor);

    protected abstract Found found(Row row) throws SQLException;

    @Override
    public final String prefix() {
        return prefix;
    }

    @Override
    public final Optional<Found> exactly(String reference, Actor actor) {
        return find(actor, "c.reference = ?", List.of(reference)).stream().findFirst();
    }

    @Override
    public final List<Found> beginningWith(String start, int most, Actor actor) {
        return find(actor, "starts_with(c.reference, ?) order by c.reference limit ?", List.of(start, most));
    }

    @Override
    public final List<Found> about(List<String> words, int most, Actor actor) {
        List<Object> parameters = new ArrayList<>(words);
        parameters.add(most);
        String all = "position(lower(?) in lower(%s)) > 0 and ".formatted(title).repeat(words.size());
        return find(actor, all + "true order by c.id desc limit ?", parameters);
    }

    private List<Found> find(Actor actor, String condition, List<Object> parameters) {
        return sight(actor)
                .map(seen -> {
                    List<Object> all = new ArrayList<>(seen);
                    all.addAll(parameters);
                    return sql.list(statement + condition, this::found, all.toArray());
                })
                .orElse(List.of());
    }
}
