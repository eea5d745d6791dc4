package de.dresden.smartparticipation.rewards.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceKeyTest {

    private static final byte[] MESSAGE = DeviceKey.message("register", "nonce");

    static Phone[] phones() {
        return new Phone[] {
            Phone.ed25519(),
            Phone.curve("secp256r1", "SHA256withECDSA"),
            Phone.curve("secp256r1", "SHA256withECDSAinP1363Format")
        };
    }

    @ParameterizedTest
    @MethodSource("phones")
    void aDeviceProvesItsKey(Phone phone) {
        DeviceKey key = DeviceKey.read(phone.publicKey());

        assertThat(key.signed(MESSAGE, phone.sign(MESSAGE))).isTrue();
        assertThat(DeviceKey.read(phone.publicKey()).fingerprint()).isEqualTo(key.fingerprint());
    }

    @ParameterizedTest
    @MethodSource("phones")
    void aProofHoldsForItsKeyItsPurposeAndItsNonceOnly(Phone phone) {
        DeviceKey key = DeviceKey.read(phone.publicKey());

        assertThat(key.signed(MESSAGE, phone.sign(DeviceKey.message("token", "nonce"))))
                .isFalse();
        assertThat(key.signed(MESSAGE, phone.sign(DeviceKey.message("register", "other"))))
                .isFalse();
        assertThat(key.signed(MESSAGE, Phone.ed25519().sign(MESSAGE))).isFalse();
        assertThat(key.signed(MESSAGE, "")).isFalse();
        assertThat(key.signed(MESSAGE, null)).isFalse();
        assertThat(key.signed(MESSAGE, "???")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "AAAA", "not base64!", "MCowBQYDK2VwAyEA"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> DeviceKey.read(text)).isInstanceOf(Refused.class);
    }

    /** The points of small order, also as they can be written otherwise (with the other sign, or larger than the prime). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"
            })
    void aKeyForWhichAnybodyCanSignIsRefused(String point) {
        byte[] key = HexFormat.of().parseHex("302a300506032b6570032100" + point);
        assertThatThrownBy(() -> DeviceKey.read(Base64.getEncoder().encodeToString(key)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherCurveIsRefused() {
        assertThatThrownBy(() -> DeviceKey.read(
                        Phone.curve("secp384r1", "SHA256withECDSA").publicKey()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSameKeyInTheOtherAlphabetIsTheSameKey() {
        byte[] bytes =
                Phone.curve("secp256r1", "SHA256withECDSA").pair().getPublic().getEncoded();

        assertThat(DeviceKey.read(Base64.getUrlEncoder().encodeToString(bytes)).fingerprint())
                .isEqualTo(DeviceKey.read(Base64.getEncoder().encodeToString(bytes))
                        .fingerprint());
    }
}
