package org.tamiz.cases.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id the number by which others refer to the person; never used again for another
 * @param name what the person signs in with, in lower case; also what others see beside decisions
 * @param fullName the name in full
 * @param roles what the person is for; may be empty
 * @param language the tag (BCP 47) of the language of pages, or null for the server's
 * @param active whether the person can sign in; people are never removed, since the trail names them
 */
public record Person(
        long id,
        String name,
        String fullName,
        Set<Role> roles,
        @Nullable String language,
        boolean active) {
    /** Copies the roles. */
    public Person {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        roles = Collections.unmodifiableSet(copy);
    }
}
