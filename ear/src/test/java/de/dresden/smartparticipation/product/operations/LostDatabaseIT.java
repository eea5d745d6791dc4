package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The embedded database is killed under a running product: it does not stay half alive. */
@Tag("full")
class LostDatabaseIT {

    @Test
    void the_product_ends_with_a_sentence_and_starts_again() throws Exception {
        Path directory = RunningProduct.newDirectory("lost");
        RunningProduct product = RunningProduct.start(directory);

        product.databaseServer().destroyForcibly();

        assertThat(product.awaitEnd()).isEqualTo(21);
        assertThat(product.console()).last().asString().contains("Die Datenbank ist unerwartet zu Ende gegangen");
        try (RunningProduct next = RunningProduct.start(directory)) {
            assertThat(next.get(next.url() + "/login.xhtml").statusCode()).isEqualTo(200);
        }
    }
}
