package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.idea.IdeaForm;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;
import java.util.List;

/**
 * What a citizen fills in.
 *
 * @param consultation title of the consultation
 * @param module its module for ideas: whether it is open, from when and until when
 * @param topics topics in their order
 * @param form what is asked beside title and text
 * @param notice version of the data-protection notice in force
 */
public record ContributionForm(
        String consultation, ModuleFrame module, List<TopicHead> topics, IdeaForm form, int notice)
        implements Serializable {

    public ContributionForm {
        topics = List.copyOf(topics);
    }
}
