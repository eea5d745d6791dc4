package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Finds what is commented on in the room that has it. */
@Dependent
class Discussions {

    private final List<DiscussionSource> sources;
    private final ModuleDirectory modules;

    @Inject
    Discussions(@Any Instance<DiscussionSource> sources, ModuleDirectory modules) {
        this.sources = sources.stream().toList();
        this.modules = modules;
    }

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where nothing is shown */
    Discussion shown(Commented on) {
        return source(on.kind()).shown(on.key());
    }

    /**
     * The same, to say something to it.
     *
     * @throws Refused where comments are not wanted, or the module is not open
     */
    Discussion open(Commented on) {
        Discussion shown = shown(on);
        modules.open(shown.module().id());
        if (!shown.commentable()) {
            throw new Refused(Reason.of("participation.comment.not-here"));
        }
        return shown;
    }

    Subject history(Comment comment) {
        return source(comment.kind()).history(comment.commented());
    }

    private DiscussionSource source(CommentedKind kind) {
        return sources.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has " + kind));
    }
}
