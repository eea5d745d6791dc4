package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/** Something that a room would have told, for the history of the demo. */
record DemoTold(Subject subject, String action, Map<String, ?> after) implements Happening {}
