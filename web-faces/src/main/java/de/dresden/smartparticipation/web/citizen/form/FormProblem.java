package de.dresden.smartparticipation.web.citizen.form;

/**
 * What is wrong with a form that was sent.
 *
 * @param field name of the field; null where it is about the form as a whole
 * @param text the sentence
 */
public record FormProblem(String field, String text) {

    /** The element that the sentence leads to. */
    public String target() {
        return field == null ? "content" : "field-" + field;
    }
}
