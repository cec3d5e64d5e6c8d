package org.tamiz.cases.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is for; one person may have several. */
public enum Role {
    /** Screens and works on cases. */
    ANALYST,
    /** The same, and gives the second approval. */
    REVIEWER,
    /** Keeps people, keys and settings; screens. */
    ADMINISTRATOR,
    /** Reads cases, evidence and the trail, and changes nothing. */
    AUDITOR;

    /** The name as people write it, such as {@code analyst}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of a name as people write it.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static Role parse(String word) {
        for (Role role : values()) {
            if (role.word().equalsIgnoreCase(word.strip())) {
                return role;
            }
        }
        throw new IllegalArgumentException("There is no role \"" + word + "\"; use one of "
                + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")) + ".");
    }

    /** Roles as they are kept, such as {@code analyst,auditor}. */
    static String text(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(","));
    }

    /** What {@link #text} has written. */
    static Set<Role> ofText(String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (!text.isEmpty()) {
            for (String word : text.split(",", -1)) {
                roles.add(parse(word));
            }
        }
        return roles;
    }
}
