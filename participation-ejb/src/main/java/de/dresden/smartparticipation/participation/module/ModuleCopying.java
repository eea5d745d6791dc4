package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.identity.Capacity;

/**
 * Told by the room that keeps what the modules of a kind hold, where that goes along into the copy of a consultation: a plain CDI bean.
 * Events have no such bean: they are held on one day, and the copy begins with none.
 */
public interface ModuleCopying {

    ModuleKind kind();

    /**
     * Copies what is asked and shown, nothing of what citizens have entered.
     *
     * @param original key of the module that is copied
     * @param copy key of the new one, which holds nothing yet; its consultation has the topics of the original
     * @param by who copies the consultation
     */
    void copy(long original, long copy, Capacity by);
}
