package org.tamiz.server.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;

/**
 * The page of the people who can sign in.
 *
 * @param rows everybody, by name
 * @param form what was written into the form for adding somebody
 * @param invited who has just been invited; null if nobody has
 */
public record PeopleView(
        List<Row> rows, Form form, @Nullable Invited invited) {
    /**
     * Somebody.
     *
     * @param person who
     * @param lastSignIn when the person has signed in last; null for never
     */
    public record Row(Person person, @Nullable Instant lastSignIn) {
        /** The person's roles in words. */
        public String roles(Page page) {
            return roleNames(person.roles(), page);
        }
    }

    /**
     * What was written and could not be used; all empty if nothing was.
     *
     * @param name the name to sign in with
     * @param fullName the name in full
     * @param roles the roles
     * @param nameFault what is wrong with the name; null for nothing
     * @param fullNameFault what is wrong with the name in full; null for nothing
     * @param rolesFault what is wrong with the roles; null for nothing
     */
    public record Form(
            String name,
            String fullName,
            Set<Role> roles,
            @Nullable KeepingPhrase nameFault,
            @Nullable KeepingPhrase fullNameFault,
            @Nullable KeepingPhrase rolesFault) {
        static final Form EMPTY = new Form("", "", EnumSet.noneOf(Role.class), null, null, null);

        /** Copies the roles. */
        public Form {
            roles = Set.copyOf(roles);
        }

        boolean isSound() {
            return nameFault == null && fullNameFault == null && rolesFault == null;
        }
    }

    /**
     * Who may choose a password.
     *
     * @param name the name to sign in with
     * @param address where, once
     */
    public record Invited(String name, String address) {}

    /** Copies the rows. */
    public PeopleView {
        rows = List.copyOf(rows);
    }

    /** Roles in words. */
    static String roleNames(Collection<Role> roles, Page page) {
        return roles.isEmpty()
                ? page.say(KeepingPhrase.ROLES_NONE)
                : roles.stream()
                        .sorted()
                        .map(role -> page.say(KeepingPhrase.of(role)))
                        .collect(Collectors.joining(", "));
    }
}
