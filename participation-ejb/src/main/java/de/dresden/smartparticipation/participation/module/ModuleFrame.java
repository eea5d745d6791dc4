package de.dresden.smartparticipation.participation.module;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the rooms of the kinds need to know of a module.
 *
 * @param id key
 * @param consultation key of its consultation
 * @param reference public reference of its consultation, as {@code BV-2026-001}
 * @param kind what citizens can do in it
 * @param title title
 * @param intro what it is about, plain text; may be empty
 * @param department department that is responsible for the consultation
 * @param opensAt first moment; null while the phase has no days
 * @param closesAt first moment after it; null while the phase has no days, or where it has no end
 * @param open whether citizens can take part at this moment
 * @param visible whether citizens can see it: the consultation is no draft any more
 */
public record ModuleFrame(
        long id,
        long consultation,
        String reference,
        ModuleKind kind,
        String title,
        String intro,
        long department,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        boolean visible)
        implements Serializable {}
