package org.tamiz.server.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tamiz.cases.evidence.HeldPublications;
import org.tamiz.core.model.ListedParties;
import org.tamiz.lists.register.Register;

/** The publications of a register, each read once. Not safe for threads. */
public final class RegisterPublications implements HeldPublications {
    private final Register register;
    private final Map<String, Optional<ListedParties>> read = new HashMap<>();

    /** The publications of a register. */
    public RegisterPublications(Register register) {
        this.register = register;
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    @Override
    public Optional<ListedParties> find(String list, String sha256) {
        return read.computeIfAbsent(
                list + " " + sha256,
                key -> register.publications().stream()
                        .filter(publication -> publication.list().equals(list)
                                && publication.sha256().equals(sha256))
                        .findFirst()
                        .map(register::load));
    }
}
