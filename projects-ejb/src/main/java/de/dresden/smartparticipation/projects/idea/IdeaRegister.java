package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps the ideas and the comments on them. */
@Dependent
class IdeaRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Idea find(String reference) {
        return entities.createQuery("select i from Idea i where i.reference = :reference", Idea.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where there is none */
    Idea find(long id) {
        Idea idea = entities.find(Idea.class, id);
        if (idea == null) {
            throw new NotFound(id);
        }
        return idea;
    }

    /** @throws NotFound where there is none */
    IdeaComment comment(long id) {
        IdeaComment comment = entities.find(IdeaComment.class, id);
        if (comment == null) {
            throw new NotFound(id);
        }
        return comment;
    }

    void add(Idea idea) {
        entities.persist(idea);
        entities.flush();
    }

    void add(IdeaComment comment) {
        entities.persist(comment);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The next free reference, as {@code ID-2026-0001}. */
    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('projects.idea_number')")
                .getSingleResult();
        return "ID-%d-%04d".formatted(year, next.longValue());
    }
}
