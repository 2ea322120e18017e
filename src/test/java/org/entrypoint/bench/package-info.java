/** Benchmarks, run by hand: what the program takes, beside a floor measured in the same run. No test runs them. */
@NullMarked
package org.entrypoint.bench;

import org.jspecify.annotations.NullMarked;
