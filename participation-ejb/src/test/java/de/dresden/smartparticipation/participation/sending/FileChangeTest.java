package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.contribution.EarlierPart;
import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.sending.OwnWritten.OwnFile;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.InputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FileChangeTest {

    private static final OwnFile SCAN = new OwnFile(9, "Brief.pdf", false);

    @Test
    void one_goes_and_another_comes_and_the_earlier_names_are_kept() {
        FileChange change = FileChange.of(sent(2), List.of(1L), List.of(file("neu.pdf")));

        assertThat(change.removed()).containsExactly(1L);
        assertThat(change.earlier()).contains(new EarlierPart(EarlierPartKind.FILES, null, "1.pdf\n2.pdf"));
    }

    @Test
    void nothing_chosen_is_no_change_and_a_first_file_had_none_before_it() {
        assertThat(FileChange.of(sent(5), List.of(), List.of()).earlier()).isEmpty();
        assertThat(FileChange.of(List.of(), List.of(), List.of(file("neu.pdf"))).earlier())
                .contains(new EarlierPart(EarlierPartKind.FILES, null, null));
    }

    @Test
    void a_sixth_is_refused_unless_another_one_goes() {
        refuses(() -> FileChange.of(sent(5), List.of(), List.of(file("neu.pdf"))), "too-many-files");

        assertThat(FileChange.of(sent(5), List.of(3L), List.of(file("neu.pdf"))).removed())
                .containsExactly(3L);
    }

    @Test
    void where_the_city_has_added_more_than_five_one_can_still_be_taken_away() {
        assertThat(FileChange.of(sent(7), List.of(1L), List.of()).removed()).containsExactly(1L);
    }

    @Test
    void a_foreign_attachment_and_one_that_the_city_has_put_there_cannot_be_removed() {
        refuses(() -> FileChange.of(sent(2), List.of(4711L), List.of()), "file-not-own");
        refuses(() -> FileChange.of(List.of(SCAN), List.of(SCAN.id()), List.of()), "file-not-own");
    }

    @Test
    void what_comes_is_checked_as_when_it_is_sent() {
        Enclosure large = new Enclosure("groß.pdf", null, Contributing.LARGEST_FILE + 1, InputStream.nullInputStream());

        refuses(() -> FileChange.of(List.of(), List.of(), List.of(large)), "file-too-large");
        assertThatThrownBy(() -> FileChange.of(List.of(), List.of(), List.of(file("programm.exe"))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::key)
                        .containsExactly("platform.files.kind"));
    }

    private static List<OwnFile> sent(int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(id -> new OwnFile(id, id + ".pdf", true))
                .toList();
    }

    private static Enclosure file(String name) {
        return new Enclosure(name, null, 1, InputStream.nullInputStream());
    }

    private static void refuses(Runnable change, String reason) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason().key())
                .isEqualTo("participation.sending." + reason));
    }
}
