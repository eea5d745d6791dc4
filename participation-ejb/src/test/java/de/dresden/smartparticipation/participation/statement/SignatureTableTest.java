package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of signatures as associations hand them in. */
class SignatureTableTest {

    @TempDir
    private Path folder;

    @Test
    void nameAndAddressAreTakenAndNumberAndSignatureAreNot() throws IOException {
        assertThat(read(
                        "Nr.;Name;Straße;Ort;Unterschrift\n1;Ann Roth;Weg 1;01127 Dresden;x\n2;Udo Rehm;Weg 2;01127 Dresden;x\n",
                        StandardCharsets.UTF_8))
                .containsExactly(
                        new SignatoryRow("Ann Roth", "Weg 1, 01127 Dresden"),
                        new SignatoryRow("Udo Rehm", "Weg 2, 01127 Dresden"));
    }

    @Test
    void givenNameAndFamilyNameBecomeOneNameInTheOldCharacterSetToo() throws IOException {
        assertThat(read(
                        "Vorname;Nachname;Anschrift\nJörg;Müller;Löbtauer Straße 1\nÄnne;Weiß;Kai 2\n",
                        Charset.forName("windows-1252")))
                .containsExactly(
                        new SignatoryRow("Jörg Müller", "Löbtauer Straße 1"), new SignatoryRow("Änne Weiß", "Kai 2"));
    }

    @Test
    void aListWithoutNamesOfColumnsLosesNobody() throws IOException {
        assertThat(read("Ann Roth;Weg 1\nUdo Rehm;Weg 2\n", StandardCharsets.UTF_8))
                .containsExactly(new SignatoryRow("Ann Roth", "Weg 1"), new SignatoryRow("Udo Rehm", "Weg 2"));
        assertThat(read("Name;Anschrift\nAnn Roth;Weg 1\n", StandardCharsets.UTF_8))
                .containsExactly(new SignatoryRow("Ann Roth", "Weg 1"));
    }

    private List<SignatoryRow> read(String text, Charset charset) throws IOException {
        Path list = Files.write(folder.resolve("liste.csv"), text.getBytes(charset));
        return SignatureList.read(SignatureTable.of(list).rows());
    }
}
