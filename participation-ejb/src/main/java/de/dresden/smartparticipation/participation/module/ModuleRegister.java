package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the modules, and asks the rooms of the kinds whether they hold anything. */
@Dependent
class ModuleRegister {

    @Inject
    private EntityManager entities;

    @Inject
    @Any
    private Instance<ModuleContent> contents;

    @Inject
    @Any
    private Instance<ModuleCopying> copying;

    ConsultationModule find(long id) {
        ConsultationModule module = entities.find(ConsultationModule.class, id);
        if (module == null) {
            throw new NotFound(id);
        }
        return module;
    }

    /** All of a consultation in their order. */
    List<ConsultationModule> of(long consultation) {
        return entities.createQuery(
                        "select m from ConsultationModule m where m.consultation = :consultation order by m.position, m.id",
                        ConsultationModule.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Adds it and gives it its key. */
    void add(ConsultationModule module) {
        entities.persist(module);
        entities.flush();
    }

    /** Adds one with what another one holds, without anything that citizens have entered. */
    void addCopy(ConsultationModule original, ConsultationModule copy, Capacity by) {
        add(copy);
        copying.stream()
                .filter(room -> room.kind() == copy.kind())
                .forEach(room -> room.copy(original.id(), copy.id(), by));
    }

    void remove(ConsultationModule module) {
        entities.remove(module);
    }

    boolean isEmpty(long module, ModuleKind kind) {
        return contents.stream().filter(content -> content.kind() == kind).allMatch(content -> content.isEmpty(module));
    }
}
