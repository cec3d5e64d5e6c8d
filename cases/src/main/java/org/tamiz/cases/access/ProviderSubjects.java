package org.tamiz.cases.access;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.json.Json;

/** Whom the subjects of OpenID providers are tied to. Safe for threads. */
public final class ProviderSubjects {
    private final AuditTrail trail;

    /** The subjects in a trail's database. */
    public ProviderSubjects(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Who signs in through an OpenID provider: whom the provider's subject has been tied to, or else, once, the person of that
     * name, who is tied to it from then on.
     *
     * @param issuer the provider
     * @param subject the provider's lasting identifier of the person
     * @param name what the provider vouches for as the name
     * @return null if there is no such person, or the person is not active or tied to another subject
     */
    public @Nullable Person check(String issuer, String subject, String name) {
        Optional<Person> found = trail.write((handle, entries) -> {
            Person known = handle.createQuery("SELECT * FROM person WHERE issuer = :issuer AND subject = :subject")
                    .bind("issuer", issuer)
                    .bind("subject", subject)
                    .map(PersonTable.PERSON)
                    .findOne()
                    .orElse(null);
            Person person = known == null ? tie(handle, issuer, subject, name.toLowerCase(Locale.ROOT)) : known;
            if (person == null || !person.active()) {
                PersonTable.refuse(entries, person, issuer);
                return Optional.empty();
            }
            entries.add(
                    person.name(),
                    "sign-in",
                    PersonTable.subject(person),
                    Json.object().put("by", issuer));
            return Optional.of(person);
        });
        return found.orElse(null);
    }

    /** Writes down that a provider's answer has not been accepted. */
    public void refused(String issuer) {
        trail.write((handle, entries) -> {
            PersonTable.refuse(entries, null, issuer);
            return issuer;
        });
    }

    private static @Nullable Person tie(Handle handle, String issuer, String subject, String name) {
        int tied = handle.createUpdate("UPDATE person SET issuer = :issuer, subject = :subject"
                        + " WHERE name = :name AND active = 1 AND subject IS NULL")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("name", name)
                .execute();
        return tied == 0 ? null : PersonTable.find(handle, name);
    }
}
