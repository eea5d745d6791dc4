package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The words below the black in the contributions of a consultation: they were blackened since they name somebody. */
@Dependent
class RetainedBlackenedWords extends RetainedOfConsultation {

    private final BlackenedWords words;

    @Inject
    RetainedBlackenedWords(Sql sql, BlackenedWords words) {
        super(
                sql,
                "participation.blackened-words",
                "reference",
                "from participation.contribution where consultation_id = ? and " + BlackenedWords.KEPT);
        this.words = words;
    }

    @Override
    public long dispose(long consultation) {
        return words.forgetAll(consultation);
    }
}
