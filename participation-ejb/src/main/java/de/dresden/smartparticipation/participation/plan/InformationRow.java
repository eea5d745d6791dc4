package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/** A kind of environmental information with its key. */
public record InformationRow(long id, Information data) implements Serializable {}
