package org.tamiz.cases.access;

import org.jdbi.v3.core.Handle;

/** Where sign-ins and changes of who may do what are written down. */
@FunctionalInterface
public interface AccessTrail {
    /**
     * Writes down what happens, in the transaction that makes it happen.
     *
     * @param handle the transaction
     * @param who the person's name, or {@code key:label}, or {@code command} for the command line
     * @param action what is done, such as {@code person.added}
     * @param subject what it is done to, such as {@code person/ana}
     * @param details what else is worth knowing; no secrets
     */
    void write(Handle handle, String who, String action, String subject, String details);
}
