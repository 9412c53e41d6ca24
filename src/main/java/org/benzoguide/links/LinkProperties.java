package org.benzoguide.links;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the links are checked.
 *
 * @param linkReport a file for the report; only printed when not given
 */
@ConfigurationProperties("benzo.content")
record LinkProperties(@Nullable Path linkReport) {
}
