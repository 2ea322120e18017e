/** What a plan says: its checks, its timeline, and the tests that it answers. */
@NullMarked
package org.entrypoint.insight.plan;

import org.jspecify.annotations.NullMarked;
