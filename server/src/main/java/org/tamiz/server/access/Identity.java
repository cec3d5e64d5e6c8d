package org.tamiz.server.access;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.ApiKey;
import org.tamiz.cases.access.Person;

/**
 * Who asks.
 *
 * @param name what others see and the trail holds: a person's name such as {@code ana}, {@code key:core-banking}, or {@code nobody}
 * @param permissions what may be done
 * @param person the person; null for keys and nobody
 * @param formToken what forms and htmx's requests of a person have to carry, see {@link FormToken}; empty for keys and nobody
 */
public record Identity(
        String name, Set<Permission> permissions, @Nullable Person person, String formToken) {
    private static final String ATTRIBUTE = "tamiz.identity";

    /** Nobody that is known. */
    static final Identity NOBODY = new Identity("nobody", Set.of(), null, "");

    /** Copies the permissions. */
    public Identity {
        permissions = Set.copyOf(permissions);
    }

    static Identity of(Person person, String sessionSecret) {
        return new Identity(person.name(), Permission.of(person.roles()), person, FormToken.of(sessionSecret));
    }

    static Identity of(ApiKey key) {
        return new Identity("key:" + key.label(), Permission.ofScopes(key.scopes()), null, "");
    }

    /** Who makes a request; nobody where the route needs no permission and nobody has signed in. */
    public static Identity of(Context context) {
        Identity identity = context.attribute(ATTRIBUTE);
        return identity == null ? NOBODY : identity;
    }

    void attachTo(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** Whether it is a person, who can decide and approve, and no program. */
    public boolean isPerson() {
        return person != null;
    }

    /** Whether something may be done. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
