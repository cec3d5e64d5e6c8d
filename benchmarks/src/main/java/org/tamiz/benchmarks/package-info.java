/** Benchmarks, and the programs that compile the tables the engine ships with. Not published. */
@NullMarked
package org.tamiz.benchmarks;

import org.jspecify.annotations.NullMarked;
