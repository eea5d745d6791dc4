/**
 * What {@code java -jar smart-participation.jar} does: unpacks the product once into the data directory, starts the
 * embedded PostgreSQL there (or uses a configured one), starts the server as a child process, says when the application
 * answers, and ends all of it in order.
 *
 * <p>Why a child process: only on a plain class path of unpacked jars does class loading become fast, and what the
 * server needs from the JVM (opened packages, a shared class archive) can be set without the user typing it.
 */
package de.dresden.smartparticipation.launcher;
