package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/** One change of a questionnaire, as somebody asks for it. Whether it may be is decided by the survey. */
public sealed interface QuestionnaireChange extends Serializable {

    Questionnaire on(Questionnaire questionnaire);

    /** A new section at the end. */
    record AddSection(Wording title, Wording intro) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.withSection(title, intro);
        }
    }

    /** Other words for a section. */
    record RewordSection(int section, Wording title, Wording intro) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.reworded(section, title, intro);
        }
    }

    /** A section one place up or down, with its questions. */
    record MoveSection(int section, boolean down) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.movedSection(section, down);
        }
    }

    /** A section away, with its questions. */
    record RemoveSection(int section) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.withoutSection(section);
        }
    }

    /** A new question at the end of a section. */
    record AddQuestion(int section, Question question) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.withQuestion(section, question);
        }
    }

    /** Another question in the place of the one with the same key. */
    record ChangeQuestion(Question question) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.withChanged(question);
        }
    }

    /** A question one place up or down, also over into the next section. */
    record MoveQuestion(int question, boolean down) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.moved(question, down);
        }
    }

    /** A question away. */
    record RemoveQuestion(int question) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return questionnaire.withoutQuestion(question);
        }
    }

    /** All of another questionnaire in place of this one. */
    record TakeOver(Questionnaire other) implements QuestionnaireChange {
        @Override
        public Questionnaire on(Questionnaire questionnaire) {
            return other;
        }
    }
}
