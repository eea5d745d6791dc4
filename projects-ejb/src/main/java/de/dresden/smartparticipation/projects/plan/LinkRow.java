package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;

/** What an item waits for. @param lag days that have to lie between */
public record LinkRow(long before, String sign, String title, int lag) implements Serializable {}
