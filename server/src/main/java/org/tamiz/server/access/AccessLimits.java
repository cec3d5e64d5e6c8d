package org.tamiz.server.access;

import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.tamiz.cases.access.Person;

/**
 * How often something may be asked for. A key may do more than any program of a bank needs, and yet not take the whole server; a
 * person clicks; and whoever shows wrong keys or passwords has to wait.
 */
public final class AccessLimits {
    /** A key: 20,000 requests at once, refilled in 4 seconds (5,000 a second). */
    private static final int OF_KEY = 20_000;

    private static final Duration OF_KEY_IN = Duration.ofSeconds(4);

    /** A person: 1,000 requests at once, refilled in 10 seconds. */
    private static final int OF_PERSON = 1_000;

    private static final Duration OF_PERSON_IN = Duration.ofSeconds(10);

    /** An address that shows wrong keys: 20 at once, refilled in a minute. */
    private static final int FAILURES = 20;

    private static final Duration FAILURES_IN = Duration.ofMinutes(1);

    /** An address that tries to sign in: 10 times at once, refilled in a minute. */
    private static final int SIGN_INS = 10;

    private static final Duration SIGN_INS_IN = Duration.ofMinutes(1);

    /** Hashing a password takes a processor for a third of a second. So many at a time; others have to come back. */
    private static final int HASHED_AT_ONCE = 2;

    private final TokenBuckets byKey;
    private final TokenBuckets byPerson;
    private final TokenBuckets failures;
    private final TokenBuckets signIns;
    private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE);

    /** Limits as they are documented. */
    public AccessLimits() {
        this(System::nanoTime);
    }

    AccessLimits(LongSupplier nanos) {
        byKey = new TokenBuckets(OF_KEY, OF_KEY_IN, nanos);
        byPerson = new TokenBuckets(OF_PERSON, OF_PERSON_IN, nanos);
        failures = new TokenBuckets(FAILURES, FAILURES_IN, nanos);
        signIns = new TokenBuckets(SIGN_INS, SIGN_INS_IN, nanos);
    }

    void take(Identity identity, Context context) {
        Person person = identity.person();
        refuse(person == null ? byKey.take(identity.name()) : byPerson.take(String.valueOf(person.id())), context);
    }

    void countFailure(Context context) {
        failures.take(context.ip());
    }

    /** Refuses an address that has shown too many wrong keys, right ones too, so that guessing tells nothing. */
    void checkFailures(Context context) {
        refuse(failures.wait(context.ip()), context);
    }

    void takeSignIn(Context context) {
        refuse(signIns.take(context.ip()), context);
    }

    /** Hashes a password in turn; the caller runs {@link #endHashing} in the end. */
    void beginHashing(Context context) {
        if (!hashing.tryAcquire()) {
            refuse(Duration.ofSeconds(1), context);
        }
    }

    void endHashing() {
        hashing.release();
    }

    private static void refuse(Duration wait, Context context) {
        if (!wait.isZero()) {
            long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
            context.header("Retry-After", String.valueOf(seconds));
            throw new TooManyRequestsResponse("Too many requests; come back in " + seconds + " s.");
        }
    }
}
