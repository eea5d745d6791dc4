package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationCreated;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * A consultation begins with the formats of the one it was copied from, or with a module for ideas. A display leads to one plan, which
 * has its own rounds and deadlines, and is not copied.
 */
@Dependent
class FirstModule {

    @Inject
    private ModuleRegister register;

    void begin(@Observes ConsultationCreated created) {
        long consultation = created.subject().id();
        if (created.after().get("copiedFrom") instanceof Long original) {
            register.of(original).stream()
                    .filter(module -> module.kind() != ModuleKind.DISPLAY)
                    .forEach(module -> register.addCopy(module, module.copyTo(consultation), created.by()));
        } else {
            register.add(ideas(consultation));
        }
    }

    private static ConsultationModule ideas(long consultation) {
        String key = "participation.module-kind.ideas";
        ModuleData data = new ModuleData(
                Texts.german().text(key),
                "",
                PhaseKind.PARTICIPATION,
                null,
                null,
                Texts.in(Locale.ENGLISH).text(key),
                "");
        return new ConsultationModule(consultation, ModuleKind.IDEAS, data, 0);
    }
}
