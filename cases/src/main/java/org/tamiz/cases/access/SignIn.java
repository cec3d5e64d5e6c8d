package org.tamiz.cases.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try to sign in.
 *
 * @param person who has signed in; null if nobody has
 * @param lockedTill until when no password is looked at; null if the name is not locked. A name that does not exist is never
 *     told apart from a wrong password
 */
public record SignIn(@Nullable Person person, @Nullable Instant lockedTill) {
    /** Name and password do not belong together. */
    static final SignIn REFUSED = new SignIn(null, null);
}
