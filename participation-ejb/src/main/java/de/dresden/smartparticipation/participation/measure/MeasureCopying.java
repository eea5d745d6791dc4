package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleCopying;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The measures go along, each under the topic that has its topic's place in the copy; votes do not. */
@Dependent
class MeasureCopying implements ModuleCopying {

    private static final String MEASURES = """
            insert into participation.measure (id, module_id, position, title, text, title_en, text_en, topic_id, department_id, version)
            select nextval('participation.measure_id'), copy.id, m.position, m.title, m.text, m.title_en, m.text_en,
                   (select topic.id from participation.topic topic join participation.topic was on was.position = topic.position
                    where topic.consultation_id = copy.consultation_id and was.id = m.topic_id), m.department_id, 1
            from participation.measure m cross join participation.module copy
            where copy.id = ? and m.module_id = ? order by m.position, m.id""";

    @Inject
    private Sql sql;

    MeasureCopying() {}

    MeasureCopying(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ModuleKind kind() {
        return ModuleKind.MEASURES;
    }

    @Override
    public void copy(long original, long copy, Capacity by) {
        sql.update(MEASURES, copy, original);
    }
}
