package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import java.util.List;
import java.util.Map;

/** Puts answers to own fields beside what else is told of a contribution, by the fields' names. */
final class NamedAnswers {

    private NamedAnswers() {}

    /** Two fields may be called alike, or as something that is told already: both are told. */
    static void put(List<IdeaAnswer> answers, Map<String, String> told) {
        for (IdeaAnswer answer : answers) {
            String name = answer.label();
            for (int further = 2; told.containsKey(name); further++) {
                name = answer.label() + " (" + further + ")";
            }
            told.put(name, answer.shown());
        }
    }
}
