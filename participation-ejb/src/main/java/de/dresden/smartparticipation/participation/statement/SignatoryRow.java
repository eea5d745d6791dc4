package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * Somebody who signed a list.
 *
 * @param name full name
 * @param address address, or null
 */
public record SignatoryRow(String name, String address) implements Serializable {}
