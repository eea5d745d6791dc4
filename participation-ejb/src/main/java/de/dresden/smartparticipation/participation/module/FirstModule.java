package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationCreated;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** A consultation begins with the ideas of the one it was copied from, or with a module for ideas. */
@Dependent
class FirstModule {

    @Inject
    private ModuleRegister register;

    void begin(@Observes ConsultationCreated created) {
        long consultation = created.subject().id();
        Object original = created.after().get("copiedFrom");
        List<ConsultationModule> copied = original instanceof Long copiedFrom
                ? register.of(copiedFrom).stream()
                        .filter(module -> module.kind() == ModuleKind.IDEAS)
                        .map(module -> module.copyTo(consultation))
                        .toList()
                : List.of(ideas(consultation));
        copied.forEach(register::add);
    }

    private static ConsultationModule ideas(long consultation) {
        String title = Texts.german().text("participation.module-kind.ideas");
        return new ConsultationModule(consultation, ModuleKind.IDEAS, new ModuleData(title, ""), 0);
    }
}
