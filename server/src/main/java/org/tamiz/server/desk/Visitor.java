package org.tamiz.server.desk;

import io.javalin.http.Context;
import java.util.Set;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.Permission;

/**
 * Who looks at a page.
 *
 * @param name the login name; empty if nobody has signed in
 * @param permissions what they may do
 * @param token what their forms carry, so that no other site can send them; empty if forms need none
 */
public record Visitor(String name, Set<Permission> permissions, String token) {
    /** Copies the permissions. */
    public Visitor {
        permissions = Set.copyOf(permissions);
    }

    /** Who sends a request. */
    static Visitor of(Context context) {
        Identity identity = Identity.of(context);
        return new Visitor(identity.isPerson() ? identity.name() : "", identity.permissions(), identity.formToken());
    }

    /** Whether somebody has signed in. */
    public boolean signedIn() {
        return !name.isEmpty();
    }

    /** Whether they may do something. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
