package org.tamiz.server.desk;

import org.jspecify.annotations.Nullable;

/**
 * The page of one person who can sign in.
 *
 * @param row the person
 * @param invited the address by which a password is chosen; null if none has just been made
 * @param done what was just done; null for nothing
 * @param trouble why it was not; null if nothing is wrong
 */
public record PersonView(
        PeopleView.Row row,
        PeopleView.@Nullable Invited invited,
        @Nullable KeepingPhrase done,
        @Nullable KeepingPhrase trouble) {
    /** Where something is done with the person. */
    public String address(String part) {
        return "/people/" + row.person().id() + part;
    }
}
