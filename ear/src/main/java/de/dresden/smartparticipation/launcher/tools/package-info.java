/**
 * Small programs that the launcher runs in a process of their own, with the application's jars on the class path: what
 * they do is done by the application's code, not by a copy of it.
 */
package de.dresden.smartparticipation.launcher.tools;
