package de.dresden.smartparticipation.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    private Path directory;

    private Keys keys;

    @BeforeEach
    void makeKeys() {
        keys = new Keys(directory);
    }

    @Test
    void what_was_sealed_opens_in_its_own_context_only() {
        String sealed = keys.seal("iban", "account 7", "DE02120300000000202051");
        assertThat(keys.open("iban", "account 7", sealed)).isEqualTo("DE02120300000000202051");
        assertThatThrownBy(() -> keys.open("iban", "account 8", sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(keys.seal("iban", "account 7", "DE02120300000000202051")).isNotEqualTo(sealed);
    }

    @Test
    void after_a_rotation_the_old_still_opens_and_the_new_key_seals() {
        String old = keys.seal("iban", "a", "x");
        String signed = keys.sign("code", "1234");
        keys.rotate("iban");
        keys.rotate("code");
        assertThat(keys.open("iban", "a", old)).isEqualTo("x");
        assertThat(keys.seal("iban", "a", "x")).startsWith("2:");
        assertThat(keys.isSigned("code", "1234", signed)).isTrue();
    }

    @Test
    void a_made_up_signature_is_none() {
        String signed = keys.sign("code", "1234");
        assertThat(keys.isSigned("code", "1234", signed)).isTrue();
        assertThat(keys.isSigned("code", "1235", signed)).isFalse();
        assertThat(keys.isSigned("other", "1234", signed)).isFalse();
        for (String madeUp : List.of("", ".", "1", "9.x", "-1.x", "999999999999.x", "1.ä")) {
            assertThat(keys.isSigned("code", "1234", madeUp)).isFalse();
        }
    }

    @Test
    void nobody_else_may_read_a_key() throws IOException {
        keys.seal("iban", "a", "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("iban/1"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("iban"))))
                .isEqualTo("rwx------");
    }

    @Test
    void nodes_that_start_together_make_one_key() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> starts = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> new Keys(directory).sign("start", "x"))
                    .toList();
            Set<String> signatures = new HashSet<>();
            for (Future<String> signature : nodes.invokeAll(starts)) {
                signatures.add(signature.get());
            }
            assertThat(signatures).hasSize(1);
        } finally {
            nodes.shutdown();
        }
        try (Stream<Path> files = Files.list(directory.resolve("start"))) {
            assertThat(files).hasSize(1);
        }
    }
}
