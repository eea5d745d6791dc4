package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import java.io.Serializable;

/**
 * What whoever wants to apply has to know.
 *
 * @param call the call
 * @param rules what a project may be given, and who may apply
 * @param closed why nothing is taken in now, or null where it is
 * @param notice version of the data-protection notice that is shown
 * @param idea the idea that is taken up, or null
 */
public record ApplyingForm(CallFrame call, FundingRules rules, Reason closed, int notice, IdeaFrame idea)
        implements Serializable {}
