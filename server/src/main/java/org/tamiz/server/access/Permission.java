package org.tamiz.server.access;

import io.javalin.security.RouteRole;

/** What a route lets somebody do. Every route names one; a route that names none is refused. */
public enum Permission implements RouteRole {
    /** Nothing that needs to be known: health, signing in, style sheets. */
    NONE,
    /** Screen records, read documents, look up listed parties and lists. */
    SCREEN,
    /** See cases and work on them: notes, assignment, decisions. */
    REVIEW,
    /** Give the second approval, and approve accepted pairs. */
    APPROVE,
    /** People, keys, lists and settings. */
    ADMINISTER,
    /** Read the audit trail and evidence. */
    AUDIT
}
