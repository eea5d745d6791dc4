package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the sections. */
@Dependent
class DialogueRegister {

    @Inject
    private EntityManager entities;

    DialogueSection section(long id) {
        DialogueSection section = entities.find(DialogueSection.class, id);
        if (section == null) {
            throw new NotFound(id);
        }
        return section;
    }

    /** All sections of a module in their order. */
    List<DialogueSection> of(long module) {
        return entities.createQuery(
                        "select s from DialogueSection s where s.module = :module order by s.position, s.id",
                        DialogueSection.class)
                .setParameter("module", module)
                .getResultList();
    }

    /** Adds it and gives it its key. */
    void add(DialogueSection section) {
        entities.persist(section);
        entities.flush();
    }

    void remove(DialogueSection section) {
        entities.remove(section);
    }
}
