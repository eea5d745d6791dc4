package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;

/** Keeps the templates and the conditions of their versions. */
@Dependent
class TemplateRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A version in force, as a notice uses it. */
    record Usable(long id, NoticeKind kind, String name, int number, TemplateData data) {}

    private static final String USABLE = """
            select v.id, t.kind, t.name, v.number, v.subject, v.opening, v.closing, v.remedy
            from projects.grant_template_version v join projects.grant_template t on t.id = v.template_id\s""";

    /** @throws NotFound where there is none */
    GrantTemplate find(long id) {
        GrantTemplate template = entities.find(GrantTemplate.class, id);
        if (template == null) {
            throw new NotFound(id);
        }
        return template;
    }

    void add(GrantTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    void touch(GrantTemplate template) {
        entities.lock(template, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    List<String> conditions(long version) {
        return sql.list(
                "select text from projects.grant_template_condition where version_id = ? order by position",
                row -> row.text("text"),
                version);
    }

    void write(long version, List<String> conditions) {
        sql.update("delete from projects.grant_template_condition where version_id = ?", version);
        List<Object[]> rows = new ArrayList<>();
        for (int position = 0; position < conditions.size(); position++) {
            rows.add(new Object[] {version, position, conditions.get(position)});
        }
        sql.updateAll(
                "insert into projects.grant_template_condition (version_id, position, text) values (?, ?, ?)", rows);
    }

    /** Versions in force of a department and kind, by name. */
    List<TemplateOption> options(long department, NoticeKind kind) {
        return sql.list(
                USABLE + "where t.department_id = ? and t.kind = ? and v.number = t.in_force_number order by t.name",
                row -> new TemplateOption(row.number("id"), row.text("name"), (int) row.number("number")),
                department,
                kind);
    }

    /** A released version. @throws NotFound where there is none of this key */
    Usable released(long version) {
        List<String> conditions = conditions(version);
        return sql.first(
                        USABLE + "where v.id = ? and v.in_force_from is not null",
                        row -> new Usable(
                                version,
                                NoticeKind.valueOf(row.text("kind")),
                                row.text("name"),
                                (int) row.number("number"),
                                new TemplateData(
                                        row.text("subject"),
                                        row.text("opening"),
                                        conditions,
                                        row.text("closing"),
                                        row.text("remedy"))),
                        version)
                .orElseThrow(() -> new NotFound(version));
    }

    /** Whether a version is the one in force, of a department. */
    boolean inForce(long version, long department) {
        return sql.first(
                        USABLE + "where v.id = ? and t.department_id = ? and v.number = t.in_force_number",
                        row -> true,
                        version,
                        department)
                .isPresent();
    }
}
