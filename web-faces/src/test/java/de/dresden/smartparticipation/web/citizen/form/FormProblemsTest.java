package de.dresden.smartparticipation.web.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormProblemsTest {

    private final FormProblems problems = new FormProblems(Locale.GERMAN) {
        @Override
        void setStatus() {
            // there is no answer
        }
    };

    @Test
    void whoWasFasterThanOneReadsIsToldSoWhereNothingElseIsWrong() {
        problems.addWhereAlone("citizen.form.too-fast");
        assertThat(problems.any()).isTrue();
        assertThat(problems.all()).singleElement().satisfies(one -> {
            assertThat(one.field()).isNull();
            assertThat(one.text()).startsWith("Das ging schneller, als man lesen kann.");
        });
    }

    @Test
    void thatItWasFastIsNotToldBesideWhatIsWrong() {
        problems.addWhereAlone("citizen.form.too-fast");
        problems.add("name", "citizen.form.missing", "Name");
        assertThat(problems.any()).isTrue();
        assertThat(problems.all())
                .singleElement()
                .extracting(FormProblem::field)
                .isEqualTo("name");
        assertThat(problems.of(null)).isNull();
    }
}
