package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.plan.core.Span;
import java.io.Serializable;

/** An item that a baseline had and the plan has not any more. */
public record GoneRow(String sign, String title, Span days) implements Serializable {}
