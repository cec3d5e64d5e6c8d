package org.tamiz.server.access;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.cases.access.Role;

/**
 * What a route lets somebody do. Every route names one or several, of which any suffices; a route that names none is refused.
 */
public enum Permission implements RouteRole {
    /** Nothing that needs to be known: health, signing in, style sheets. */
    NONE,
    /** What everybody who has signed in may: the start page, the own language and password, signing out. No key gives it. */
    SIGNED_IN,
    /** Screen records, read documents, look up listed parties and lists. */
    SCREEN,
    /** See cases and work on them: notes, assignment, decisions. */
    REVIEW,
    /** Give the second approval, and approve accepted pairs. */
    APPROVE,
    /** People, keys, lists and settings. */
    ADMINISTER,
    /** Read cases, the audit trail and evidence; change nothing. */
    AUDIT,
    /** Read metrics. Who asks from the server's own machine needs no key for it. */
    MEASURE;

    /** What people of these roles may do. */
    public static Set<Permission> of(Collection<Role> roles) {
        EnumSet<Permission> permissions = EnumSet.of(SIGNED_IN);
        for (Role role : roles) {
            permissions.addAll(
                    switch (role) {
                        case ANALYST -> EnumSet.of(SCREEN, REVIEW);
                        case REVIEWER -> EnumSet.of(SCREEN, REVIEW, APPROVE);
                        case ADMINISTRATOR -> EnumSet.of(SCREEN, ADMINISTER, MEASURE);
                        case AUDITOR -> EnumSet.of(AUDIT);
                    });
        }
        return Collections.unmodifiableSet(permissions);
    }

    /**
     * What keys of these scopes may do; scopes of which this version knows nothing give nothing.
     *
     * @param scopes names of permissions in lower case, such as {@code screen}
     */
    public static Set<Permission> ofScopes(Collection<String> scopes) {
        EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Permission permission : values()) {
            if (permission.isScope() && scopes.contains(permission.scope())) {
                permissions.add(permission);
            }
        }
        return Collections.unmodifiableSet(permissions);
    }

    /** The permissions that keys may have, in order. */
    public static List<Permission> scopes() {
        return Arrays.stream(values()).filter(Permission::isScope).toList();
    }

    /**
     * The permission that a key's scope names.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static Permission parseScope(String scope) {
        for (Permission permission : values()) {
            if (permission.isScope() && permission.scope().equalsIgnoreCase(scope.strip())) {
                return permission;
            }
        }
        throw new IllegalArgumentException("There is no scope \"" + scope + "\"; use one or several of "
                + scopes().stream().map(Permission::scope).collect(Collectors.joining(", "))
                + ".");
    }

    /** Its name as the scope of a key. */
    public String scope() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether keys may have it. A second approval is a person's, never a program's. */
    private boolean isScope() {
        return this != NONE && this != SIGNED_IN && this != APPROVE;
    }
}
