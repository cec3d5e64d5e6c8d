package org.tamiz.server.yente;

import java.util.function.Supplier;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.MeasuredWork.Stage;

/**
 * How a kind of work is done: what takes the processor waits for its turn, and everything is measured.
 *
 * @param gate where it waits, with whoever else screens
 * @param work measures it
 */
record Turns(Gate gate, MeasuredWork work) {
    /** Does a stage in turn. */
    <T> T take(Stage stage, Supplier<T> content) {
        return gate.pass(() -> work.time(stage, content));
    }
}
