package org.tamiz.cases.access;

import java.time.Instant;

/**
 * Somebody who has signed in and not signed out.
 *
 * @param person who; active, with the roles of this moment
 * @param opened when the person signed in
 */
public record Session(Person person, Instant opened) {}
