package org.tamiz.server.api;

/** Where a batch stands. */
enum BatchState {
    /** Others are before it. */
    WAITING,
    /** It is being screened. */
    RUNNING,
    /** It is screened, and the results can be fetched. */
    DONE,
    /** It could not be screened to its end; {@code failure} says why. */
    FAILED;

    boolean ended() {
        return this == DONE || this == FAILED;
    }
}
