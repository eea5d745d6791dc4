package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps settings and fields. */
@Dependent
class IdeaRegister {

    @Inject
    private EntityManager entities;

    IdeaSettings settings(long module) {
        IdeaSettings settings = entities.find(IdeaSettings.class, module);
        if (settings == null) {
            settings = new IdeaSettings(module);
            entities.persist(settings);
        }
        return settings;
    }

    IdeaField field(long id) {
        IdeaField field = entities.find(IdeaField.class, id);
        if (field == null) {
            throw new NotFound(id);
        }
        return field;
    }

    /** The fields of a module in their order. */
    List<IdeaField> fields(long module) {
        return entities.createQuery(
                        "select f from IdeaField f where f.module = :module order by f.position, f.id", IdeaField.class)
                .setParameter("module", module)
                .getResultList();
    }

    void add(IdeaField field) {
        entities.persist(field);
        entities.flush();
    }

    void remove(IdeaField field) {
        entities.remove(field);
    }

    /** Whether contributions have come in to the module's consultation. */
    boolean used(long consultation) {
        return !entities.createNativeQuery(
                        "select 1 from participation.contribution where consultation_id = ?1 limit 1")
                .setParameter(1, consultation)
                .getResultList()
                .isEmpty();
    }
}
