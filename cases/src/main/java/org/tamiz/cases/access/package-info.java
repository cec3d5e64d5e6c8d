/**
 * People, their passwords and sessions, and the keys of programs.
 *
 * <p>{@link org.tamiz.cases.access.People} holds {@linkplain org.tamiz.cases.access.Person people} with their
 * {@linkplain org.tamiz.cases.access.Role roles}, {@link org.tamiz.cases.access.Passwords} gives and checks passwords,
 * {@link org.tamiz.cases.access.Invitations} lets people choose one, {@link org.tamiz.cases.access.ProviderSubjects} knows people by
 * what an OpenID provider says, {@link org.tamiz.cases.access.Sessions} remembers who has signed in, and
 * {@link org.tamiz.cases.access.ApiKeys} holds the keys of programs; {@link org.tamiz.cases.access.Accounts} is all of them.
 *
 * <p>Nothing that opens a door is kept as it is: of passwords PBKDF2's output, of sessions, invitations and keys the SHA-256 of 256
 * random bits. Every change is told an {@link org.tamiz.cases.audit.AuditTrail} in the transaction that makes it. What a role lets
 * somebody do is the server's to say.
 */
@NullMarked
package org.tamiz.cases.access;

import org.jspecify.annotations.NullMarked;
