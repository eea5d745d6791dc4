package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdeaFieldTest {

    private static final Subject CONSULTATION = new Subject("consultation", 1, "BV-2026-001");
    private static final boolean USED = true;
    private static final boolean UNUSED = false;

    @Test
    void untilTheFirstContributionAFieldChangesFreely() {
        IdeaField field = new IdeaField(7, choice("Weg", "Gehweg", "Radweg"), 0, UNUSED);

        field.change(data(FieldKind.NUMBER, "Breite", true, false), UNUSED, CONSULTATION, Capacity.NOBODY);

        assertThat(field.view().kind()).isEqualTo(FieldKind.NUMBER);
        assertThat(field.view().options()).isEmpty();
        assertThat(field.view().required()).isTrue();
    }

    @Test
    void laterItIsRenamedAndGetsFurtherOptionsWithoutLosingAnAnswer() {
        IdeaField field = new IdeaField(7, choice("Weg", "Gehweg", "Radweg"), 0, UNUSED);
        List<FieldOption> next = List.of(
                new FieldOption("o1", "Fußweg"), new FieldOption("o2", "Radweg"), new FieldOption(null, "Straße"));

        field.change(
                new FieldData(FieldKind.SINGLE, "Art des Weges", "", false, false, next),
                USED,
                CONSULTATION,
                Capacity.NOBODY);

        assertThat(field.view().label().german()).isEqualTo("Art des Weges");
        assertThat(field.view().options())
                .containsExactly(
                        new FieldOption("o1", "Fußweg"),
                        new FieldOption("o2", "Radweg"),
                        new FieldOption("o3", "Straße"));
    }

    @Test
    void laterItIsTranslated() {
        IdeaField field = new IdeaField(7, choice("Weg", "Gehweg", "Radweg"), 0, UNUSED);
        List<FieldOption> translated = List.of(
                new FieldOption("o1", new Wording("Gehweg", "Pavement")),
                new FieldOption("o2", new Wording("Radweg", "")),
                new FieldOption(null, new Wording("Straße", "Road")));

        change(
                field,
                new FieldData(
                        FieldKind.SINGLE,
                        new Wording("Weg", "Way"),
                        new Wording("", "Where you go"),
                        false,
                        false,
                        translated));

        assertThat(field.view().label().in(Locale.ENGLISH)).isEqualTo("Way");
        assertThat(field.view().hint().in(Locale.ENGLISH)).isEqualTo("Where you go");
        assertThat(field.view().options())
                .extracting(FieldOption::key, option -> option.label().in(Locale.ENGLISH))
                .containsExactly(tuple("o1", "Pavement"), tuple("o2", "Radweg"), tuple("o3", "Road"));
        assertThat(field.view().german().options())
                .extracting(option -> option.label().in(Locale.ENGLISH))
                .containsExactly("Gehweg", "Radweg", "Straße");
    }

    @Test
    void twoAnswersNeverReadAlikeInEitherLanguage() {
        List<FieldOption> alike = List.of(
                new FieldOption(null, new Wording("Gehweg", "Path")),
                new FieldOption(null, new Wording("Pfad", "path")));

        refuses(
                () -> new IdeaField(7, new FieldData(FieldKind.SINGLE, "Weg", "", false, false, alike), 0, UNUSED),
                "option-twice");
    }

    @Test
    void noAnswerIsThereInEnglishOnly() {
        List<FieldOption> half =
                List.of(new FieldOption(null, "Gehweg"), new FieldOption(null, new Wording("", "Cycle path")));

        refuses(
                () -> new IdeaField(7, new FieldData(FieldKind.SINGLE, "Weg", "", false, false, half), 0, UNUSED),
                "option-german-missing");
    }

    @Test
    void laterNothingIsLost() {
        IdeaField field = new IdeaField(7, choice("Weg", "Gehweg", "Radweg"), 0, UNUSED);

        refuses(() -> change(field, choice("Weg", "Gehweg", "Straße")), "option-fixed");
        refuses(() -> change(field, data(FieldKind.TEXT, "Weg", false, false)), "kind-fixed");
        IdeaField text = new IdeaField(7, data(FieldKind.TEXT, "Telefon", false, true), 0, UNUSED);
        refuses(() -> change(text, data(FieldKind.TEXT, "Telefon", true, true)), "required-later");
        refuses(() -> change(text, data(FieldKind.TEXT, "Telefon", false, false)), "public-later");
        refuses(() -> text.removed(USED, CONSULTATION, Capacity.NOBODY), "not-removable");
        refuses(() -> new IdeaField(7, data(FieldKind.TEXT, "Neu", true, false), 1, USED), "required-later");
    }

    @Test
    void whatIsRequiredMayBecomeVoluntaryAndWhatIsPublicInternal() {
        IdeaField field = new IdeaField(7, data(FieldKind.TEXT, "Straße", true, false), 0, UNUSED);

        change(field, data(FieldKind.TEXT, "Straße", false, true));

        assertThat(field.view().required()).isFalse();
        assertThat(field.view().internal()).isTrue();
    }

    @Test
    void aFieldThatIsAskedAgainIsVoluntary() {
        IdeaField field = new IdeaField(7, data(FieldKind.TEXT, "Straße", true, false), 0, UNUSED);
        field.retire(true, CONSULTATION, Capacity.NOBODY);
        field.retire(false, CONSULTATION, Capacity.NOBODY);

        assertThat(field.view().required()).isFalse();
        assertThat(field.view().retired()).isFalse();
    }

    @Test
    void aKeyOfAnotherFieldIsNotTakenOver() {
        FieldData forged = new FieldData(
                FieldKind.SINGLE,
                "Weg",
                "",
                false,
                false,
                List.of(new FieldOption("o9", "Gehweg"), new FieldOption("x\ty", "Radweg")));

        assertThat(new IdeaField(7, forged, 0, UNUSED).view().options())
                .extracting(FieldOption::key)
                .containsExactly("o1", "o2");
    }

    private static void change(IdeaField field, FieldData data) {
        field.change(data, USED, CONSULTATION, Capacity.NOBODY);
    }

    private static FieldData choice(String label, String first, String second) {
        return new FieldData(
                FieldKind.SINGLE,
                label,
                "",
                false,
                false,
                List.of(new FieldOption("o1", first), new FieldOption(second.equals("Radweg") ? "o2" : null, second)));
    }

    private static FieldData data(FieldKind kind, String label, boolean required, boolean internal) {
        return new FieldData(kind, label, "", required, internal, List.of());
    }

    private static void refuses(ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(((Fault) refused).reasons())
                        .extracting(Reason::key)
                        .contains("participation.idea." + why));
    }
}
