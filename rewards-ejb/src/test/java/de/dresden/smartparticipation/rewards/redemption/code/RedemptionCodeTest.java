package de.dresden.smartparticipation.rewards.redemption.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedemptionCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void every_single_wrong_character_is_found() {
        for (int round = 0; round < 200; round++) {
            String code = RedemptionCode.draw(random).text();
            for (int place = 0; place < code.length(); place++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != code.charAt(place)) {
                        assertThat(RedemptionCode.read(code.substring(0, place) + other + code.substring(place + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void every_swap_of_two_different_characters_is_found_neighbours_or_not() {
        for (int round = 0; round < 500; round++) {
            String code = RedemptionCode.draw(random).text();
            for (int one = 0; one < code.length(); one++) {
                for (int other = one + 1; other < code.length(); other++) {
                    if (code.charAt(one) != code.charAt(other)) {
                        StringBuilder swapped = new StringBuilder(code);
                        swapped.setCharAt(one, code.charAt(other));
                        swapped.setCharAt(other, code.charAt(one));
                        assertThat(RedemptionCode.read(swapped.toString())).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void a_character_too_few_or_too_many_is_found() {
        for (int round = 0; round < 200; round++) {
            String code = RedemptionCode.draw(random).text();
            assertThat(RedemptionCode.read(code.substring(1))).isEmpty();
            assertThat(RedemptionCode.read(code + "7")).isEmpty();
        }
    }

    @Test
    void it_is_read_however_it_is_typed() {
        for (int round = 0; round < 500; round++) {
            RedemptionCode code = RedemptionCode.draw(random);
            assertThat(RedemptionCode.read(code.grouped())).contains(code);
            assertThat(RedemptionCode.read(" " + code.text().toLowerCase(Locale.ROOT) + "\n"))
                    .contains(code);
            assertThat(RedemptionCode.read(code.grouped().replace('-', '\u2013').replace('0', 'o')))
                    .contains(code);
            assertThat(RedemptionCode.read(
                            code.grouped().replace("-", " \u00a0 ").replace('1', 'l')))
                    .contains(code);
            assertThat(RedemptionCode.read(code.text().replace('0', 'O').replace('1', 'I')))
                    .contains(code);
        }
    }

    @Test
    void what_is_no_code_is_none() {
        String code = RedemptionCode.draw(random).text();
        assertThat(RedemptionCode.read(null)).isEmpty();
        assertThat(RedemptionCode.read("")).isEmpty();
        assertThat(RedemptionCode.read("U" + code.substring(1))).isEmpty();
        assertThat(RedemptionCode.read("\u0130" + code.substring(1))).isEmpty();
        assertThat(RedemptionCode.read("-".repeat(200) + code)).isEmpty();
        assertThat(RedemptionCode.read("' or 1=1 --")).isEmpty();
        assertThatThrownBy(() -> new RedemptionCode(code.substring(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedemptionCode(code.toLowerCase(Locale.ROOT) + " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hundred_thousand_are_all_different_and_use_every_sign_at_every_place() {
        Set<String> drawn = new HashSet<>();
        boolean[][] seen = new boolean[RedemptionCode.LENGTH][128];
        for (int round = 0; round < 100_000; round++) {
            String code = RedemptionCode.draw(random).text();
            drawn.add(code);
            for (int place = 0; place < code.length(); place++) {
                seen[place][code.charAt(place)] = true;
            }
        }
        assertThat(drawn).hasSize(100_000);
        for (boolean[] place : seen) {
            for (char sign : ALPHABET.toCharArray()) {
                assertThat(place[sign]).isTrue();
            }
        }
    }

    @Test
    void it_tells_nothing_in_a_log_and_is_grouped_for_reading() {
        RedemptionCode code = RedemptionCode.draw(random);
        assertThat(code.toString()).doesNotContain(code.text().substring(3, 9));
        assertThat(code.grouped()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{3}");
    }
}
