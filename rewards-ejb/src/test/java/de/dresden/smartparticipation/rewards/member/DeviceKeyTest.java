package de.dresden.smartparticipation.rewards.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.Base64;
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
