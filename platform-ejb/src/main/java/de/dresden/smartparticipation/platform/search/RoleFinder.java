package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds cases of a kind that whoever has one of some roles may see, in whichever department. */
public abstract class RoleFinder extends TitleFinder {

    /**
     * What is found.
     *
     * @param prefix as {@link ReferenceFinder#prefix} has it
     * @param type of its {@link Subject}
     * @param programme module that owns it
     * @param page where it is worked on, up to its reference
     * @param roles who may see it
     */
    public record Kind(String prefix, String type, String programme, String page, Set<Role> roles) {}

    private final Kind kind;

    /**
     * @param statement reads {@code id}, {@code reference}, {@code title} and {@code context} of the cases {@code c}; a condition
     *     follows it
     * @param title expression of a case's title
     */
    protected RoleFinder(Sql sql, Kind kind, String statement, String title) {
        super(sql, kind.prefix(), statement, title);
        this.kind = kind;
    }

    @Override
    protected final Optional<List<Object>> sight(Actor actor) {
        return kind.roles().stream().anyMatch(actor::is) ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    protected final Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(kind.type(), row.number("id"), reference),
                kind.programme(),
                row.text("title"),
                row.text("context"),
                kind.page() + reference);
    }
}
