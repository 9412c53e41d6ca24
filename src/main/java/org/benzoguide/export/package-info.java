/**
 * Writes the whole public site as files that need no server: a command beside the site,
 * which reads it over the loopback interface like any reader.
 */
@NullMarked
package org.benzoguide.export;

import org.jspecify.annotations.NullMarked;
